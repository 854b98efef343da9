import { buildBureau } from '../../dataset/build.ts';
import { heldByKindergarten } from '../../dataset/held-row.ts';
import type { Issue } from '../../dataset/issue.ts';
import type { Files } from '../../dataset/personal-issues.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import { FALLBACK_SITE } from '../../dataset/site.ts';
import type { Examination } from '../../dataset/validate.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { type ChangeToCome, changesBetween } from '../between.ts';
import { presentOf } from '../present.ts';
import { hasRows } from '../record-lines.ts';
import { amountChange, feeUnitsFinder, newMonthlyFee } from './amount-change.ts';
import { type ChangedFile, changedFiles, type ChangedSetting, changedSettings } from './changed-files.ts';
import { type ClosedMany, closedMany } from './closed-many.ts';
import { type CrossedTarget, crossedTargets } from './crossed-targets.ts';
import { largeReasons } from './large-change.ts';
import { type LostRows, lostRows } from './lost-rows.ts';
import { type NewRemarks, newRemarks } from './new-remarks.ts';
import { byWeight } from './review-order.ts';
import { sectionOf } from './review-section.ts';
import type { ReviewedChange } from './reviewed-change.ts';
import { recodedIn } from './turned-kindergartens.ts';

/** A state of the bureau as it was, or would be, published. */
export interface ReviewedState {
  readonly files: Files;
  /** The texts, by path from the content directory. */
  readonly content: Files;
  /** On the day of its publication. */
  readonly examination: Examination;
  readonly publishedOn: IsoDate;
}

export interface ReviewSources {
  readonly before: ReviewedState;
  readonly after: ReviewedState;
  /** States before the one before, oldest first, where that one lacks something: see `KnownBefore`. */
  readonly earlier?: readonly Files[];
  /** The state before, examined on the day of the state after. */
  readonly beforeOnNewDay: Examination;
}

/** What a change of the files comes to, for who decides whether it is published. */
export interface Review {
  readonly asOf: IsoDate;
  /** Whether the policy lets the state after be published. */
  readonly isPublishable: boolean;
  /** Its errors; with a policy that holds rows back there may be some although it is published. */
  readonly errors: readonly Issue[];
  /** Each in one section, in the order of the sections and by weight in them. */
  readonly changes: readonly ReviewedChange[];
  readonly targets: readonly CrossedTarget[];
  readonly remarks: NewRemarks;
  readonly lostRows: readonly LostRows[];
  readonly closedMany: ClosedMany | null;
  readonly files: readonly ChangedFile[];
  readonly settings: readonly ChangedSetting[];
  /** Whether nothing at all differs. */
  readonly isSame: boolean;
  /** Why the record of changes begins with the state after, so that nothing is compared; null where it goes on. */
  readonly beginning: RecordBeginning | null;
}

/** The state before is the made-up bureau of the program, or lists no kindergarten yet. */
export type RecordBeginning = 'made-up' | 'no-kindergartens';

/** Works out what differs between two states: in the sentences of the record of changes, sorted and weighed. */
export function reviewStates({ before, after, earlier = [], beforeOnNewDay }: ReviewSources): Review {
  const { examination } = after;
  const bureau = bureauOf(examination);
  const present = presentOf(bureau, examination.held, after.files);
  const known = { publishedOn: before.publishedOn, earlier };
  const beginning = beginningOf(before, after);
  const goesOn = beginning === null;
  const told = goesOn ? changesBetween(before.files, after.files, present, after.publishedOn, known) : [];
  const files = changedFiles(before, after, new Set(told.map(({ table }) => table)));
  return {
    asOf: examination.asOf,
    isPublishable: examination.publishable,
    errors: examination.issues.filter(({ severity }) => severity === 'error'),
    changes: weighed(told, bureau),
    targets: goesOn ? crossedTargets(bureauOf(beforeOnNewDay), bureau) : [],
    remarks: newRemarks({
      before: before.files,
      after: after.files,
      old: before.examination.issues,
      oldOnNewDay: beforeOnNewDay.issues,
      new: examination.issues,
      recoded: recodedIn(told),
    }),
    lostRows: goesOn ? lostRows(before.files, after.files) : [],
    closedMany: closedMany(told, before.examination.rows.kindergartens),
    files,
    settings: changedSettings(before.files, after.files),
    isSame: files.length === 0,
    beginning,
  };
}

/** The record tells nothing of the made-up bureau, nor of a time before there was a kindergarten. */
function beginningOf(before: ReviewedState, after: ReviewedState): RecordBeginning | null {
  const [old, now] = [before.examination.site, after.examination.site];
  if (old?.demo === true && now?.demo === false) return 'made-up';
  const [list, next] = [before, after].map(({ files }) => files.get('kindergartens.csv'));
  const isBegun = list !== undefined && hasRows(list);
  return !isBegun && next !== undefined && hasRows(next) ? 'no-kindergartens' : null;
}

/** The bureau that the rows make, also where an error keeps it from being published: then it is only compared with, and shown nowhere. */
function bureauOf({ bureau, rows, site, asOf, missingTables, held }: Examination): Bureau {
  return (
    bureau() ??
    buildBureau(rows, { site: site ?? FALLBACK_SITE, asOf, missingTables, held: heldByKindergarten(held) })
  );
}

function weighed(told: readonly ChangeToCome[], bureau: Bureau): readonly ReviewedChange[] {
  const { costAssumptions } = bureau.site;
  const unitsOf = feeUnitsFinder(told, bureau);
  const reviewed = told.map((change): ReviewedChange => {
    const units = unitsOf(change);
    const amount = amountChange(change, units, costAssumptions);
    return {
      ...change,
      section: sectionOf(change, amount),
      amount,
      large: largeReasons(change, amount, newMonthlyFee(change, units, costAssumptions)),
      subject: subjectOf(change, bureau),
      district: bureau.kindergartenByCode.get(change.code ?? '')?.district ?? '',
    };
  });
  return byWeight(reviewed);
}

function subjectOf({ code, name, table, key }: ChangeToCome, { districts }: Bureau): string {
  if (code !== null) return name ?? `标识码 ${code}`;
  const account = table === 'finance' ? key[SUBJECT_CODE] : undefined;
  return account === undefined ? '' : (districts.byCode.get(account)?.name ?? account);
}

const SUBJECT_CODE = TABLES.finance.columns.subjectCode.header;
