import type { AgeGroup, Settlement } from '../../domain/code-lists.ts';
import type { Random } from '../random.ts';
import { factsOf, type Archetype } from './archetypes.ts';

/** How many classes a kindergarten has, by age group. */
export type ClassPlan = Readonly<Record<AgeGroup, number>>;

/** Classes without those of the 托班. */
export function classTotal(plan: ClassPlan): number {
  return plan.小班 + plan.中班 + plan.大班 + plan.混龄;
}

/** How large a kindergarten is, of its archetype's size: the countryside has fewer children. */
const SIZE_BY_SETTLEMENT: Readonly<Record<Settlement, number>> = { 城区: 1.08, 镇区: 0.9, 乡村: 0.75 };

/** One or two classes are of mixed age; beyond that the older groups get the remainder. */
export function classPlanFor(archetype: Archetype, settlement: Settlement, random: Random): ClassPlan {
  const { classes, nursery: nurseryShare } = factsOf(archetype);
  const drawn = Math.round(
    random.lognormal(classes.median * SIZE_BY_SETTLEMENT[settlement], classes.deviation),
  );
  const total = Math.max(1, Math.min(classes.most, drawn));
  const nursery = random.chance(nurseryShare) ? (total >= 9 ? 2 : 1) : 0;
  if (total <= 2) return { 托班: nursery, 小班: 0, 中班: 0, 大班: 0, 混龄: total };
  const each = Math.floor(total / 3);
  const rest = total - each * 3;
  return {
    托班: nursery,
    小班: each,
    中班: each + (rest > 1 ? 1 : 0),
    大班: each + (rest > 0 ? 1 : 0),
    混龄: 0,
  };
}
