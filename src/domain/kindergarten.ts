import type { ClassRecord } from './class-size.ts';
import type {
  AgeGroup,
  AssessmentKind,
  ChangeType,
  CoordinateSystem,
  FiledPost,
  Flow,
  HistoryField,
  InstitutionType,
  KindergartenStatus,
  Nature,
  ProfitStatus,
  Rectification,
  ResultType,
  ServiceForm,
  Settlement,
  SponsorType,
  TransferStatus,
} from './code-lists.ts';
import type { District } from './district.ts';
import type { Fee } from './fee.ts';
import type { HeldRows } from './held-rows.ts';
import type { Fen } from './money.ts';
import type { Reported } from './reported.ts';
import type { IsoDate, SchoolYear } from './school-date.ts';
import type { StaffingRecord } from './staffing.ts';

/** A kindergarten's own row: 幼儿园. */
export interface KindergartenRecord {
  readonly code: string;
  readonly name: string;
  readonly aliases: Reported<readonly string[]>;
  readonly uscc: Reported<string>;
  readonly licenceNo: Reported<string>;
  readonly district: string;
  readonly community: Reported<string>;
  readonly communityCode: Reported<string>;
  readonly address: string;
  readonly longitude: Reported<number>;
  readonly latitude: Reported<number>;
  readonly coordinateSystem: Reported<CoordinateSystem>;
  readonly phone: Reported<string>;
  readonly nature: Nature;
  readonly sponsorType: SponsorType;
  readonly sponsorName: Reported<string>;
  readonly profitStatus: Reported<ProfitStatus>;
  readonly institutionType: InstitutionType;
  readonly serviceForm: ServiceForm;
  readonly settlement: Reported<Settlement>;
  readonly group: Reported<string>;
  readonly residential: Reported<boolean>;
  readonly transferStatus: Reported<TransferStatus>;
  readonly nursery: Reported<boolean>;
  readonly integrated: Reported<boolean>;
  readonly features: Reported<readonly string[]>;
  readonly opensAt: Reported<string>;
  readonly closesAt: Reported<string>;
  readonly schoolBus: Reported<boolean>;
  readonly meals: Reported<string>;
  readonly approvedPlaces: Reported<number>;
  readonly siteArea: Reported<number>;
  readonly buildingArea: Reported<number>;
  readonly outdoorArea: Reported<number>;
  readonly books: Reported<number>;
  readonly foundedYear: Reported<number>;
  readonly principalName: Reported<string>;
  readonly website: Reported<string>;
  readonly status: KindergartenStatus;
  readonly statusDate: Reported<IsoDate>;
}

export interface Campus {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly district: string;
  readonly longitude: Reported<number>;
  readonly latitude: Reported<number>;
  readonly coordinateSystem: Reported<CoordinateSystem>;
  readonly phone: Reported<string>;
}

/** A change of code or name, merger, split or closing: 变更与沿革. */
export interface FormerCode {
  readonly formerCode: string;
  readonly date: IsoDate;
  readonly currentCode: Reported<string>;
  readonly type: ChangeType;
  readonly formerName: Reported<string>;
  readonly docNo: Reported<string>;
}

/** An attribute that had another value before `effectiveFrom`: 属性沿革. */
export interface AttributeChange {
  readonly code: string;
  readonly effectiveFrom: IsoDate;
  readonly field: HistoryField;
  readonly formerValue: string;
}

export interface EnrolmentPlan {
  readonly code: string;
  readonly schoolYear: SchoolYear;
  readonly ageGroup: AgeGroup;
  readonly plannedPlaces: number;
  readonly admitted: Reported<number>;
  readonly catchment: Reported<string>;
  readonly opensOn: Reported<IsoDate>;
  readonly closesOn: Reported<IsoDate>;
  readonly prospectusUrl: Reported<string>;
  readonly countedOn: IsoDate;
}

