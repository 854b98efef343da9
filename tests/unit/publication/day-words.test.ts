import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { dayWords } from '../../../src/publication/day-words.ts';
import type { DataHistory } from '../../../src/publication/history.ts';

const today = isoDate('2026-11-29');
const words = (day: string, history: Pick<DataHistory, 'state' | 'gap'>, asOf?: string): string =>
  dayWords(isoDate(day), { asOf, history, today });
const unknown = (gap: DataHistory['gap']) => ({ state: 'unknown', gap }) as const;

describe('the day that a site speaks for', () => {
  it('is the one that was given', () => {
    expect(words('2026-10-15', { state: 'committed', gap: null }, '2026-10-15')).toBe(
      '以 2026-10-15 为准（AS_OF 指定）。',
    );
  });

  it('is that of the last commit', () => {
    expect(words('2026-11-10', { state: 'committed', gap: null })).toBe(
      '以 2026-11-10 为准：最近一次提交数据是这一天。',
    );
  });

  it('is today while there are edits', () => {
    expect(words('2026-11-29', { state: 'edited', gap: null })).toBe(
      '以今天（2026-11-29）为准：数据有还没有提交的修改。',
    );
  });

  it('is told with its age where git does not say', () => {
    expect(words('2025-09-15', unknown('no-repository'))).toBe(
      '注意：以 2025-09-15 为准，比今天早 440 天。数据不在 git 仓库里（可能只复制了文件），不知道是哪天提交的。所以取各表最新的统计日期；到期的认定、已经执行的调价都按那一天算。要以今天为准，用 AS_OF=today。',
    );
  });

  it.each([
    ['another-owner', '数据所在的仓库属于另一个系统用户，git 不让读'],
    ['no-git', '这台电脑没有装 git'],
    ['shallow', '仓库只取了最近几次提交'],
    ['no-commit', '数据从来没有提交过'],
  ] as const)('says why where the reason is %s', (gap, reason) => {
    expect(words('2026-09-15', unknown(gap))).toContain(reason);
  });

  it('is today where no table has a day of counting', () => {
    expect(words('2026-11-29', unknown('no-git'))).toBe(
      '以今天（2026-11-29）为准：这台电脑没有装 git，不知道数据是哪天提交的。',
    );
  });
});
