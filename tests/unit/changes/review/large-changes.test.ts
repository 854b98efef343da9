import { describe, expect, it } from 'vitest';
import { lostRows } from '../../../../src/changes/review/lost-rows.ts';
import { MINIMAL_BUREAU, withLines, withPassage } from '../../../fixtures/bureau.ts';
import { partsOf, reviewOf } from './review-of.ts';

/** Why each change is large, of those that are. */
function largeOf(...states: Parameters<typeof reviewOf>): readonly (readonly string[])[] {
  return reviewOf(...states).changes.flatMap(({ large }) => (large.length === 0 ? [] : [large]));
}

const care = (old: number, now: number) =>
  [
    withPassage('fees.csv', ',380,元/生·月', `,${now},元/生·月`),
    withPassage('fees.csv', ',380,元/生·月', `,${old},元/生·月`),
  ] as const;

describe('a change is large', () => {
  it('where a fee moves by a fifth', () => {
    expect(largeOf(...care(300, 359))).toEqual([]);
    expect(largeOf(...care(300, 360))).toEqual([['fee-up-percent']]);
    expect(largeOf(...care(300, 240))).toEqual([['fee-down-percent']]);
  });

  it('where a fee moves by 200 yuan a month, whatever the unit', () => {
    expect(largeOf(...care(1200, 1399))).toEqual([]);
    expect(largeOf(...care(1200, 1400))).toEqual([['fee-up-amount']]);
    expect(
      largeOf(
        withPassage('fees.csv', ',12,元/生·天', ',65,元/生·天'),
        withPassage('fees.csv', ',12,元/生·天', ',55,元/生·天'),
      ),
    ).toEqual([['fee-up-amount']]);
  });

  it('where a new fee comes to 200 yuan a month, but not where it had been charged before the last publication', () => {
    const bus = (day: string): string =>
      `9900112345,服务性收费,校车费,全部,${day},200,元/生·月,接送,示发改〔2025〕58号,未乘坐的全退。,是,2026-10-10,`;
    expect(largeOf(withLines('fees.csv', bus('2026-11-01')))).toEqual([['new-fee']]);
    expect(largeOf(withLines('fees.csv', bus('2026-03-01')))).toEqual([]);
  });

  it('where a headcount doubles or halves, and moves by five', () => {
    const teachers = (now: number) =>
      withPassage('staffing.csv', '专任教师,6,6,4,6,0,4', `专任教师,${now},6,4,6,0,4`);
    expect(largeOf(teachers(11))).toEqual([]);
    expect(largeOf(teachers(12))).toEqual([['count-up']]);
    expect(largeOf(withPassage('staffing.csv', '专任教师,2,2', '专任教师,4,2'))).toEqual([]);
  });

  it('where places halve', () => {
    expect(largeOf(withPassage('kindergartens.csv', ',270,在办', ',135,在办'))).toEqual([['count-down']]);
    expect(largeOf(withPassage('kindergartens.csv', ',270,在办', ',136,在办'))).toEqual([]);
  });

  it('where a recognition is withdrawn, or is not listed any more', () => {
    expect(largeOf(withPassage('recognitions.csv', '2028-06-30,,', '2028-06-30,2026-10-10,'))).toEqual([
      ['recognition-withdrawn'],
    ]);
    const [head = ''] = (MINIMAL_BUREAU.get('recognitions.csv') ?? '').split('\n');
    expect(largeOf({ 'recognitions.csv': `${head}\n` })).toEqual([['recognition-withdrawn']]);
  });
});

describe('the head of a review', () => {
  it('says once of what large changes are there, before all parts', () => {
    const raised = String(withPassage('fees.csv', ',380,元', ',580,元')['fees.csv']);
    const all = partsOf({ 'fees.csv': raised.replace(',650,元', ',850,元') });
    expect(all[0]).toBe('不能发布的原因（2 处）');
    const parts = all.slice(3);
    expect(parts.slice(0, 4)).toEqual([
      '▲ 变化大，先看这些',
      '收费上涨 20% 以上：云溪镇中心幼儿园、云溪镇小杜鹃幼儿园',
      '收费每月上涨 200 元以上：云溪镇中心幼儿园、云溪镇小杜鹃幼儿园',
      '收费上涨（2 处）',
    ]);
    expect(parts[4]).toBe(
      '▲ 云溪镇中心幼儿园：更正：保育教育费 380→580 元/月（自 2025-09-01 起的标准）（上涨 200 元，52.6%）【变化大：上涨 20% 以上，每月上涨 200 元以上】',
    );
  });

  it('says that many kindergartens were closed', () => {
    const closed = withPassage('kindergartens.csv', ',90,在办,', ',90,停办,2026-10-10');
    expect(partsOf(closed).slice(0, 2)).toEqual([
      '▲ 变化大，先看这些',
      '停办或不再列出 1 所，占原有 2 所的 50%',
    ]);
  });

  it('says that a table lost many rows, is empty, or is gone', () => {
    const [head = '', ...rows] = (MINIMAL_BUREAU.get('staffing.csv') ?? '').trimEnd().split('\n');
    const cut = `${[head, ...rows.slice(0, 15)].join('\n')}\n`;
    expect(partsOf({ 'staffing.csv': cut })[1]).toBe(
      'staffing.csv（教职工配备）少了 3 行（18→15 行，减少 16.7%）',
    );
    expect(partsOf({ 'safety.csv': null }).slice(0, 2)).toEqual([
      '▲ 变化大，先看这些',
      'safety.csv（安全与卫生）整张表没有了，原来 2 行',
    ]);
  });
});

describe('rows that were lost', () => {
  const table = (rows: number): Map<string, Uint8Array> =>
    new Map([['fees.csv', new TextEncoder().encode(`标识码\n${'9900112345\n'.repeat(rows)}`)]]);

  it('are many from a tenth and three rows on', () => {
    expect(lostRows(table(30), table(28))).toEqual([]);
    expect(lostRows(table(31), table(28))).toEqual([]);
    expect(lostRows(table(30), table(27))).toEqual([{ table: 'fees', before: 30, after: 27, isGone: false }]);
  });
});
