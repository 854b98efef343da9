import type { APIRoute, GetStaticPaths } from 'astro';
import { lateKey } from '../../integrations/late-key.ts';
import { type RegisterFile, registerFiles } from '../../exports/register-csv.ts';
import { csvResponse } from '../../layouts/csv-response.ts';
import { keptCsv } from '../../layouts/kept-csv.ts';
import { areaKey } from '../../layouts/page-keys.ts';
import { publishedSite } from '../../layouts/published-site.ts';
import { type Register, REGISTERS } from '../../views/registers/index.ts';

export const getStaticPaths = (async () => {
  const { bureau } = await publishedSite();
  return REGISTERS.flatMap((register) =>
    registerFiles(bureau, register).map((one) => ({
      params: { register: register.id, file: one.file },
      props: { register, one },
      cacheKey: lateKey(() => areaKey(bureau, one.area, register.apartFrom)),
    })),
  );
}) satisfies GetStaticPaths;

/** The rows of a page of a register, for a spreadsheet. */
export const GET: APIRoute<RegisterDownload> = async ({ props }) => {
  const { register, one } = props;
  const { bureau } = await publishedSite();
  return csvResponse(one.area === null ? keptCsv(bureau, register, one) : one.csv());
};

interface RegisterDownload {
  readonly register: Register;
  readonly one: RegisterFile;
}
