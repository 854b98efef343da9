import type { ClassRecord } from '../domain/class-size.ts';
import type { Fee, FeeCap, FeeWaiver } from '../domain/fee.ts';
import type { Assessment, EnrolmentPlan, Recognition, SafetyCheck } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import type { StaffingRecord } from '../domain/staffing.ts';
import type { TableName } from '../dataset/tables/names.ts';

/** How a derived figure is made; pages word it. */
export type FormulaId =
  | 'cap'
  | 'waiver'
  | 'monthly-cost'
  | 'yearly-cost'
  | 'children-per-staff'
  | 'children-per-care-staff'
  | 'children-per-teacher'
  | 'class-size'
  | 'class-staffing'
  | 'certified-share'
  | 'free-places'
  | 'free-places-by-age';

/** Where a figure comes from: the row (table and key), its document, its date, and the formula of a derived one. */
export interface Source {
  readonly table: TableName;
  /** The values of the row's key, as the files write them. */
  readonly key: readonly string[];
  readonly docNo: string | undefined;
  readonly date: IsoDate | undefined;
  /** What the date is. */
  readonly dateLabel: '公示日期' | '执行日期' | '统计日期' | '评定日期' | '认定日期' | '检查日期';
  readonly formula?: FormulaId;
}

/** A fee's own row: dated by its 公示日期, else by the day it began. */
export function feeSource(fee: Fee): Source {
  const noticedOn = given(fee.noticedOn);
  return {
    table: 'fees',
    key: [fee.code, fee.category, fee.item, fee.ageGroup, fee.effectiveFrom],
    docNo: given(fee.basis),
    date: noticedOn ?? fee.effectiveFrom,
    dateLabel: noticedOn ? '公示日期' : '执行日期',
  };
}

export function capSource(cap: FeeCap): Source {
  return {
    table: 'fee_caps',
    key: [cap.district, cap.subject, cap.category, cap.level, cap.ageGroup, cap.effectiveFrom],
    docNo: cap.docNo,
    date: cap.effectiveFrom,
    dateLabel: '执行日期',
    formula: 'cap',
  };
}

export function waiverSource(waiver: FeeWaiver): Source {
  return {
    table: 'fee_waivers',
    key: [waiver.district, waiver.subject, waiver.level, waiver.group, waiver.effectiveFrom],
    docNo: waiver.docNo,
    date: waiver.effectiveFrom,
    dateLabel: '执行日期',
    formula: 'waiver',
  };
}

export function staffSource(record: StaffingRecord, formula?: FormulaId): Source {
  return {
    table: 'staffing',
    key: [record.code, record.countedOn, record.post],
    docNo: undefined,
    date: record.countedOn,
    dateLabel: '统计日期',
    ...(formula ? { formula } : {}),
  };
}

export function classSource(record: ClassRecord, formula?: FormulaId): Source {
  return {
    table: 'classes',
    key: [record.code, record.schoolYear, record.ageGroup, record.className],
    docNo: undefined,
    date: record.countedOn,
    dateLabel: '统计日期',
    ...(formula ? { formula } : {}),
  };
}

export function enrolmentSource(plan: EnrolmentPlan): Source {
  return {
    table: 'enrolment',
    key: [plan.code, plan.schoolYear, plan.ageGroup],
    docNo: undefined,
    date: plan.countedOn,
    dateLabel: '统计日期',
    formula: 'free-places-by-age',
  };
}

export function assessmentSource(assessment: Assessment): Source {
  return {
    table: 'assessments',
    key: [assessment.code, assessment.kind, assessment.decidedOn],
    docNo: given(assessment.docNo),
    date: assessment.decidedOn,
    dateLabel: '评定日期',
  };
}

export function recognitionSource(recognition: Recognition): Source {
  return {
    table: 'recognitions',
    key: [recognition.code, recognition.recognisedOn],
    docNo: recognition.docNo,
    date: recognition.recognisedOn,
    dateLabel: '认定日期',
  };
}

export function safetySource(check: SafetyCheck): Source {
  return {
    table: 'safety',
    key: [check.code, check.checkedOn],
    docNo: undefined,
    date: check.checkedOn,
    dateLabel: '检查日期',
  };
}
