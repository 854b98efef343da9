import { AGE_GROUPS, type AgeGroup, type Settlement } from '../domain/code-lists.ts';
import type { Computed } from '../domain/computed.ts';
import { groupBy } from '../domain/grouping.ts';
import { type PeerNature, peerNature } from '../domain/inclusive.ts';
import {
  NOT_GIVEN,
  type Reported,
  isAbsent,
  isGiven,
  isUnderReview,
  mapReported,
} from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { dataUntilOf, pricesSince } from './group-days.ts';
import type { Profile } from './profile.ts';
import { type Spread, spreadOf, tellable } from '../domain/spread.ts';
import { absentRatio } from '../domain/staff-ratio.ts';

/** By classes of 小、中、大、混龄; where they are not known, by children at 27 a class. */
export type SizeBand = '6个班以下' | '6至9个班' | '10个班及以上';

/** What makes two kindergartens comparable: they lie in one county and share all of these. */
export interface PeerKind {
  readonly county: string;
  readonly nature: PeerNature;
  readonly settlement: Settlement;
  readonly size: SizeBand;
}

/** A figure of the kindergarten beside the spread of its kind, itself among them. */
export interface PeerFigure {
  /** Missing where the kindergarten has no such figure of its own. */
  readonly own: Reported<number>;
  readonly spread: Spread;
}

/**
 * A kindergarten among fair peers: medians and ranges, never a rank (教基〔2022〕1号 asks for no ranking). A figure that fewer than four
 * peers publish is null.
 */
export interface PeerComparison {
  readonly kind: PeerKind;
  /** How many running peers there are, itself not counted. */
  readonly count: number;
  /** Care fee a month before any waiver, in 分, by age group. */
  readonly fees: Readonly<Partial<Record<AgeGroup, PeerFigure>>>;
  readonly childrenPerStaff: PeerFigure | null;
  readonly childrenPerCareStaff: PeerFigure | null;
  readonly childrenPerTeacher: PeerFigure | null;
  /** Since when the fees of the group are as they are; null where it has none. */
  readonly pricesSince: IsoDate | null;
  /** 数据截至 of the group. */
  readonly dataUntil: IsoDate | null;
}

/**
 * `not-running`: 停办 or 筹建. `unlike`: settlement, county or size is not published, so no one knows who is alike; `under-review`: one of
 * them, or whether it is 普惠, is being checked. `too-few`: fewer than four peers.
 */
export type NoPeersReason = 'not-running' | 'unlike' | 'under-review' | 'too-few';

/** Fewer peers than this are not compared with. */
const FEWEST_PEERS = 4;

export type PeerGroups = ReadonlyMap<string, readonly Profile[]>;

/** The running kindergartens by kind: built once for a bureau. */
export function peerGroups(profiles: Iterable<Profile>): PeerGroups {
  return groupBy(profiles, (profile) => {
    const kind = profile.kindergarten.status === '在办' ? peerKind(profile) : NOT_GIVEN;
    return isAbsent(kind) ? null : keyOf(kind);
  });
}

/** The running kindergartens of its kind, itself among them; none where no one knows who is alike. */
export function peerGroup(profile: Profile, groups: PeerGroups): readonly Profile[] {
  if (profile.kindergarten.status !== '在办') return NOBODY;
  const kind = peerKind(profile);
  return isAbsent(kind) ? NOBODY : (groups.get(keyOf(kind)) ?? NOBODY);
}

const NOBODY: readonly Profile[] = [];

export function peersOf(
  profile: Profile,
  groups: PeerGroups,
  asOf: IsoDate,
): Computed<PeerComparison, NoPeersReason> {
  if (profile.kindergarten.status !== '在办') return { reason: 'not-running' };
  const kind = peerKind(profile);
  if (isAbsent(kind)) return { reason: isUnderReview(kind) ? 'under-review' : 'unlike' };
  const members = peerGroup(profile, groups);
  const count = members.length - 1;
  if (count < FEWEST_PEERS) return { reason: 'too-few' };
  return {
    kind,
    count,
    fees: peerFees(profile, members),
    childrenPerStaff: peerFigure(profile, members, 'perStaff'),
    childrenPerCareStaff: peerFigure(profile, members, 'perCareStaff'),
    childrenPerTeacher: peerFigure(profile, members, 'perTeacher'),
    ...daysOf(members, asOf),
  };
}

interface GroupDays extends Pick<PeerComparison, 'pricesSince' | 'dataUntil'> {
  readonly asOf: IsoDate;
}

const days = new WeakMap<readonly Profile[], GroupDays>();

