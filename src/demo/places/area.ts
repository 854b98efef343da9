import type { Settlement } from '../../domain/code-lists.ts';
import areas from '../data/areas.json' with { type: 'json' };

/** The three areas of the made-up prefecture, in the order of their numbers. */
export const AREA_KEYS = ['yunxi', 'chengpu', 'jinyu'] as const;
export type AreaKey = (typeof AREA_KEYS)[number];

/** Something that each area has one of. */
export type ByArea<T> = Readonly<Record<AreaKey, T>>;

export interface Community {
  readonly code: string;
  readonly name: string;
}

export interface Town {
  readonly code: string;
  readonly name: string;
  /** The name without 镇, 乡 or 街道. */
  readonly shortName: string;
  readonly kind: '街道' | '镇' | '乡';
  readonly settlement: Settlement;
  readonly isSeat: boolean;
  readonly longitude: number;
  readonly latitude: number;
  readonly communities: readonly Community[];
}

/** What is laid down of an area, whatever the size of the bureau. Degrees; 0.01° is about one kilometre. */
interface AreaFacts {
  /** 1–3: the plan that the area runs, and the fifth digit of its kindergartens' codes. */
  readonly number: number;
  readonly code: string;
  /** The two letters that its projects' codes begin with. */
  readonly letters: string;
  readonly name: string;
  readonly educationBureau: string;
  /** Share of the bureau's kindergartens. */
  readonly share: number;
  /** What staff and running cost, of what they cost in 澄浦区. */
  readonly costLevel: number;
  readonly longitude: number;
  readonly latitude: number;
  /** How far apart neighbouring towns are. */
  readonly townSpacing: number;
  /** Written by hand, the seat first; several hold characters with more than one reading (重 长 乐 行). */
  readonly townNames: readonly string[];
}

export interface Area extends AreaFacts {
  readonly key: AreaKey;
  readonly towns: readonly Town[];
}

/** The patch lies in the middle of a desert, where there is nothing: a navigation link leads to no real place. */
export const AREA_FACTS: ByArea<AreaFacts> = areas;

export const PREFECTURE = { code: '9901', name: '云州市', longitude: 104.05, latitude: 38.36 } as const;
