import { describe, expect, it } from 'vitest';
import { costItems } from '../../../src/domain/cost-items.ts';
import { NOT_CHARGED, NOT_GIVEN, WITHHELD } from '../../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import { type CostItem, type CostRole, defaultChoice, yearlyCost } from '../../../src/domain/yearly-cost.ts';
import {
  assumedWords,
  costFormula,
  lineNote,
  missingNote,
  paidTexts,
  roleWord,
  sumAmount,
  sumPrefix,
  sumText,
  waivedText,
} from '../../../src/wording/cost.ts';
import { aBureau, aKindergarten } from '../builders.ts';
import { aStandard, careItem, mealItem, yuan } from '../fee-builders.ts';

const assumptions = { months: 10, semesterMonths: 5, daysPerMonth: 22 };
const year = schoolYear('2026-2027');
const february = isoDate('2027-02-01');

const reckon = (...items: readonly CostItem[]) =>
  yearlyCost(items, defaultChoice(assumptions, false), assumptions, year);
const formulaOf = (item: CostItem) => reckon(item).lines.map(costFormula);
const noteOf = (item: CostItem) =>
  reckon(item).lines.map((line) => lineNote(line, { day: '2026-10-15', year }));

describe('a line of a yearly cost in words', () => {
  it('multiplies a month by the months', () => {
    expect(formulaOf(careItem())).toEqual(['380 元/月 × 10 个月']);
  });

  it('multiplies a day by the days and months', () => {
    expect(formulaOf(mealItem())).toEqual(['15 元/天 × 22 天 × 10 个月']);
  });

  it('multiplies a semester by the semesters', () => {
    const semester = careItem(aStandard({ amount: yuan(1900), unit: '元/生·学期' }));
    expect(formulaOf(semester)).toEqual(['1,900 元/学期 × 2 个学期']);
  });

  it('takes a school year once', () => {
    const yearly = careItem(aStandard({ amount: yuan(3800), unit: '元/生·年' }));
    expect(formulaOf(yearly)).toEqual(['3,800 元/年 × 1 学年']);
  });

  it('shows a waiver as 标准 − 减免', () => {
    expect(formulaOf(careItem(aStandard({ waived: yuan(320) })))).toEqual([
      '（380 元/月 − 免除 320 元） × 10 个月',
    ]);
  });

  it('shows both prices of a year in which one changes', () => {
    const rising = careItem(aStandard(), aStandard({ from: february, amount: yuan(410) }));
    expect(formulaOf(rising)).toEqual(['380 元/月 × 5 个月 + 410 元/月 × 5 个月']);
  });

  it('shows a waiver that begins within the year', () => {
    const waived = careItem(aStandard(), aStandard({ from: february, waived: yuan(380) }));
    expect(formulaOf(waived)).toEqual(['380 元/月 × 5 个月 + （380 元/月 − 免除 380 元） × 5 个月']);
  });

  it('has no formula where it is not counted', () => {
    expect(formulaOf(careItem(aStandard({ amount: NOT_GIVEN })))).toEqual(['']);
  });
});

describe('why a line is not in the sum', () => {
  const ended = aStandard({ from: february, amount: null });

  it('is not said where all of it is', () => {
    expect(noteOf(careItem())).toEqual([null]);
  });

  it('is that it is not published', () => {
    expect(noteOf(careItem(aStandard({ amount: NOT_GIVEN })))).toEqual(['未公布，没有计入']);
  });

  it('is that it is withheld', () => {
    expect(noteOf(careItem(aStandard({ amount: WITHHELD })))).toEqual(['不公开，没有计入']);
  });

  it('is that there is no row of it at all', () => {
    expect(noteOf(careItem(aStandard({ amount: null })))).toEqual(['未公布，没有计入']);
  });

  it('is that it is not charged', () => {
    expect(noteOf(mealItem(aStandard({ amount: NOT_CHARGED })))).toEqual(['不收取']);
  });

  it('is that it is not chosen', () => {
    expect(noteOf({ ...mealItem(), role: 'voluntary' })).toEqual(['未选，没有计入']);
  });

  it.each([
    ['2026-10-15', '2026年10月15日起停收'],
    ['2026-10-16', '未选，没有计入；收到2026年10月15日为止'],
    ['2027-09-01', '未选，没有计入'],
  ])('of an optional item that is charged no more from %s says so within its year', (from, note) => {
    const ended = aStandard({ from: isoDate(from), amount: null });
    expect(noteOf({ ...mealItem(aStandard(), ended), role: 'voluntary' })).toEqual([note]);
  });

  it('of an item that all pay says from when it stops', () => {
    const ended = aStandard({ from: isoDate('2027-02-01'), amount: null });
    expect(noteOf({ ...mealItem(aStandard(), ended), role: 'required' })).toEqual(['2027年2月1日起停收']);
  });

  it('is that nobody said how many times', () => {
    const checkUp: CostItem = { ...careItem(aStandard({ unit: '元/生·次' })), role: 'required' };
    expect(noteOf(checkUp)).toEqual(['按次收费，没有填次数，没有计入']);
  });

  it('names the month from which its standard is not published', () => {
    expect(noteOf(careItem(aStandard(), ended))).toEqual(['2027年2月起的标准未公布，没有计入']);
  });

  it('names the one month of a gap', () => {
    const gap = careItem(aStandard(), ended, aStandard({ from: isoDate('2027-03-01') }));
    expect(noteOf(gap)).toEqual(['2027年2月的标准未公布，没有计入']);
  });

  it('names the months of a longer gap', () => {
    const gap = careItem(
      aStandard(),
      aStandard({ from: isoDate('2026-11-01'), amount: null }),
      aStandard({ from: february }),
    );
    expect(noteOf(gap)).toEqual(['2026年11月至2027年1月的标准未公布，没有计入']);
  });

  it('is, of a line before a waiver that is not published, what it is', () => {
    expect(noteOf(careItem(aStandard({ waived: NOT_GIVEN })))).toEqual(['减免标准未公布，按减免前计算']);
  });
});

