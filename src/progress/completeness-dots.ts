import type { District } from '../domain/district.ts';
import { groupBy } from '../domain/grouping.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { type DisclosureItem, type ItemState, isDuty } from '../indicators/disclosure.ts';
import type { Tone } from '../wording/tone.ts';
import { type CompletenessRow, type ItemCell, KINDERGARTEN_ITEMS } from './completeness.ts';

/** Kindergartens of a town that stand alike in one item. */
export interface DotGroup {
  readonly count: number;
  /** 已公布, 逾期, 未公布, or 不适用或不公开. */
  readonly word: string;
  readonly tone: Tone;
  /** The last day on which the word holds; after it they are 逾期. Null where it does not change by itself. */
  readonly dueOn: IsoDate | null;
}

/** A town with, for each of the six items, how its running kindergartens stand. */
export interface DotRow {
  readonly area: District;
  readonly running: number;
  /** In the order of `KINDERGARTEN_ITEMS`. */
  readonly items: readonly (readonly DotGroup[])[];
}

/** 已公布 first, then what is owed, then what is no duty. */
const ORDER: readonly Tone[] = ['good', 'bad', 'warn', 'none'];

/** The towns of some kindergartens, in order of code, each with its dots. */
export function dotRows(rows: readonly CompletenessRow[]): readonly DotRow[] {
  return [...groupBy(rows, ({ kindergarten }) => kindergarten.town.code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const area = own[0]?.kindergarten.town;
      return area
        ? [{ area, running: own.length, items: KINDERGARTEN_ITEMS.map((_, at) => dotGroups(own, at)) }]
        : [];
    });
}

function dotGroups(rows: readonly CompletenessRow[], at: number): readonly DotGroup[] {
  const marks = rows.flatMap(({ states, cells }) => {
    const [state, cell] = [states[at], cells[at]];
    return state && cell ? [{ word: groupWord(state), tone: cell.tone, dueOn: cell.dueOn }] : [];
  });
  return [...groupBy(marks, ({ word, dueOn }) => `${word} ${dueOn ?? ''}`).values()]
    .flatMap((alike) => (alike[0] ? [{ count: alike.length, ...alike[0] }] : []))
    .sort(
      (a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''),
    );
}

/** How many of them have published. */
export function publishedOf(groups: readonly DotGroup[]): number {
  return groups.reduce((sum, { tone, count }) => sum + (tone === 'good' ? count : 0), 0);
}

function groupWord(state: ItemState): string {
  if (state.state === 'published') return '已公布';
  if (state.state === 'overdue') return '逾期';
  if (state.state === 'under-review') return '待核实';
  return isDuty(state) ? '未公布' : '不适用或不公开';
}

/** Who owes an item: the kindergartens whose state reads alike, 逾期（应于 2026.7.28 前）, 未公布 or 待核实. */
export interface Owing {
  readonly item: DisclosureItem;
  /** How many kindergartens are 逾期, and how many have not published without being late. */
  readonly overdue: number;
  readonly missing: number;
  /** How many are being checked. */
  readonly held: number;
  readonly groups: readonly { readonly cell: ItemCell; readonly kindergartens: readonly Kindergarten[] }[];
}

/** The items that somebody owes on the as-of day, those that most owe first. */
export function owingOf(rows: readonly CompletenessRow[]): readonly Owing[] {
  return KINDERGARTEN_ITEMS.map((item, at): Owing => {
    const owed = rows.flatMap(({ kindergarten, states, cells }) => {
      const [state, cell] = [states[at], cells[at]];
      return state && cell && state.state !== 'published' && isDuty(state)
        ? [{ kindergarten, state, cell }]
        : [];
    });
    const overdue = owed.filter(({ state }) => state.state === 'overdue').length;
    const held = owed.filter(({ state }) => state.state === 'under-review').length;
    return {
      item,
      overdue,
      missing: owed.length - overdue - held,
      held,
      groups: [...groupBy(owed, ({ cell }) => `${cell.word} ${cell.dueOn ?? ''}`).values()].flatMap(
        (alike) =>
          alike[0]
            ? [{ cell: alike[0].cell, kindergartens: alike.map(({ kindergarten }) => kindergarten) }]
            : [],
      ),
    };
  })
    .filter(({ groups }) => groups.length > 0)
    .sort((a, b) => b.overdue + b.missing - a.overdue - a.missing);
}
