import { isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** At most so many places make a 微小型园. */
const TINY_PLACES = 100;

/** 特色标签. */
export function featuresOf(kindergarten: DemoKindergarten, places: number, random: Random): string {
  const { area, archetype } = kindergarten;
  const features: string[] = [];
  if (archetype === 'central') features.push('乡镇中心园');
  if (places <= TINY_PLACES && area.key === 'jinyu') features.push('微小型园');
  if (area.key === 'jinyu' && !isPublic(kindergarten) && random.chance(0.06)) features.push('港籍班');
  if (random.chance(0.06))
    features.push(random.pick(['自然教育', '阅读特色', '户外游戏', '足球特色', '自主游戏实践园']));
  return features.join('、');
}

/** From when to when it is open, what there is to eat, and whether a bus comes; a few have said nothing of it. */
export function dayOf(
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
  const bus = !isPublic(kindergarten) && random.chance(0.16);
  return {
    opensAt,
    closesAt: random.pick(['16:30', '16:40', '17:00', '17:20']),
    schoolBus: bus ? '是' : '否',
    meals,
  };
}

/** 托班: whether it has one; a few without have left the cell empty. */
export function nurseryOf({ classPlan }: DemoKindergarten, random: Random): string {
  if (classPlan.托班 > 0) return '是';
  return random.chance(0.03) ? '' : '否';
}

/** 融合教育: the classes of special schools, a good part of the public ones, a few of the private ones. */
export function integratedOf(kindergarten: DemoKindergarten, random: Random): string {
  if (kindergarten.archetype === 'special') return '是';
  return random.chance(isPublic(kindergarten) ? 0.22 : 0.06) ? '是' : '否';
}
