import type { APIRoute, GetStaticPaths } from 'astro';
import type { TableName } from '../../dataset/tables/names.ts';
import { isKept, OPEN_TABLES } from '../../exports/open-data/published-rows.ts';
import { lateKey } from '../../integrations/late-key.ts';
import { csvResponse } from '../../layouts/csv-response.ts';
import { tableFile, tableKey } from '../../layouts/open-data.ts';
import { publishedSite } from '../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return OPEN_TABLES.filter((name) => isKept(bureau, name)).map((name) => ({
    params: { table: name },
    props: { name },
    cacheKey: lateKey(() => tableKey(bureau, name)),
  }));
}) satisfies GetStaticPaths;

/** Every published row of a table. A table that the bureau does not keep has no file, which is not an empty one. */
export const GET: APIRoute<{ name: TableName }> = async ({ props }) => {
  const { bureau } = await publishedSite();
  return csvResponse(tableFile(bureau, props.name));
};
