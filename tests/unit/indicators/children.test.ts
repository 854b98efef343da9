import { describe, expect, it } from 'vitest';
import { isoDate, schoolYear } from '../../../src/domain/school-date.ts';
import {
  COUNTY,
  OTHER_TOWN,
  TOWN,
  aBureau,
  aClass,
  aKindergarten,
  aPrivateKindergarten,
} from '../builders.ts';
import { aRecognition } from '../fee-builders.ts';
import { aPopulation } from '../figure-builders.ts';
import { expectReason, expectValue, measured } from './measuring.ts';

const recognised = aRecognition({ code: '9900000002', recognisedOn: isoDate('2025-07-01') });

/** One large public, one small recognised private, one small private without recognition. */
const threeKindergartens = aBureau({
  kindergartens: [
    aKindergarten({ code: '9900000001', classes: [aClass('小班', 100), aClass('大班', 100)] }),
    aPrivateKindergarten({ code: '9900000002', classes: [aClass('小班', 50)], recognitions: [recognised] }),
    aPrivateKindergarten({ code: '9900000003', classes: [aClass('中班', 50)], district: OTHER_TOWN.code }),
  ],
});

describe('普惠 and 公办 shares', () => {
  it('weigh children: 250 of 300 children are in inclusive kindergartens', () => {
    expectValue(measured(threeKindergartens, 'inclusive-coverage'), 83.333333, 250, 300);
  });

  it('weigh kindergartens where they are named so: 2 of 3 kindergartens are inclusive', () => {
    expectValue(measured(threeKindergartens, 'inclusive-kindergarten-share'), 66.666667, 2, 3);
  });

  it('differ between children (200 of 300) and kindergartens (1 of 3) for 公办', () => {
    expectValue(measured(threeKindergartens, 'public-share'), 66.666667, 200, 300);
    expectValue(measured(threeKindergartens, 'public-kindergarten-share'), 33.333333, 1, 3);
  });

  it('are computed for a township from its own kindergartens', () => {
    expectValue(measured(threeKindergartens, 'public-share', { area: TOWN.code }), 80, 200, 250);
    expectValue(measured(threeKindergartens, 'public-share', { area: OTHER_TOWN.code }), 0, 0, 50);
  });

  it('do not count 托班 children', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ classes: [aClass('小班', 20), aClass('托班', 15)] })],
    });
    expectValue(measured(bureau, 'public-share'), 100, 20, 20);
  });

  it('use the nature that held then: private until 1 September 2026', () => {
    const change = {
      code: '9900000001',
      effectiveFrom: isoDate('2026-09-01'),
      field: '办园性质',
      formerValue: '民办',
    } as const;
    const classes = [
      aClass('小班', 20),
      aClass('小班', 30, { schoolYear: schoolYear('2025-2026'), countedOn: isoDate('2025-09-15') }),
    ];
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes, history: [change] })] });
    expectValue(measured(bureau, 'public-share', { year: '2025-2026' }), 0, 0, 30);
    expectValue(measured(bureau, 'public-share'), 100, 20, 20);
  });

  it('do not count a recognition that was revoked before the count', () => {
    const revoked = { ...recognised, revokedOn: isoDate('2026-09-01') };
    const bureau = aBureau({
      kindergartens: [aPrivateKindergarten({ classes: [aClass('小班', 20)], recognitions: [revoked] })],
    });
    expectValue(measured(bureau, 'inclusive-coverage'), 0, 0, 20);
  });

  it('say which kindergartens lacked the data', () => {
    const bureau = aBureau({
      kindergartens: [
        aKindergarten({ code: '9900000001', classes: [aClass('小班', 20)] }),
        aKindergarten({ code: '9900000002' }),
      ],
    });
    const share = measured(bureau, 'public-share');
    expect(share.coverage).toEqual({ given: 1, total: 2 });
    expect(share.kind === 'measured' && share.without()).toEqual(['9900000002']);
  });

  it('are not computable without any class rows', () => {
    expectReason(measured(aBureau({ kindergartens: [aKindergarten()] }), 'public-share'), 'no-class-rows');
  });

  it('are not computable where no kindergarten runs', () => {
    const planned = aKindergarten({ status: '筹建' });
    expectReason(measured(aBureau({ kindergartens: [planned] }), 'public-share'), 'no-kindergartens');
  });

  it('are not computable where the classes are empty', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes: [aClass('小班', 0)] })] });
    expectReason(measured(bureau, 'public-share'), 'zero-denominator');
  });
});

describe('学前三年毛入园率', () => {
  it('is children in kindergarten over children of the age, and may exceed 100 %', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ classes: [aClass('小班', 150), aClass('托班', 20)] })],
      population: [aPopulation(120)],
    });
    expectValue(measured(bureau, 'gross-enrolment-rate'), 125, 150, 120);
  });

  it('is not computable without a population of the basis the site uses', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ classes: [aClass('小班', 150)] })],
      population: [aPopulation(120, { basis: '户籍' })],
    });
    expectReason(measured(bureau, 'gross-enrolment-rate'), 'no-population');
    const held = new Map([[COUNTY.code, [{ table: 'population', rows: 1 }]]]);
    expectReason(measured({ ...bureau, heldOfDistricts: held }, 'gross-enrolment-rate'), 'under-review');
  });

  it('is not computable without class rows', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten()], population: [aPopulation(120)] });
    expectReason(measured(bureau, 'gross-enrolment-rate'), 'no-class-rows');
  });

  it('is not computable where the population is 0', () => {
    const bureau = aBureau({
      kindergartens: [aKindergarten({ classes: [aClass('小班', 150)] })],
      population: [aPopulation(0)],
    });
    expectReason(measured(bureau, 'gross-enrolment-rate'), 'zero-denominator');
  });
});

describe('班额达标率', () => {
  it('counts classes within 25, 30, 35 and 30 children', () => {
    const classes = [
      aClass('小班', 25),
      aClass('中班', 31),
      aClass('大班', 35),
      aClass('混龄', 30),
      aClass('托班', 40),
    ];
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes })] });
    expectValue(measured(bureau, 'class-size-compliance'), 75, 3, 4);
  });

  it('is not computable from 合计 rows', () => {
    const total = aClass('小班', 60, { className: '合计', classCount: 3 });
    const bureau = aBureau({ kindergartens: [aKindergarten({ classes: [total] })] });
    expectReason(measured(bureau, 'class-size-compliance'), 'class-totals-only');
  });
});
