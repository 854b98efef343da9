import { describe, expect, it } from 'vitest';
import { filingVerdict } from '../../../src/wording/filing.ts';

describe('how a filed change stands', () => {
  it('is 按期 within the month', () => {
    expect(filingVerdict('on-time')).toEqual({ word: '按期', tone: 'good' });
  });

  it('is later than a month where it came after it', () => {
    expect(filingVerdict('late')).toEqual({ word: '迟于一个月', tone: 'warn' });
  });

  it('is left to the day it is read on while the month runs', () => {
    expect(filingVerdict('open')).toBeUndefined();
  });

  it('is left to the day it is read on where nothing is seen', () => {
    expect(filingVerdict('overdue')).toBeUndefined();
  });
});
