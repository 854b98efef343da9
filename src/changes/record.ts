import type { IsoDate } from '../domain/school-date.ts';
import { formerNameWords, openedWords } from '../wording/changes.ts';
import { TABLES } from '../dataset/tables/index.ts';
import { TABLE_NAMES, type TableName } from '../dataset/tables/names.ts';
import { withFirstPublished, withSupplied } from './first-published.ts';
import type { Change, PublishedState } from './change.ts';
import { withNames } from './named-later.ts';
import type { Present } from './present.ts';
import type { RosterStep } from './roster.ts';
import type { TableChange, TableOutcome } from './table-changes.ts';
import { TOLD_TABLES } from './told-table.ts';

/** One publication, with what each table that differs in it tells. */
export interface PublicationStep {
  readonly date: IsoDate;
  readonly commit: string;
  readonly outcomes: ReadonlyMap<TableName, TableOutcome>;
}

/** What all publications tell, newest first; `steps` are oldest first. */
export function composeRecord(
  steps: readonly PublicationStep[],
  present: Present,
): { readonly changes: readonly Change[]; readonly publications: readonly PublishedState[] } {
  const roster = new Roster();
  const told = steps
    .map((step, index) => ({
      step,
      changes: changesOf(step, steps[index - 1]?.date ?? null, roster, present),
    }))
    .reverse();
  return {
    changes: told.flatMap(({ changes }) => changes),
    publications: told.map(({ step: { date, commit }, changes }) => ({
      date,
      commit,
      changes: changes.length,
    })),
  };
}

/** The kindergartens that a publication lists, with their names. */
class Roster {
  now: ReadonlySet<string> = new Set();
  readonly names = new Map<string, string>();
  /** Those that came now and had been in the list before. */
  back: ReadonlySet<string> = new Set();
  readonly #ever = new Set<string>();

