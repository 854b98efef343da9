import { describe, expect, it } from 'vitest';
import { NOT_GIVEN, WITHHELD } from '../../../../../src/domain/reported.ts';
import { finderEntries } from '../../../../../src/search/find/build/finder-entries.ts';
import { aBureau, aClass, aKindergarten, aPost } from '../../../builders.ts';
import { aFee, aRating, aWaiver, yuan } from '../../../fee-builders.ts';

function factsOf(change: Parameters<typeof aKindergarten>[0]) {
  const bureau = aBureau({ kindergartens: [aKindergarten(change)], feeWaivers: [aWaiver()] });
  return finderEntries(bureau)[0]?.facts;
}

describe('what the finder knows of a kindergarten', () => {
  it('is what its page says', () => {
    const facts = factsOf({
      approvedPlaces: 90,
      classes: [aClass('小班', 24), aClass('大班', 30)],
      staffing: [aPost('专任教师', 4)],
      fees: [aFee({ amount: yuan(3000), unit: '元/生·学期' })],
      assessments: [aRating()],
    });
    expect(facts).toMatchObject({
      inclusive: true,
      rating: '一类园',
      freePlaces: 36,
      childrenPerTeacher: 13.5,
      monthlyFees: { 小班: 60000, 大班: 60000 },
    });
  });

  it('keeps missing, withheld and zero apart', () => {
    expect(factsOf({ approvedPlaces: WITHHELD, classes: [aClass('小班', 24)] })).toMatchObject({
      rating: NOT_GIVEN,
      freePlaces: WITHHELD,
      childrenPerTeacher: NOT_GIVEN,
      monthlyFees: { 小班: NOT_GIVEN },
    });
    expect(factsOf({ approvedPlaces: 24, classes: [aClass('小班', 24)] })?.freePlaces).toBe(0);
  });
});
