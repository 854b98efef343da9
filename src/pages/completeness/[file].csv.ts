import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../integrations/late-key.ts';
import { type CompletenessFile, completenessFiles } from '../../exports/completeness-csv.ts';
import { csvResponse } from '../../layouts/csv-response.ts';
import { areaKey } from '../../layouts/page-keys.ts';
import { publishedSite } from '../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return completenessFiles(bureau).map((one) => ({
    params: { file: one.file },
    props: { one },
    cacheKey: lateKey(() => areaKey(bureau, one.area)),
  }));
}) satisfies GetStaticPaths;

/** 公示完整度 kindergarten by kindergarten, for a spreadsheet. */
export const GET: APIRoute<{ one: CompletenessFile }> = ({ props }) => csvResponse(props.one.csv());
