import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { textDayFaults } from '../../../src/publication/text-days.ts';

const faultsOf = (path: string, head: string) =>
  textDayFaults(new Map([[path, `---\ntitle: 公告\n${head}\n---\n\n正文\n`]]), isoDate('2026-11-24'));

describe('a text of the bureau dated after the day it is examined on', () => {
  it('is refused with its file, line and day', () => {
    expect(faultsOf('notices/a.mdx', 'pubDate: 2026-11-25')).toEqual([
      {
        file: 'content/notices/a.mdx',
        line: 3,
        row: null,
        column: null,
        header: null,
        value: '2026-11-25',
        rule: 'text-fault',
        severity: 'error',
        message: '发布日期 2026-11-25 还没有到（2026-11-24 核对）。',
        remedy: '核对年份和月份；到那天才发布的，先在文件名前加一个下划线存作草稿，到那天再去掉。',
      },
    ]);
  });

  it('is refused with quotes around its day', () => {
    expect(faultsOf('notices/a.md', 'pubDate: "2027-01-05"')).toHaveLength(1);
  });

  it('is refused with an hour beside its day', () => {
    expect(faultsOf('notices/a.md', 'pubDate: 2027-01-05T09:00:00+08:00')).toHaveLength(1);
  });

  it('is refused as the text of a plan by 更新日期', () => {
    expect(faultsOf('plans/a.mdx', 'updated: 2026-12-01')).toMatchObject([
      { message: '更新日期 2026-12-01 还没有到（2026-11-24 核对）。' },
    ]);
  });

  it('may be a draft', () => {
    expect(faultsOf('notices/_a.mdx', 'pubDate: 2026-11-25')).toEqual([]);
  });
});

describe('a text dated on the day it is examined on', () => {
  it('is published', () => {
    expect(faultsOf('notices/a.mdx', 'pubDate: 2026-11-24')).toEqual([]);
  });
});