/** 普惠性民办幼儿园认定. */
export interface Recognition {
  readonly code: string;
  readonly recognisedOn: IsoDate;
  readonly validUntil: Reported<IsoDate>;
  readonly revokedOn: Reported<IsoDate>;
  readonly docNo: string;
  /** 生均补助, a year. */
  readonly subsidy: Reported<Fen>;
}

export interface Assessment {
  readonly code: string;
  readonly kind: AssessmentKind;
  readonly decidedOn: IsoDate;
  readonly scheme: Reported<string>;
  readonly result: string;
  readonly resultType: Reported<ResultType>;
  readonly validUntil: Reported<IsoDate>;
  readonly assessor: string;
  readonly docNo: Reported<string>;
  readonly reportUrl: Reported<string>;
  readonly rectifyBy: Reported<IsoDate>;
}

export interface SafetyCheck {
  readonly code: string;
  readonly checkedOn: IsoDate;
  readonly guards: Reported<boolean>;
  readonly alarm: Reported<boolean>;
  readonly video: Reported<boolean>;
  readonly closedManagement: Reported<boolean>;
  readonly escortPost: Reported<boolean>;
  /** A name, or 无 where there is none. */
  readonly medicalPartner: Reported<string>;
}

export interface Filing {
  readonly code: string;
  readonly post: FiledPost;
  readonly changedOn: IsoDate;
  readonly headcount: number;
  readonly filedOn: Reported<IsoDate>;
  readonly updatedOn: Reported<IsoDate>;
}

/** A penalty of an institution. Only those in force on the as-of day reach a `Kindergarten`. */
export interface Penalty {
  readonly code: string;
  readonly date: IsoDate;
  readonly category: string;
  readonly docNo: Reported<string>;
  readonly reason: string;
  readonly outcome: string;
  readonly rectification: Reported<Rectification>;
  readonly until: Reported<IsoDate>;
  readonly withdrawnOn: Reported<IsoDate>;
  readonly withdrawalReason: Reported<string>;
}

/** One account of one year, of a district or a kindergarten: 经费. */
export interface FinanceRecord {
  readonly subjectCode: string;
  readonly year: number;
  readonly flow: Flow;
  readonly account: string;
  readonly amount: Fen;
  readonly sourceDocNo: Reported<string>;
}

export interface SupportPair {
  readonly round: string;
  readonly schoolYear: SchoolYear;
  readonly leadCode: Reported<string>;
  readonly leadName: Reported<string>;
  readonly supportedCode: string;
  readonly planUrl: Reported<string>;
  readonly activities: Reported<number>;
}

/** A kindergarten with everything that is published about it, history included, each list oldest first. */
export interface Kindergarten extends KindergartenRecord {
  /** County-level district it lies in. */
  readonly county: District | undefined;
  /** The district of its 区划代码, usually a township. */
  readonly town: District;
  readonly campuses: readonly Campus[];
  readonly formerCodes: readonly FormerCode[];
  readonly history: readonly AttributeChange[];
  readonly classes: readonly ClassRecord[];
  readonly enrolment: readonly EnrolmentPlan[];
  readonly staffing: readonly StaffingRecord[];
  readonly fees: readonly Fee[];
  readonly recognitions: readonly Recognition[];
  readonly assessments: readonly Assessment[];
  readonly safety: readonly SafetyCheck[];
  readonly filings: readonly Filing[];
  readonly penalties: readonly Penalty[];
  readonly finance: readonly FinanceRecord[];
  /** Pairs in which it leads. */
  readonly supports: readonly SupportPair[];
  /** Pairs in which it is supported. */
  readonly supportedBy: readonly SupportPair[];
  readonly held: readonly HeldRows[];
}

/** The tables of a kindergarten that many pages tell nothing of: those stay as they are when only these change. */
export const KEYED_TABLES = [
  'enrolment',
  'fees',
  'recognitions',
  'assessments',
  'safety',
  'filings',
  'penalties',
  'finance',
] as const satisfies readonly (keyof Kindergarten)[];
export type KeyedTable = (typeof KEYED_TABLES)[number];
