import type { ServiceForm } from '../../domain/code-lists.ts';
import { autumnOf, weekdayBetween, YEAR_INDEXES, type YearIndex } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Draft } from './drafts.ts';
import type { DemoKindergarten } from './kindergarten.ts';
import type { SpecialCase } from './special-cases.ts';

/** 服务形式: mostly 全日制; classes of schools often for half a day. */
export function serviceFormOf({ archetype, random }: Draft, special: SpecialCase | undefined): ServiceForm {
  if (special === 'boarding') return '寄宿制';
  if (special === 'hourly') return '定时制';
  if (special === 'seasonal') return '季节制';
  const isClassOfSchool = archetype === 'attached' || archetype === 'teaching-point';
  return !special && random.chance(isClassOfSchool ? 0.35 : 0.012) ? '半日制' : '全日制';
}

/** It closes in the summer after this school year. */
function lastYearOf(special: SpecialCase, random: Random): YearIndex {
  return special === 'closed' && random.chance(0.5) ? 1 : 0;
}

/** 在办, 停办 or 筹建, since when, and the school years with children. */
export function lifeOf(
  { foundedYear, random }: Draft,
  special: SpecialCase | undefined,
): Pick<DemoKindergarten, 'status' | 'statusDate' | 'years'> {
  if (special === 'preparing') {
    return { status: '筹建', statusDate: weekdayBetween(random, '2026-02-02', '2026-07-30'), years: [] };
  }
  const years = YEAR_INDEXES.filter((year) => autumnOf(year) >= foundedYear);
  if (special !== 'closed' && special !== 'merged-away') {
    return { status: '在办', statusDate: undefined, years };
  }
  const last = lastYearOf(special, random);
  const statusDate =
    last === 1
      ? weekdayBetween(random, '2026-07-06', '2026-08-21')
      : weekdayBetween(random, '2025-07-07', '2025-08-22');
  return { status: '停办', statusDate, years: years.filter((year) => year <= last) };
}
