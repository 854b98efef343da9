import kindergartenNames from '../data/kindergarten-names.json' with { type: 'json' };
import { chineseNumeral } from '../numerals.ts';
import type { Area, Community, Town } from '../places/area.ts';
import { PLACE_NAMES } from '../places/place-names.ts';
import type { Random } from '../random.ts';
import type { Archetype } from './archetypes.ts';

/** What names of kindergartens and of those who keep them are put together from. */
interface KindergartenNames {
  /** Names that many private kindergartens bear, so that near duplicates stand in neighbouring towns. */
  readonly brands: readonly string[];
  /** What follows the brand, by weight. */
  readonly brandTails: Readonly<Record<string, number>>;
  /** Institutions that keep a kindergarten; {area} stands for the area's name. */
  readonly institutions: readonly string[];
  readonly enterprises: readonly string[];
  /** Sponsors of private kindergartens: non-profit, for-profit. */
  readonly serviceCentres: readonly string[];
  readonly companies: readonly string[];
}

export const KINDERGARTEN_NAMES: KindergartenNames = kindergartenNames;

export interface NamedPlace {
  readonly area: Area;
  readonly town: Town;
  readonly community: Community;
}

export interface GivenName {
  readonly name: string;
  readonly estate?: string;
}

function plainCommunity(place: NamedPlace): string {
  return place.community.name.replace(/社区$|村$/, '');
}

function countyName({ area }: NamedPlace, random: Random, earlier: number): string {
  if (earlier === 0) return `${area.name}直机关幼儿园`;
  if (earlier === 1) return `${area.name}实验幼儿园`;
  if (earlier === 2) return `${area.name}第一幼儿园`;
  return random.chance(0.2)
    ? `${area.name}实验幼儿园（${random.pick(PLACE_NAMES.estates)}园区）`
    : `${area.name}第${chineseNumeral(earlier - 1)}幼儿园`;
}

function institutionName({ area }: NamedPlace, random: Random): string {
  return `${random.pick(KINDERGARTEN_NAMES.institutions).replace('{area}', area.name)}幼儿园`;
}

function enterpriseName({ area }: NamedPlace, random: Random): string {
  const host = random.pick(KINDERGARTEN_NAMES.enterprises);
  return random.chance(0.25)
    ? `云州市${area.name}${host}有限责任公司附属${random.pick(PLACE_NAMES.estates)}实验幼儿园（南园区）`
    : `${area.name}${host}幼儿园`;
}

function residentialName({ area, town }: NamedPlace, random: Random): GivenName {
  const estate = random.pick(PLACE_NAMES.estates);
  return { name: `${random.chance(0.5) ? area.name : town.name}${estate}幼儿园`, estate };
}

function attachedName(place: NamedPlace, random: Random): string {
  const village = random.chance(0.7) ? plainCommunity(place) : random.pick(PLACE_NAMES.villages);
  return `${place.town.name}${village}小学附设幼儿班`;
}

function privateName(place: NamedPlace, archetype: Archetype, random: Random): GivenName {
  const { area, town } = place;
  const tail = random.weighted(Object.entries(KINDERGARTEN_NAMES.brandTails));
  const brand = random.pick(KINDERGARTEN_NAMES.brands);
  const style = random.next();
  if (style < 0.3) return { name: `${town.name}${brand}${tail}` };
  if (style < 0.55) return { name: `${area.name}${brand}${tail}` };
  if (style < 0.7) return { name: `${town.shortName}${brand}${tail}` };
  if (style < 0.85 && town.settlement !== '乡村') {
    const estate = random.pick(PLACE_NAMES.estates);
    return { name: `${area.name}${estate}${brand}幼儿园`, estate };
  }
  if (style < 0.88 && archetype !== 'private-inclusive') {
    return { name: `云州市${area.name}${town.name}${brand}国际教育集团附属双语艺术实验幼儿园` };
  }
  return { name: `${area.name}${town.shortName}${brand}${tail}` };
}

/** A name that fits the place and the kind; `earlier`: how many of that kind have one there already. */
export function drawName(
  place: NamedPlace,
  archetype: Archetype,
  random: Random,
  earlier: number,
): GivenName {
  const { area, town, community } = place;
  switch (archetype) {
    case 'central':
      return { name: `${town.name}${earlier === 0 ? '' : `第${chineseNumeral(earlier + 1)}`}中心幼儿园` };
    case 'county':
      return { name: countyName(place, random, earlier) };
    case 'residential':
      return residentialName(place, random);
    case 'village':
      return {
        name: `${town.name}${random.chance(0.6) ? community.name : plainCommunity(place)}幼儿园`,
      };
    case 'attached':
      return { name: attachedName(place, random) };
    case 'teaching-point':
      return { name: `${town.name}${random.pick(PLACE_NAMES.villages)}教学点` };
    case 'special':
      return { name: `${area.name}特殊教育学校学前部` };
    case 'welfare':
      return { name: `${area.name}儿童福利院附设幼儿班` };
    case 'institution':
      return { name: institutionName(place, random) };
    case 'enterprise':
      return { name: enterpriseName(place, random) };
    case 'military':
      return {
        name: random.chance(0.5) ? `${area.name}八一幼儿园` : `驻云州部队${plainCommunity(place)}幼儿园`,
      };
    case 'collective':
      return { name: `${town.name}${plainCommunity(place)}社区幼儿园` };
    case 'private-inclusive':
    case 'private-nonprofit':
    case 'private-profit':
      return privateName(place, archetype, random);
  }
}
