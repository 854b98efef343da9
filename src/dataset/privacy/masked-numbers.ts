import { hasBirthDate, hasProvince } from './check-digits.ts';
import type { Finding } from './finding.ts';
import { isIdentity, isNamedOtherwise, isTelephone, type Site } from './surroundings.ts';

/** What people write in the place of a digit. */
const MASK = '*xX×●○•■□█?#_某';
const HIDDEN = new RegExp(`[${MASK}]`, 'g');
const SIGN = `[0-9${MASK}]`;
/** Digits and masks, in groups perhaps, as many as a telephone or an ID number has. */
const PARTLY_HIDDEN = new RegExp(
  `(?<![0-9A-Za-z${MASK}])(?:${SIGN}(?:[ -](?=${SIGN}))?){10,17}${SIGN}(?![0-9A-Za-z${MASK}])`,
  'g',
);
/** Three hidden digits of a telephone are tried out in an afternoon; four are what everybody hides. */
const TOO_FEW_OF_MOBILE = 3;
/** A date of birth has eight digits: who hides six shows more than the place and the sex. */
const TOO_FEW_OF_ID = 6;

/** Mobile and ID numbers of which too little is hidden. */
export function maskedNumbers(text: string, site: Site): readonly Finding[] {
  if (text.search(HIDDEN) === -1 || text.search(PARTLY_HIDDEN) === -1) return [];
  return [...text.matchAll(PARTLY_HIDDEN)].flatMap(({ index, 0: written }): readonly Finding[] => {
    const [start, end] = [index, index + written.length];
    const signs = written.replace(/[ -]/g, '');
    const hidden = signs.match(HIDDEN)?.length ?? 0;
    if (hidden === 0 || isNamedOtherwise(text, start, end)) return [];
    if (isBarelyMaskedMobile(signs, hidden)) {
      const isCalledSo = isTelephone(text, start, site);
      if (!isCalledSo && (!/^1[3-9]/.test(signs) || /[xX?#_某]/.test(signs))) return [];
      return [{ kind: '手机号', severity: isCalledSo ? 'error' : 'warning', text: signs, start, end }];
    }
    if (!isBarelyMaskedId(signs, hidden)) return [];
    const isCalledSo = isIdentity(text, start, end, site);
    if (!isCalledSo && (/[xX?#_某]/.test(signs.slice(0, 17)) || site.column !== 'other')) return [];
    return [{ kind: '身份证号', severity: isCalledSo ? 'error' : 'warning', text: signs, start, end }];
  });
}

function isBarelyMaskedMobile(signs: string, hidden: number): boolean {
  return signs.length === 11 && hidden <= TOO_FEW_OF_MOBILE && MOBILE_LIKE.test(signs);
}

const MOBILE_LIKE = new RegExp(`^[1${MASK}][3-9${MASK}]`);

function isBarelyMaskedId(signs: string, hidden: number): boolean {
  // A last X is the check character, and hides nothing.
  if (signs.length !== 18 || hidden - (/[xX]$/.test(signs) ? 1 : 0) === 0) return false;
  if (hasProvince(signs) && hasBirthDate(`${signs.slice(0, 14)}0000`)) return true;
  return hidden <= TOO_FEW_OF_ID && /^\d{3}/.test(signs);
}
