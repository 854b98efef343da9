import type {
  InstitutionType,
  Nature,
  ProfitStatus,
  ServiceForm,
  Settlement,
  SponsorType,
} from '../domain/code-lists.ts';
import type { YearIndex } from './calendar.ts';
import type { Area, Community, Town } from './places/area.ts';
import type { Random } from './random.ts';
import type { SpecialCase } from './special-cases.ts';

/** What kind of kindergarten it is in local life; size, staff, fees and names follow from it. */
export type Archetype =
  | 'central'
  | 'county'
  | 'residential'
  | 'village'
  | 'attached'
  | 'teaching-point'
  | 'special'
  | 'welfare'
  | 'institution'
  | 'enterprise'
  | 'military'
  | 'collective'
  | 'private-inclusive'
  | 'private-nonprofit'
  | 'private-profit';

export interface ClassPlan {
  readonly 托班: number;
  readonly 小班: number;
  readonly 中班: number;
  readonly 大班: number;
  readonly 混龄: number;
}

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
  readonly status: '在办' | '停办' | '筹建';
  readonly statusDate: string | undefined;
  /** First and last school year with children; no years for one that is being prepared. */
  readonly years: readonly YearIndex[];
  readonly special: SpecialCase | undefined;
  /** Draws for one table of this kindergarten, independent of the others. */
  readonly random: (table: string) => Random;
}

export function isPublic(kindergarten: DemoKindergarten): boolean {
  return kindergarten.nature === '公办';
}

/** Has no legal person of its own: 附设幼儿班, 教学点, 特教学前部, 其他附设. */
export function isAttached(kindergarten: DemoKindergarten): boolean {
  return kindergarten.institutionType !== '幼儿园';
}

/** Taught children at some time of the three years. */
export function hasTaught(kindergarten: DemoKindergarten): boolean {
  return kindergarten.years.length > 0;
}

/** The last day on which a row about the kindergarten may be dated. */
export function lastDayOf(kindergarten: DemoKindergarten, lastDay: string): string {
  return kindergarten.status === '停办' ? (kindergarten.statusDate ?? lastDay) : lastDay;
}

/** The first day on which the kindergarten was open. */
export function firstDayOf(kindergarten: DemoKindergarten): string {
  return `${kindergarten.foundedYear}-09-01`;
}

export function classTotal(plan: ClassPlan): number {
  return plan.小班 + plan.中班 + plan.大班 + plan.混龄;
}
