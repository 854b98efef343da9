import type { Archetype } from './kindergarten.ts';
import { PLACE_NAMES } from './places/place-names.ts';
import type { Area, Community, Town } from './places/area.ts';
import type { Random } from './random.ts';

/** Names that many private kindergartens bear, so that near duplicates stand in neighbouring towns. */
const BRANDS = [
  '金太阳',
  '小天使',
  '童心',
  '蓝天',
  '启明星',
  '小星星',
  '阳光',
  '春蕾',
  '博雅',
  '七彩',
  '爱心',
  '未来星',
  '育苗',
  '新世纪',
  '快乐',
  '长乐',
  '行知',
  '重华',
  '乐行',
  '贝贝',
  '智慧',
  '彩虹',
  '向日葵',
  '小博士',
  '希望',
  '森林',
  '大地',
  '小海豚',
  '晨光',
  '红苹果',
  '金贝',
  '小太阳',
  '爱弥儿',
  '蒲公英',
  '花朵',
  '苗苗',
  '小明珠',
  '天天',
  '百花',
  '世纪星',
  '乐乐',
  '行行',
] as const;

const BRAND_TAILS = [
  ['幼儿园', 12],
  ['双语幼儿园', 2],
  ['艺术幼儿园', 1.4],
  ['国际幼儿园', 0.5],
  ['第二幼儿园', 0.9],
  ['中英文幼儿园', 0.5],
  ['蒙氏幼儿园', 0.6],
  ['幼儿园（东区）', 0.3],
  ['幼儿园（分园）', 0.3],
] as const;

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 一, 二, … 十, 十一, … 二十三, … 一百零五. Up to 999. */
function chineseOrdinal(number: number): string {
  const digit = (value: number): string => ORDINALS[value - 1] ?? '';
  if (number >= 100) {
    const rest = number % 100;
    const below =
      rest === 0 ? '' : rest < 10 ? `零${digit(rest)}` : `${rest < 20 ? '一' : ''}${chineseOrdinal(rest)}`;
    return `${digit(Math.floor(number / 100))}百${below}`;
  }
  if (number <= 10) return digit(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? digit(tens) : ''}十${ones > 0 ? digit(ones) : ''}`;
}

interface NamedPlace {
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

function countyName({ area }: NamedPlace, random: Random, count: number): string {
  if (count === 0) return `${area.name}${area.rank}直机关幼儿园`.replace('县县', '县').replace('区区', '区');
  if (count === 1) return `${area.name}实验幼儿园`;
  if (count === 2) return `${area.name}第一幼儿园`;
  return random.chance(0.2)
    ? `${area.name}实验幼儿园（${random.pick(PLACE_NAMES.estates)}园区）`
    : `${area.name}第${chineseOrdinal(count - 1)}幼儿园`;
}

function institutionName(place: NamedPlace, random: Random): string {
  const host = random.pick([
    '云州师范学校附属',
    '云州市妇幼保健院',
    `${place.area.name}人民医院`,
    '云州职业技术学院附属',
    `${place.area.name}教师进修学校附属`,
    '云州市农业科学研究所',
  ]);
  return `${host}幼儿园`;
}

function enterpriseName(place: NamedPlace, random: Random): string {
  const host = random.pick(['供水集团', '公共交通集团', '城建投资集团', '粮油集团', '电力机械厂', '纺织厂']);
  return random.chance(0.25)
    ? `云州市${place.area.name}${host}有限责任公司附属${random.pick(PLACE_NAMES.estates)}实验幼儿园（南园区）`
    : `${place.area.name}${host}幼儿园`;
}

function privateName(place: NamedPlace, archetype: Archetype, random: Random): GivenName {
  const tail = random.weighted(BRAND_TAILS);
  const brand = random.pick(BRANDS);
  const style = random.next();
  if (style < 0.3) return { name: `${place.town.name}${brand}${tail}` };
  if (style < 0.55) return { name: `${place.area.name}${brand}${tail}` };
  if (style < 0.7) return { name: `${place.town.shortName}${brand}${tail}` };
  if (style < 0.85 && place.town.settlement !== '乡村') {
    const estate = random.pick(PLACE_NAMES.estates);
    return { name: `${place.area.name}${estate}${brand}幼儿园`, estate };
  }
  if (style < 0.88 && archetype !== 'private-inclusive') {
    return { name: `云州市${place.area.name}${place.town.name}${brand}国际教育集团附属双语艺术实验幼儿园` };
  }
  return { name: `${place.area.name}${place.town.shortName}${brand}${tail}` };
}

function draw(place: NamedPlace, archetype: Archetype, random: Random, count: number): GivenName {
  const { area, town } = place;
  switch (archetype) {
    case 'central':
      return { name: `${town.name}${count === 0 ? '' : `第${chineseOrdinal(count + 1)}`}中心幼儿园` };
    case 'county':
      return { name: countyName(place, random, count) };
    case 'residential': {
      const estate = random.pick(PLACE_NAMES.estates);
      const name = random.chance(0.5) ? `${area.name}${estate}幼儿园` : `${town.name}${estate}幼儿园`;
      return { name, estate };
    }
    case 'village':
      return {
        name: random.chance(0.6)
          ? `${town.name}${place.community.name}幼儿园`
          : `${town.name}${plainCommunity(place)}幼儿园`,
      };
    case 'attached':
      return {
        name: `${town.name}${random.chance(0.7) ? plainCommunity(place) : random.pick(PLACE_NAMES.villages)}小学附设幼儿班`,
      };
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
    default:
      return privateName(place, archetype, random);
  }
}

/** Gives names, each once in the bureau; one that is taken gets a number, as branches of a brand do. */
export function createNamer(): (place: NamedPlace, archetype: Archetype, random: Random) => GivenName {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
  return (place, archetype, random) => {
    const within = archetype === 'central' ? place.town.code : place.area.code;
    const earlier = count(`${archetype}/${within}`);
    let given = draw(place, archetype, random, earlier);
    for (let attempt = 0; names.has(given.name) && attempt < 6; attempt += 1) {
      given = draw(place, archetype, random, earlier);
    }
    const drawn = given.name;
    while (names.has(given.name)) given = { ...given, name: numbered(drawn, count(`numbered/${drawn}`) + 2) };
    names.add(given.name);
    return given;
  };
}

/** 金太阳幼儿园 → 金太阳第二幼儿园; a number that is there already is replaced. */
function numbered(name: string, number: number): string {
  const bare = name.replace(
    /第[一二三四五六七八九十百零]+(?=幼儿园|小学|教学点|中心|特殊|儿童|双语|艺术|国际|中英文|蒙氏)/,
    '',
  );
  return bare.replace(
    /(幼儿园|小学附设|教学点|特殊教育|儿童福利|双语幼儿园|艺术幼儿园)/,
    `第${chineseOrdinal(number)}$1`,
  );
}
