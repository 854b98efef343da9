import { isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';

/** 幼教集团: led by the well-known kindergartens of the area; the village ones belong to the centre of their town. */
export function groupNameOf(kindergarten: DemoKindergarten): string {
  const { area, archetype, town } = kindergarten;
  const random = kindergarten.random('group');
  if (!isPublic(kindergarten)) return random.chance(0.95) ? '不适用' : '';
  if (archetype === 'village' || archetype === 'attached' || archetype === 'teaching-point') {
    return random.chance(0.7) ? `${town.name}中心幼教集团` : '不适用';
  }
  if (archetype === 'central') return `${town.name}中心幼教集团`;
  if (archetype === 'county') return `${area.name}${random.pick(['实验', '第一'])}幼教集团`;
  return archetype === 'residential' && random.chance(0.45)
    ? `${area.name}${random.pick(['实验', '第一', '滨河'])}幼教集团`
    : '不适用';
}
