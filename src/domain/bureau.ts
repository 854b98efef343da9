import type { HolidayKind } from './code-lists.ts';
import type { DistrictTree } from './district.ts';
import type { CatalogueItem, FeeCap, FeeWaiver } from './fee.ts';
import type { HeldRows } from './held-rows.ts';
import type { FinanceRecord, FormerCode, Kindergarten, SupportPair } from './kindergarten.ts';
import type {
  Plan,
  PlanTarget,
  PlanTask,
  PopulationRecord,
  Project,
  ReferenceLine,
  ReportedIndicator,
} from './plan.ts';
import type { Reported } from './reported.ts';
import type { IsoDate } from './school-date.ts';
import type { Site } from './site.ts';

/** One level of a local rating scheme: 等级体系. Orders are never compared across schemes. */
export interface RatingLevel {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** 1 = highest. */
  readonly order: number;
  readonly note: Reported<string>;
  readonly docNo: string;
}

/** A finding of the check that is excused: 豁免. */
export interface Exemption {
  readonly rule: string;
  readonly file: string;
  /** The row's key, its parts joined by `|`. */
  readonly key: string;
  readonly reason: string;
  readonly docNo: string;
  readonly validUntil: IsoDate;
}

/** An entry of the 主动公开目录. */
export interface CatalogueEntry {
  readonly no: number;
  readonly topic: string;
  readonly subtopic: string;
  readonly content: string;
  readonly basis: string;
  readonly timeLimit: string;
  readonly publisher: string;
  readonly channel: string;
  readonly audience: string;
  readonly mode: string;
  /** The table that feeds it. */
  readonly table: Reported<string>;
}

export interface Holiday {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
  readonly docNo: string;
}

/** The parts of a bureau that judge every kindergarten and tell of none. */
export const RULE_PARTS = [
  'site',
  'asOf',
  'districts',
  'feeCaps',
  'feeWaivers',
  'feeCatalogue',
  'ratingSchemes',
  'holidays',
  'exemptions',
  'missingTables',
] as const satisfies readonly (keyof Bureau)[];

/** What every kindergarten is judged by: what is made of one kindergarten and these changes only with them. */
export type Rules = Pick<Bureau, (typeof RULE_PARTS)[number]>;

/**
 * Everything the bureau publishes, checked: the one object from which pages, JSON, CSV, charts and search are derived.
 * Held rows, withdrawn penalties and expired penalties are not in it.
 */
export interface Bureau {
  readonly site: Site;
  /** The day the site speaks for. */
  readonly asOf: IsoDate;
  /** 数据截至: the newest 统计日期. Null where no table has one. */
  readonly dataUntil: IsoDate | null;
  readonly districts: DistrictTree;
  /** All, closed ones included, by code. */
  readonly kindergartens: readonly Kindergarten[];
  /** The 区划代码 of each kindergarten whose own row is held back; null where it cannot be read. */
  readonly heldKindergartens: readonly (string | null)[];
  /** Rows held back that name a district, by its 区划代码: its accounts. */
  readonly heldOfDistricts: ReadonlyMap<string, readonly HeldRows[]>;
  readonly kindergartenByCode: ReadonlyMap<string, Kindergarten>;
  readonly formerCodes: readonly FormerCode[];
  readonly feeCaps: readonly FeeCap[];
  readonly feeWaivers: readonly FeeWaiver[];
  readonly feeCatalogue: readonly CatalogueItem[];
  readonly ratingSchemes: readonly RatingLevel[];
  readonly supportPairs: readonly SupportPair[];
  readonly projects: readonly Project[];
  /** Of districts; a kindergarten's accounts are its own. */
  readonly districtFinance: readonly FinanceRecord[];
  readonly population: readonly PopulationRecord[];
  readonly reportedIndicators: readonly ReportedIndicator[];
  readonly referenceLines: readonly ReferenceLine[];
  readonly plans: readonly Plan[];
  readonly planTasks: readonly PlanTask[];
  readonly planTargets: readonly PlanTarget[];
  readonly disclosureCatalogue: readonly CatalogueEntry[];
  readonly holidays: readonly Holiday[];
  /** Findings of the check that the bureau has excused with a document: 豁免. */
  readonly exemptions: readonly Exemption[];
  /** Optional tables that the bureau does not keep (yet): their sections do not appear. */
  readonly missingTables: ReadonlySet<string>;
}
