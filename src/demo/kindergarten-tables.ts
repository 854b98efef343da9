import { demoPhone, demoUscc } from './codes.ts';
import { groupNameOf } from './groups.ts';
import { isAttached, isPublic, type DemoKindergarten } from './kindergarten.ts';
import { PLACE_NAMES } from './places/place-names.ts';
import { NO_POSITION, positionIn, type Position } from './places/position.ts';
import type { Random } from './random.ts';
import type { Roll } from './roll.ts';
import type { DemoRow } from './rows.ts';

function positionOf(kindergarten: DemoKindergarten, random: Random): Position {
  if (random.chance(0.05) || kindergarten.status === '筹建') return NO_POSITION;
  const { town, special } = kindergarten;
  // The pin of another county: the check warns.
  const placed = special === 'far-coordinate' ? { ...town, longitude: town.longitude + 1.6 } : town;
  return positionIn(placed, random);
}

export function addressOf(kindergarten: DemoKindergarten, random: Random): string {
  const { town, community, settlement, estate, area } = kindergarten;
  if (settlement === '乡村') {
    const committee = community.name.endsWith('村') ? '村委会' : '居委会';
    const at = random.pick([`${committee}东侧`, `${committee}对面`, '小学院内', '文化广场旁', '主街中段']);
    return `${town.name}${community.name}${at}`;
  }
  const road = `${random.pick(PLACE_NAMES.roads)}${random.whole(1, 288)}号`;
  const inEstate = estate ? `(${estate}${random.pick(['东区', '西区', '南门', '一期', '二期'])})` : '';
  return area.key === 'yunxi'
    ? `${town.name}${road}${inEstate}`
    : `${area.name}${town.name}${road}${inEstate}`;
}

