import type { Dated } from '../../../domain/dated.ts';
import type { Position } from '../../../domain/position.ts';
import type { Reported } from '../../../domain/reported.ts';
import type { FactValue } from '../../../facts/index.ts';

/** What one fact says of one kindergarten, with what is known to follow. */
export type EntryValue = Dated<Reported<FactValue>>;

/** One kindergarten as the index builder takes it. */
export interface FinderEntry {
  readonly code: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly aliases: readonly string[];
  /** 区划代码 as the kindergarten's row has it. */
  readonly district: string;
  /** Township or street, by name; `null` where the kindergarten hangs directly under the county. */
  readonly town: string | null;
  readonly county: string | null;
  readonly address: string | null;
  readonly community: string | null;
  /** 招生范围 of the newest school year. */
  readonly catchment: string | null;
  readonly position: Position | null;
  /** By the fact's id; a fact that is not here is not given. */
  readonly facts: Readonly<Record<string, EntryValue>>;
}
