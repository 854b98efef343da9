import type { Post } from './code-lists.ts';
import type { Reported } from './reported.ts';
import type { IsoDate } from './school-date.ts';

/** The staff of one post on one day: counts only, never a person. 教职工配备. */
export interface StaffingRecord {
  readonly code: string;
  readonly countedOn: IsoDate;
  readonly post: Post;
  readonly headcount: number;
  readonly fullTime: Reported<number>;
  readonly established: Reported<number>;
  readonly certified: Reported<number>;
  readonly postgraduate: Reported<number>;
  readonly bachelor: Reported<number>;
  readonly college: Reported<number>;
  readonly secondary: Reported<number>;
  readonly preschoolMajor: Reported<number>;
  readonly backbone: Reported<number>;
  readonly insured: Reported<number>;
}
