import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { changeNature, type NatureRequest } from '../../../../src/sheets/guided/nature-change.ts';
import type { Changes } from '../../../fixtures/bureau.ts';
import { edited } from './edited.ts';

const today = isoDate('2026-10-15');
const TAKEN_OVER: NatureRequest = {
  kindergarten: '小杜鹃',
  on: '2026-09-01',
  nature: '公办',
  sponsorType: '教育部门',
  sponsorName: '云溪县教育体育局',
};
const changed = (more: Partial<NatureRequest> = {}, changes: Changes = {}) =>
  edited((edit) => changeNature(edit, { ...TAKEN_OVER, ...more }, today), changes);

describe('another nature of a kindergarten', () => {
  it('is written with its former values, and ends the recognition of a private one', () => {
    const { outcome, lines } = changed();
    expect(outcome).toEqual({ reasons: [], kept: [], codes: ['9900112346'] });
    expect(lines['kindergartens.csv']?.[1]).toContain(',公办,教育部门,云溪县教育体育局,不适用,幼儿园,');
    expect(lines['kindergarten_history.csv']).toEqual([
      '+ 9900112346,2026-09-01,办园性质,民办',
      '+ 9900112346,2026-09-01,营利性质,非营利性',
      '+ 9900112346,2026-09-01,举办者类型,民办',
    ]);
    expect(lines['recognitions.csv']?.[1]).toBe(
      '+ 9900112346,2025-07-01,2028-06-30,2026-09-01,示教体发〔2025〕33号,500',
    );
  });

  it('is made once', () => {
    const { outcome, lines } = edited((edit) => {
      changeNature(edit, TAKEN_OVER, today);
      return changeNature(edit, TAKEN_OVER, today);
    });
    expect(outcome.kept).toEqual(['“云溪镇小杜鹃幼儿园”现在就是这样，没有要改的。']);
    expect(lines['kindergarten_history.csv']).toHaveLength(3);
  });

  it('that is taken back on its day leaves no former value', () => {
    const back = { nature: '民办', sponsorType: '民办', sponsorName: '不适用', profitStatus: '非营利性' };
    const { lines, outcome } = edited((edit) => {
      changeNature(edit, TAKEN_OVER, today);
      return changeNature(edit, { ...TAKEN_OVER, ...back }, today);
    });
    expect(lines).not.toHaveProperty('kindergarten_history.csv');
    expect(outcome.kept).toEqual([
      'recognitions.csv 第 2 行的认定已经写了 2026-09-01 撤销；不该撤的，清空那一格。',
    ]);
  });

  it('for profit ends the recognition too', () => {
    const { lines } = edited((edit) =>
      changeNature(edit, { kindergarten: '小杜鹃', on: '2026-09-01', profitStatus: '营利性' }, today),
    );
    expect(lines['kindergarten_history.csv']).toEqual(['+ 9900112346,2026-09-01,营利性质,非营利性']);
    expect(lines['recognitions.csv']?.[1]).toContain(',2028-06-30,2026-09-01,');
  });

  it('tells the name of who ran it before where it stays', () => {
    const { outcome } = edited((edit) =>
      changeNature(edit, { kindergarten: '中心幼儿园', on: '2026-09-01', sponsorType: '集体' }, today),
    );
    expect(outcome.kept).toEqual(['举办者名称还是“云溪县教育体育局”；也变了的，加 --sponsor-name 再运行。']);
  });

  it.each<[Partial<NatureRequest>, string]>([
    [{ on: '2026-12-01' }, '2026-12-01 还没有到：到那一天再运行。'],
    [
      { sponsorType: undefined },
      '“云溪镇小杜鹃幼儿园”改为公办，还要写明现在由谁举办（--sponsor 教育部门 等）。',
    ],
    [{ profitStatus: '营利性' }, '“云溪镇小杜鹃幼儿园”是公办的，营利性质只能是“不适用”。'],
    [
      { kindergarten: '中心幼儿园', nature: '民办', sponsorType: '民办' },
      '“云溪镇中心幼儿园”是民办的，要写明营利性质（--profit 非营利性 或者 营利性）。',
    ],
    [{ nature: undefined, sponsorType: undefined, sponsorName: undefined }, '没有写变成什么。'],
  ])('%j is refused', (more, reason) => {
    const { outcome, lines } = changed(more);
    expect(outcome.reasons).toEqual([reason]);
    expect(lines).toEqual({});
  });
});
