import type { Bureau } from '../../domain/bureau.ts';
import type { District } from '../../domain/district.ts';

/** The area of a live value in prose; a code that does not exist stops the build with the place named. */
export function requireArea({ districts }: Bureau, code: string, place: string): District {
  const area = districts.byCode.get(code);
  if (!area) throw new Error(`${place}：districts.csv 里没有区划代码 ${code}。`);
  return area;
}
