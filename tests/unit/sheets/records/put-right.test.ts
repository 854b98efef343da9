import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const checked = (until: string): Promise<Said> =>
  said(
    `云溪县民办幼儿园2025年度年检结果（2026年5月28日公布）,,\n园名,年检结论,整改期限\n阳光幼儿园,基本合格,${until}\n`,
    'assessments',
    'result',
    'rectifyBy',
  );

describe('until when something has to be put right', () => {
  it.each(['立行立改', '立即整改', '边查边改', '已整改到位', '长期坚持'])(
    'is no day where it is at once, or done: %s',
    async (until) => {
      const { rows, asked, reading } = await checked(until);
      expect(rows).toEqual(['基本合格 ']);
      expect(asked.filter((question) => question.includes('整改'))).toEqual([]);
      expect(reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : []))).toEqual([
        until,
      ]);
    },
  );

  it.each(['一个月内', '整改', '下次检查前'])('is asked where it may be a day: %s', async (until) => {
    expect((await checked(until)).rows).toEqual(['基本合格 ?']);
  });
});
