import type { AreaCounts } from '../../progress/area-counts.ts';

/** The parts that a bar of kindergartens is stacked from. */
export const NATURE_PARTS: readonly {
  readonly id: string;
  readonly label: string;
  readonly countOf: (counts: AreaCounts) => number;
}[] = [
  { id: 'n-public', label: '公办', countOf: ({ publicly }) => publicly },
  { id: 'n-inclusive', label: '普惠民办', countOf: ({ inclusivePrivate }) => inclusivePrivate },
  { id: 'n-other', label: '其他民办', countOf: ({ otherPrivate }) => otherPrivate },
];
