/**
 * 统一社会信用代码, GB 32100-2015: eighteen characters of an alphabet of 31 (no I, O, S, V, Z); the last one checks
 * the seventeen before it and may be any of the 31.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** What is wrong with a code: its shape (length, characters, the six digits of the area) or its check character. */
export type UsccFault = 'shape' | 'check-character';

/** The check character that belongs to the first seventeen, or `null` where they are not seventeen of the alphabet. */
export function usccCheckCharacter(firstSeventeen: string): string | null {
  if (firstSeventeen.length !== WEIGHTS.length) return null;
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(firstSeventeen.charAt(index));
    if (value < 0) return null;
    sum += value * weight;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The fault of a code as written (capitals, no spaces), or `null` where it is well formed and its check character fits. */
export function findUsccFault(code: string): UsccFault | null {
  if (!SHAPE.test(code)) return 'shape';
  return usccCheckCharacter(code.slice(0, 17)) === code.charAt(17) ? null : 'check-character';
}

export function isUscc(code: string): boolean {
  return findUsccFault(code) === null;
}
