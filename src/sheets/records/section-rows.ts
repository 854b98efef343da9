import { SUBJECTLESS } from '../columns/meaning.ts';
import { bare } from '../values/plain.ts';
import { ageRows } from './age-rows.ts';
import { campusRows } from './campus-rows.ts';
import { districtForm, isDistrictForm } from './district-form.ts';
import { undoubted } from './doubted-rows.ts';
import { feeRows } from './fee-rows.ts';
import { kindergartenRow } from './kindergarten-row.ts';
import { plainRows } from './plain-rows.ts';
import { postRows } from './post-rows.ts';
import { assessmentRows } from './assessment-rows.ts';
import { recognitionRows } from './recognition-rows.ts';
import { remarkedClasses } from './remarked-classes.ts';
import { remarks } from './remarks.ts';
import { staffRows } from './staff-rows.ts';
import { columnSums } from './sums.ts';
import { withoutSuperseded } from './superseded-rows.ts';
import { unheardCells } from './unheard-cells.ts';
import { type Naming, subjectsOf } from './subjects.ts';
import { usedIn } from './used-cells.ts';
import type { Subject, Work } from './work.ts';

/** The rows of the tables that a section of an office's sheet gives. */
export function sectionRows(work: Work, namings: readonly (Naming | null)[]): void {
  if (isDistrictForm(work.section)) {
    districtForm(work);
    return;
  }
  if (isListOfPersons(work)) {
    personsOnly(work);
    return;
  }
  countPersons(work);
  unusedColumns(work);
  const from = work.rows.length;
  const isNamed = work.head.columns.some(({ meaning }) => meaning.is === 'name' || meaning.is === 'code');
  if (SUBJECTLESS.has(work.head.topic) || !isNamed) {
    const lone = nameless(work);
    for (const subject of lone) plainRows(work, subject);
    unheardCells(work, lone, from);
    return;
  }
  const campuses = campusRows(work, namings);
  const others = namings.map((naming, at) => (campuses.has(at) ? null : naming));
  const named = subjectsOf(work.section, others, work.register, work.clerk);
  const standing = withoutSuperseded(work, named);
  const subjects = undoubted(work, standing.subjects, standing.later);
  for (const subject of subjects) {
    kindergartenRow(work, subject);
    ageRows(work, subject, 'classes');
    ageRows(work, subject, 'enrolment');
    remarkedClasses(work, subject);
    staffRows(work, subject);
    recognitionRows(work, subject);
    assessmentRows(work, subject);
    plainRows(work, subject);
  }
  postRows(work, subjects, from);
  feeRows(work, subjects);
  const seen = new Set<number>();
  // Several kindergartens in one cell have one remark.
  const remarked = subjects.filter(({ at }) => !seen.has(at) && seen.add(at));
  const isUsed = usedIn(work.rows.slice(from));
  const listed = new Set<string>();
  for (const subject of remarked) remarks(work, subject, isUsed, listed);
  unheardCells(work, remarked, from);
  columnSums(work);
}

/** Rows about districts, projects, lists: about no kindergarten. */
function nameless({ section }: Work): readonly Subject[] {
  return section.rows.flatMap((row, at): readonly Subject[] => {
    const first = row.cells.find(({ text }) => text !== '');
    return first === undefined ? [] : [{ row, at, known: null, place: first.place }];
  });
}

/** Names and numbers of persons, and remarks about children in cells that nothing reads: counted, and left out. */
function countPersons({ section, head, clerk, dropped }: Work): void {
  for (const { meaning, index, place } of head.columns) {
    if (meaning.is !== 'person') continue;
    const filled = section.rows.filter(({ cells }) => bare(cells[index]?.text ?? '') !== '').length;
    clerk.persons += filled;
    if (filled > 0) dropped.push({ place, kind: '个人信息', text: `${filled} 格` });
  }
}

/** A row a person: names, and no figures of a kindergarten. */
function isListOfPersons({ head }: Work): boolean {
  const isNamed = head.columns.some(
    (column) => column.meaning.is === 'person' && /姓名|名字/.test(column.head),
  );
  return (
    isNamed &&
    !head.columns.some(
      ({ meaning }) => (meaning.is === 'slot' || meaning.is === 'sum') && FIGURES.has(meaning.key),
    )
  );
}

const FIGURES: ReadonlySet<string> = new Set([
  'headcount',
  'children',
  'classCount',
  'plannedPlaces',
  'admitted',
  'amount',
  'approvedPlaces',
  'siteArea',
  'address',
  'nature',
  'result',
]);

function personsOnly({ section, clerk, dropped, facts }: Work): void {
  clerk.persons += section.rows.length;
  dropped.push({ place: facts.place, kind: '个人信息', text: `整张表是个人名单，${section.rows.length} 人` });
}

/** What counts the rows up, or is blank. */
const COUNTING = /^[(（]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})?[)）.、]?$/;

/** Columns that the tables have no place for, named. */
function unusedColumns({ section, head, dropped }: Work): void {
  for (const { meaning, index, head: words, place } of head.columns) {
    const isUnused =
      meaning.is === 'unused' ||
      (meaning.is === 'serial' &&
        section.rows.some(({ cells }) => !COUNTING.test(bare(cells[index]?.text ?? '')))) ||
      (meaning.is === 'sum' && meaning.table === 'staffing' && meaning.key !== 'headcount');
    if (isUnused && section.rows.some(({ cells }) => (cells[index]?.text ?? '') !== ''))
      dropped.push({ place, kind: '不收的列', text: words });
  }
}
