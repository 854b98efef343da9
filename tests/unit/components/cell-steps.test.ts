import { describe, expect, it } from 'vitest';
import { cellSteps } from '../../../src/components/cell-steps.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';

const from = isoDate('2027-02-01');

describe('what a dated cell settles', () => {
  it('is the text, and the note that announced it, which goes', () => {
    expect(
      cellSteps({ text: '640', note: '2027.2.1 起 690 元/月', next: [{ from, value: { text: '690' } }] }),
    ).toEqual({
      text: '2027-02-01||690',
      note: '2027-02-01||',
      verdict: undefined,
      sort: undefined,
    });
  });

  it('is a verdict that comes later', () => {
    const verdict = { word: '已过有效期', tone: 'warn' } as const;
    expect(
      cellSteps({ text: '一类园', sort: 1, next: [{ from, value: { text: '一类园', sort: 1, verdict } }] }),
    ).toEqual({
      text: undefined,
      note: undefined,
      verdict: '2027-02-01|warn|已过有效期',
      sort: undefined,
    });
  });

  it('is the key that it is sorted by', () => {
    const cell = { text: '15', sort: 33000, next: [{ from, value: { text: '16', sort: 35200 } }] };
    expect(cellSteps(cell).sort).toBe('2027-02-01||35200');
  });

  it('leaves what is absent from then on last in the order', () => {
    const cell = { text: '640', next: [{ from, value: { text: NOT_GIVEN } }] };
    expect(cellSteps(cell)).toMatchObject({
      text: '2027-02-01||未公布',
      sort: '2027-02-01||',
    });
  });

  it('is the shape of a state when it changes', () => {
    const cell = {
      text: '有效',
      status: 'good',
      next: [{ from, value: { text: '已到期', status: 'none' } }],
    } as const;
    expect(cellSteps(cell).text).toBe('2027-02-01|none|已到期');
  });
});
