import { AGE_GROUPS } from '../../domain/code-lists.ts';
import { TOTAL_CLASS } from '../../domain/class-size.ts';
import { schoolYearLabel, type YearIndex } from '../calendar.ts';
import { isAttached, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { DemoRow } from '../rows.ts';
import type { Roll, YearRoll } from './roll.ts';

/** Some kindergartens know only the totals; more of them in the first year, when the site was new. */
function onlyTotals(kindergarten: DemoKindergarten, year: YearIndex): boolean {
  if (kindergarten.special === 'totals-only') return true;
  return year === 0 && !isAttached(kindergarten) && kindergarten.random('totals').chance(0.06);
}

function totalRows(code: string, roll: YearRoll): DemoRow<'classes'>[] {
  return AGE_GROUPS.flatMap((ageGroup) => {
    const groups = roll.classes.filter((group) => group.ageGroup === ageGroup);
    if (groups.length === 0) return [];
    const finalYear = groups.reduce((sum, group) => sum + (group.finalYear ?? 0), 0);
    return [
      {
        code,
        schoolYear: schoolYearLabel(roll.year),
        ageGroup,
        className: TOTAL_CLASS,
        classCount: String(groups.length),
        children: String(groups.reduce((sum, group) => sum + group.children, 0)),
        finalYearChildren: ageGroup === '混龄' ? String(finalYear) : '',
        countedOn: roll.countedOn,
      },
    ];
  });
}

/** classes.csv: a row a class, or a row an age group where only the total is known. */
export function classRows(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'classes'>[] {
  const { code } = kindergarten;
  // A mixed class of which the final year was not counted, here and there.
  const withoutFinalYear = kindergarten.random('final-year').chance(0.12);
  return roll.years.flatMap((year) => {
    if (onlyTotals(kindergarten, year.year)) return totalRows(code, year);
    return year.classes.map((group) => ({
      code,
      schoolYear: schoolYearLabel(year.year),
      ageGroup: group.ageGroup,
      className: group.name,
      children: String(group.children),
      finalYearChildren:
        group.finalYear === undefined ? '' : withoutFinalYear ? '待核实' : String(group.finalYear),
      countedOn: year.countedOn,
    }));
  });
}
