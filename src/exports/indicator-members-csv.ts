import type { Bureau } from '../domain/bureau.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../domain/reported.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { countiesOf, indicatorMembers } from '../progress/indicator-view.ts';
import { toCsv } from './csv.ts';

const HEADERS = ['标识码', '幼儿园', '县（市、区）', '乡镇（街道）', '是否计入', '分子', '分母', '统计日期'];

/** The kindergartens behind an indicator's present figures, county by county, as CSV: those that count, then those that have no data. */
export function indicatorMembersCsv(bureau: Bureau, indicator: Indicator): string {
  const rows = countiesOf(bureau).flatMap((area) => {
    const { members, without } = indicatorMembers(bureau, indicator, area);
    return [
      ...members.map(({ kindergarten: { code, name }, member, town }) => [
        code,
        name,
        area.name,
        town,
        '计入',
        member.numerator,
        indicator.derivation === 'summed' ? member.denominator : NOT_APPLICABLE,
        member.countedOn,
      ]),
      ...without.map(({ code, name, town }) => [
        code,
        name,
        area.name,
        town.name,
        '没有数据，未计入',
        NOT_GIVEN,
        NOT_GIVEN,
        '',
      ]),
    ];
  });
  return toCsv(HEADERS, rows);
}
