import { describe, expect, it } from 'vitest';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aPrivateKindergarten } from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';
import { published } from '../published.ts';

const profile = (kindergarten: Kindergarten) => published(kindergarten).profile;

describe('the standing', () => {
  it('tells the state of each recognition', () => {
    const recognitions = [
      aRecognition({ recognisedOn: isoDate('2021-03-01'), validUntil: isoDate('2024-02-29') }),
      aRecognition({ revokedOn: isoDate('2026-07-01') }),
    ];
    const result = profile(aPrivateKindergarten({ recognitions }));
    expect(result.recognitions.map(({ state }) => state)).toEqual(['revoked', 'expired']);
    expect(result.standing).toMatchObject({ subject: '其他非营利性民办', inclusive: false });
  });

  it('carries the end of a recognition with its day', () => {
    const recognitions = [aRecognition({ validUntil: isoDate('2027-02-28') })];
    const { datedStanding } = profile(aPrivateKindergarten({ recognitions }));
    expect(datedStanding.value.subject).toBe('普惠性民办');
    expect(datedStanding.next.map(({ from, value }) => [from, value.subject])).toEqual([
      ['2027-03-01', '其他非营利性民办'],
    ]);
  });
});
