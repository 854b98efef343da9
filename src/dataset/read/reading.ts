import { type Problem, quoted } from '../issue.ts';

/** What a cell was read as: a value, perhaps with the rule of the notice that says so or with a warning, or why it is none. */
export type Reading =
  | { readonly value: unknown; readonly notice?: NoticeRule }
  | { readonly value: unknown; readonly problem: Problem }
  | { readonly problem: Problem };

/** The normalisations: each is told to the clerk under its own rule. */
export type NoticeRule =
  | 'surrounding-space'
  | 'invisible-character'
  | 'number-format'
  | 'date-format'
  | 'code-format'
  | 'word-format'
  | 'list-format';

/** A plain value, told by a notice where it was not written the plain way. */
export function understood(value: unknown, notice: NoticeRule | false): Reading {
  return notice === false ? { value } : { value, notice };
}

/** An error at a cell. The message opens with what was written. */
export function wrongCell(rule: string, written: string, demand: string, remedy: string): Reading {
  return {
    problem: { rule, severity: 'error', message: `填写的是${quoted(written)}，${demand}`, remedy },
  };
}
