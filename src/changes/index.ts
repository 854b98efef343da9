/** The room of changes as others use it: states of the dataset come in, from wherever they were read. */
export { type ChangeToCome, changesBetween, isSameFile, type KnownBefore } from './between.ts';
export type { Change, ChangeRecord, ChangeTopic, PublishedState } from './change.ts';
export { changedPart } from './changed-part.ts';
export { type Present, presentOf } from './present.ts';
export { hasRows } from './record-lines.ts';
export { composeRecord, type PublicationStep } from './record.ts';
export { type TableOutcome, type TellingContext, tableOutcome } from './table-changes.ts';
export { TableTimeline } from './table-timeline.ts';
export { TABLES_AS_TOLD } from './told-tables.ts';
