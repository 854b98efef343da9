import type { FeeAgeGroup, FeeCategory } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import type { SheetPlace } from '../place.ts';
import type { BeforeDay } from '../values/before-day.ts';
import type { Price } from '../values/price.ts';
import type { Former } from './former-notes.ts';

/** A price that a row states, with what its heads add. */
export interface Charge {
  readonly item: string;
  readonly category: FeeCategory | null;
  /** Null for all ages. */
  readonly age: FeeAgeGroup | null;
  readonly price: Price;
  readonly place: SheetPlace;
  readonly isOld: boolean;
  /** What a note or the remark tells of a former price. */
  readonly former?: Former | undefined;
  /** Whether only a remark tells of it. */
  readonly isOfRemark?: boolean;
  /** Of a former price whose own cell says until when it held: the document of its row is of another. */
  readonly hasOwnDays?: boolean;
  /** The document beside a former price of which no column tells when it began. */
  readonly ownBasis?: { readonly text: string; readonly place: SheetPlace };
  /** What stands beside it of when it held, and is no day. */
  readonly heldCell?: GridCell;
  /** On which days the present price may have begun, by the head over a former one: 2025年8月31日前. */
  readonly endOfHead?: BeforeDay;
  /** Of a price that the remark tells of behind the one of the row. */
  readonly later?: { readonly basis: string | null };
  /** Until when it holds, where the remark tells of a later one. */
  readonly until?: string;
  /** The age of its column. */
  readonly columnAge?: FeeAgeGroup;
  /** Whether a column of ages stands beside it, and what it says is not understood. */
  readonly hasStrangeAge?: boolean;
}
