import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import { PLACE_NAMES } from '../places/place-names.ts';
import type { Random } from '../random.ts';

/** 地址: in the countryside a landmark of the village, elsewhere a road with its number, and the estate. */
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
