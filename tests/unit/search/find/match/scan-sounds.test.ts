import { describe, expect, it } from 'vitest';
import { search } from '../../../../../src/search/find/match/match.ts';
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
