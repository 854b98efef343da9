import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../../src/machine/same-but-for-day.ts';

const DAYS = ['2026-10-31', '2026-11-01'] as const;

describe('two texts of two days', () => {
  it.each([
    ['2026-10-31', '2026-11-01'],
    ['2026年10月31日', '2026年11月1日'],
    ['2026.10.31', '2026.11.1'],
  ])('say the same where each names its own day as %s', (before, now) => {
    expect(saysTheSame(`截至${before}，395 元`, `截至${now}，395 元`, DAYS)).toBe(true);
  });

  it('say otherwise where a figure has changed besides', () => {
    expect(saysTheSame('2026-10-31 380 元', '2026-11-01 395 元', DAYS)).toBe(false);
  });

  it('say the same where both name a fixed day, be it one of the two', () => {
    expect(saysTheSame('自 2026-11-01 起（2026-10-31）', '自 2026-11-01 起（2026-11-01）', DAYS)).toBe(true);
    expect(saysTheSame('于 2026-10-31 截止', '于 2026-10-31 截止', DAYS)).toBe(true);
  });

  it('say otherwise where the later one names the day of the earlier', () => {
    expect(saysTheSame('2026-11-01', '2026-10-31', DAYS)).toBe(false);
  });

  it('say otherwise where the day is written in another way', () => {
    expect(saysTheSame('2026-10-31', '2026年11月1日', DAYS)).toBe(false);
  });

  it('do not take the beginning of another day for the day', () => {
    expect(saysTheSame('2026.11.12', '2026.11.12', ['2026-11-01', '2026-11-12'])).toBe(true);
    expect(saysTheSame('2026.11.1', '2026.11.12', ['2026-10-31', '2026-11-01'])).toBe(false);
  });
});
