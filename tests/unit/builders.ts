import type { Bureau } from '../../src/domain/bureau.ts';
import type { ClassRecord } from '../../src/domain/class-size.ts';
import type { AgeGroup, Post } from '../../src/domain/code-lists.ts';
import { type District, buildDistrictTree, districtAt } from '../../src/domain/district.ts';
import type {
  EnrolmentPlan,
  Filing,
  Kindergarten,
  KindergartenRecord,
} from '../../src/domain/kindergarten.ts';
import type { Plan, PlanTarget } from '../../src/domain/plan.ts';
import { NOT_APPLICABLE, NOT_GIVEN } from '../../src/domain/reported.ts';
import { isoDate, schoolYear } from '../../src/domain/school-date.ts';
import { DEFAULT_THRESHOLDS, type Site } from '../../src/domain/site.ts';
import type { StaffingRecord } from '../../src/domain/staffing.ts';

/** Small, complete domain objects for tests: say only what the test is about. */

export const REGION: District = district('9901', '云州市', '地级');
export const COUNTY: District = district('990101', '云溪县', '县级', '9901');
export const TOWN: District = district('990101002', '云溪镇', '乡级', '990101');
export const OTHER_TOWN: District = district('990101003', '河湾镇', '乡级', '990101');

/** Without a place on the map. */
export function district(code: string, name: string, level: District['level'], parent?: string): District {
  return {
    code,
    name,
    level,
    parent: parent ?? NOT_GIVEN,
    longitude: NOT_GIVEN,
    latitude: NOT_GIVEN,
    coordinateSystem: NOT_GIVEN,
  };
}

const RECORD: KindergartenRecord = {
  code: '9900000001',
  name: '云溪镇中心幼儿园',
  aliases: NOT_GIVEN,
  uscc: NOT_GIVEN,
  licenceNo: NOT_GIVEN,
  district: TOWN.code,
  community: NOT_GIVEN,
  communityCode: NOT_GIVEN,
  address: '云溪镇文昌路18号',
  longitude: NOT_GIVEN,
  latitude: NOT_GIVEN,
  coordinateSystem: NOT_GIVEN,
  phone: NOT_GIVEN,
  nature: '公办',
  sponsorType: '教育部门',
  sponsorName: NOT_GIVEN,
  profitStatus: NOT_APPLICABLE,
  institutionType: '幼儿园',
  serviceForm: '全日制',
  settlement: '镇区',
  group: NOT_APPLICABLE,
  residential: false,
  transferStatus: NOT_APPLICABLE,
  nursery: false,
  integrated: false,
  features: NOT_GIVEN,
  opensAt: NOT_GIVEN,
  closesAt: NOT_GIVEN,
  schoolBus: NOT_GIVEN,
  meals: NOT_GIVEN,
  approvedPlaces: NOT_GIVEN,
  siteArea: NOT_GIVEN,
  buildingArea: NOT_GIVEN,
  outdoorArea: NOT_GIVEN,
  books: NOT_GIVEN,
  foundedYear: NOT_GIVEN,
  principalName: NOT_GIVEN,
  website: NOT_GIVEN,
  status: '在办',
  statusDate: NOT_GIVEN,
};

/** A running public kindergarten without any rows, changed as the test says. */
export function aKindergarten(change: Partial<Kindergarten> = {}): Kindergarten {
  return {
    ...RECORD,
    county: COUNTY,
    town: TOWN,
    campuses: [],
    formerCodes: [],
    history: [],
    classes: [],
    enrolment: [],
    staffing: [],
    fees: [],
    recognitions: [],
    assessments: [],
    safety: [],
    filings: [],
    penalties: [],
    finance: [],
    supports: [],
    supportedBy: [],
    held: [],
    ...change,
  };
}

export function aPrivateKindergarten(change: Partial<Kindergarten> = {}): Kindergarten {
  return aKindergarten({ nature: '民办', sponsorType: '民办', profitStatus: '非营利性', ...change });
}

export function aClass(ageGroup: AgeGroup, children: number, change: Partial<ClassRecord> = {}): ClassRecord {
  return {
    code: RECORD.code,
    schoolYear: schoolYear('2026-2027'),
    ageGroup,
    className: `${ageGroup}一班`,
    classCount: NOT_GIVEN,
    children,
    finalYearChildren: NOT_GIVEN,
    countedOn: isoDate('2026-09-15'),
    ...change,
  };
}

export function aPost(post: Post, headcount: number, change: Partial<StaffingRecord> = {}): StaffingRecord {
  return {
    code: RECORD.code,
    countedOn: isoDate('2026-09-15'),
    post,
    headcount,
    fullTime: NOT_GIVEN,
    established: NOT_GIVEN,
    certified: NOT_GIVEN,
    postgraduate: NOT_GIVEN,
    bachelor: NOT_GIVEN,
    college: NOT_GIVEN,
    secondary: NOT_GIVEN,
    preschoolMajor: NOT_GIVEN,
    backbone: NOT_GIVEN,
    insured: NOT_GIVEN,
    ...change,
  };
}

