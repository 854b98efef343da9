import type { IsoDate } from '../domain/school-date.ts';

/**
 * What a change is about, in the words that a reader chooses by. 更正 stands before the subject: a value that is put right under the same
 * key, with no new effective day, is told as a correction whatever it is of.
 */
export type ChangeTopic =
  | '开办'
  | '停办'
  | '更名'
  | '收费'
  | '认定'
  | '等级'
  | '评估'
  | '师资'
  | '班级'
  | '学位'
  | '招生'
  | '安全'
  | '处罚'
  | '帮扶'
  | '经费'
  | '基本信息'
  | '联系方式'
  | '政策'
  | '指标'
  | '方案'
  | '更正'
  | '其他';

/** One thing that changed for the public, from one published state to the next. */
export interface Change {
  /** The day the bureau published it: the committer date in the site's time zone. */
  readonly date: IsoDate;
  /** Full hash. */
  readonly commit: string;
  /** Of the kindergarten, its present code (former_codes.csv followed); null where the row is not one kindergarten's. */
  readonly code: string | null;
  /** What it was called in that publication: a kindergarten that has left has no page to ask. Null with the code. */
  readonly name: string | null;
  /** File name without `.csv`. */
  readonly table: string;
  /** The row's key columns besides the code, Chinese header → value as in the file. */
  readonly key: Readonly<Record<string, string>>;
  /** Chinese header; the empty text where the whole row was added or removed. */
  readonly field: string;
  /**
   * As the file writes it once read: a day as 2026-09-01, an amount as 820, an empty cell as the empty text. Null where there was no row. Of a whole
   * row, its main value: the amount of a fee, the headcount of a post, the name of a kindergarten.
   */
  readonly old: string | null;
  /** Likewise; null where there is no row any more. */
  readonly new: string | null;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly topic: ChangeTopic;
  /** A whole Chinese sentence without the name of the kindergarten: “保育教育费 760→820 元/月，自 2026-09-01 起，依据 …”. */
  readonly sentence: string;
}

/** One commit of the bureau on its main line that touches the data. */
export interface PublishedState {
  readonly date: IsoDate;
  readonly commit: string;
  /** How many changes it made; 0 where it only reordered, reformatted or touched what is not public. */
  readonly changes: number;
}

/** Everything that changed for the public, as far as the repository tells it. */
export interface ChangeRecord {
  /** The day of the first publication known, with which the record begins and of which it tells nothing; null without git: then nothing is known at all. */
  readonly since: IsoDate | null;
  /** Whether older publications may exist that cannot be seen here: the clone is a shallow one, and ends where the record begins. */
  readonly isCut: boolean;
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Newest first. */
  readonly publications: readonly PublishedState[];
}
