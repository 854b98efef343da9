import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { dayInChina, phaseOn } from '../../../src/format/settle.ts';

describe('the phase of a day', () => {
  const admission = { from: isoDate('2026-07-01'), until: isoDate('2026-07-10') };

  it('is before, during or after the span, its first and last day included', () => {
    expect(phaseOn('2026-06-30', admission)).toBe('before');
    expect(phaseOn('2026-07-01', admission)).toBe('during');
    expect(phaseOn('2026-07-10', admission)).toBe('during');
    expect(phaseOn('2026-07-11', admission)).toBe('after');
  });

  it('never ends where the span is open', () => {
    expect(phaseOn('2099-01-01', { from: isoDate('2026-09-01') })).toBe('during');
    expect(phaseOn('2000-01-01', { until: isoDate('2026-10-31') })).toBe('during');
  });

  it('makes a duty overdue only on the day after it was due', () => {
    const duty = { until: isoDate('2026-10-31') };
    expect(phaseOn('2026-10-31', duty)).toBe('during');
    expect(phaseOn('2026-11-01', duty)).toBe('after');
  });
});

describe('today', () => {
  it('is the calendar day in China, wherever the reader is', () => {
    expect(dayInChina(new Date('2026-08-31T15:59:59Z'))).toBe('2026-08-31');
    expect(dayInChina(new Date('2026-08-31T16:00:00Z'))).toBe('2026-09-01');
  });
});
