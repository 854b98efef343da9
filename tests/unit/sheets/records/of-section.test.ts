import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/sheets/layout/section.ts';
import { onceForColumn, onceForSection, saidAt } from '../../../../src/sheets/records/of-section.ts';

const sheet = (name: string): { readonly section: Section } => ({
  section: {
    ...{ file: name, sheet: null, isHidden: false, isTurned: false },
    ...{ lines: [], columns: [], rows: [], totals: [], dropped: [] },
  },
});

describe('what is worked out of a section', () => {
  it('is worked out once, whoever asks', () => {
    const workedOut: string[] = [];
    const nameOf = onceForSection(({ section }: { readonly section: Section }) => {
      workedOut.push(section.file);
      return section.file;
    });
    const [first, second] = [sheet('甲.csv'), sheet('乙.csv')];
    expect([nameOf(first), nameOf({ ...first }), nameOf(second)]).toEqual(['甲.csv', '甲.csv', '乙.csv']);
    expect(workedOut).toEqual(['甲.csv', '乙.csv']);
  });

  it('is worked out once for each of its columns, also where that is nothing', () => {
    const workedOut: number[] = [];
    const tell = onceForColumn((_: { readonly section: Section }, index): undefined => {
      workedOut.push(index);
    });
    const one = sheet('甲.csv');
    expect([tell(one, 2), tell(one, 2), tell(one, 5)]).toEqual([undefined, undefined, undefined]);
    expect(workedOut).toEqual([2, 5]);
  });
});

describe('the cell that a 同上 stands for', () => {
  const texts = ['云教〔2023〕6号', '同上', '〃', '', '同上', '同左'];
  const numbers = (looked: { count: number }): { readonly section: Section } => {
    const { section } = sheet('甲.csv');
    const rows = texts.map((text, row) => ({
      group: '',
      get cells() {
        looked.count += 1;
        return [{ text, isNumber: false, place: { file: '甲.csv', sheet: null, cell: `A${row + 1}` } }];
      },
    }));
    return { section: { ...section, rows: rows as unknown as Section['rows'] } };
  };

  it('is the nearest above that is none, an empty one too', () => {
    expect(saidAt(numbers({ count: 0 }), 0)).toEqual([0, 0, 0, 3, 3, 5]);
  });

  it('is found for a whole column by one look at each of its rows', () => {
    const looked = { count: 0 };
    const column = numbers(looked);
    for (const at of texts.keys()) saidAt(column, 0)[at]?.toString();
    expect(looked.count).toBe(6);
  });
});
