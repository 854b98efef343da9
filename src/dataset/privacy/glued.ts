import { isIdNumber, passesLuhn } from './check-digits.ts';
import type { DigitGroup, DigitRun, Stretch } from './digit-runs.ts';
import type { PersonalKind } from './finding.ts';
import type { Candidate, Looked } from './looked.ts';
import { isInPlainAddress, isNamedOtherwise, isPartOfCode, isTelephone } from './surroundings.ts';

interface Part {
  readonly kind: PersonalKind | 'landline';
  readonly digits: string;
}

/** Several numbers written as one: 1380013800013900139000, an ID number and a telephone, a landline and a mobile. */
export function gluedNumbers(run: DigitRun, looked: Looked): readonly Candidate[] {
  return run.groups.flatMap((group, index): readonly Candidate[] => {
    const parts = group.digits.length < 18 ? null : partsOf(group.digits);
    const first = parts?.find(({ kind }) => kind !== 'landline');
    if (parts === null || first === undefined || first.kind === 'landline') return [];
    if (!isSure(parts, group, run.groups[index - 1], looked)) return [];
    const { digits, start, end } = group;
    const stretch: Stretch = { run, from: index, to: index + 1, digits, start, end };
    return [{ kind: first.kind, severity: 'error', text: first.digits, stretch }];
  });
}

function isSure(
  parts: readonly Part[],
  { start, end }: DigitGroup,
  before: DigitGroup | undefined,
  { text, site, source, starts }: Looked,
): boolean {
  if (isPartOfCode(text, start, end) || isInPlainAddress(source, starts[start] ?? 0)) return false;
  if (isTelephone(text, start, site)) return true;
  if (isNamedOtherwise(text, start, end)) return false;
  if (parts.some(({ kind }) => kind === '身份证号')) return true;
  const isLandlineFirst = parts[0]?.kind === 'landline';
  if (isLandlineFirst && before !== undefined && /^0\d{2,3}$/.test(before.digits)) return true;
  if (
    parts.some(({ kind, digits }) => kind === '银行卡号' || (kind === 'landline' && digits.startsWith('0')))
  )
    return true;
  return parts.filter(({ kind }) => kind === '手机号').length > 1;
}

/** The numbers of which a row of digits is made, where it is made of nothing else; null where it is not. */
function partsOf(digits: string): readonly Part[] | null {
  if (digits === '') return [];
  for (const [kind, pattern] of KINDS) {
    const found = pattern.exec(digits)?.[0];
    if (found === undefined || (kind === '身份证号' && !isIdNumber(found))) continue;
    if (kind === '银行卡号' && !passesLuhn(found)) continue;
    const rest = partsOf(digits.slice(found.length));
    if (rest !== null) return [{ kind, digits: found }, ...rest];
  }
  return null;
}

const KINDS: readonly (readonly [Part['kind'], RegExp])[] = [
  ['身份证号', /^\d{17}[\dX]/],
  ['银行卡号', /^62\d{17}/],
  ['手机号', /^1[3-9]\d{9}/],
  ['landline', /^0\d{2,3}[2-8]\d{6,7}$/],
  ['landline', /^0\d{2,3}[2-8]\d{7}(?=1)/],
  ['landline', /^0\d{2,3}[2-8]\d{6}(?=1)/],
  ['landline', /^[2-8]\d{7}(?=1)/],
  ['landline', /^[2-8]\d{6}(?=1)/],
];
