import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../../src/domain/kindergarten.ts';
import { NOT_APPLICABLE, NOT_GIVEN, UNDER_REVIEW } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { registerAreas } from '../../../../src/views/registers/area.ts';
import { ASSESSMENTS } from '../../../../src/views/registers/assessments.ts';
import { assessmentGroups, assessmentTable } from '../../../../src/views/registers/assessment-tables.ts';
import { aBureau, aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aRating } from '../../fee-builders.ts';
import { cell, running, value } from './cells.ts';

const levels = ['一类园', '二类园'].map((level, at) => ({
  code: 'YX-FL',
  name: '幼儿园分类评定',
  level,
  order: at + 1,
  note: NOT_GIVEN,
  docNo: '示教督〔2020〕1号',
}));
const bureau = aBureau({
  ratingSchemes: levels,
  kindergartens: [
    aKindergarten({
      assessments: [
        aRating({ validUntil: isoDate('2027-01-31') }),
        aRating({ kind: '年度检查', decidedOn: isoDate('2026-05-01'), result: '合格' }),
      ],
    }),
    aKindergarten({
      code: '9900000002',
      assessments: [aRating({ code: '9900000002', scheme: 'XX', result: '甲' })],
    }),
    aKindergarten({ code: '9900000003' }),
    aKindergarten({
      code: '9900000004',
      assessments: [aRating({ code: '9900000004', validUntil: isoDate('2026-01-31') })],
    }),
  ],
});
const groups = assessmentGroups(running(bureau), bureau);
const all = assessmentTable(running(bureau), bureau);

describe('the register of assessments', () => {
  it('puts each scheme in a group of its own, and those without a rating last', () => {
    expect(groups.map(({ heading, table }) => [heading, table.rows.length])).toEqual([
      ['幼儿园分类评定', 2],
      ['等级体系 XX', 1],
      ['没有公布等级评定结果', 1],
    ]);
  });

  it('puts a rating without a scheme, or with one that is being checked, under neither of these', () => {
    const of = (code: string, change: Partial<Kindergarten>) => aKindergarten({ code, ...change });
    const own = aBureau({
      kindergartens: [
        of('9900000001', { assessments: [aRating({ scheme: UNDER_REVIEW })] }),
        of('9900000002', { assessments: [aRating({ scheme: NOT_GIVEN })] }),
        of('9900000003', { held: [{ table: 'assessments', rows: 1 }] }),
        of('9900000004', {}),
      ],
    });
    const found = assessmentGroups(running(own), own);
    expect(found.map(({ heading, table }) => [heading, table.rows.map(({ code }) => code)])).toEqual([
      ['没有公布等级体系', ['9900000002']],
      ['等级体系待核实', ['9900000001']],
      ['没有公布等级评定结果', ['9900000004']],
      ['等级评定结果待核实', ['9900000003']],
    ]);
    expect(found[1]?.table.rows[0]?.cells[2]).toMatchObject({ text: '一类园' });
  });

  it('counts by level only what is in force', () => {
    expect(groups[0]?.levels.map(({ level, count }) => [level, count])).toEqual([
      ['一类园', 1],
      ['二类园', 0],
    ]);
  });

  it('says how many are in no level, so that the levels and they are all of the group', () => {
    expect(groups.map(({ withoutLevel }) => withoutLevel)).toEqual([1, 1, 1]);
    const [area] = registerAreas(bureau);
    const [first] = area ? ASSESSMENTS.partsOf({ area, bureau }) : [];
    expect(first?.explanation).toEqual([
      '由高到低，园数是2026年11月15日等级有效的，另有 1 所的等级这一天已到期或已撤销，不在内。依据：示教督〔2020〕1号。只在本套等级内比较，不同体系的等级不能互相比。',
    ]);
  });

  it('says of a rating that has run out that it has, beside the rating alone', () => {
    const row = groups[0]?.table.rows[1];
    expect(row?.cells[2]).toEqual({
      text: '一类园',
      verdict: { word: '已过有效期', tone: 'warn' },
      sort: 1,
    });
    expect(row?.cells[4]).toEqual({ text: '2026.1.31', sort: '2026-01-31' });
  });

  it('says so on the day it runs out, too', () => {
    expect(cell(all, '等级')).toEqual({
      text: '一类园',
      sort: 1,
      next: [
        {
          from: '2027-02-01',
          value: { text: '一类园', verdict: { word: '已过有效期', tone: 'warn' }, sort: 1 },
        },
      ],
    });
  });

  it('shows the newest result of every other kind with its day', () => {
    expect(cell(all, '年度检查')).toMatchObject({ text: '合格', note: '2026.5.1' });
    expect(value(all, '年度检查结果')).toBe('合格');
  });

  it('says 不适用 of the 年度检查 of a public kindergarten without one, and 未公布 of a private one', () => {
    const tableOf = (one: Kindergarten) => {
      const own = aBureau({ kindergartens: [one] });
      return assessmentTable(running(own), own);
    };
    const [publicly, privately] = [tableOf(aKindergarten()), tableOf(aPrivateKindergarten())];
    expect(cell(publicly, '年度检查')).toEqual(NOT_APPLICABLE);
    expect(value(publicly, '年度检查整改期限')).toEqual(NOT_APPLICABLE);
    expect(cell(publicly, '督导评估')).toEqual(NOT_GIVEN);
    expect(cell(privately, '年度检查')).toEqual(NOT_GIVEN);
  });

  it('says 待核实 only of the kind of which a row is held back', () => {
    const held = [{ table: 'assessments', rows: 1, assessmentKinds: ['督导评估'] as const }];
    const own = aBureau({ kindergartens: [aPrivateKindergarten({ held })] });
    const table = assessmentTable(running(own), own);
    const columns = ['等级', '督导评估', '保教质量评估'] as const;
    expect(columns.map((one) => cell(table, one))).toEqual([{ text: NOT_GIVEN }, UNDER_REVIEW, NOT_GIVEN]);
  });

  it('downloads everyone once, in the order of the groups', () => {
    expect(all.rows.map(({ code }) => code)).toEqual([
      '9900000001',
      '9900000004',
      '9900000002',
      '9900000003',
    ]);
  });
});
