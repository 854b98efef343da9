import type { AgeGroup, KindergartenStatus, Nature, ServiceForm } from '../../../domain/code-lists.ts';
import type { Fen } from '../../../domain/money.ts';
import type { Position } from '../../../domain/position.ts';
import type { Reported } from '../../../domain/reported.ts';

/** What the finder filters, sorts and shows of one kindergarten, all of it as of the dataset's day. */
export interface FinderFacts {
  readonly nature: Nature;
  /** 普惠: 公办, or a recognition in force. */
  readonly inclusive: boolean;
  /** The result of the 等级评定 in force, as its scheme words it. */
  readonly rating: Reported<string>;
  readonly service: Reported<ServiceForm>;
  readonly nursery: Reported<boolean>;
  readonly integrated: Reported<boolean>;
  /** Free places of the whole kindergarten. */
  readonly freePlaces: Reported<number>;
  /** Care-and-education fee a month by age group. An age group that is not run has no key. */
  readonly monthlyFees: Readonly<Partial<Record<AgeGroup, Reported<Fen>>>>;
  /** Children per full-time teacher. */
  readonly childrenPerTeacher: Reported<number>;
  readonly status: KindergartenStatus;
}

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
  readonly facts: FinderFacts;
}
