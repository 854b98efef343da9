import { describe, expect, it } from 'vitest';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aKindergarten, aPrivateKindergarten } from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';
import { saidOf } from './said-of.ts';

describe('a recognition that runs out', () => {
  const lapsing = aPrivateKindergarten({
    recognitions: [aRecognition({ validUntil: isoDate('2027-02-28') })],
  });

  it('turns who runs the kindergarten on the day after', () => {
    expect(saidOf(lapsing, 'run-by')).toMatchObject({
      value: '普惠性民办',
      next: [{ from: '2027-03-01', value: '非营利性民办' }],
    });
  });

  it('turns whether it is inclusive on the same day', () => {
    expect(saidOf(lapsing, 'inclusive')).toMatchObject({
      value: true,
      next: [{ from: '2027-03-01', value: false }],
    });
  });

  it('turns nothing of its nature: it stays private', () => {
    expect(saidOf(lapsing, 'nature')).toMatchObject({ value: '民办', next: [] });
  });

  it('that has run out says so already', () => {
    const lapsed = aPrivateKindergarten({
      recognitions: [aRecognition({ validUntil: isoDate('2026-02-28') })],
    });
    expect(saidOf(lapsed, 'inclusive')).toMatchObject({ value: false, words: '否', next: [] });
  });

  it('of a closed kindergarten turns nothing any more', () => {
    const closed = { ...lapsing, status: '停办', statusDate: isoDate('2026-08-05') } as const;
    expect(saidOf(closed, 'inclusive')).toMatchObject({ value: true, next: [] });
  });
});

describe('where a kindergarten stands', () => {
  it('is its county and town with the settlement', () => {
    expect(saidOf(aKindergarten(), 'place').words).toBe('云溪县云溪镇（镇区）');
  });

  it('is without the settlement where that is not given', () => {
    expect(saidOf(aKindergarten({ settlement: NOT_GIVEN }), 'place').words).toBe('云溪县云溪镇');
  });
});

describe('the sponsor', () => {
  it('is the organisation, and what kind it is', () => {
    expect(saidOf(aKindergarten({ sponsorName: '云溪县教育体育局' }), 'sponsor')).toMatchObject({
      words: '云溪县教育体育局',
      note: '教育部门举办',
    });
  });

  it('without a name is what kind it is', () => {
    expect(saidOf(aPrivateKindergarten(), 'sponsor')).toMatchObject({ words: '社会力量举办', note: null });
  });
});

describe('the status', () => {
  it('of a closed kindergarten is 已停办', () => {
    expect(saidOf(aKindergarten({ status: '停办' }), 'status').words).toBe('已停办');
  });

  it('of a running one is 在办', () => {
    expect(saidOf(aKindergarten(), 'status').words).toBe('在办');
  });
});

describe('a kindergarten of a housing estate', () => {
  it('says whether it was handed over', () => {
    const handed = aKindergarten({ residential: true, transferStatus: '已移交' });
    expect(saidOf(handed, 'residential').words).toBe('是，已移交');
  });

  it('whose handing over is not published says that it is not', () => {
    const silent = aKindergarten({ residential: true, transferStatus: NOT_GIVEN });
    expect(saidOf(silent, 'residential').value).toEqual(NOT_GIVEN);
  });
});
