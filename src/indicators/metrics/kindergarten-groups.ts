import type { Bureau } from '../../domain/bureau.ts';
import { isAbsent, isGiven } from '../../domain/reported.ts';
import { schoolYearOf } from '../../domain/school-date.ts';
import {
  type AreaIndicator,
  type Measurement,
  type Member,
  type Scope,
  notComputable,
} from '../indicator.ts';
import { runningNow } from '../kindergartens-in.ts';

/** 幼教集团数: different names in the column 幼教集团. The table holds the present state, so only the as-of day is computed. */
export const kindergartenGroups: AreaIndicator = {
  id: 'kindergarten-groups',
  name: '幼教集团数',
  alsoCalled: ['教育集团数', '集团化办园'],
  unit: '个',
  better: 'higher',
  derivation: 'area',
  madeFrom: ['kindergartens'],
  period: 'as-of',
  formula: '“幼教集团”一栏中不同名称的个数',
  citation: '本地实施方案',
  measure: measureGroups,
};

function measureGroups(bureau: Bureau, { area, year }: Scope): Measurement {
  if (year !== schoolYearOf(bureau.asOf)) return notComputable('present-only');
  const running = runningNow(bureau, area);
  if (running.length === 0) return notComputable('no-kindergartens');
  if (running.every(({ group }) => isAbsent(group) && group.absent === 'not-given')) {
    return notComputable('no-groups');
  }
  const members: Member[] = [];
  const groups = new Set<string>();
  for (const { code, group } of running) {
    if (!isGiven(group)) continue;
    members.push({ code, numerator: groups.has(group) ? 0 : 1, denominator: 0, countedOn: bureau.asOf });
    groups.add(group);
  }
  const without = running.filter((one) => !isGiven(one.group) && one.group.absent !== 'not-applicable');
  return {
    kind: 'measured',
    value: groups.size,
    numerator: groups.size,
    denominator: null,
    asOf: bureau.asOf,
    coverage: { given: running.length - without.length, total: running.length },
    members: () => members,
    without: () => without.map((one) => one.code),
    held: () => [],
  };
}
