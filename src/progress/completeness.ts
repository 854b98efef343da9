import type { Bureau, Rules } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { ABSENCES } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import { formatShortDate } from '../format/date.ts';
import {
  DISCLOSURE_ITEMS,
  type DisclosureItem,
  type ItemState,
  areaItems,
  isDuty,
  kindergartenItems,
} from '../indicators/disclosure.ts';
import { kindergartensIn } from '../indicators/kindergartens-in.ts';
import type { Tone } from '../wording/tone.ts';

/** An item's state as a cell: the word as of the as-of day, and from which day on it reads 逾期. */
export interface ItemCell {
  readonly word: string;
  readonly tone: Tone;
  /** The last day on which the word holds; after it the cell reads 逾期. Null where it does not change by itself. */
  readonly dueOn: IsoDate | null;
  /** The day the published figures speak for. */
  readonly on: IsoDate | null;
  /** Whether holidays.csv covers the years that were counted through. */
  readonly calendarKnown: boolean;
}

export function itemCell(item: ItemState): ItemCell {
  switch (item.state) {
    case 'published':
      return {
        word: `已公布，数据日期 ${formatShortDate(item.on)}`,
        tone: 'good',
        dueOn: item.renewBy?.date ?? null,
        on: item.on,
        calendarKnown: item.renewBy?.calendarKnown ?? true,
      };
    case 'overdue':
      return {
        word: overdueWord(item.dueOn.date),
        tone: 'bad',
        dueOn: null,
        on: item.on,
        calendarKnown: item.dueOn.calendarKnown,
      };
    default:
      return {
        word: absenceWord(ABSENCES[item.state]),
        tone: isDuty(item) ? 'warn' : 'none',
        dueOn: item.dueOn?.date ?? null,
        on: null,
        calendarKnown: item.dueOn?.calendarKnown ?? true,
      };
  }
}

/** What an item reads after the last day on which it was due. */
export function overdueWord(dueOn: IsoDate): string {
  return `逾期（应于 ${formatShortDate(dueOn)} 前）`;
}

export const KINDERGARTEN_ITEMS = DISCLOSURE_ITEMS.filter(({ level }) => level === 'kindergarten');
const AREA_ITEMS = DISCLOSURE_ITEMS.filter(({ level }) => level === 'area');

/** The six items of one kindergarten, each with its state. */
export interface KindergartenCompleteness {
  readonly items: readonly { readonly item: DisclosureItem; readonly cell: ItemCell }[];
  readonly published: number;
  readonly duties: number;
}

/** D3–D8 of 学前教育法 第七十二条 for one kindergarten; null for a closed or planned one, which has no duties. */
export function kindergartenCompleteness(
  rules: Rules,
  kindergarten: Kindergarten,
): KindergartenCompleteness | null {
  const row = completenessRow(rules, kindergarten);
  if (row === null) return null;
  const { cells, published, duties } = row;
  const items = KINDERGARTEN_ITEMS.flatMap((item, at) => {
    const cell = cells[at];
    return cell ? [{ item, cell }] : [];
  });
  return { items, published, duties };
}

/** One kindergarten, item by item in the order of `KINDERGARTEN_ITEMS`. */
export interface CompletenessRow {
  readonly kindergarten: Kindergarten;
  readonly states: readonly ItemState[];
  readonly cells: readonly ItemCell[];
  readonly published: number;
  readonly duties: number;
}

/** The running kindergartens among these; the others have no duties. */
export function completenessRows(
  rules: Rules,
  kindergartens: readonly Kindergarten[],
): readonly CompletenessRow[] {
  return kindergartens.flatMap((kindergarten) => completenessRow(rules, kindergarten) ?? []);
}

const known = new WeakMap<Rules, Map<Kindergarten, CompletenessRow | null>>();

/** Worked out once: its county, its township and the whole bureau tell of it. Null for one that has no duties. */
function completenessRow(rules: Rules, kindergarten: Kindergarten): CompletenessRow | null {
  let rows = known.get(rules);
  if (!rows) known.set(rules, (rows = new Map()));
  let row = rows.get(kindergarten);
  if (row === undefined)
    rows.set(kindergarten, (row = rowOf(kindergarten, kindergartenItems(rules, kindergarten))));
  return row;
}

function rowOf(
  kindergarten: Kindergarten,
  items: ReturnType<typeof kindergartenItems>,
): CompletenessRow | null {
  if (!items) return null;
  const states = KINDERGARTEN_ITEMS.map(({ id }) => items[id as keyof typeof items]);
  const duties = states.filter(isDuty);
  const published = duties.filter(({ state }) => state === 'published').length;
  return { kindergarten, states, cells: states.map(itemCell), published, duties: duties.length };
}

/** How an item stands over the kindergartens of an area. */
export interface ItemTotal {
  readonly item: DisclosureItem;
  readonly published: number;
  readonly overdue: number;
  readonly missing: number;
  /** 待核实. */
  readonly held: number;
  /** 不适用 and 不公开: not duties. */
  readonly exempt: number;
}

export interface AreaCompleteness {
  readonly area: District;
  readonly own: readonly { readonly item: DisclosureItem; readonly cell: ItemCell }[];
  readonly totals: readonly ItemTotal[];
  readonly rows: readonly CompletenessRow[];
  readonly published: number;
  readonly duties: number;
}

/** The eight items of 学前教育法 第七十二条 in an area: its own two, and six for each running kindergarten. */
export function areaCompleteness(bureau: Bureau, area: District): AreaCompleteness {
  const rows = completenessRows(bureau, kindergartensIn(bureau, area.code));
  const own = areaItems(bureau, area.code);
  return {
    area,
    own: AREA_ITEMS.map((item) => ({ item, cell: itemCell(own[item.id as 'D1' | 'D2']) })),
    totals: KINDERGARTEN_ITEMS.map((item, at) =>
      itemTotal(
        item,
        rows.map(({ states }) => states[at]),
      ),
    ),
    rows,
    published: rows.reduce((sum, row) => sum + row.published, 0),
    duties: rows.reduce((sum, row) => sum + row.duties, 0),
  };
}

/** Whether an item of some areas' kindergartens is being checked. */
export function isAnyHeld(areas: readonly Pick<AreaCompleteness, 'totals'>[]): boolean {
  return areas.some(({ totals }) => totals.some(({ held }) => held > 0));
}

/** Several areas together: how many kindergartens run there, and how many of their items are published. */
export function completenessTogether(
  areas: readonly Pick<AreaCompleteness, 'rows' | 'published' | 'duties'>[],
): { readonly running: number; readonly published: number; readonly duties: number } {
  let [running, published, duties] = [0, 0, 0];
  for (const area of areas) {
    running += area.rows.length;
    published += area.published;
    duties += area.duties;
  }
  return { running, published, duties };
}

function itemTotal(item: DisclosureItem, states: readonly (ItemState | undefined)[]): ItemTotal {
  let [published, overdue, missing, held, exempt] = [0, 0, 0, 0, 0];
  for (const state of states) {
    if (!state) continue;
    if (state.state === 'published') published += 1;
    else if (state.state === 'overdue') overdue += 1;
    else if (state.state === 'under-review') held += 1;
    else if (isDuty(state)) missing += 1;
    else exempt += 1;
  }
  return { item, published, overdue, missing, held, exempt };
}
