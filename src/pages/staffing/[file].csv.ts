import type { APIRoute, GetStaticPaths } from 'astro';
import { type RegisterFile, registerCsv, registerFiles } from '../../exports/register-csv.ts';
import { publishedSite } from '../../layouts/published-site.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return registerFiles(bureau, 'staffing').map((one) => ({ params: { file: one.file }, props: { one } }));
}) satisfies GetStaticPaths;

/** The lines of a page of the register, for a spreadsheet. */
export const GET: APIRoute<{ one: RegisterFile }> = async ({ props }) => {
  const { bureau } = await publishedSite();
  return new Response(registerCsv(props.one.tableOf(bureau)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
