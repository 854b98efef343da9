import type { Bureau } from '../domain/bureau.ts';
import type { RegisterFile } from '../exports/register-csv.ts';
import { KeptValues } from '../publication/kept-values.ts';
import type { Register } from '../views/registers/index.ts';
import { ownKey } from './page-keys.ts';

/** The download of a whole register, of which the lines are kept from build to build: to write those of all kindergartens takes longest of all files. */
export function keptCsv(bureau: Bureau, { id, apartFrom }: Register, { file, csv }: RegisterFile): string {
  const kept = new KeptValues<readonly string[]>(`register-lines-${id}-${file}`);
  const text = csv((code, write) => kept.of(code, () => ownKey(bureau, code, apartFrom), write));
  kept.keep();
  return text;
}
