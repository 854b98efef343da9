import type { Dated } from '../../../domain/dated.ts';
import type { Position } from '../../../domain/position.ts';
import type { Reported } from '../../../domain/reported.ts';
import type { FactValue } from '../../../facts/index.ts';

/** What one fact says of one kindergarten, with what is known to follow. */
export type EntryValue = Dated<Reported<FactValue>>;

/** One seat as the index builder takes it: the main one or a campus. */
export interface SeatEntry {
  /** 区划代码 as the seat's row has it. */
  readonly district: string;
  /** Township or street, by name; `null` where the seat hangs directly under the county. */
  readonly town: string | null;
  readonly county: string | null;
  readonly address: string | null;
  /** Each number whole, as it is shown: 000-8133042. */
  readonly phones: readonly string[];
  readonly position: Position | null;
}

/** One campus: 分园. */
export interface CampusEntry extends SeatEntry {
  readonly name: string;
}

/** One kindergarten as the index builder takes it, with its main seat. */
export interface FinderEntry extends SeatEntry {
  readonly code: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly aliases: readonly string[];
  readonly community: string | null;
  /** 招生范围 of the newest school year. */
  readonly catchment: string | null;
  readonly campuses: readonly CampusEntry[];
  /** By the fact's id; a fact that is not here is not given. */
  readonly facts: Readonly<Record<string, EntryValue>>;
}
