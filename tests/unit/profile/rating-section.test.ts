import { describe, expect, it } from 'vitest';
import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aKindergarten } from '../builders.ts';
import { aRating } from '../fee-builders.ts';
import { published } from '../published.ts';

const profile = (kindergarten: Kindergarten, rules: Partial<Bureau> = {}) =>
  published(kindergarten, rules).profile;

describe('the rating', () => {
  it('carries the end of its term with its day', () => {
    const assessments = [aRating({ validUntil: isoDate('2026-12-31') })];
    const { datedRating } = profile(aKindergarten({ assessments }));
    expect(datedRating.value.state).toBe('in-force');
    expect(datedRating.next.map(({ from, value }) => [from, value.state])).toEqual([
      ['2027-01-01', 'expired'],
    ]);
  });

  it('holds the rating with its place in its own scheme', () => {
    const level = (name: string, order: number) => ({
      code: 'YX-FL',
      name: '云溪县幼儿园分类',
      level: name,
      order,
      note: NOT_GIVEN,
      docNo: '示教体发〔2020〕3号',
    });
    const ratingSchemes = [level('二类园', 2), level('一类园', 1), { ...level('一级', 1), code: 'QT' }];
    const { rating } = profile(aKindergarten({ assessments: [aRating()] }), { ratingSchemes });
    expect(rating).toMatchObject({ state: 'in-force', level: { level: '一类园', order: 1 } });
    expect(rating.scheme.map((one) => one.level)).toEqual(['一类园', '二类园']);
  });
});
