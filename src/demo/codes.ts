import { usccCheckCharacter } from '../domain/uscc.ts';
import type { Random } from './random.ts';

/**
 * Codes that cannot be real: every code starts with 99 (no region of China does), the region of every
 * 统一社会信用代码 is 000000, every telephone number has the area code 000.
 */

const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check digit of the nine-character 主体标识码 (GB 11714): 10 is written X, 11 is written 0. */
function bodyCheckDigit(body: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, index) => total + weight * Number(body.charAt(index)), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/** A 统一社会信用代码 with region 000000 and both check digits right (GB 32100-2015). */
export function demoUscc(prefix: '12' | '52' | '91', serial: number): string {
  const body = String(serial).padStart(8, '0');
  const first17 = `${prefix}000000${body}${bodyCheckDigit(body)}`;
  return `${first17}${usccCheckCharacter(first17) ?? ''}`;
}

/** 标识码: 9900, the area (1–3), and five digits that do not run in order. */
export function kindergartenCode(area: number, serial: number): string {
  return `9900${area}${String((12345 + serial * 37) % 100_000).padStart(5, '0')}`;
}

/** 标识码 no longer in use. */
export function retiredCode(serial: number): string {
  return `99009${String((20_011 + serial * 53) % 100_000).padStart(5, '0')}`;
}

/** A landline that cannot be real: area code 000. */
export function demoPhone(random: Random): string {
  return `000-${random.whole(2, 8)}${String(random.whole(0, 999_999)).padStart(6, '0')}`;
}

/** A made-up document number: 示 stands for 演示. */
export function docNo(issuer: string, year: number | string, serial: number): string {
  return `${issuer}〔${year}〕${serial}号`;
}
