import type {
  Certification,
  GeoCoordinates,
  Offer,
  Preschool,
  PropertyValue,
  QuantitativeValue,
  WithContext,
} from 'schema-dts';
import { serialiseYuan } from '../domain/money.ts';
import { given, isAbsent, isGiven, mapReported } from '../domain/reported.ts';
import { formatYesNo } from '../format/absence.ts';
import type { FeeLine } from '../profile/fee-lines.ts';
import type { Profile } from '../profile/profile.ts';
import { jsonForScript } from './site-json-ld.ts';

/**
 * A kindergarten for search engines: schema.org `Preschool` as JSON-LD text. Prices are the standards before any waiver, one `Offer` a
 * line; a rating is a `Certification`, an official statement, never a review's `aggregateRating`; enrolment has no property of its own
 * and is a `PropertyValue`. What is not published is left out. No person is named.
 */
export function kindergartenJsonLd(profile: Profile, url: string): string {
  const { kindergarten, position, staff } = profile;
  const phone = given(kindergarten.phone);
  const website = given(kindergarten.website);
  const places = given(kindergarten.approvedPlaces);
  const founded = given(kindergarten.foundedYear);
  const offers = kindergarten.status === '在办' ? profile.feeLines.flatMap(offerOf) : [];
  const school: WithContext<Preschool> = {
    '@context': 'https://schema.org',
    '@type': 'Preschool',
    '@id': `${url}#kindergarten`,
    url,
    name: kindergarten.name,
    identifier: identifiersOf(profile),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      ...(kindergarten.county ? { addressRegion: kindergarten.county.name } : {}),
      addressLocality: kindergarten.town.name,
      streetAddress: kindergarten.address,
    },
    ...(isGiven(kindergarten.aliases) ? { alternateName: kindergarten.aliases } : {}),
    ...(phone === undefined ? {} : { telephone: phone }),
    ...(website === undefined ? {} : { sameAs: website }),
    ...(founded === undefined ? {} : { foundingDate: String(founded) }),
    ...(position ? { geo: geoOf(position) } : {}),
    ...(places === undefined ? {} : { maximumAttendeeCapacity: places }),
    ...(isAbsent(staff.total) ? {} : { numberOfEmployees: staffOf(staff.total) }),
    ...(offers.length === 0 ? {} : { makesOffer: offers }),
    ...certificationOf(profile),
    additionalProperty: propertiesOf(profile),
  };
  return jsonForScript(school);
}

function identifiersOf({ kindergarten }: Profile): readonly PropertyValue[] {
  const uscc = given(kindergarten.uscc);
  return [
    { '@type': 'PropertyValue', propertyID: '学校（机构）标识码', value: kindergarten.code },
    ...(uscc === undefined
      ? []
      : [{ '@type': 'PropertyValue', propertyID: '统一社会信用代码', value: uscc } as const]),
  ];
}

function geoOf({ longitude, latitude }: NonNullable<Profile['position']>): GeoCoordinates {
  const round = (degrees: number) => Number(degrees.toFixed(6));
  return { '@type': 'GeoCoordinates', longitude: round(longitude), latitude: round(latitude) };
}

function staffOf(total: number): QuantitativeValue {
  return { '@type': 'QuantitativeValue', value: total, unitText: '人' };
}

function offerOf({ fee, finalYear, ageGroups }: FeeLine): readonly Offer[] {
  if (!isGiven(fee.amount) || (finalYear && !ageGroups.includes('大班'))) return [];
  return [
    {
      '@type': 'Offer',
      name: ageGroups[0] === '全部' ? fee.item : `${fee.item}（${ageGroups.join('、')}）`,
      category: fee.category,
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: serialiseYuan(fee.amount),
        priceCurrency: 'CNY',
        unitText: fee.unit,
        validFrom: fee.effectiveFrom,
        ...(isGiven(fee.until) ? { validThrough: fee.until } : {}),
      },
    },
  ];
}

function certificationOf({ rating }: Profile): { readonly hasCertification?: Certification } {
  const { state, assessment, scheme } = rating;
  if (state !== 'in-force' || !assessment) return {};
  return {
    hasCertification: {
      '@type': 'Certification',
      name: scheme[0] ? `${scheme[0].name} ${assessment.result}` : assessment.result,
      certificationStatus: 'https://schema.org/CertificationActive',
      datePublished: assessment.decidedOn,
      issuedBy: { '@type': 'GovernmentOrganization', name: assessment.assessor },
      ...(isGiven(assessment.docNo) ? { certificationIdentification: assessment.docNo } : {}),
      ...(isGiven(assessment.validUntil) ? { expires: assessment.validUntil } : {}),
    },
  };
}

function propertiesOf({ kindergarten, standing, classes }: Profile): readonly PropertyValue[] {
  const properties: readonly (readonly [string, string | number | undefined])[] = [
    ['办园性质', standing.nature],
    ['普惠性幼儿园', given(mapReported(standing.inclusive, formatYesNo))],
    ['服务形式', kindergarten.serviceForm],
    ['在园幼儿数', given(classes.children)],
    ['班级数', given(classes.classCount)],
  ];
  return properties.flatMap(([name, value]) =>
    value === undefined ? [] : [{ '@type': 'PropertyValue', name, value } as const],
  );
}
