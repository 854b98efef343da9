import { describe, expect, it } from 'vitest';
import { classSize, classSizeCompliance, countClasses } from '../../../src/domain/class-size.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/site.ts';
import { aClass } from '../builders.ts';

const limits = DEFAULT_THRESHOLDS.classSize;

describe('the size of a class', () => {
  it('is within its limit up to and with it', () => {
    expect(classSize(aClass('小班', 25), limits)).toMatchObject({ limit: 25, state: 'within' });
    expect(classSize(aClass('小班', 26), limits)).toMatchObject({ limit: 25, state: 'over' });
    expect(classSize(aClass('大班', 35), limits).state).toBe('within');
    expect(classSize(aClass('混龄', 31), limits).state).toBe('over');
  });

  it('cannot be judged from a 合计 row, and 托班 has no limit', () => {
    const total = aClass('中班', 84, { className: '合计', classCount: 3 });
    expect(classSize(total, limits).state).toBe('total-row');
    expect(classSize(aClass('托班', 40), limits)).toMatchObject({ limit: null, state: 'no-limit' });
  });

  it('is known from a 合计 of one class', () => {
    const only = (children: number) => aClass('小班', children, { className: '合计', classCount: 1 });
    expect(classSize(only(22), limits)).toMatchObject({ limit: 25, state: 'within' });
    expect(classSize(only(26), limits).state).toBe('over');
  });

  it('of a class without children keeps to no limit', () => {
    expect(classSize(aClass('小班', 0), limits)).toMatchObject({ limit: 25, state: 'empty' });
  });

  it('of a 托班 without children has no limit all the same', () => {
    expect(classSize(aClass('托班', 0), limits).state).toBe('no-limit');
  });

  it('follows a stricter local limit', () => {
    expect(classSize(aClass('小班', 25), { ...limits, 小班: 20 }).state).toBe('over');
  });
});

describe('the class sizes of a kindergarten', () => {
  it('are counted with what could not be judged beside them', () => {
    const rows = [
      aClass('小班', 25),
      aClass('中班', 33),
      aClass('大班', 62, { className: '合计', classCount: 2 }),
      aClass('托班', 18),
    ];
    expect(classSizeCompliance(rows, limits)).toEqual({
      numerator: 1,
      denominator: 2,
      totalsOnly: ['大班'],
    });
  });

  it('are not computable without rows, from totals alone, from 托班 alone', () => {
    expect(classSizeCompliance([], limits)).toEqual({ reason: 'no-class-rows' });
    const total = aClass('中班', 84, { className: '合计', classCount: 3 });
    expect(classSizeCompliance([total], limits)).toEqual({ reason: 'class-totals-only' });
    expect(classSizeCompliance([aClass('托班', 18)], limits)).toEqual({ reason: 'no-limit' });
  });
});

describe('a class without children', () => {
  it('is not counted as compliant', () => {
    expect(classSizeCompliance([aClass('小班', 0), aClass('中班', 28)], limits)).toEqual({
      numerator: 1,
      denominator: 1,
      totalsOnly: [],
    });
  });

  it('alone makes nothing to compute', () => {
    expect(classSizeCompliance([aClass('小班', 0)], limits)).toEqual({ reason: 'no-children' });
  });

  it('beside totals leaves the totals as the reason', () => {
    const total = aClass('中班', 84, { className: '合计', classCount: 3 });
    expect(classSizeCompliance([aClass('小班', 0), total], limits)).toEqual({ reason: 'class-totals-only' });
  });
});

describe('the number of classes', () => {
  it('adds single classes and the 班数 of totals, without 托班', () => {
    const total = aClass('中班', 84, { className: '合计', classCount: 3 });
    expect(countClasses([aClass('小班', 20), aClass('托班', 15), total])).toBe(4);
  });

  it('is not known where a total leaves its 班数 out', () => {
    expect(countClasses([aClass('小班', 20), aClass('中班', 84, { className: '合计' })])).toBeNull();
    expect(countClasses([aClass('托班', 15)])).toBeNull();
    expect(countClasses([])).toBeNull();
  });
});
