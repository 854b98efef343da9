import type { IsoDate } from '../../domain/school-date.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { Rules } from '../../domain/bureau.ts';
import type { Nature } from '../../domain/code-lists.ts';
import type { Computed } from '../../domain/computed.ts';
import type { Nearby } from '../../profile/nearby.ts';
import { pricesSince } from '../../profile/group-days.ts';
import type { NoPeersReason, PeerComparison } from '../../profile/peers.ts';
import type { Profile } from '../../profile/profile.ts';
import { type AccountsView, accountsView } from './accounts-view.ts';
import {
  type BasicsView,
  type ContactView,
  type TagView,
  basicsView,
  contactOf,
  tagsOf,
} from './basics-view.ts';
import { type ContrastView, careAgainst, contrastView, withoutPeers } from './contrast-view.ts';
import { type ClassesView, classesView } from './classes-view.ts';
import { type FeesView, feesView } from './fees-view.ts';
import {
  type CostView,
  type LeadView,
  type RatingLead,
  costView,
  placesLead,
  ratingLead,
  staffLead,
} from './lead-view.ts';
import { type QualityView, type RecognitionView, qualityView, recognitionView } from './quality-view.ts';
import {
  type FilingsView,
  type PenaltiesView,
  type SupportView,
  filingsView,
  penaltiesView,
  supportView,
} from './records-view.ts';
import { type SafetyView, safetyView } from './safety-view.ts';
import { type StaffView, staffView } from './staff-view.ts';
import type { StatusNotice } from './status-view.ts';
import { type NearbyView, type PeersView, nearbyView, peersView } from './surroundings-view.ts';
import { type YearTable, yearTable } from './year-table.ts';
import { yearlyViews } from './yearly-view.ts';

/** Everything a kindergarten's page says, in finished words; only what is settled against today keeps its dates. */
export interface KindergartenView {
  readonly code: string;
  readonly name: string;
  readonly status: Profile['kindergarten']['status'];
  readonly nature: Nature;
  readonly notice: StatusNotice | null;
  readonly tags: readonly TagView[];
  readonly contact: ContactView;
  readonly cost: CostView;
  readonly staffLead: LeadView;
  readonly ratingLead: RatingLead;
  readonly placesLead: LeadView;
  readonly basics: BasicsView;
  readonly fees: FeesView;
  /** A school year line by line in one table; null where nothing is added up. */
  readonly year: YearTable | null;
  readonly staff: StaffView | null;
  readonly classes: ClassesView;
  readonly quality: QualityView | null;
  readonly recognition: RecognitionView;
  readonly safety: SafetyView | null;
  readonly accounts: AccountsView | null;
  readonly support: SupportView | null;
  readonly filings: FilingsView | null;
  readonly penalties: PenaltiesView | null;
  readonly peers: PeersView | null;
  /** 与同类园相比差别最大的三点; null of a kindergarten that is not running. */
  readonly contrast: ContrastView | null;
  /** Its care fee beside the median of its peers; null without peers. */
  readonly careAgainst: string | null;
  readonly nearby: readonly NearbyView[];
  /** Since when the prices of those nearby are as they are. */
  readonly nearbySince: IsoDate | null;
  /** Rows held back for checking, by table. */
  readonly held: Readonly<Record<string, number>>;
}

/** What lies around a kindergarten: worked out over the whole bureau. */
export interface Surroundings {
  readonly peers: Computed<PeerComparison, NoPeersReason>;
  readonly nearby: readonly Nearby[];
  /** What became of one that is not running. */
  readonly notice: StatusNotice | null;
}

export function kindergartenView(
  profile: Profile,
  rules: Rules,
  { peers, nearby, notice }: Surroundings,
): KindergartenView {
  const { kindergarten, costs } = profile;
  return {
    code: kindergarten.code,
    name: kindergarten.name,
    status: kindergarten.status,
    nature: profile.standing.nature,
    notice,
    tags: tagsOf(profile),
    contact: contactOf(kindergarten),
    cost: costView(profile, rules.site.costAssumptions),
    staffLead: staffLead(profile),
    ratingLead: ratingLead(profile),
    placesLead: placesLead(profile),
    basics: basicsView(profile),
    fees: feesView(profile, rules),
    year: yearTable(yearlyViews(costs, profile.day)),
    staff: staffView(profile),
    classes: classesView(profile, rules.site.thresholds.classSize),
    quality: qualityView(profile),
    recognition: recognitionView(profile),
    safety: safetyView(profile),
    accounts: accountsView(profile, rules.asOf),
    support: supportView(profile, rules.asOf),
    filings: filingsView(profile),
    penalties: penaltiesView(profile),
    ...amongPeers(peers, rules, profile),
    nearby: nearbyView(nearby),
    nearbySince: pricesSince(
      nearby.map(({ profile: neighbour }) => neighbour),
      rules.asOf,
    ),
    held: Object.fromEntries(kindergarten.held.map(({ table, rows }) => [table, rows])),
  };
}

