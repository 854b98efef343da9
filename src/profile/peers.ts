import type { AgeGroup, Settlement } from '../domain/code-lists.ts';
import type { Computed } from '../domain/computed.ts';
import { groupBy } from '../domain/grouping.ts';
import { type PeerNature, peerNature } from '../domain/inclusive.ts';
import { NOT_GIVEN, type Reported, isGiven } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { dataUntilOf, pricesSince } from './group-days.ts';
import type { Profile } from './profile.ts';
import { type Spread, spreadOf } from '../domain/spread.ts';
import type { JudgedRatio } from './staff-section.ts';

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
  /** All of its kind, itself among them. */
  readonly members: readonly Profile[];
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
 * `not-running`: 停办 or 筹建. `unlike`: settlement, county or size is not published, so no one knows who is alike. `too-few`: fewer
 * than four peers.
 */
export type NoPeersReason = 'not-running' | 'unlike' | 'too-few';

/** Fewer peers than this are not compared with. */
const FEWEST_PEERS = 4;

export type PeerGroups = ReadonlyMap<string, readonly Profile[]>;

/** The running kindergartens by kind: built once for a bureau. */
export function peerGroups(profiles: Iterable<Profile>): PeerGroups {
  return groupBy(profiles, (profile) => {
    const kind = profile.kindergarten.status === '在办' ? peerKind(profile) : null;
    return kind && keyOf(kind);
  });
}

export function peersOf(
  profile: Profile,
  groups: PeerGroups,
  asOf: IsoDate,
): Computed<PeerComparison, NoPeersReason> {
  if (profile.kindergarten.status !== '在办') return { reason: 'not-running' };
  const kind = peerKind(profile);
  if (!kind) return { reason: 'unlike' };
  const members = groups.get(keyOf(kind)) ?? [];
  const count = members.length - 1;
  if (count < FEWEST_PEERS) return { reason: 'too-few' };
  const figure = (name: string, valueOf: ValueOf) => peerFigure(profile, members, name, valueOf);
  return {
    kind,
    count,
    members,
    fees: peerFees(profile, members),
    childrenPerStaff: figure('perStaff', ({ staff }) => ratioValue(staff.perStaff)),
    childrenPerCareStaff: figure('perCareStaff', ({ staff }) => ratioValue(staff.perCareStaff)),
    childrenPerTeacher: figure('perTeacher', ({ staff }) => ratioValue(staff.perTeacher)),
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

/** What kind a kindergarten is of; null where settlement, county or size is not known. */
function peerKind({ kindergarten, standing, classes }: Profile): PeerKind | null {
  const { county, settlement } = kindergarten;
  const size = sizeBand(classes);
  if (!county || !isGiven(settlement) || !size) return null;
  return { county: county.code, nature: peerNature(standing.subject), settlement, size };
}

function sizeBand({ classCount, children }: Profile['classes']): SizeBand | null {
  if (isGiven(classCount) && classCount > 0) return bandOf(classCount);
  return isGiven(children) && children > 0 ? bandOf(children / CHILDREN_A_CLASS) : null;
}

const CHILDREN_A_CLASS = 27;

function bandOf(classes: number): SizeBand {
  if (classes < 6) return '6个班以下';
  return classes < 10 ? '6至9个班' : '10个班及以上';
}

function keyOf({ county, nature, settlement, size }: PeerKind): string {
  return `${county}/${nature}/${settlement}/${size}`;
}

type ValueOf = (one: Profile) => Reported<number>;

function peerFees(profile: Profile, members: readonly Profile[]): PeerComparison['fees'] {
  const fees: Partial<Record<AgeGroup, PeerFigure>> = {};
  for (const age of profile.ageGroups) {
    const figure = peerFigure(profile, members, age, (one) => careMonthly(one, age));
    if (figure) fees[age] = figure;
  }
  return fees;
}

const spreads = new WeakMap<readonly Profile[], Map<string, Spread | null>>();

/** The spread of a figure over a group is worked out once, whichever of its members asks. */
function peerFigure(
  profile: Profile,
  members: readonly Profile[],
  name: string,
  valueOf: ValueOf,
): PeerFigure | null {
  let known = spreads.get(members);
  if (!known) spreads.set(members, (known = new Map()));
  let spread = known.get(name);
  if (spread === undefined) {
    spread = spreadOf(members.map(valueOf).filter(isGiven));
    known.set(name, spread);
  }
  const own = valueOf(profile);
  const others = (spread?.values.length ?? 0) - (isGiven(own) ? 1 : 0);
  return spread && others >= FEWEST_PEERS ? { own, spread } : null;
}

function careMonthly({ costs }: Profile, age: AgeGroup): Reported<number> {
  return costs.find(({ ageGroup }) => ageGroup === age)?.care.value.standard ?? NOT_GIVEN;
}

function ratioValue({ ratio }: JudgedRatio): Reported<number> {
  return 'reason' in ratio ? NOT_GIVEN : ratio.value;
}
