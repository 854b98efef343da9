import type { Bureau, Rules } from '../domain/bureau.ts';
import { districtPath } from '../domain/district.ts';
import { formatReported } from '../format/absence.ts';
import { type PeerGroups, peerGroup, peerGroups, peersOf } from '../profile/peers.ts';
import { type PlaceGrid, nearbyOf, placeGrid } from '../profile/nearby.ts';
import { type OutsideLink, correctionLink } from '../views/kindergarten/contacts.ts';
import {
  HELD_TABLES,
  type KindergartenView,
  type SectionEntry,
  type SectionId,
  type Surroundings,
  kindergartenView,
  sectionBrief,
  sectionsOf,
} from '../views/kindergarten/kindergarten-view.ts';
import { type Profile, profilesOf } from '../profile/profile.ts';
import { type KindergartenCompleteness, kindergartenCompleteness } from '../progress/completeness.ts';
import { statusNotice } from '../views/kindergarten/status-view.ts';
import type { TrailStep } from './site-frame.ts';

/** What the page and the 公示牌 of one kindergarten are handed. */
export interface KindergartenPage {
  readonly profile: Profile;
  readonly view: KindergartenView;
  readonly completeness: KindergartenCompleteness | null;
  readonly sections: readonly SectionEntry[];
  readonly description: string;
  readonly trail: readonly TrailStep[];
  /** What a folded section holds, beside its heading. */
  readonly brief: (section: SectionId) => string | null;
  /** How many rows of a section's tables are held back. */
  readonly heldIn: (section: SectionId) => number;
  /** Where to say that a figure of a section is wrong. */
  readonly correction: (section: SectionId, label: string) => OutsideLink | null;
}

/** All that the page and the 公示牌 of one kindergarten are made from: their keys are made from the same, so that neither sees more. */
interface PageMatter {
  readonly profile: Profile;
  readonly rules: Rules;
  readonly surroundings: Surroundings;
}

/** How many neighbours a page names. */
const NEARBY = 8;

/** What lies around a kindergarten, for its key. */
interface PageSurroundings extends Pick<Surroundings, 'nearby' | 'notice'> {
  /** All that may be among its peers; the same list for each of them. */
  readonly peers: readonly Profile[];
}

/** Null where no kindergarten has the code. */
export function pageSurroundings(bureau: Bureau, code: string): PageSurroundings | null {
  const profile = profilesOf(bureau).get(code);
  if (!profile) return null;
  const { groups, grid } = groundOf(bureau);
  return {
    peers: peerGroup(profile, groups),
    nearby: nearbyOf(profile, grid, NEARBY),
    notice: statusNotice(profile.kindergarten, bureau),
  };
}

/** Null where no kindergarten has the code. */
function pageMatter(bureau: Bureau, code: string): PageMatter | null {
  const profile = profilesOf(bureau).get(code);
  if (!profile) return null;
  const { groups, grid } = groundOf(bureau);
  return {
    profile,
    rules: bureau,
    surroundings: {
      peers: peersOf(profile, groups, bureau.asOf),
      nearby: nearbyOf(profile, grid, NEARBY),
      notice: statusNotice(profile.kindergarten, bureau),
    },
  };
}

/** The page of a kindergarten; null where no kindergarten has the code. */
export function kindergartenPage(bureau: Bureau, code: string): KindergartenPage | null {
  if (last?.bureau !== bureau || last.code !== code) {
    const matter = pageMatter(bureau, code);
    last = { bureau, code, page: matter && pageOf(matter) };
  }
  return last.page;
}

/** The page that was worked out last: the 公示牌 of the same kindergarten is made after it. */
let last:
  { readonly bureau: Bureau; readonly code: string; readonly page: KindergartenPage | null } | undefined;

function pageOf({ profile, rules, surroundings }: PageMatter): KindergartenPage {
  const view = kindergartenView(profile, rules, surroundings);
  const completeness = kindergartenCompleteness(rules, profile.kindergarten);
  return {
    profile,
    view,
    completeness,
    sections: sectionsOf(view),
    description: descriptionOf(view),
    trail: trailOf(profile, rules),
    brief: (section) =>
      section === 'completeness' && completeness
        ? `${completeness.duties} 项中已公布 ${completeness.published} 项`
        : sectionBrief(view, section),
    heldIn: (section) => HELD_TABLES[section].reduce((sum, table) => sum + (view.held[table] ?? 0), 0),
    correction: (section, label) =>
      HELD_TABLES[section].length === 0 ? null : correctionLink(rules.site, profile.kindergarten, label),
  };
}

/** Where all kindergartens lie, and which are alike. */
interface Ground {
  readonly groups: PeerGroups;
  readonly grid: PlaceGrid;
}

const known = new WeakMap<Bureau, Ground>();

/** Worked out once for a bureau. */
export function groundOf(bureau: Bureau): Ground {
  const before = known.get(bureau);
  if (before) return before;
  const profiles = [...profilesOf(bureau).values()];
  const ground = { groups: peerGroups(profiles), grid: placeGrid(profiles) };
  known.set(bureau, ground);
  return ground;
}

/** The trail to a kindergarten's page: its county and its town. */
export function trailOf(
  { kindergarten }: Pick<Profile, 'kindergarten'>,
  { districts }: Pick<Rules, 'districts'>,
): readonly TrailStep[] {
  const places = districtPath(districts, kindergarten.district)
    .filter(({ level }) => level === '县级' || level === '乡级')
    .toReversed();
  return [
    { label: '找幼儿园', path: '/kindergartens/' },
    ...places.map(({ name, code }) => ({ label: name, path: `/districts/${code}/` })),
    { label: kindergarten.name },
  ];
}

/** For search results and shared links: what it is, what it costs, how it is rated. */
function descriptionOf({ name, notice, tags, contact, cost, ratingLead }: KindergartenView): string {
  if (notice) return `${name}${notice.title}。${notice.text}`;
  const [row] = cost.rows;
  const price = row
    ? `${row.ages}一学年${row.yearly.prefix}约 ${formatReported(row.yearly.amount, (sum) => `${sum} 元`)}。`
    : '';
  return `${tags
    .slice(0, 3)
    .map(({ label }) => label.value)
    .join(
      '，',
    )}。${price}等级：${formatReported(ratingLead.value.value, (word) => word)}。地址：${contact.address}。收费、师资、班额、学位、评估结果和依据。`;
}
