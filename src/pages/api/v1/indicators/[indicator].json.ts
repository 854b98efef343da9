import type { APIRoute, GetStaticPaths } from 'astro';
import { METRIC_IDS, type MetricId } from '../../../../domain/code-lists.ts';
import { indicatorFile } from '../../../../exports/api/indicators.ts';
import { INDICATORS } from '../../../../indicators/index.ts';
import { apiResponse } from '../../../../layouts/api-files.ts';
import { indicatorFiles } from '../../../../layouts/indicator-paths.ts';
import { publishedSite } from '../../../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return indicatorFiles(bureau, METRIC_IDS);
}) satisfies GetStaticPaths;

/** An indicator in every area and year. */
export const GET: APIRoute<{ id: MetricId }> = async ({ props }) => {
  const site = await publishedSite();
  return apiResponse(site, indicatorFile(site.bureau, INDICATORS[props.id]));
};
