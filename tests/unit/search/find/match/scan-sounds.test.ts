import { describe, expect, it } from 'vitest';
import { buildFinderFiles } from '../../../../../src/search/find/build/build-index.ts';
import { type FinderIndex, loadCore } from '../../../../../src/search/find/load-index.ts';
import { labelStart } from '../../../../../src/search/find/match/labels.ts';
import { search } from '../../../../../src/search/find/match/match.ts';
import { madeUpEntries } from '../../../../bench/made-up-names.ts';
import { indexOf, kindergarten } from '../finder-entries.ts';

const NAMES = [
  '阳光幼儿园',
  '重岗乡中心幼儿园',
  '云溪县第一幼儿园',
  '昂立双语幼儿园',
  '恩泽幼儿园',
  '西安路幼儿园',
  '先锋幼儿园',
];
const made = () =>
  indexOf(
    NAMES.map((name) =>
      kindergarten(name, { aliases: [`${name.slice(0, 2)}园`], town: '重岗乡', district: '990101102' }),
    ),
  );

describe('a query that is typed letter by letter', () => {
  it.each([
    'yangguang',
    'ygyey',
    'zhonggang',
    'zhongxin',
    'xianlu',
    'xianfeng',
    'angli',
    'enze',
    'yunxi1',
    '云xidi',
  ])('finds what it finds at once: %s', (query) => {
    const typing = made();
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      expect([typed, search(typing, typed).rows]).toEqual([typed, search(made(), typed).rows]);
    }
    // Another word after it, and the word again.
    expect(search(typing, 'y').rows).toEqual(search(made(), 'y').rows);
    expect(search(typing, query).rows).toEqual(search(made(), query).rows);
  });
});

describe('a query of any name of a bureau that is typed letter by letter', () => {
  const entries = madeUpEntries(120, 3);
  const typing = loaded();

  function loaded(): FinderIndex {
    return loadCore(buildFinderFiles(entries, []).core, '2026-11-15');
  }

  /** What a name is spelled by: its first readings, or their initials. */
  function spelling({ sounds, names }: FinderIndex, row: number, isShort: boolean): string {
    const from = labelStart(names, row);
    return [...names.ids.slice(from, from + 4)]
      .map((id) => sounds.syllables[sounds.readings[id]?.[0] ?? -1] ?? '')
      .map((syllable) => (isShort ? syllable.charAt(0) : syllable))
      .join('');
  }

  it.each([false, true])('finds what it finds at once; in initials: %s', (isShort) => {
    for (let row = 0; row < entries.length; row += 5) {
      const query = spelling(typing, row, isShort);
      const fresh = loaded();
      const lengths = Array.from({ length: query.length }, (_, at) => at + 1);
      const found = lengths.map((length) => search(typing, query.slice(0, length)).rows);
      // The longest first: nothing shorter is known then.
      const atOnce = lengths.reverse().map((length) => search(fresh, query.slice(0, length)).rows);
      expect([query, found]).toEqual([query, atOnce.reverse()]);
    }
  });
});
