import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { historyPages } from '../../../../src/views/changes/history-pages.ts';
import { drawingTurns, throughTime } from '../../../../src/views/changes/history-view.ts';
import { aKindergarten } from '../../builders.ts';
import { manyChanges } from '../../change-builders.ts';
import { aFee, aRating, yuan } from '../../fee-builders.ts';

const asOf = isoDate('2026-11-15');
const published = (day: string, count: number) => {
  const date = isoDate(day);
  return { date, commit: day, changes: manyChanges(count, { date }) };
};
const room = { room: 20_000, weightOf: () => 100 };

describe('the pages of a kindergarten’s record', () => {
  it('are one while it holds everything', () => {
    const pages = historyPages([published('2026-09-01', 20), published('2025-09-01', 20)], room);
    expect(pages.map(({ year }) => year)).toEqual([null]);
  });

  it('are one for each year besides where it does not', () => {
    const pages = historyPages([published('2026-09-01', 120), published('2025-09-01', 120)], room);
    expect(pages.map(({ year, shown }) => [year, shown.map(({ told }) => told.length)])).toEqual([
      [null, [120, 0]],
      ['2026', [120]],
      ['2025', [120]],
    ]);
    expect(pages[0]?.years).toEqual([
      { year: '2026', count: 120 },
      { year: '2025', count: 120 },
    ]);
  });
});

const earlier = { effectiveFrom: isoDate('2024-09-01'), amount: yuan(300) };
const later = { effectiveFrom: isoDate('2026-09-01'), amount: yuan(340) };

describe('a kindergarten through time', () => {
  it('has the steps of its care fee', () => {
    const { prices } = throughTime(aKindergarten({ fees: [aFee(earlier), aFee(later)] }), asOf);
    expect(prices.map(({ steps }) => steps.map(({ from, fee }) => [from, fee]))).toEqual([
      [
        ['2024-09-01', '300 元/月'],
        ['2026-09-01', '340 元/月'],
      ],
    ]);
  });

  it('says in a sentence a care fee that has one standard', () => {
    const { prices, standards } = throughTime(aKindergarten({ fees: [aFee(earlier)] }), asOf);
    expect(prices).toEqual([]);
    expect(standards).toEqual(['保育教育费：2024年9月1日起 300 元/月。']);
  });

  it('says in a sentence a care fee of which an amount is not published', () => {
    const fees = [aFee({ ...earlier, amount: { absent: 'not-given' } }), aFee(later)];
    expect(throughTime(aKindergarten({ fees }), asOf).standards).toEqual([
      '保育教育费：2024年9月1日起 未公布，2026年9月1日起 340 元/月。',
    ]);
  });

  it('has its ratings, each until its last day', () => {
    const assessments = [
      aRating({ decidedOn: isoDate('2020-06-09'), validUntil: isoDate('2024-06-08'), result: '二类园' }),
      aRating({ decidedOn: isoDate('2024-11-15'), result: '一类园' }),
    ];
    const { ratings, since, until } = throughTime(aKindergarten({ assessments }), asOf);
    expect(ratings?.finding).toBe(
      '等级的变化：2020年6月9日起 二类园，到2024年6月8日为止；2024年11月15日起 一类园。',
    );
    expect([since, until]).toEqual(['2020-06-09', '2027-08-31']);
  });

  it('has no ratings where it was never rated', () => {
    expect(throughTime(aKindergarten(), asOf).ratings).toBeNull();
  });

  it('looks otherwise from the day on which an announced fee begins, and not before', () => {
    const kindergarten = aKindergarten({ fees: [aFee(earlier), aFee(later)] });
    const turns = (day: string) => drawingTurns(kindergarten, isoDate(day));
    expect(turns('2026-08-31')).not.toEqual(turns('2026-09-01'));
    expect(turns('2026-09-02')).toEqual(turns('2026-11-15'));
  });
});