/** Worked out once for a group, whichever of its members asks. */
function daysOf(members: readonly Profile[], asOf: IsoDate): Omit<GroupDays, 'asOf'> {
  let known = days.get(members);
  if (known?.asOf !== asOf) {
    known = { asOf, pricesSince: pricesSince(members, asOf), dataUntil: dataUntilOf(members) };
    days.set(members, known);
  }
  return { pricesSince: known.pricesSince, dataUntil: known.dataUntil };
}

/** What kind a kindergarten is of; missing where settlement, county, size or whether it is 普惠 is not known. */
function peerKind({ kindergarten, standing, classes }: Profile): Reported<PeerKind> {
  const { county, settlement } = kindergarten;
  const [nature, size] = [mapReported(standing.subject, peerNature), sizeBand(classes)];
  if (!county) return NOT_GIVEN;
  if (isAbsent(nature)) return nature;
  if (isAbsent(settlement)) return settlement;
  return mapReported(size, (band) => ({ county: county.code, nature, settlement, size: band }));
}

function sizeBand({ classCount, children }: Profile['classes']): Reported<SizeBand> {
  if (isGiven(classCount) && classCount > 0) return bandOf(classCount);
  if (isAbsent(children)) return children;
  return children > 0 ? bandOf(children / CHILDREN_A_CLASS) : NOT_GIVEN;
}

const CHILDREN_A_CLASS = 27;

function bandOf(classes: number): SizeBand {
  if (classes < 6) return '6个班以下';
  return classes < 10 ? '6至9个班' : '10个班及以上';
}

function keyOf({ county, nature, settlement, size }: PeerKind): string {
  return `${county}/${nature}/${settlement}/${size}`;
}

const ofAge = (age: AgeGroup) => (one: Profile) => careMonthly(one, age);
const ofRatio = (name: RatioName) => (one: Profile) => ratioValue(one, name);

/** What kindergartens of a kind are compared in: fees by age, ratios. */
const FIGURES = {
  ...(Object.fromEntries(AGE_GROUPS.map((age) => [age, ofAge(age)])) as Record<AgeGroup, ValueOf>),
  perStaff: ofRatio('perStaff'),
  perCareStaff: ofRatio('perCareStaff'),
  perTeacher: ofRatio('perTeacher'),
} satisfies Record<string, ValueOf>;

type FigureName = keyof typeof FIGURES;
const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

function peerFees(profile: Profile, members: readonly Profile[]): PeerComparison['fees'] {
  const fees: Partial<Record<AgeGroup, PeerFigure>> = {};
  for (const age of profile.ageGroups) {
    const figure = peerFigure(profile, members, age);
    if (figure) fees[age] = figure;
  }
  return fees;
}

function peerFigure(profile: Profile, members: readonly Profile[], name: FigureName): PeerFigure | null {
  const spread = spreadIn(members, name);
  const own = FIGURES[name](profile);
  const others = (spread?.values.length ?? 0) - (isGiven(own) ? 1 : 0);
  return spread && others >= FEWEST_PEERS ? { own, spread } : null;
}

const spreads = new WeakMap<readonly Profile[], Map<FigureName, Spread | null>>();

/** The spread of a figure over a group is worked out once, whichever of its members asks; equal ones are one. */
function spreadIn(members: readonly Profile[], name: FigureName): Spread | null {
  let known = spreads.get(members);
  if (!known) spreads.set(members, (known = new Map()));
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = spreadOf(members.map(FIGURES[name]).filter(isGiven));
  const same = [...known.values()].find((one) => one && found && isSameSpread(one, found));
  known.set(name, same ?? found);
  return same ?? found;
}

function isSameSpread({ values }: Spread, other: Spread): boolean {
  return values.length === other.values.length && values.every((value, at) => value === other.values[at]);
}

/** All that a group can tell any of its members: where it is the same, so is what they are told. */
export function toldOfPeers(members: readonly Profile[], asOf: IsoDate): readonly unknown[] {
  const figures = FIGURE_NAMES.map((name) => spreadIn(members, name)).map((one) => one && tellable(one));
  return [members.length, daysOf(members, asOf), figures];
}

type ValueOf = (one: Profile) => Reported<number>;

function careMonthly({ costs }: Profile, age: AgeGroup): Reported<number> {
  return costs.find(({ ageGroup }) => ageGroup === age)?.care.value.standard ?? NOT_GIVEN;
}

type RatioName = 'perStaff' | 'perCareStaff' | 'perTeacher';

function ratioValue({ staff }: Profile, name: RatioName): Reported<number> {
  const { ratio } = staff[name];
  return 'reason' in ratio ? absentRatio(ratio.reason, staff.isHeld) : ratio.value;
}
