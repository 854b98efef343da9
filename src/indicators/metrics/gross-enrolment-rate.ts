import { isHeldIn, isHeldInYear } from '../../domain/held.ts';
import { newestBy } from '../../domain/newest.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { PopulationRecord } from '../../domain/plan.ts';
import { type IsoDate, type SchoolYear, schoolYearEnd } from '../../domain/school-date.ts';
import { childrenIn } from '../../domain/snapshot.ts';
import {
  type AreaIndicator,
  type Measurement,
  type Member,
  type Scope,
  notComputable,
} from '../indicator.ts';
import { runningIn } from '../kindergartens-in.ts';

/**
 * 学前三年毛入园率 = 在园幼儿数(含附设幼儿班,不含托班)÷ 三至五岁人口数. May exceed 100 %: children come from elsewhere, and
 * five-year-olds who turned six stay. The population is its own table with its own source. 教督〔2020〕1号.
 */
export const grossEnrolmentRate: AreaIndicator = {
  id: 'gross-enrolment-rate',
  name: '学前三年毛入园率',
  alsoCalled: ['幼儿园入园率', '学前三年入园率', '学前毛入学率'],
  unit: '%',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['classes', 'population'],
  formula: '在园幼儿数（不含托班）÷ 三至五岁人口数 × 100%',
  citation: '教督〔2020〕1号',
  measure: measureGrossEnrolment,
};

function measureGrossEnrolment(bureau: Bureau, { area, year }: Scope): Measurement {
  const running = runningIn(bureau, area, year);
  const counted = running.map((one) => ({ code: one.code, count: childrenIn(one, year) }));
  const given = counted.filter((one) => one.count !== null);
  const coverage = { given: given.length, total: running.length };
  const lacking = running.filter((one) => childrenIn(one, year) === null);
  if (given.length === 0) {
    const isHeld = lacking.some((one) => isHeldInYear(one, 'classes', year));
    return notComputable(isHeld ? 'under-review' : 'no-class-rows', coverage);
  }
  const population = populationFor(bureau, area, year);
  if (!population) {
    const isHeld = isHeldIn({ held: bureau.heldOfDistricts.get(area) ?? [] }, 'population');
    return notComputable(isHeld ? 'under-review' : 'no-population', coverage);
  }
  if (population.children === 0) return notComputable('zero-denominator', coverage);
  let numerator = 0;
  let asOf: IsoDate = population.countedOn;
  const members: Member[] = [];
  for (const { code, count } of given) {
    if (!count) continue;
    numerator += count.children;
    if (count.countedOn > asOf) asOf = count.countedOn;
    members.push({ code, numerator: count.children, denominator: 0, countedOn: count.countedOn });
  }
  return {
    kind: 'measured',
    value: (numerator / population.children) * 100,
    numerator,
    denominator: population.children,
    asOf,
    coverage,
    members: () => members,
    without: () => lacking.filter((one) => !isHeldInYear(one, 'classes', year)).map(({ code }) => code),
    held: () => lacking.filter((one) => isHeldInYear(one, 'classes', year)).map(({ code }) => code),
  };
}

/**
 * The population of the site's basis (常住 or 户籍) counted in the calendar year in which the school year begins, or later in
 * that school year; the newest of them.
 */
function populationFor(bureau: Bureau, area: string, year: SchoolYear): PopulationRecord | undefined {
  const from = `${year.slice(0, 4)}-01-01`;
  const fitting = bureau.population.filter(
    (row) =>
      row.district === area &&
      row.basis === bureau.site.populationBasis &&
      from <= row.countedOn &&
      row.countedOn <= schoolYearEnd(year),
  );
  return newestBy(fitting, ({ countedOn }) => countedOn);
}
