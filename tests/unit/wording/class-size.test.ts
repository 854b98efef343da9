import { describe, expect, it } from 'vitest';
import type { ClassSizeReason, ClassSizeState } from '../../../src/domain/class-size.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/domain/site.ts';
import { classSizeLimits, classSizeReason, classSizeVerdict } from '../../../src/wording/class-size.ts';

describe('how a class stands to its limit', () => {
  it.each<[ClassSizeState, string, string]>([
    ['within', '未超', 'good'],
    ['over', '超额', 'warn'],
    ['total-row', '不能测算', 'none'],
    ['no-limit', '不测算', 'none'],
    ['empty', '没有幼儿', 'none'],
  ])('%s is said as %s', (state, word, tone) => {
    expect(classSizeVerdict(state)).toEqual({ word, tone });
  });
});

describe('the limits of class sizes', () => {
  it('are those of 《幼儿园工作规程》, without 托班, for which it sets none', () => {
    expect(classSizeLimits(DEFAULT_THRESHOLDS.classSize)).toBe(
      '小班 25 人、中班 30 人、大班 35 人、混龄班 30 人',
    );
  });

  it('are those the site judges by where a locality sets others', () => {
    expect(classSizeLimits({ ...DEFAULT_THRESHOLDS.classSize, 托班: 20, 小班: 20 })).toBe(
      '托班 20 人、小班 20 人、中班 30 人、大班 35 人、混龄班 30 人',
    );
  });
});

describe('why class sizes are not judged', () => {
  it('is left to the section where no class is published', () => {
    expect(classSizeReason('no-class-rows')).toBeNull();
  });

  it.each<[ClassSizeReason, string]>([
    ['class-totals-only', '只公布了合计人数，没有分班人数，班额不能测算。'],
    ['no-children', '各班都没有幼儿，班额不作测算。'],
    ['no-limit', '托班的班额没有全国规定，不作测算。'],
  ])('%s is said as %s', (reason, sentence) => {
    expect(classSizeReason(reason)).toBe(sentence);
  });
});
