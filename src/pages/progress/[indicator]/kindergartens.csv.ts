import type { APIRoute, GetStaticPaths } from 'astro';
import { METRIC_IDS } from '../../../domain/code-lists.ts';
import { indicatorMembersCsv } from '../../../exports/indicator-members-csv.ts';
import { INDICATORS } from '../../../indicators/index.ts';
import { csvResponse } from '../../../layouts/csv-response.ts';
import { indicatorFiles } from '../../../layouts/indicator-paths.ts';
import { publishedSite } from '../../../layouts/published-site.ts';

/** An indicator that the site does not compute has no kindergartens behind it. */
export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return indicatorFiles(
    bureau,
    METRIC_IDS.filter((id) => INDICATORS[id].derivation !== 'reported'),
  );
}) satisfies GetStaticPaths;

/** The kindergartens behind an indicator's figures, for a spreadsheet. */
export const GET: APIRoute<{ id: (typeof METRIC_IDS)[number] }> = async ({ props }) => {
  const { bureau } = await publishedSite();
  return csvResponse(indicatorMembersCsv(bureau, INDICATORS[props.id]));
};