/** What the peers say of it, once. */
function amongPeers(
  peers: Surroundings['peers'],
  { districts }: Rules,
  { staff }: Profile,
): Pick<KindergartenView, 'peers' | 'contrast' | 'careAgainst'> {
  if ('reason' in peers) return { peers: null, contrast: withoutPeers(peers.reason), careAgainst: null };
  const view = peersView(peers, districts, staff);
  return { peers: view, contrast: contrastView(view), careAgainst: careAgainst(view) };
}

const SECTIONS = [
  ['fees', '收费'],
  ['staff', '师资配备'],
  ['classes', '班级与学位'],
  ['quality', '质量评估'],
  ['inclusive', '普惠认定'],
  ['basics', '基本信息'],
  ['safety', '安全与卫生'],
  ['accounts', '经费收支'],
  ['support', '结对帮扶'],
  ['filings', '变更备案'],
  ['penalties', '处罚与通报'],
  ['completeness', '公示完整度'],
  ['peers', '同类园比较'],
  ['nearby', '附近的幼儿园'],
] as const;
export type SectionId = (typeof SECTIONS)[number][0];

export interface SectionEntry {
  readonly id: SectionId;
  readonly label: string;
  /** Whether it stands behind its heading: what few readers look up, and all but those nearby of one that is not running. */
  readonly folded: boolean;
}

const FOLDED: ReadonlySet<SectionId> = new Set(['basics', 'support', 'filings', 'completeness', 'peers']);

/**
 * The sections that appear, in order. Those that 学前教育法 第七十二条 demands of a running kindergarten (收费, 师资, 招生, 质量, 经费)
 * appear without data too and say 未公布; so does a section of which rows are held back.
 */
export function sectionsOf(view: KindergartenView): readonly SectionEntry[] {
  const running = view.status === '在办';
  const held = (...tables: readonly TableName[]) => tables.some((table) => table in view.held);
  const { fees, classes, recognition } = view;
  const hasFees = fees.categories.length + fees.upcoming.length + fees.past.length > 0;
  const shown: Readonly<Record<SectionId, boolean>> = {
    fees: running || hasFees || held('fees'),
    staff: running || view.staff !== null || held('staffing'),
    classes: running || classes.rows.length > 0 || classes.plan !== null || held('classes', 'enrolment'),
    quality: running || view.quality !== null || held('assessments'),
    inclusive: running || recognition.events.length > 0 || held('recognitions'),
    basics: true,
    safety: view.safety !== null || held('safety'),
    accounts: running || view.accounts !== null || held('finance'),
    support: view.support !== null || held('support_pairs'),
    filings: view.filings !== null || held('filings'),
    penalties: view.penalties !== null || held('penalties'),
    completeness: running,
    peers: view.peers !== null,
    nearby: view.nearby.length > 0,
  };
  const folds = (id: SectionId): boolean => {
    if (!running) return id !== 'nearby' && id !== 'penalties';
    // 公办 needs no recognition: its sentence is one of the law, not of the kindergarten.
    return FOLDED.has(id) || (id === 'inclusive' && view.nature === '公办');
  };
  const entries = SECTIONS.filter(([id]) => shown[id]).map(([id, label]) => ({
    id,
    label,
    folded: folds(id),
  }));
  // Whoever comes to a kindergarten that is closed or not yet open looks for another one.
  return running
    ? entries
    : entries.toSorted((a, b) => Number(a.id !== 'nearby') - Number(b.id !== 'nearby'));
}

/** What a folded section holds, in a word or two beside its heading; null where its heading says it. */
export function sectionBrief(
  { basics, support, filings, peers, status }: KindergartenView,
  id: SectionId,
): string | null {
  // The notice above says that all of it was published before.
  if (status === '停办' && id !== 'basics') return null;
  switch (id) {
    case 'basics':
      return `标识码、时间、面积等 ${basics.facts.length} 项`;
    case 'inclusive':
      return '公办园就是普惠性幼儿园';
    case 'support':
      return support && `${support.leads.length + support.led.length} 条`;
    case 'filings':
      return filings && `${filings.rows.length} 次变更`;
    case 'peers':
      return peers && `与 ${peers.count} 所同类园`;
    default:
      return null;
  }
}

/** The tables that a section shows the kindergarten's own rows of; none where it is worked out from others. */
export const HELD_TABLES: Readonly<Record<SectionId, readonly TableName[]>> = {
  fees: ['fees'],
  staff: ['staffing'],
  classes: ['classes', 'enrolment'],
  quality: ['assessments'],
  inclusive: ['recognitions'],
  basics: ['kindergartens', 'campuses', 'kindergarten_history', 'former_codes'],
  safety: ['safety'],
  accounts: ['finance'],
  support: ['support_pairs'],
  filings: ['filings'],
  penalties: ['penalties'],
  completeness: [],
  peers: [],
  nearby: [],
};
