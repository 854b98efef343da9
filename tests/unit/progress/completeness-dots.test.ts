import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { completenessRows } from '../../../src/progress/completeness.ts';
import { dotRows, owingOf } from '../../../src/progress/completeness-dots.ts';
import { OTHER_TOWN, SITE, aBureau, aKindergarten } from '../builders.ts';
import { aFee } from '../fee-builders.ts';

const fees = [aFee({ effectiveFrom: isoDate('2025-09-01') })];
const duty = { table: 'finance', cycle: '年', start: '06-30', graceWorkingDays: 20 } as const;
const bureau = aBureau({
  site: { ...SITE, duties: [duty] },
  kindergartens: [
    aKindergarten({
      code: '9900000001',
      name: '河湾镇幼儿园',
      district: OTHER_TOWN.code,
      town: OTHER_TOWN,
      fees,
    }),
    aKindergarten({ code: '9900000002', name: '云溪镇中心幼儿园', fees }),
    aKindergarten({ code: '9900000003', name: '云溪镇第二幼儿园' }),
    aKindergarten({ code: '9900000004', name: '云溪镇第三幼儿园', status: '停办' }),
  ],
});
const rows = completenessRows(bureau, bureau.kindergartens);

describe('the dots of 公示完整度', () => {
  it('are a row a town, in order of code, without kindergartens that do not run', () => {
    expect(dotRows(rows).map(({ area, running }) => [area.name, running])).toEqual([
      ['云溪镇', 2],
      ['河湾镇', 1],
    ]);
  });

  it('count those that stand alike together, the published ones first', () => {
    expect(dotRows(rows)[0]?.items[4]).toEqual([
      { count: 1, word: '已公布', tone: 'good', dueOn: null },
      { count: 1, word: '未公布', tone: 'warn', dueOn: null },
    ]);
  });

  it('say 逾期 of what was due', () => {
    expect(dotRows(rows)[1]?.items[3]).toEqual([{ count: 1, word: '逾期', tone: 'bad', dueOn: null }]);
  });

  it('are none without a running kindergarten', () => {
    expect(dotRows([])).toEqual([]);
  });
});

describe('who owes what', () => {
  const owing = owingOf(rows);

  it('names the item that most owe first', () => {
    expect(owing.map(({ item, overdue, missing }) => [item.id, overdue, missing]).at(-1)).toEqual([
      'D7',
      0,
      1,
    ]);
  });

  it('counts the late ones apart from those that have not published yet', () => {
    expect(owing.find(({ item }) => item.id === 'D6')).toMatchObject({ overdue: 3, missing: 0 });
  });

  it('names the kindergartens under what is said of them', () => {
    const fees7 = owing.find(({ item }) => item.id === 'D7');
    expect(
      fees7?.groups.map(({ cell, kindergartens }) => [cell.word, kindergartens.map(({ name }) => name)]),
    ).toEqual([['未公布', ['云溪镇第二幼儿园']]]);
  });

  it('leaves out an item that nobody owes', () => {
    expect(
      owingOf(completenessRows(bureau, [aKindergarten({ fees })])).some(({ item }) => item.id === 'D7'),
    ).toBe(false);
  });
});