function identityOf(
  kindergarten: DemoKindergarten,
  serial: number,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'uscc' | 'licenceNo'> {
  if (isAttached(kindergarten)) return { uscc: '不适用', licenceNo: '不适用' };
  if (kindergarten.status === '筹建') return {};
  const prefix = isPublic(kindergarten) ? '12' : kindergarten.profitStatus === '营利性' ? '91' : '52';
  const licence = `教民${kindergarten.code}${String(serial % 1000).padStart(3, '0')}号`.replace(
    '教民',
    isPublic(kindergarten) ? '教公' : '教民',
  );
  return {
    uscc: random.chance(0.02) ? '待核实' : demoUscc(prefix, serial + 1),
    licenceNo: random.chance(0.05) ? '' : licence,
  };
}

function transferOf(
  kindergarten: DemoKindergarten,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'residential' | 'transferStatus'> {
  if (!kindergarten.estate) return { residential: random.chance(0.04) ? '' : '否', transferStatus: '不适用' };
  const transferred = isPublic(kindergarten) ? random.chance(0.965) : random.chance(0.7);
  return { residential: '是', transferStatus: transferred ? '已移交' : '未移交' };
}

function areasOf(
  kindergarten: DemoKindergarten,
  places: number,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'siteArea' | 'buildingArea' | 'outdoorArea' | 'books'> {
  if (isAttached(kindergarten)) {
    const shared = random.chance(0.6) ? '不适用' : '';
    return {
      siteArea: shared,
      buildingArea: shared,
      outdoorArea: shared,
      books: String(random.whole(12, 60) * 10),
    };
  }
  const each = isPublic(kindergarten) ? 1 : 0.78;
  const building = places * random.normal(10.2, 1.4) * each;
  return {
    siteArea: random.chance(0.04) ? '待核实' : String(Math.round(building * random.normal(1.35, 0.15))),
    buildingArea: (Math.round(building * 10) / 10).toString(),
    outdoorArea: random.chance(0.03) ? '' : String(Math.round(places * random.normal(4.3, 0.8) * each)),
    books: random.chance(0.05) ? '' : String(Math.round((places * random.normal(9.5, 2)) / 10) * 10),
  };
}

function featuresOf(kindergarten: DemoKindergarten, places: number, random: Random): string {
  const features: string[] = [];
  if (kindergarten.archetype === 'central') features.push('乡镇中心园');
  if (places <= 100 && kindergarten.area.key === 'jinyu') features.push('微小型园');
  if (kindergarten.area.key === 'jinyu' && !isPublic(kindergarten) && random.chance(0.06))
    features.push('港籍班');
  if (random.chance(0.06))
    features.push(random.pick(['自然教育', '阅读特色', '户外游戏', '足球特色', '自主游戏实践园']));
  return features.join('、');
}

function aliasOf(kindergarten: DemoKindergarten, random: Random): string {
  const { name, town, area } = kindergarten;
  if (kindergarten.archetype === 'central') return `${town.shortName}中心园`;
  if (kindergarten.archetype === 'county') {
    return name.includes('直机关') ? `${area.rank}直机关园` : name.replace(area.name, area.name.slice(0, 2));
  }
  const short = name.replace(area.name, '').replace(town.name, '').replace('幼儿园', '');
  return random.chance(0.08) && short.length >= 2 && short.length <= 6 ? short : '';
}

function dayOf(
  kindergarten: DemoKindergarten,
  random: Random,
): Pick<DemoRow<'kindergartens'>, 'opensAt' | 'closesAt' | 'schoolBus' | 'meals'> {
  if (random.chance(0.04)) return { schoolBus: '否' };
  const opensAt = random.pick(['7:30', '7:40', '7:50', '8:00']);
  if (kindergarten.serviceForm === '半日制')
    return { opensAt, closesAt: '11:40', schoolBus: '否', meals: '一点' };
  const meals =
    kindergarten.serviceForm === '寄宿制'
      ? '三餐两点'
      : random.pick(['一餐两点', '一餐两点', '两餐两点', '三餐两点', '一餐一点']);
  const bus = kindergarten.profitStatus !== undefined && random.chance(0.16);
  return {
    opensAt,
    closesAt: random.pick(['16:30', '16:40', '17:00', '17:20']),
    schoolBus: bus ? '是' : '否',
    meals,
  };
}

function phoneOf(kindergarten: DemoKindergarten, random: Random): string {
  const phone = demoPhone(random);
  if (kindergarten.archetype === 'military') return '不公开';
  return random.chance(0.03) ? '' : phone;
}

/** One row of kindergartens.csv. `serial` is its place in the bureau, from 0. */
export function kindergartenRow(
  kindergarten: DemoKindergarten,
  roll: Roll,
  serial: number,
): DemoRow<'kindergartens'> {
  const random = kindergarten.random('row');
  const places = roll.approvedPlaces;
  const knowsCommunity = kindergarten.area.key === 'jinyu' || random.chance(0.8);
  return {
    code: kindergarten.code,
    name: kindergarten.name,
    aliases: aliasOf(kindergarten, random),
    ...identityOf(kindergarten, serial, random),
    district: kindergarten.town.code,
    community: knowsCommunity ? kindergarten.community.name : '',
    communityCode: knowsCommunity ? kindergarten.community.code : '',
    address: addressOf(kindergarten, random),
    ...positionOf(kindergarten, random),
    phone: phoneOf(kindergarten, random),
    nature: kindergarten.nature,
    sponsorType: kindergarten.sponsorType,
    sponsorName: kindergarten.sponsorName,
    profitStatus: kindergarten.profitStatus ?? '不适用',
    institutionType: kindergarten.institutionType,
    serviceForm: kindergarten.serviceForm,
    settlement: kindergarten.settlement,
    group: groupNameOf(kindergarten),
    ...transferOf(kindergarten, random),
    nursery: kindergarten.classPlan.托班 > 0 ? '是' : random.chance(0.03) ? '' : '否',
    integrated:
      kindergarten.archetype === 'special' || random.chance(isPublic(kindergarten) ? 0.22 : 0.06)
        ? '是'
        : '否',
    features: featuresOf(kindergarten, places, random),
    ...dayOf(kindergarten, random),
    approvedPlaces:
      random.chance(0.015) && kindergarten.special !== 'over-capacity' ? '待核实' : String(places),
    ...areasOf(kindergarten, places, random),
    foundedYear:
      kindergarten.status === '筹建' || random.chance(0.01) ? '' : String(kindergarten.foundedYear),
    website: random.chance(0.03) ? `https://www.yey${kindergarten.code.slice(5)}.example/` : '',
    status: kindergarten.status,
    statusDate: kindergarten.statusDate ?? '',
  };
}
