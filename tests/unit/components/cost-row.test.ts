import { describe, expect, it } from 'vitest';
import { costRow } from '../../../src/components/cost/cost-row.ts';
import { datedValue } from '../../../src/domain/dated.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { defaultChoice, yearlyCost } from '../../../src/domain/yearly-cost.ts';
import { costBar } from '../../../src/views/cost/cost-bar.ts';
import { aStandard, careItem, mealItem } from '../fee-builders.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const ended = aStandard({ from: isoDate('2026-12-01'), amount: null });
const items = [careItem(), { ...mealItem(aStandard(), ended), role: 'voluntary' as const }];

/** The row of a kindergarten with an optional item that stops in December. */
function rowOn(day: string): string {
  const cost = yearlyCost(items, defaultChoice(assumptions, false), assumptions, schoolYear('2026-2027'));
  const one = {
    code: '9900112345',
    name: '云溪镇中心幼儿园',
    town: '云溪镇',
    status: '在办' as const,
    nature: datedValue(isoDate('2026-11-15'), [], () => '公办'),
    boarding: false,
    special: false,
    refunds: [],
    ages: [],
  };
  const row = {
    one,
    cost,
    day,
    bar: costBar(cost),
    traits: [],
    open: true,
  };
  return JSON.stringify(
    costRow({ ...row, chosen: new Set(), times: new Map() }, { reach: 1, median: null }, '/'),
  );
}

describe('a kindergarten of the calculator', () => {
  it('offers an optional item until it stops', () => {
    expect(rowOn('2026-11-30')).toContain('checkbox');
    expect(rowOn('2026-12-01')).not.toContain('checkbox');
    expect(rowOn('2026-12-01')).toContain('2026年12月1日起停收');
  });
});
