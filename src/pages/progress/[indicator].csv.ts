import type { APIRoute, GetStaticPaths } from 'astro';
import { METRIC_IDS } from '../../domain/code-lists.ts';
import { indicatorCsv } from '../../exports/indicator-csv.ts';
import { INDICATORS } from '../../indicators/index.ts';
import { csvResponse } from '../../layouts/csv-response.ts';
import { indicatorFiles } from '../../layouts/indicator-paths.ts';
import { publishedSite } from '../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return indicatorFiles(bureau, METRIC_IDS);
}) satisfies GetStaticPaths;

/** The figures of an indicator's page, for a spreadsheet. */
export const GET: APIRoute<{ id: (typeof METRIC_IDS)[number] }> = async ({ props }) => {
  const { bureau } = await publishedSite();
  return csvResponse(indicatorCsv(bureau, INDICATORS[props.id]));
};
