import { isAbsent, type Absent, type AbsenceReason, type Reported } from '../domain/reported.ts';

const WORDS: Readonly<Record<AbsenceReason, string>> = {
  'not-given': '未公布',
  'not-applicable': '不适用',
  withheld: '不公开',
  'under-review': '待核实',
  'not-charged': '不收取',
};

const MEANINGS: Readonly<Record<AbsenceReason, string>> = {
  'not-given': '本园或主管部门尚未提供这一项',
  'not-applicable': '这一项与本园无关，不需要填报',
  withheld: '依照有关规定不予公开',
  'under-review': '已经填报，正在核对，核对前不显示',
  'not-charged': '本园不收这一项费用（与“0 元”不同）',
};

/** The word a reader sees where there is no value. `0` is never absence. */
export function absenceWord(absent: Absent): string {
  return WORDS[absent.absent];
}

/** One line that explains the word, for a title or a note. */
export function absenceMeaning(absent: Absent): string {
  return MEANINGS[absent.absent];
}

/** Formats a given value, or says in a word why there is none. */
export function formatReported<T>(value: Reported<T>, format: (given: T) => string): string {
  return isAbsent(value) ? absenceWord(value) : format(value);
}

/** 是 / 否 for a boolean of the data files. */
export function formatYesNo(value: boolean): '是' | '否' {
  return value ? '是' : '否';
}
