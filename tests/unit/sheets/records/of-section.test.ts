import { describe, expect, it } from 'vitest';
import type { Section } from '../../../../src/sheets/layout/section.ts';
import { onceForColumn, onceForSection } from '../../../../src/sheets/records/of-section.ts';

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
