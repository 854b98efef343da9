import { bureauRows, isTableName } from '../dataset/bureau-rows.ts';
import { dayOfRow, newestRowDay } from '../dataset/tables/row-day.ts';
import type { Bureau, CatalogueEntry } from '../domain/bureau.ts';
import { groupBy } from '../domain/grouping.ts';
import { isHeldIn } from '../domain/held.ts';
import type { FinanceRecord } from '../domain/kindergarten.ts';
import { newestDay } from '../domain/newest.ts';
import { given } from '../domain/reported.ts';
import { type IsoDate, schoolYearStart } from '../domain/school-date.ts';
import { workingCalendar } from '../domain/working-day.ts';
import { formatShortDate } from '../format/date.ts';
import { type ItemState, accountsState, itemState } from '../indicators/disclosure.ts';
import { type ItemCell, itemCell } from './completeness.ts';

export interface CatalogueRow {
  readonly entry: CatalogueEntry;
  /** The table that feeds it; null where none does. */
  readonly table: string | null;
  readonly cell: ItemCell | null;
}

/** What most entries have in common, and an entry has of its own. */
export const COMMON_HEADS = ['公开时限', '公开主体', '渠道和对象'] as const;
export type CommonHead = (typeof COMMON_HEADS)[number];
export type CommonTerms = Readonly<Partial<Record<CommonHead, string>>>;

export function termsOf({
  timeLimit,
  publisher,
  channel,
  audience,
  mode,
}: CatalogueEntry): Required<CommonTerms> {
  return { 公开时限: timeLimit, 公开主体: publisher, 渠道和对象: `${channel}；${audience}；${mode}` };
}

/** The terms of more than half of the entries: said once above the table. None of a catalogue of one. */
export function commonTerms(entries: readonly CatalogueEntry[]): CommonTerms {
  const all = entries.map(termsOf);
  return Object.fromEntries(
    COMMON_HEADS.flatMap((head) => {
      const groups = [...groupBy(all, (terms) => terms[head])];
      const most = groups.find(([, alike]) => alike.length > 1 && alike.length * 2 > all.length);
      return most ? [[head, most[0]]] : [];
    }),
  );
}

/** The terms of an entry that are not the common ones. */
export function ownTerms(entry: CatalogueEntry, common: CommonTerms): CommonTerms {
  const own = termsOf(entry);
  return Object.fromEntries(
    COMMON_HEADS.flatMap((head) => (own[head] === common[head] ? [] : [[head, own[head]]])),
  );
}

/** The 主动公开目录 with what feeds each entry, when it was last updated, and whether that is overdue. */
export function catalogueRows(bureau: Bureau): readonly CatalogueRow[] {
  const calendar = workingCalendar(bureau.holidays);
  return bureau.disclosureCatalogue.map((entry) => {
    const table = given(entry.table);
    if (table === undefined) return { entry, table: null, cell: null };
    const duty = bureau.site.duties.find((one) => one.table === table);
    const state =
      table === 'finance'
        ? accountsState(accountsOf(bureau), bureau)
        : itemState(newestDayOf(bureau, table), duty, calendar, bureau.asOf);
    if (isLacking(state) && isHeldAnywhere(bureau, table)) {
      return { entry, table, cell: itemCell({ state: 'under-review', dueOn: null }) };
    }
    const other = state.state === 'not-given' ? withoutDay(bureau, table) : null;
    return { entry, table, cell: other ?? itemCell(state) };
  });
}

/** Whether nothing of a table is published at all. */
function isLacking(state: ItemState): boolean {
  return state.state === 'not-given' || (state.state === 'overdue' && state.on === null);
}

function isHeldAnywhere({ kindergartens, heldOfDistricts }: Bureau, table: string): boolean {
  const ofDistricts = [...heldOfDistricts.values()].map((held) => ({ held }));
  return [...kindergartens, ...ofDistricts].some((one) => isHeldIn(one, table));
}

/**
 * Where no row speaks for a day up to as-of though the table is kept: rows that take effect later are published already; penalties
 * leave every output when their time is over.
 */
function withoutDay(bureau: Bureau, table: string): ItemCell | null {
  if (!isTableName(table) || bureau.missingTables.has(table)) return null;
  const said = { dueOn: null, on: null, calendarKnown: true };
  if (table === 'penalties') return { ...said, word: '没有正在公示的', tone: 'none' };
  const [next] = bureauRows(bureau, table)
    .flatMap((row) => dayOfRow(table, row)?.date ?? [])
    .toSorted();
  return next ? { ...said, word: `已公布，${formatShortDate(next)} 起执行`, tone: 'good' } : null;
}

function accountsOf({ districtFinance, kindergartens }: Bureau): readonly FinanceRecord[] {
  return [...districtFinance, ...kindergartens.flatMap(({ finance }) => finance)];
}

/** The newest day, not after as-of, that the rows of a table speak for; null where none says. */
function newestDayOf(bureau: Bureau, table: string): IsoDate | null {
  if (!isTableName(table)) return null;
  switch (table) {
    case 'kindergartens':
      return bureau.dataUntil;
    case 'plans':
    case 'plan_targets':
      // A plan and its targets stand; what is renewed is how far its tasks are.
      return newestDayOf(bureau, 'plan_tasks');
    case 'support_pairs':
      return newestDay(
        bureau.supportPairs
          .map(({ schoolYear }) => schoolYearStart(schoolYear))
          .filter((day) => day <= bureau.asOf),
      );
    default:
      return newestRowDay(table, bureauRows(bureau, table), bureau.asOf)?.date ?? null;
  }
}
