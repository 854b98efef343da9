import { describe, expect, it } from 'vitest';
import { kindergartenJsonLd } from '../../../src/exports/kindergarten-json-ld.ts';
import { profileOf } from '../../../src/profile/profile.ts';
import { POSTS } from '../../../src/domain/code-lists.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { NOT_GIVEN } from '../../../src/domain/reported.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { aBureau, aClass, aKindergarten, aPost } from '../builders.ts';
import { aFee, aRating, yuan } from '../fee-builders.ts';

const URL = 'https://example.invalid/kindergartens/9900000001/';

function jsonLd(change: Partial<Kindergarten>): Readonly<Record<string, unknown>> {
  const bureau = aBureau({ kindergartens: [aKindergarten(change)] });
  const [kindergarten] = bureau.kindergartens;
  if (!kindergarten) throw new Error('no kindergarten');
  return JSON.parse(kindergartenJsonLd(profileOf(kindergarten, bureau), URL));
}

describe('a kindergarten as JSON-LD', () => {
  it('is a Preschool with its code, address and nature', () => {
    const school = jsonLd({ uscc: '12000000000000001U' });
    expect(school['@type']).toBe('Preschool');
    expect(school['url']).toBe(URL);
    expect(school['identifier']).toEqual([
      { '@type': 'PropertyValue', propertyID: '学校（机构）标识码', value: '9900000001' },
      { '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: '12000000000000001U' },
    ]);
  });

  it('leaves out what is not published', () => {
    const school = jsonLd({});
    for (const key of [
      'telephone',
      'geo',
      'makesOffer',
      'maximumAttendeeCapacity',
      'numberOfEmployees',
      'hasCertification',
    ]) {
      expect(school).not.toHaveProperty(key);
    }
  });

  it('offers each fee with its standard, unit and first day', () => {
    const fees = [
      aFee({ amount: yuan(380.5) }),
      aFee({ category: '代收费', item: '园服', amount: NOT_GIVEN }),
    ];
    expect(jsonLd({ fees, classes: [aClass('小班', 20)] })['makesOffer']).toEqual([
      {
        '@type': 'Offer',
        name: '保育教育费',
        category: '保育教育费',
        priceSpecification: {
          '@type': 'UnitPriceSpecification',
          price: '380.5',
          priceCurrency: 'CNY',
          unitText: '元/生·月',
          validFrom: '2025-09-01',
        },
      },
    ]);
  });

  it('of one that has closed offers nothing', () => {
    const closed = { status: '停办', statusDate: isoDate('2026-08-05') } as const;
    expect(jsonLd({ fees: [aFee()], ...closed })).not.toHaveProperty('makesOffer');
  });

  it('of one that is planned offers nothing yet', () => {
    expect(jsonLd({ fees: [aFee()], status: '筹建' })).not.toHaveProperty('makesOffer');
  });

  it('states a rating as a certification, and never rates', () => {
    const school = jsonLd({ assessments: [aRating()] });
    expect(school['hasCertification']).toMatchObject({
      '@type': 'Certification',
      name: '一类园',
      datePublished: '2024-12-10',
    });
    expect(school).not.toHaveProperty('aggregateRating');
  });

  it('counts the staff only where all nine posts are published', () => {
    expect(jsonLd({ staffing: POSTS.map((post) => aPost(post, 2)) })['numberOfEmployees']).toEqual({
      '@type': 'QuantitativeValue',
      value: 18,
      unitText: '人',
    });
  });

  it('cannot close the script element it stands in', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ name: '</script>园' })] });
    const [kindergarten] = bureau.kindergartens;
    expect(kindergarten && kindergartenJsonLd(profileOf(kindergarten, bureau), URL)).not.toContain(
      '</script',
    );
  });
});
