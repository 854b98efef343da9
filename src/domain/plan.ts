import type {
  Binding,
  Comparison,
  DuePrecision,
  LineKind,
  LineScope,
  MetricId,
  PopulationBasis,
  ProjectType,
  TargetNature,
  TaskStatus,
} from './code-lists.ts';
import type { Reported } from './reported.ts';
import type { IsoDate } from './school-date.ts';

export interface Plan {
  readonly code: string;
  readonly name: string;
  readonly district: Reported<string>;
  readonly issuer: string;
  readonly docNo: Reported<string>;
  readonly period: string;
  /** Slug of the MDX page in content/plans/. */
  readonly page: string;
  readonly adaptedFrom: Reported<string>;
}

export interface PlanTask {
  readonly plan: string;
  readonly no: string;
  readonly section: string;
  readonly title: string;
  readonly content: string;
  readonly leads: readonly string[];
  readonly responsible: readonly string[];
  readonly status: Reported<TaskStatus>;
  readonly statusNote: Reported<string>;
  readonly updatedOn: Reported<IsoDate>;
}

export interface PlanTarget {
  readonly code: string;
  readonly plan: string;
  readonly task: Reported<string>;
  readonly metric: Reported<MetricId>;
  readonly comparison: Comparison;
  readonly value: Reported<number>;
  readonly unit: Reported<string>;
  readonly startsOn: Reported<IsoDate>;
  readonly baseline: Reported<number>;
  readonly dueOn: Reported<IsoDate>;
  readonly duePrecision: DuePrecision;
  readonly binding: Binding;
  readonly nature: TargetNature;
  readonly completion: Reported<TaskStatus>;
  readonly completedOn: Reported<IsoDate>;
  readonly evidence: Reported<string>;
  readonly wording: string;
}

/** 学位建设: places count in the year of delivery. The five steps: 学前教育法 第二十六条. */
export interface Project {
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly type: ProjectType;
  readonly newPlaces: number;
  readonly planned: Reported<IsoDate>;
  readonly designed: Reported<IsoDate>;
  readonly built: Reported<IsoDate>;
  readonly accepted: Reported<IsoDate>;
  readonly delivered: Reported<IsoDate>;
  readonly dueOn: IsoDate;
  readonly kindergarten: Reported<string>;
}

export interface PopulationRecord {
  readonly district: string;
  readonly countedOn: IsoDate;
  readonly basis: PopulationBasis;
  readonly children: number;
  readonly source: string;
}

/** A figure published elsewhere (yearbook, bulletin), to stand beside the computed one. */
export interface ReportedIndicator {
  readonly metric: MetricId;
  readonly district: string;
  /** `2025` or `2025-2026`. */
  readonly period: string;
  readonly numerator: Reported<number>;
  readonly denominator: Reported<number>;
  readonly value: Reported<number>;
  readonly countedOn: IsoDate;
  readonly source: string;
  readonly docNo: Reported<string>;
  readonly note: Reported<string>;
}

export interface ReferenceLine {
  readonly metric: MetricId;
  readonly scope: LineScope;
  readonly period: string;
  readonly value: number;
  readonly kind: LineKind;
  readonly source: string;
  readonly docNo: Reported<string>;
}
