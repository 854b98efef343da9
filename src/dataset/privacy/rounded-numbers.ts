import { hasBirthDate, hasProvince } from './check-digits.ts';
import type { Finding } from './finding.ts';
import { isBank, isIdentity, isTelephone, type Site } from './surroundings.ts';

/** A number that a spreadsheet turned into 1.38001380E+10. */
const ROUNDED = /(?<![\d.A-Za-z])([1-9])\.(\d{0,18})E\+?(1[0578])(?!\d)/gi;

/**
 * Mobile, ID and card numbers as a spreadsheet rounds them: too few digits are lost to hide a telephone, and none of the date of birth.
 */
export function roundedNumbers(text: string, site: Site): readonly Finding[] {
  if (text.search(ROUNDED) === -1) return [];
  return [...text.matchAll(ROUNDED)].flatMap((match): readonly Finding[] => {
    const { index, 0: written, 1: first = '', 2: decimals = '', 3: power = '' } = match;
    const place = { start: index, end: index + written.length, text: (first + decimals).padEnd(11, '0') };
    if (power === '10' && /^1[3-9]/.test(first + decimals)) {
      if (decimals.length > 5 || isTelephone(text, index, site))
        return [{ kind: '手机号', severity: 'error', ...place }];
      // A figure of billions stands in a column of figures.
      const isAlone = site.isCell && site.column === 'other' && text.trim() === written;
      return isAlone ? [{ kind: '手机号', severity: 'warning', ...place }] : [];
    }
    if (power === '17' && decimals.length > 11) {
      const digits = `${first}${decimals}`.slice(0, 14).padEnd(18, '0');
      if (!hasProvince(digits) || !hasBirthDate(digits)) return [];
      const isCalledSo = isIdentity(text, index, index + written.length, site);
      return [{ kind: '身份证号', severity: isCalledSo ? 'error' : 'warning', ...place }];
    }
    if (!/^1[58]$/.test(power) || decimals.length < 11) return [];
    if (!isBank(text, index, site) && !(first + decimals).startsWith('62')) return [];
    return [{ kind: '银行卡号', severity: 'warning', ...place }];
  });
}
