import type { AreaCounts } from '../../progress/area-counts.ts';

interface NaturePart {
  readonly id: string;
  /** How strong its colour is, where it shares it; left out where it has its own. */
  readonly opacity?: number;
  readonly label: string;
  readonly countOf: (counts: AreaCounts) => number;
}

const OPEN: NaturePart = {
  id: 'n-other',
  opacity: 0.4,
  label: '普惠待核实的民办',
  countOf: ({ openPrivate }) => openPrivate,
};

/** The parts that a bar of kindergartens is stacked from. */
const NATURE_PARTS: readonly NaturePart[] = [
  { id: 'n-public', label: '公办', countOf: ({ publicly }) => publicly },
  { id: 'n-inclusive', label: '普惠民办', countOf: ({ inclusivePrivate }) => inclusivePrivate },
  { id: 'n-other', label: '其他民办', countOf: ({ otherPrivate }) => otherPrivate },
];

/** Those of some bars: with what is being checked, where something is. */
export function naturePartsOf(counts: readonly AreaCounts[]): readonly NaturePart[] {
  return counts.some((one) => OPEN.countOf(one) > 0) ? [...NATURE_PARTS, OPEN] : NATURE_PARTS;
}
