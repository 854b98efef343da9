import { formatDate } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { MemberRow } from '../progress/indicator-view.ts';
import type { Column, Row } from '../views/table.ts';

export const MEMBER_COLUMNS: readonly Column[] = [
  { label: '幼儿园' },
  { label: '乡镇（街道）' },
  { label: '分子', numeric: true },
  { label: '分母', numeric: true },
  { label: '统计日期' },
];

/** A kindergarten that counts in an indicator, with what it contributes. */
export function memberRow(
  { derivation }: Pick<Indicator, 'derivation'>,
  { kindergarten: { code, name }, member, town }: MemberRow,
): Row {
  return {
    code,
    cells: [
      { text: name, path: `/kindergartens/${code}/` },
      town,
      formatNumber(member.numerator),
      derivation === 'summed' ? formatNumber(member.denominator) : '—',
      formatDate(member.countedOn),
    ],
  };
}

/** Where a page lists the kindergartens of a township. */
export function townAnchor(town: string): string {
  return `town-${town}`;
}
