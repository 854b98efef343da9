import { describe, expect, it } from 'vitest';
import type { RatingLevel } from '../../../../../src/domain/bureau.ts';
import type { Assessment, Kindergarten } from '../../../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../../../src/domain/reported.ts';
import { ratingGroups } from '../../../../../src/search/find/build/rating-groups.ts';
import { aKindergarten } from '../../../builders.ts';

function level(code: string, name: string, word: string, order: number): RatingLevel {
  return { code, name, level: word, order, note: NOT_GIVEN, docNo: '示教〔2020〕1号' };
}

function rated(scheme: string, result: string): Kindergarten {
  const assessment = { kind: '等级评定', scheme, result } as Assessment;
  return aKindergarten({ assessments: [assessment] });
}

const SCHEMES = [
  level('A', '类别评估', '二类', 2),
  level('A', '类别评估', '一类', 1),
  level('B', '等级评估', '区一级', 2),
  level('B', '等级评估', '市一级', 1),
  level('C', '旧等级', '一类', 1),
];

describe('the levels of several schemes', () => {
  it('stand scheme by scheme, the highest first', () => {
    const groups = ratingGroups({ ratingSchemes: SCHEMES, kindergartens: [rated('A', '一类')] });
    expect(groups).toEqual([
      { value: '一类', group: '类别评估' },
      { value: '二类', group: '类别评估' },
      { value: '市一级', group: '等级评估' },
      { value: '区一级', group: '等级评估' },
    ]);
  });

  it('are one choice under both names where two schemes in use call them alike', () => {
    const kindergartens = [rated('A', '一类'), rated('C', '一类')];
    const groups = ratingGroups({ ratingSchemes: SCHEMES, kindergartens });
    expect(groups.find(({ value }) => value === '一类')?.group).toBe('类别评估、旧等级');
  });
});
