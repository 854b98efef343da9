import type { Bureau } from '../domain/bureau.ts';
import { type Absent, NOT_APPLICABLE, NOT_GIVEN, UNDER_REVIEW } from '../domain/reported.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { countiesOf, indicatorMembers } from '../progress/indicator-view.ts';
import { type CsvCell, toCsv } from './csv.ts';

const HEADERS = ['标识码', '幼儿园', '县（市、区）', '乡镇（街道）', '是否计入', '分子', '分母', '统计日期'];

/** The kindergartens behind an indicator's present figures, county by county, as CSV: those that count, those that have no data, then those that are being checked. */
export function indicatorMembersCsv(bureau: Bureau, indicator: Indicator): string {
  const rows = countiesOf(bureau).flatMap((area) => {
    const { members, without, held } = indicatorMembers(bureau, indicator, area);
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
      ...without.map((one) => uncounted(one, area.name, '没有数据，未计入', NOT_GIVEN)),
      ...held.map((one) => uncounted(one, area.name, '待核实，未计入', UNDER_REVIEW)),
    ];
  });
  return toCsv(HEADERS, rows);
}

function uncounted(
  { code, name, town }: Kindergarten,
  area: string,
  word: string,
  absent: Absent,
): readonly CsvCell[] {
  return [code, name, area, town.name, word, absent, absent, ''];
}