/** Admissions of 小班 for the present school year: 75 planned, 60 admitted by 20 August, changed as the test says. */
export function anAdmission(change: Partial<EnrolmentPlan> = {}): EnrolmentPlan {
  return {
    code: RECORD.code,
    schoolYear: schoolYear('2026-2027'),
    ageGroup: '小班',
    plannedPlaces: 75,
    admitted: 60,
    catchment: NOT_GIVEN,
    opensOn: NOT_GIVEN,
    closesOn: NOT_GIVEN,
    prospectusUrl: NOT_GIVEN,
    countedOn: isoDate('2026-08-20'),
    ...change,
  };
}

/** Two teachers changed on 1 September 2026, filed and updated within the month, changed as the test says. */
export function aFiling(change: Partial<Filing> = {}): Filing {
  return {
    code: RECORD.code,
    post: '专任教师',
    changedOn: isoDate('2026-09-01'),
    headcount: 2,
    filedOn: isoDate('2026-09-12'),
    updatedOn: isoDate('2026-10-01'),
    ...change,
  };
}

export const SITE: Site = {
  siteName: '云州市幼儿园信息公示',
  siteUrl: 'https://example.invalid',
  basePath: '/',
  bureau: { name: '云州市教育体育局', address: '', phone: '', hours: '', email: '', supervisionPhone: '' },
  regionCode: REGION.code,
  siteIdCode: '',
  guidesReviewed: null,
  icp: '',
  policeRecord: '',
  errorReportUrl: '',
  timezone: 'Asia/Shanghai',
  demo: true,
  publishPolicy: 'strict',
  publishPrincipalName: false,
  populationBasis: '常住',
  schoolEntry: { cutoff: '08-31' },
  costAssumptions: { months: 10, semesterMonths: 5, daysPerMonth: 22 },
  duties: [],
  smallCell: 0,
  map: { provider: 'none', key: '', reviewNumber: '' },
  repositoryUrl: '',
  thresholds: DEFAULT_THRESHOLDS,
  theme: { accent: '' },
};

/** A bureau as of 15 November 2026 with one county and two towns, holding the kindergartens given. */
export function aBureau(change: Partial<Bureau> = {}): Bureau {
  const districts = change.districts ?? buildDistrictTree([REGION, COUNTY, TOWN, OTHER_TOWN]);
  const kindergartens = (change.kindergartens ?? []).map((one) => ({
    ...one,
    county: districtAt(districts, one.district, '县级'),
    town: districts.byCode.get(one.district) ?? TOWN,
  }));
  return {
    site: SITE,
    asOf: isoDate('2026-11-15'),
    dataUntil: isoDate('2026-09-15'),
    formerCodes: [],
    feeCaps: [],
    feeWaivers: [],
    feeCatalogue: [],
    ratingSchemes: [],
    supportPairs: [],
    projects: [],
    districtFinance: [],
    population: [],
    reportedIndicators: [],
    referenceLines: [],
    plans: [],
    planTasks: [],
    planTargets: [],
    disclosureCatalogue: [],
    holidays: [],
    exemptions: [],
    heldKindergartens: [],
    heldOfDistricts: new Map(),
    missingTables: new Set(),
    ...change,
    districts,
    kindergartens,
    kindergartenByCode: new Map(kindergartens.map((one) => [one.code, one])),
  };
}

/** The plan of the county that the examples are about. */
export const PLAN: Plan = {
  code: 'P1',
  name: '云溪县实施方案',
  district: COUNTY.code,
  issuer: '云溪县人民政府',
  docNo: NOT_GIVEN,
  period: '2022—2026 年',
  page: 'yunxi',
  adaptedFrom: NOT_GIVEN,
};

/** 公办园在园幼儿占比 of at least 60 % by the end of 2025, changed as the test says. */
export function aTarget(change: Partial<PlanTarget> = {}): PlanTarget {
  return {
    code: 'P1-G3',
    plan: PLAN.code,
    task: NOT_GIVEN,
    metric: 'public-share',
    comparison: '>=',
    value: 60,
    unit: '%',
    startsOn: NOT_GIVEN,
    baseline: NOT_GIVEN,
    dueOn: isoDate('2025-12-31'),
    duePrecision: '年',
    binding: '必须',
    nature: '达到',
    completion: NOT_GIVEN,
    completedOn: NOT_GIVEN,
    evidence: NOT_GIVEN,
    wording: '到2025年，公办园在园幼儿占比达到60%。',
    ...change,
  };
}