describe('a sum in words', () => {
  it('is the sum where everything is known', () => {
    expect(sumText(reckon(careItem(), mealItem()))).toBe('7,100 元');
  });

  it('is 至少 where something is missing', () => {
    const cost = reckon(careItem(aStandard({ amount: NOT_GIVEN })), mealItem());
    expect(sumText(cost)).toBe('至少 3,300 元');
  });

  it('is 至少 where a care fee ends without a successor', () => {
    const ending = careItem(aStandard(), aStandard({ from: february, amount: null }));
    expect(sumText(reckon(ending))).toBe('至少 1,900 元');
  });

  it('is 减免前 where the waiver is not published', () => {
    expect(sumText(reckon(careItem(aStandard({ waived: NOT_GIVEN }))))).toBe('减免前 3,800 元');
  });

  it('is both where both are so', () => {
    const cost = reckon(
      careItem(aStandard({ waived: NOT_GIVEN })),
      mealItem(aStandard({ amount: NOT_GIVEN })),
    );
    expect(sumText(cost)).toBe('减免前至少 3,800 元');
  });

  it('is 0 元 where all is waived and nothing else is paid', () => {
    expect(sumText(reckon(careItem(aStandard({ waived: yuan(380) }))))).toBe('0 元');
  });

  it('of a kindergarten without any fee row is not published, never 至少 0 元', () => {
    const items = costItems(
      aKindergarten({ meals: '三餐两点' }),
      { ageGroup: '小班', finalYear: false },
      aBureau(),
      isoDate('2026-09-01'),
    );
    expect(sumText(reckon(...items))).toEqual(NOT_GIVEN);
  });

  it('of care that is paid by the time is not known, never 0 元', () => {
    expect(sumText(reckon(careItem(aStandard({ unit: '元/生·次' }))))).toEqual(NOT_GIVEN);
  });
});

describe('the parts of a sum in words', () => {
  it('are the amount, and nothing before it where it is whole', () => {
    const cost = reckon(careItem());
    expect([sumPrefix(cost), sumAmount(cost)]).toEqual(['', 380_000]);
  });

  it('are what is known, and 至少 before it where it is not whole', () => {
    const cost = reckon(careItem(), mealItem(aStandard({ amount: NOT_GIVEN })));
    expect([sumPrefix(cost), sumAmount(cost)]).toEqual(['至少 ', 380_000]);
  });
});

describe('what a sum leaves out', () => {
  it('is nothing where everything is known', () => {
    expect(missingNote(reckon(careItem(), mealItem()))).toBe('');
  });

  it('is named with the reason', () => {
    const cost = reckon(
      careItem(aStandard({ amount: NOT_GIVEN })),
      mealItem(aStandard({ amount: WITHHELD })),
    );
    expect(missingNote(cost)).toBe('不含：保育教育费（未公布）、伙食费（不公开）');
  });

  it('is named with the months where a part of it is in the sum', () => {
    const ending = careItem(aStandard(), aStandard({ from: february, amount: null }));
    expect(missingNote(reckon(ending))).toBe('不含：保育教育费（2027年2月起未公布）');
  });

  it('is named as paid by the time', () => {
    expect(missingNote(reckon(careItem(aStandard({ unit: '元/生·次' }))))).toBe(
      '不含：保育教育费（按次收费）',
    );
  });
});

describe('the role of an item', () => {
  it.each<[CostRole, string]>([
    ['care', '必交'],
    ['boarding', '住宿'],
    ['meal', '伙食'],
    ['required', '必交'],
    ['voluntary', '自愿'],
  ])('%s is said as %s', (role, word) => {
    expect(roleWord(role)).toBe(word);
  });
});

describe('what a year is made of in words', () => {
  it('names each part with its yuan', () => {
    const paid = [
      { for: 'care', amount: yuan(3400) },
      { for: 'meal', amount: yuan(2960.5) },
      { for: 'other', amount: yuan(60) },
    ] as const;
    expect(paidTexts(paid)).toEqual(['保教费 3,400', '伙食费 2,960.50', '代收等 60']);
  });

  it('says 0 of a fee that is waived whole', () => {
    expect(paidTexts([{ for: 'care', amount: yuan(0) }])).toEqual(['保教费 0']);
  });

  it('says nothing where nothing is known', () => {
    expect(paidTexts([])).toEqual([]);
  });

  it('says what is waived, and nothing where nothing is', () => {
    expect([waivedText(yuan(3800)), waivedText(yuan(0))]).toEqual(['减免 3,800', '']);
  });

  it('says what a year is reckoned with', () => {
    expect([assumedWords(assumptions, true), assumedWords({ ...assumptions, months: 9 }, false)]).toEqual([
      '按 10 个月、在园吃饭、每月 22 天算',
      '按 9 个月、不在园吃饭、每月 22 天算',
    ]);
  });
});
