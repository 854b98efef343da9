import { describe, expect, it } from 'vitest';
import { fen } from '../../../src/domain/money.ts';
import { NOT_CHARGED, NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import {
  type CostItem,
  type CostStandard,
  defaultChoice,
  yearlyCost,
} from '../../../src/domain/yearly-cost.ts';
import { costFormula, lineNote, missingNote, sumText } from '../../../src/wording/cost.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const year = schoolYear('2026-2027');

function aStandard(change: Partial<CostStandard> = {}): CostStandard {
  return {
    from: isoDate('2026-09-01'),
    amount: fen(38_000),
    unit: '元/生·月',
    waived: null,
    waiverDocNo: null,
    ...change,
  };
}

/** 保育教育费 of 380 元/月, its standard changed as the test says. */
function care(change: Partial<CostStandard> = {}): CostItem {
  return {
    id: 'care',
    category: '保育教育费',
    item: '保育教育费',
    role: 'care',
    voluntary: false,
    standards: [aStandard(change)],
  };
}

/** 伙食费 of 15 元/天. */
function meal(change: Partial<CostStandard> = {}): CostItem {
  return {
    id: '代收费/伙食费',
    category: '代收费',
    item: '伙食费',
    role: 'meal',
    voluntary: false,
    standards: [aStandard({ amount: fen(1500), unit: '元/生·天', ...change })],
  };
}

const reckon = (items: readonly CostItem[]) =>
  yearlyCost(items, defaultChoice(assumptions, false), assumptions, year);

describe('a line of a yearly cost in words', () => {
  it('multiplies a month by the months, and a day by days and months', () => {
    const { lines } = reckon([care(), meal()]);
    expect(lines.map(costFormula)).toEqual(['380 元/月 × 10 个月', '15 元/天 × 22 天 × 10 个月']);
  });

  it('shows a waiver as 标准 − 减免', () => {
    const { lines } = reckon([care({ waived: fen(32_000) })]);
    expect(lines.map(costFormula)).toEqual(['（380 元/月 − 免除 320 元） × 10 个月']);
  });

  it('says why a line is not counted', () => {
    const voluntary: CostItem = { ...meal(), role: 'voluntary', item: '延时服务', id: '服务性收费/延时服务' };
    const { lines } = reckon([care({ amount: NOT_GIVEN }), meal({ amount: NOT_CHARGED }), voluntary]);
    expect(lines.map(lineNote)).toEqual(['未公布，没有计入', '不收取', '未选，没有计入']);
  });
});

describe('a sum in words', () => {
  it('is the sum where everything is known', () => {
    expect(sumText(reckon([care(), meal()]))).toBe('7,100 元');
    expect(missingNote(reckon([care(), meal()]))).toBe('');
  });

  it('says 至少 and what it leaves out where something is missing', () => {
    const cost = reckon([care({ amount: NOT_GIVEN }), meal()]);
    expect(sumText(cost)).toBe('至少 3,300 元');
    expect(missingNote(cost)).toBe('不含：保育教育费（未公布）');
  });
});
