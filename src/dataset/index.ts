/** The dataset room as others use it, in Node and in the browser alike: bytes come in, from wherever they were read. */
export { buildBureau, isPenaltyShown } from './build.ts';
export type { Check, CheckContext, Finding } from './check.ts';
export { CHECKS } from './checks/index.ts';
export type { Held, HeldCell, HeldRow } from './held-row.ts';
export type { Issue, Severity } from './issue.ts';
export { readSheet, type Sheet } from './read-sheet.ts';
export type { TableFile } from './read/table-file.ts';
export { toGithub, toGitlab } from './annotations.ts';
export { toJson, toRefusal, toText } from './report.ts';
export { RULES, type Rule } from './rules.ts';
export { serialiseCell, serialiseTable } from './serialise.ts';
export { readSite } from './site.ts';
export { type Row, type RowsByTable, TABLES } from './tables/index.ts';
export { TABLE_NAMES, type TableName } from './tables/names.ts';
export type { Files } from './personal-issues.ts';
export { type AsOf, examine, type Examination, type ExamineOptions } from './validate.ts';
