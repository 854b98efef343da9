import type {
  InstitutionType,
  KindergartenStatus,
  Nature,
  ProfitStatus,
  ServiceForm,
  Settlement,
  SponsorType,
} from '../../domain/code-lists.ts';
import type { YearIndex } from '../calendar.ts';
import type { Area, Community, Town } from '../places/area.ts';
import type { Random } from '../random.ts';
import type { Archetype } from './archetypes.ts';
import type { ClassPlan } from './class-plan.ts';
import type { SpecialCase } from './special-cases.ts';

/** One invented kindergarten: what all its rows in all tables are drawn from. */
export interface DemoKindergarten {
  readonly code: string;
  readonly name: string;
  readonly area: Area;
  readonly town: Town;
  readonly community: Community;
  readonly archetype: Archetype;
  readonly nature: Nature;
  readonly profitStatus: ProfitStatus | undefined;
  readonly sponsorType: SponsorType;
  readonly sponsorName: string;
  readonly institutionType: InstitutionType;
  readonly serviceForm: ServiceForm;
  readonly settlement: Settlement;
  readonly estate: string | undefined;
  readonly foundedYear: number;
  readonly classPlan: ClassPlan;
  /** −2 … 2: how good and sought after it is. Ratings, certificates, fees and class sizes lean on it. */
  readonly standing: number;
  readonly status: KindergartenStatus;
  readonly statusDate: string | undefined;
  /** The school years with children; none for one that is being prepared. */
  readonly years: readonly YearIndex[];
  readonly special: SpecialCase | undefined;
  /** Draws for one table of this kindergarten, independent of the others. */
  readonly random: (table: string) => Random;
}

export function isPublic(kindergarten: DemoKindergarten): boolean {
  return kindergarten.nature === '公办';
}

/** The day from which a kindergarten that turned public is public. */
export const TURNED_PUBLIC_ON = '2025-09-01';

/** 公办 on a day, which one that turned public was not before. */
export function wasPublic(kindergarten: DemoKindergarten, day: string): boolean {
  return isPublic(kindergarten) && !(kindergarten.special === 'turned-public' && day < TURNED_PUBLIC_ON);
}

/** Has no legal person of its own: 附设幼儿班, 教学点, 特教学前部, 其他附设. */
export function isAttached(kindergarten: DemoKindergarten): boolean {
  return kindergarten.institutionType !== '幼儿园';
}

/** Taught children at some time of the three years. */
export function hasTaught(kindergarten: DemoKindergarten): boolean {
  return kindergarten.years.length > 0;
}

/** The last day on which a row about the kindergarten may be dated: `lastDay`, or the day it closed. */
export function lastDayOf(kindergarten: DemoKindergarten, lastDay: string): string {
  return closingDayOf(kindergarten) ?? lastDay;
}

/** The day on which it closed; `undefined` where it has not. */
export function closingDayOf(kindergarten: DemoKindergarten): string | undefined {
  return kindergarten.status === '停办' ? kindergarten.statusDate : undefined;
}

/** The first day on which the kindergarten was open. */
export function firstDayOf(kindergarten: DemoKindergarten): string {
  return `${kindergarten.foundedYear}-09-01`;
}
