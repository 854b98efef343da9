import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { peerGroups, peersOf } from '../../../src/profile/peers.ts';
import { profilesOf } from '../../../src/profile/profile.ts';
import { aBureau, aClass, aKindergarten, aPost } from '../builders.ts';
import { aFee, yuan } from '../fee-builders.ts';

/** A public kindergarten of the town with three classes at a fee, coded by its number. */
function publicAt(number: number, monthly: number | null, change: Partial<Kindergarten> = {}): Kindergarten {
  return aKindergarten({
    code: `990000000${number}`,
    classes: [aClass('小班', 20), aClass('中班', 25), aClass('大班', 30)],
    fees: [aFee({ amount: monthly === null ? NOT_GIVEN : yuan(monthly) })],
    ...change,
  });
}

function compare(kindergartens: readonly Kindergarten[], code = '9900000001') {
  const profiles = profilesOf(aBureau({ kindergartens }));
  const profile = profiles.get(code);
  if (!profile) throw new Error('no such kindergarten');
  return peersOf(profile, peerGroups(profiles.values()), isoDate('2026-10-01'));
}

const five = [400, 360, 380, 420, 500].map((monthly, index) => publicAt(index + 1, monthly));

describe('fair peers', () => {
  it('give the median and the range, and the kindergarten beside them', () => {
    expect(compare(five)).toMatchObject({
      kind: { county: '990101', nature: '公办', settlement: '镇区', size: '6个班以下' },
      count: 4,
      fees: { 小班: { own: 40000, spread: { low: 36000, median: 40000, high: 50000 } } },
    });
  });

  it('are not shown below four', () => {
    expect(compare(five.slice(0, 4))).toEqual({ reason: 'too-few' });
  });

  it('share nature, settlement and size', () => {
    const [first, ...rest] = five;
    if (!first) throw new Error('no kindergarten');
    expect(compare([{ ...first, settlement: '乡村' }, ...rest])).toEqual({ reason: 'too-few' });
    expect(compare([{ ...first, nature: '民办', profitStatus: '非营利性' }, ...rest])).toEqual({
      reason: 'too-few',
    });
    const large = [aClass('小班', 500, { className: '合计', classCount: 20 })];
    expect(compare([{ ...first, classes: large }, ...rest])).toEqual({ reason: 'too-few' });
  });

  it('are unknown where settlement or size is', () => {
    const [first, ...rest] = five;
    if (!first) throw new Error('no kindergarten');
    expect(compare([{ ...first, settlement: NOT_GIVEN }, ...rest])).toEqual({ reason: 'unlike' });
    expect(compare([{ ...first, classes: [] }, ...rest])).toEqual({ reason: 'unlike' });
  });

  it('are running', () => {
    const closed = publicAt(6, 900, { status: '停办' });
    expect(compare([...five, closed])).toMatchObject({ count: 4 });
    expect(compare([...five, closed], '9900000006')).toEqual({ reason: 'not-running' });
  });

  it('leave a figure out that fewer than four of them publish', () => {
    const [first, second, ...rest] = five;
    if (!first || !second) throw new Error('no kindergarten');
    const silent = { ...second, fees: [aFee({ amount: NOT_GIVEN })] };
    expect(compare([first, silent, ...rest])).toMatchObject({ count: 4, fees: {} });
  });

  it('compare ratios where they can be worked out', () => {
    const staffed = [8, 5, 6, 10, 4].map((teachers, index) =>
      publicAt(index + 1, 400, { staffing: [aPost('专任教师', teachers)] }),
    );
    expect(compare(staffed)).toMatchObject({
      childrenPerStaff: null,
      childrenPerTeacher: { own: 9.375, spread: { low: 7.5, median: 12.5, high: 18.75 } },
    });
  });
});
