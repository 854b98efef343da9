import type { Settlement } from '../../domain/code-lists.ts';
import type { Random } from '../random.ts';
import { AREA_FACTS, AREA_KEYS, type Area, type AreaKey, type Community, type Town } from './area.ts';
import { PLACE_NAMES } from './place-names.ts';
import { townNames } from './town-names.ts';

/** About so many kindergartens share a town. */
const KINDERGARTENS_A_TOWN = 13;
const FEWEST_TOWNS = 2;
const MOST_TOWNS = 240;

/** Town codes of a kind count up from here. */
const KIND_CODE_BASE: Readonly<Record<Town['kind'], number>> = { 街道: 1, 镇: 100, 乡: 200 };
/** So that the codes of a kind end before those of the next begin. */
const MOST_OF_A_KIND = 98;

function townKind(area: AreaKey, index: number): Town['kind'] {
  if (area === 'jinyu') return '街道';
  if (area === 'chengpu') return index < 3 || index % 3 === 0 ? '街道' : '镇';
  if (index === 0) return '镇';
  if (index === 1) return '街道';
  return index % 3 === 1 ? '乡' : '镇';
}

function townSettlement(area: AreaKey, kind: Town['kind'], index: number): Settlement {
  if (kind === '街道') return area === 'yunxi' ? '镇区' : '城区';
  if (kind === '乡') return '乡村';
  return index === 0 || index % 2 === 0 ? '镇区' : '乡村';
}

/** Three to five a town: communities in street offices, one community and villages elsewhere. */
function communitiesOf(code: string, kind: Town['kind'], random: Random): Community[] {
  const count = random.whole(3, 5);
  const communities = random.shuffled(PLACE_NAMES.communities).map((name, index) => ({
    code: `${code}${String(index + 1).padStart(3, '0')}`,
    name: `${name}社区`,
  }));
  const villages = random.shuffled(PLACE_NAMES.villages).map((name, index) => ({
    code: `${code}${201 + index}`,
    name: `${name}村`,
  }));
  return kind === '街道'
    ? communities.slice(0, count)
    : [...communities.slice(0, 1), ...villages.slice(0, count - 1)];
}

/** Towns on a grid that begins at the area's own point, each a little off its place. */
function townsOf(key: AreaKey, count: number, random: Random): Town[] {
  const area = AREA_FACTS[key];
  const used: Record<Town['kind'], number> = { 街道: 0, 镇: 0, 乡: 0 };
  const columns = Math.ceil(Math.sqrt(count));
  const spacing = area.townSpacing;
  return townNames(key, count).map((shortName, index) => {
    const wanted = townKind(key, index);
    const kind = used[wanted] >= MOST_OF_A_KIND ? '乡' : wanted;
    const code = `${area.code}${String(KIND_CODE_BASE[kind] + used[kind]).padStart(3, '0')}`;
    used[kind] += 1;
    const column = index % columns;
    const row = Math.floor(index / columns);
    return {
      code,
      name: `${shortName}${kind}`,
      shortName,
      kind,
      settlement: townSettlement(key, kind, index),
      isSeat: index === 0,
      longitude: area.longitude + column * spacing + random.normal(0, spacing / 10),
      latitude: area.latitude + row * spacing * 0.8 + random.normal(0, spacing / 10),
      communities: communitiesOf(code, kind, random.fork(code)),
    };
  });
}

/** The three areas, with towns in proportion to the number of kindergartens. */
export function buildAreas(kindergartens: number, random: Random): readonly Area[] {
  return AREA_KEYS.map((key) => {
    const facts = AREA_FACTS[key];
    const inProportion = Math.round((kindergartens * facts.share) / KINDERGARTENS_A_TOWN);
    const count = Math.min(MOST_TOWNS, Math.max(FEWEST_TOWNS, inProportion));
    return { ...facts, key, towns: townsOf(key, count, random.fork(key)) };
  });
}
