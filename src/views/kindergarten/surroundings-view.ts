import { AGE_GROUPS } from '../../domain/code-lists.ts';
import type { DistrictTree } from '../../domain/district.ts';
import { mergeAlike } from '../../domain/grouping.ts';
import { type Fen, fen } from '../../domain/money.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { type Strip, stripBeside } from '../../domain/spread.ts';
import { type Reported, given, isAbsent, mapReported } from '../../domain/reported.ts';
import { seatName } from '../../domain/seat.ts';
import { formatReported } from '../../format/absence.ts';
import { CAMPUSES_ANCHOR } from '../../format/href.ts';
import { formatRatio } from '../../format/number.ts';
import { formatFee, formatWholeYuan } from '../../format/yuan.ts';
import type { Nearby } from '../../profile/nearby.ts';
import type { PeerComparison, PeerFigure } from '../../profile/peers.ts';
import type { Profile } from '../../profile/profile.ts';
import { ageWord, careWord } from '../../wording/ages.ts';
import { natureTag } from '../../wording/nature.ts';
import { ratioText } from '../../wording/staffing.ts';

/** A figure of the kindergarten among its peers: what the part `StripPlot` draws, with the same in words. */
export interface PeerFigureView {
  readonly label: string;
  readonly kind: 'fee' | 'ratio';
  /** The peers, without this one. */
  readonly peers: Strip;
  readonly own: number | undefined;
  readonly median: number;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly ownText: Reported<string>;
  readonly finding: string;
}

export interface PeersView {
  /** 云溪县镇区的公办园，6至9个班 */
  readonly kind: string;
  readonly count: number;
  readonly fees: readonly PeerFigureView[];
  readonly ratios: readonly PeerFigureView[];
  /** Since when the fees of this group are as they are: the newest 执行日期. */
  readonly pricesSince: IsoDate | null;
  /** 数据截至 of the group. */
  readonly dataUntil: IsoDate | null;
}

/** 同类园: medians and ranges of kindergartens of the same county, nature, settlement and size. Never a rank. */
export function peersView(
  comparison: PeerComparison,
  districts: DistrictTree,
  staff: Profile['staff'],
): PeersView {
  const { kind, count, pricesSince, dataUntil } = comparison;
  const county = districts.byCode.get(kind.county)?.name ?? '';
  const nature = { 公办: '公办园', 普惠性民办: '普惠性民办园', 其他民办: '非普惠民办园' }[kind.nature];
  const ratios = [
    ['每位教职工照看的幼儿', comparison.childrenPerStaff, staff.perStaff],
    ['每位保教人员照看的幼儿', comparison.childrenPerCareStaff, staff.perCareStaff],
    ['每位专任教师对应的幼儿', comparison.childrenPerTeacher, staff.perTeacher],
  ] as const;
  return {
    kind: `${county}${kind.settlement}的${nature}，${kind.size}`,
    count,
    pricesSince,
    dataUntil,
    fees: feeFigures(comparison.fees),
    ratios: ratios.flatMap(([label, figure, { ratio }]) =>
      figure ? [figureView(label, 'ratio', figure, ratioText(ratio))] : [],
    ),
  };
}

/** One figure for the ages that have the same spread and the same own fee. */
function feeFigures(fees: PeerComparison['fees']): readonly PeerFigureView[] {
  const told = AGE_GROUPS.flatMap((age) => (fees[age] ? [{ age, figure: fees[age] }] : []));
  // Equal spreads of a group are one.
  const spreads = [...new Set(told.map(({ figure }) => figure.spread))];
  const merged = mergeAlike(
    told,
    ({ age }) => age,
    ({ age, figure: { own, spread } }) =>
      `${careWord(age)} ${JSON.stringify(own)} ${spreads.indexOf(spread)}`,
  );
  return merged.map(({ item: { age, figure }, names }) =>
    figureView(`${names.map(ageWord).join('、')}${careWord(age)}（减免前）`, 'fee', figure),
  );
}

function figureView(
  label: string,
  kind: PeerFigureView['kind'],
  { own, spread }: PeerFigure,
  /** Its own figure as the other sections say it. */
  said?: string,
): PeerFigureView {
  const say = (value: number) =>
    kind === 'fee' ? `${formatWholeYuan(whole(value))} 元/月` : formatRatio(value);
  const ownText = mapReported(own, (value) => said ?? say(value));
  const range =
    spread.low === spread.high ? `都是 ${say(spread.low)}` : `从 ${say(spread.low)} 到 ${say(spread.high)}`;
  return {
    label,
    kind,
    peers: stripBeside(spread, given(own)),
    own: given(own),
    median: spread.median,
    low: say(spread.low),
    middle: say(spread.median),
    high: say(spread.high),
    ownText,
    finding: `${label}：同类园${range}，中位数 ${say(spread.median)}；本园${formatReported(ownText, (text) => ` ${text}`)}。`,
  };
}

function whole(amount: number): Fen {
  return fen(Math.round(amount));
}

/** A kindergarten nearby, as the part `DistanceRings` takes it; by its campus where that is the nearest seat. */
export interface NearbyView {
  /** From the site's root. */
  readonly path: string;
  readonly name: string;
  readonly metres: number;
  readonly bearing: number;
  readonly note: string;
}

export function nearbyView(nearby: readonly Nearby[]): readonly NearbyView[] {
  return nearby.map(({ profile, campus, metres, bearing }) => ({
    path: `/kindergartens/${profile.kindergarten.code}/${campus === null ? '' : `#${CAMPUSES_ANCHOR}`}`,
    name: seatName(profile.kindergarten.name, campus),
    metres: Math.round(metres),
    bearing: Math.round(bearing),
    note: nearbyNote(profile),
  }));
}

function nearbyNote({ standing, costs }: Profile): string {
  const kind = natureTag(standing);
  const first = costs.find(({ ageGroup }) => ageGroup !== '托班');
  const fee = first?.care.value.standard;
  if (!first || fee === undefined || isAbsent(fee)) return kind;
  return `${kind} · ${ageWord(first.ageGroup)}${careWord(first.ageGroup)} ${formatFee(fee, '元/生·月')}`;
}
