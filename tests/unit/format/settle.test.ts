import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { dayInChina, phaseOn, settle, stepsData } from '../../../src/format/settle.ts';

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

describe('an element settled against today', () => {
  const fee = { from: '2026-09-01', before: '将于 2026年9月1日 起执行', during: '现行', duringTone: 'good' };

  it('takes the wording and the shape of its phase', () => {
    expect(settle('2026-08-31', fee)).toEqual({
      hidden: false,
      text: '将于 2026年9月1日 起执行',
      tone: undefined,
    });
    expect(settle('2026-09-01', fee)).toEqual({ hidden: false, text: '现行', tone: 'good' });
  });

  it('is hidden in a phase that has no wording', () => {
    const duty = { until: '2026-10-31', after: '已逾期', afterTone: 'bad' };
    expect(settle('2026-10-31', duty)).toMatchObject({ hidden: true });
    expect(settle('2026-11-01', duty)).toEqual({ hidden: false, text: '已逾期', tone: 'bad' });
  });

  it('shows a block only in the phases it names', () => {
    const admission = { from: '2026-07-01', until: '2026-07-10', in: 'before during' };
    expect(settle('2026-06-01', admission)).toEqual({ hidden: false });
    expect(settle('2026-07-11', admission)).toEqual({ hidden: true });
  });

  it('takes the text and the shape of the last step that has begun', () => {
    const steps = '2027-02-01||690\n2027-09-01|none|未公布';
    expect(settle('2027-02-01', { steps })).toEqual({ hidden: false, text: '690', tone: undefined });
    expect(settle('2027-09-01', { steps })).toEqual({ hidden: false, text: '未公布', tone: 'none' });
  });

  it('is left as it was sent before its first step', () => {
    expect(settle('2027-01-31', { steps: '2027-02-01|warn|已过有效期' })).toBeNull();
  });

  it('is hidden from a step on that says nothing', () => {
    expect(settle('2027-02-01', { steps: '2027-02-01||' })).toEqual({
      hidden: true,
      text: '',
      tone: undefined,
    });
  });
});

describe('texts that follow one another', () => {
  const steps = stepsData([
    { from: '2027-02-01', value: '410 元/月' },
    { from: '2027-09-01', value: '450 元/月' },
  ]);

  it('are written into the page as days and texts', () => {
    expect(steps).toBe('2027-02-01||410 元/月\n2027-09-01||450 元/月');
  });

  it('keep a text that holds a line break or a stroke whole', () => {
    const written = stepsData([{ from: '2027-02-01', value: '甲|乙\r\n丙', tone: 'warn' }]);
    expect(settle('2027-02-01', { steps: written })).toEqual({
      hidden: false,
      text: '甲|乙 丙',
      tone: 'warn',
    });
  });

  it('leave the page as it was sent before the first step', () => {
    expect(settle('2027-01-31', { steps })).toBeNull();
  });

  it('say that of a step from its very day', () => {
    expect(settle('2027-02-01', { steps })).toEqual({ hidden: false, text: '410 元/月' });
  });

  it('say that of the last step that has begun', () => {
    expect(settle('2028-01-01', { steps })).toEqual({ hidden: false, text: '450 元/月' });
  });
});