  apply(step: RosterStep | undefined): void {
    this.back = new Set(step?.came.filter((code) => this.#ever.has(code)));
    if (step === undefined) return;
    for (const code of step.came) this.#ever.add(code);
    const now = new Set(this.now);
    for (const code of [...step.left, ...step.recoded.map(([code]) => code)]) now.delete(code);
    for (const code of [...step.came, ...step.recoded.map(([, code]) => code)]) now.add(code);
    for (const [code, name] of step.named) this.names.set(code, name);
    this.now = now;
  }
}

type Tabled = TableChange & { readonly table: TableName };

/** `before`: the day of the publication before. */
function changesOf(
  step: PublicationStep,
  before: IsoDate | null,
  roster: Roster,
  present: Present,
): readonly Change[] {
  const rosterStep = step.outcomes.get('kindergartens')?.roster;
  roster.apply(rosterStep);
  const all = TABLE_NAMES.flatMap((table) =>
    (step.outcomes.get(table)?.changes ?? []).map((change): Tabled => ({ ...change, table })),
  );
  const turns = turnsOf(all, rosterStep);
  const told = all
    .filter((change) => isTold(change, roster, turns) && !isToldByHeirs(change, turns, present))
    .filter((change) => !isWithheld(change, present));
  const begun = new Set(TABLE_NAMES.filter((table) => step.outcomes.get(table)?.isBegun));
  return withFirstPublished(told, begun, before)
    .map((change) => withSupplied(change, before))
    .map((change) => ({ change, rank: rankOf(change) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .flatMap(({ change }) => published(change, step, roster, present));
}

/** What became of kindergartens as a whole in one publication: of those, their rows are not told as well. */
interface Turns {
  readonly opened: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  readonly resumed: ReadonlySet<string>;
  /** Of any kind, a change of name or code among them. */
  readonly all: ReadonlySet<string>;
  /** `code header` of what changed in the list of kindergartens. */
  readonly cells: ReadonlySet<string>;
}

function turnsOf(changes: readonly Tabled[], roster: RosterStep | undefined): Turns {
  const own = changes.filter(({ table }) => table === 'kindergartens');
  const codesOf = (isSo: (change: Tabled) => boolean): readonly string[] =>
    own.filter(isSo).flatMap(({ code }) => code ?? []);
  const closed = codesOf((change) => change.field === STATUS && change.new === '停办');
  const resumed = codesOf((change) => change.field === STATUS && change.new !== '停办');
  const renamed = codesOf((change) => change.field === NAME);
  const moved = [...(roster?.came ?? []), ...(roster?.left ?? []), ...(roster?.recoded.flat() ?? [])];
  return {
    opened: new Set(roster?.came),
    closed: new Set(closed),
    resumed: new Set(resumed),
    all: new Set([...closed, ...resumed, ...renamed, ...moved]),
    cells: new Set(own.map(({ code, field }) => `${code} ${field}`)),
  };
}

const { columns } = TABLES.kindergartens;
const [STATUS, STATUS_DATE, NAME] = [columns.status.header, columns.statusDate.header, columns.name.header];
const UNTIL = TABLES.fees.columns.until.header;
const FORMER_CODE = TABLES.former_codes.columns.formerCode.header;
const HISTORY_FIELD = TABLES.kindergarten_history.columns.field.header;

/** Whether a change is told beside what became of its kindergarten as a whole. */
function isTold(change: Tabled, roster: Roster, turns: Turns): boolean {
  const { table, code, field, kind, key } = change;
  if (table === 'kindergartens') return !(field === STATUS_DATE && turns.cells.has(`${code} ${STATUS}`));
  if (table === 'former_codes') return ![code, key[FORMER_CODE]].some((one) => turns.all.has(one ?? ''));
  if (code === null || isOfDistrict(change, roster)) return true;
  if (!roster.now.has(code) || turns.opened.has(code)) return false;
  if (turns.closed.has(code) && (kind === 'removed' || field === UNTIL)) return false;
  if (turns.resumed.has(code) && (kind === 'added' || field === UNTIL)) return false;
  return !(table === 'kindergarten_history' && turns.cells.has(`${code} ${key[HISTORY_FIELD]}`));
}

/** Of what went up in kindergartens that came in the same publication, these tell: 由…拆分设立. */
function isToldByHeirs({ code, ...change }: Tabled, { opened }: Turns, { heirsOf }: Present): boolean {
  return isDeparture(change) && code !== null && heirsOf(code).some((heir) => opened.has(heir));
}

/** The accounts of districts stand in one table with those of kindergartens. */
function isOfDistrict({ table, code }: Tabled, { names }: Roster): boolean {
  return table === 'finance' && code !== null && code.length !== KINDERGARTEN_CODE_LENGTH && !names.has(code);
}

const KINDERGARTEN_CODE_LENGTH = 10;

function isWithheld({ table, code, rows, field }: Tabled, present: Present): boolean {
  return rows.some((row) => {
    // A row of before may stand under a code that has been given up since.
    const heirs = code !== null && row.startsWith(`${code}|`) ? present.heirsOf(code) : [];
    const keys = new Set([row, ...heirs.map((heir) => `${heir}${row.slice(code?.length)}`)]);
    const isHeld = (key: string): boolean => present.isWithheld(table, key, field);
    return table === 'penalties' ? [...keys].every(isHeld) : [...keys].some(isHeld);
  });
}

function published(
  change: Tabled,
  { date, commit }: PublicationStep,
  roster: Roster,
  present: Present,
): readonly Change[] {
  const { table, field, old, new: now, kind, topic } = change;
  const code = subjectOf(change, roster);
  const key = code === null ? withSubject(change) : change.key;
  const nameOf = (one: string): string | undefined => nameToday(one, present) ?? roster.names.get(one);
  const isBack = isArrival(change) && roster.back.has(change.code ?? '');
  const said = withNames((isBack && SAID_OF_BACK.get(change.sentence)) || change.sentence, nameOf);
  const name = code === null ? null : (roster.names.get(code) ?? null);
  const isOwn = code === null || name === null || !present.isAnother(code) || isDeparture(change);
  const sentence = isOwn ? said : formerNameWords(name, said);
  return (code === null ? [null] : present.heirsOf(code)).map((heir) => ({
    date,
    commit,
    code: heir,
    name,
    table,
    key,
    field,
    old,
    new: now,
    kind,
    topic,
    sentence,
  }));
}

function subjectOf(change: Tabled, roster: Roster): string | null {
  if (change.table === 'former_codes') return change.code ?? change.key[FORMER_CODE] ?? null;
  return isOfDistrict(change, roster) ? null : change.code;
}

/** Of a row that is not one kindergarten's, the subject is a part of its key like the others. */
function withSubject({ table, code, key }: Tabled): Readonly<Record<string, string>> {
  if (table !== 'finance' || code === null) return key;
  return { [TABLES.finance.columns.subjectCode.header]: code, ...key };
}

/** That a kindergarten went up in another is told in the words of that one. */
function isDeparture({ table, kind, field }: Pick<Tabled, 'table' | 'kind' | 'field'>): boolean {
  return table === 'kindergartens' && kind === 'removed' && field === '';
}

function isArrival({ table, kind, field }: Tabled): boolean {
  return table === 'kindergartens' && kind === 'added' && field === '';
}

/** One that had been in the list before comes back to it. */
const SAID_OF_BACK = new Map(
  [true, false].map((isPrepared) => [openedWords(isPrepared, false), openedWords(isPrepared, true)]),
);

function nameToday(code: string, { bureau }: Present): string | undefined {
  return bureau.kindergartenByCode.get(code)?.name ?? bureau.districts.byCode.get(code)?.name;
}

type Rank = readonly [turn: number, code: string, table: number];

/** What became of kindergartens comes first, then each with its changes, then what is of none. */
function rankOf({ table, field, code }: Tabled): Rank {
  const isTurn = table === 'kindergartens' && (field === '' || field === STATUS);
  return [isTurn ? 0 : code === null ? 2 : 1, code ?? '', TABLE_ORDER.indexOf(table)];
}

const TABLE_ORDER = TABLE_NAMES.filter((name) => TOLD_TABLES[name] !== undefined);

function compareRanks([turn, code, table]: Rank, [otherTurn, otherCode, otherTable]: Rank): number {
  return turn - otherTurn || (code < otherCode ? -1 : code > otherCode ? 1 : 0) || table - otherTable;
}
