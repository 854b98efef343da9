import { given, isUnderReview } from '../../domain/reported.ts';
import type { Strip } from '../../domain/spread.ts';
import { formatShort } from '../../format/number.ts';
import type { NoPeersReason } from '../../profile/peers.ts';
import { notThereWords } from '../../wording/held.ts';
import type { PeerFigureView, PeersView } from './surroundings-view.ts';

/** One figure in which a kindergarten stands apart from its peers: what is drawn, with the same in words. */
export interface ContrastPoint {
  readonly label: string;
  readonly own: string;
  /** 比中位数 340 元/月 高 12% */
  readonly against: string;
  readonly peers: Strip;
  readonly value: number;
  readonly median: number;
  readonly low: string;
  readonly high: string;
  readonly text: string;
}

/** 与同类园相比差别最大的三点: without good or bad, without a rank. */
export interface ContrastView {
  readonly points: readonly ContrastPoint[];
  /** With whom it is compared and how a difference is measured, or why nothing is compared. */
  readonly basis: string;
}

const MOST_POINTS = 3;

/** The figures that lie farthest from the median of the peers, in percent of the median; at most three. */
export function contrastView(peers: PeersView): ContrastView {
  const figures = [...peers.fees, ...peers.ratios];
  const points = figures
    .flatMap((figure) => contrast(figure))
    .sort((one, other) => other.share - one.share)
    .slice(0, MOST_POINTS);
  return { points: points.map(({ point }) => point), basis: basisOf(peers, figures, points.length) };
}

interface Measured {
  readonly point: ContrastPoint;
  /** How far from the median, as a part of it. */
  readonly share: number;
}

/** Nothing where the kindergarten has no such figure or lies on the median; a median of 0 has no percent. */
function contrast(figure: PeerFigureView): readonly Measured[] {
  const { label, kind, own, ownText, peers, median, middle, low, high, finding } = figure;
  const said = given(ownText);
  if (own === undefined || said === undefined || said === middle || median <= 0) return [];
  const share = Math.abs(own - median) / median;
  const percent = `${formatShort(share * 100, share < 0.095 ? 1 : 0)}%`;
  const [more, less] = kind === 'fee' ? ['高', '低'] : ['多', '少'];
  const against = `比中位数 ${middle} ${own > median ? more : less} ${percent}`;
  const point = { label, own: said, against, peers, value: own, median, low, high, text: finding };
  return [{ point, share }];
}

function basisOf({ kind, count }: PeersView, figures: readonly PeerFigureView[], points: number): string {
  const whom = `同类园：${kind}，${count} 所，本园除外`;
  if (figures.length === 0) return `${whom}；公布数字的不足 4 所，不作比较。`;
  const measured = '差别按“与中位数之差占中位数的百分比”计，多少不等于好坏，不排名';
  if (points === 0)
    return figures.every(({ own }) => own === undefined)
      ? `${whom}；本园${notThereWords(
          '可以比较的数字',
          figures.some(({ ownText }) => isUnderReview(ownText)),
        )}。`
      : `${whom}；可以比较的各项都和中位数相同。`;
  const fewer = points < MOST_POINTS ? `；其余各项和中位数相同，或没有数字` : '';
  return `${whom}。${measured}${fewer}。`;
}

/** Why a kindergarten is not compared with others; null of one that is not running, where nobody asks. */
export function withoutPeers(reason: NoPeersReason): ContrastView | null {
  switch (reason) {
    case 'not-running':
      return null;
    case 'unlike':
      return { points: [], basis: '城乡类型或班级没有公布，不知道哪些园和本园同类，不作比较。' };
    case 'under-review':
      return {
        points: [],
        basis: '普惠认定、城乡类型或班级待核实，核对以前不知道哪些园和本园同类，不作比较。',
      };
    case 'too-few':
      return {
        points: [],
        basis: '同县区、同性质、同城乡类型、规模相近的幼儿园不足 4 所，不作比较。',
      };
    default:
      return reason satisfies never;
  }
}

/** The care fee of most age groups beside the median of its peers, for the first lines of the page; null without peers. */
export function careAgainst({ fees }: PeersView): string | null {
  const own = fees.filter((figure) => figure.own !== undefined);
  const older = own.filter(({ label }) => !label.startsWith('托班'));
  const [told] = older.length > 0 ? older : own;
  const said = told && given(told.ownText);
  if (!told || said === undefined || told.own === undefined) return null;
  const what =
    own.filter(({ label }) => !label.startsWith('托班')).length > 1 ? told.label : `保教费（减免前）`;
  return said === told.middle
    ? `${what} ${said}，和同类园中位数相同`
    : `${what} ${said}，同类园中位数 ${told.middle}`;
}
