import type { FormerCode } from '../domain/kindergarten.ts';
import { NOT_GIVEN } from '../domain/reported.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { Change } from './change.ts';
import { compareStates } from './compare-states.ts';
import type { Difference } from './difference.ts';
import { cellOf, type Entries, type Entry, subjectOf, type TableAsTold } from './entry.ts';
import { tellLeft, tellOpened } from './kindergarten-words.ts';
import type { PersonalCells } from './personal-cells.ts';
import { type RosterStep, rosterStep, underNewCodes } from './roster.ts';
import type { Before } from './standing-table.ts';
import type { TableStep } from './table-timeline.ts';
import { tell, type Told } from './tell.ts';

/** A change of one table, as far as the table alone tells. Plain data. */
export interface TableChange extends Pick<
  Change,
  'key' | 'field' | 'old' | 'new' | 'kind' | 'topic' | 'sentence'
> {
  /** As the row gives it. */
  readonly code: string | null;
  /** The keys of the rows it tells of: what is withheld today is withheld by its key. */
  readonly rows: readonly string[];
}

/** What one step of a table tells. Plain data. */
export interface TableOutcome {
  readonly changes: readonly TableChange[];
  /** Whether the table says something for the first time. */
  readonly isBegun?: true;
  /** Of the list of kindergartens alone. */
  readonly roster?: RosterStep;
}

/** What a step of a table depends on besides the table. */
export interface TellingContext {
  /** 变更与沿革 as it stands today. */
  readonly formerCodes: readonly FormerCode[];
  /** Codes that were changed in this step. */
  readonly recoded: ReadonlyMap<string, string>;
  /** Whether 园长姓名 is published. */
  readonly hasPrincipals: boolean;
}

export function tableOutcome(
  as: TableAsTold,
  { standing, before, isFirst, isBegun }: TableStep,
  personal: PersonalCells,
  context: TellingContext,
): TableOutcome {
  if (standing === null) return { changes: [] };
  const { entries } = standing;
  const isList = as.table.name === 'kindergartens';
  // Their names are told from the first state on.
  if (isList && isFirst) personal.look(entries.values());
  const roster = isList
    ? withoutPersonalNames(rosterStep(entries, before, context.formerCodes), entries, personal)
    : undefined;
  if (isFirst) return { changes: [], ...(roster && { roster }) };
  const recoded = roster ? new Map(roster.recoded) : context.recoded;
  const compared = compareStates(as, standing, underNewCodes(as, before, entries, recoded));
  const differences = [
    ...recodings(entries, before, roster),
    ...(isList ? withoutFormerNames(as, compared) : compared),
  ];
  personal.look(differences.flatMap((one) => [one.old, one.new].filter((entry) => entry !== null)));
  const left = new Set(roster?.left);
  const changes = differences.flatMap((one) => tellDifference(as, one, personal, { ...context, left }));
  return { changes, ...(isBegun && { isBegun }), ...(roster && { roster }) };
}

function withoutPersonalNames(roster: RosterStep, entries: Entries, personal: PersonalCells): RosterStep {
  const isShown = (code: string): boolean => {
    const entry = entries.get(code);
    return entry !== undefined && !personal.of(entry).has('name');
  };
  return { ...roster, named: roster.named.filter(([code]) => isShown(code)) };
}

/** That a name became another name the moment it was given up is told by the new name: the alias alone is no news. */
function withoutFormerNames(as: TableAsTold, differences: readonly Difference[]): readonly Difference[] {
  const renamed = new Set(
    differences.flatMap((one) => (one.column === 'name' && one.new !== null ? [one.new.id] : [])),
  );
  return differences.filter(({ column, old, new: now }) => {
    if (column !== 'aliases' || old === null || now === null || !renamed.has(now.id)) return true;
    const names = new Set([old, now].map(({ row }) => cellOf(as.table, row, 'name')));
    const others = [old, now].map(({ row }) =>
      cellOf(as.table, row, 'aliases')
        .split('、')
        .filter((alias) => !names.has(alias))
        .join('、'),
    );
    return others[0] !== others[1];
  });
}

/** The code itself is no column that is compared: its change is told of the kindergarten under its new one. */
function recodings(entries: Entries, before: Before, roster: RosterStep | undefined): readonly Difference[] {
  return (roster?.recoded ?? []).flatMap(([old, now]): Difference[] => {
    const [was, is] = [before.get(old), entries.get(now)];
    return was && is ? [{ kind: 'changed', column: 'code', old: was, new: is }] : [];
  });
}

function tellDifference(
  as: TableAsTold,
  difference: Difference,
  personal: PersonalCells,
  context: TellingContext & { readonly left: ReadonlySet<string> },
): readonly TableChange[] {
  const { table, told } = as;
  const { column, kind } = difference;
  const entry = difference.new ?? difference.old;
  if (entry === null || (column === 'principalName' && !context.hasPrincipals)) return [];
  const entries = [difference.old, difference.new].filter((one) => one !== null);
  const refused = new Set(entries.flatMap((one) => [...personal.of(one)]));
  if ((column !== null && refused.has(column)) || table.key.some((key) => refused.has(key))) return [];
  const shown = {
    ...difference,
    old: difference.old && shownRow(difference.old, refused),
    new: difference.new && shownRow(difference.new, refused),
  };
  const cell = column ?? told.main;
  const textOf = (row: AnyRow | null): string | null => row && cellOf(table, row, cell);
  const { topic, sentence } = words(as, shown, entry, context);
  return [
    {
      code: entry.code,
      key: keyOf(as, entry),
      field: column === null ? '' : (table.columns[column]?.header ?? ''),
      old: textOf(shown.old),
      new: textOf(shown.new),
      kind,
      topic,
      // A name may be written over two lines; a sentence is not.
      sentence: sentence.replace(/\s+/g, ' '),
      rows: [...new Set(entries.map(({ id }) => id))],
    },
  ];
}

function words(
  as: TableAsTold,
  shown: Parameters<typeof tell>[1],
  { code }: Entry,
  { formerCodes, left }: TellingContext & { readonly left: ReadonlySet<string> },
): Told {
  if (as.table.name !== 'kindergartens' || shown.column !== null) return tell(as, shown);
  const steps = formerCodes.filter((step) => step.currentCode !== step.formerCode);
  if (shown.new === null) return tellLeft(steps.filter(({ formerCode }) => formerCode === code));
  const founding = steps.filter(({ currentCode }) => currentCode === code);
  return tellOpened(
    shown.new,
    founding.filter(({ formerCode, type }) => type === '拆分' || left.has(formerCode)),
  );
}

/** The row without the cells that must not be shown. */
function shownRow({ row }: Entry, refused: ReadonlySet<string>): AnyRow {
  if (refused.size === 0) return row;
  return { ...row, ...Object.fromEntries([...refused].map((key) => [key, NOT_GIVEN])) };
}

/** The key columns besides the kindergarten's code, by their headers. */
function keyOf(as: TableAsTold, { row }: Entry): Readonly<Record<string, string>> {
  const { table } = as;
  const subject = subjectOf(as);
  return Object.fromEntries(
    table.key
      .filter((key) => key !== subject)
      .map((key) => [table.columns[key]?.header ?? key, cellOf(table, row, key)]),
  );
}
