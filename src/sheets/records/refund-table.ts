import type { Grid } from '../book/grid.ts';
import { piecesOf } from '../columns/pieces.ts';
import type { DroppedPart } from '../found.ts';
import type { RefundRow, Section } from '../layout/section.ts';
import { placeId } from '../place.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { OF_ALL_KINDS, OF_SOME_KIND, REFUND, SETTLES } from '../words/notes.ts';
import { itemList, itemsNamed } from './item-list.ts';
import type { Refunds } from './refund-notes.ts';
import type { RefundRule } from './refund-text.ts';

interface Sheet {
  readonly grid: Grid;
  readonly sections: readonly Section[];
}

interface Parted<S extends Sheet> {
  /** Without those that only tell how is paid back. */
  readonly sheets: readonly S[];
  /** What these say, by their file. */
  readonly refunds: ReadonlyMap<string, readonly RefundRow[]>;
  readonly dropped: readonly DroppedPart[];
}

/**
 * 收费项目 │ 退费办法 on a worksheet of its own, beside others of its book: what it says of an item is said of all its tables. One that is for some
 * kindergartens alone, by its title, stays what it is.
 */
export function withoutRefundTables<S extends Sheet>(sheets: readonly S[]): Parted<S> {
  const refunds = new Map<string, readonly RefundRow[]>();
  const dropped: DroppedPart[] = [];
  const kept = sheets.filter((sheet) => {
    const { grid, sections } = sheet;
    const isBeside = sheets.some(
      (other) => other !== sheet && other.grid.file === grid.file && other.sections.length > 0,
    );
    const rows = sections.map(refundRows);
    if (grid.isHidden || !isBeside || rows.length === 0 || rows.includes(null)) return true;
    if (!isOfAll(sheet, sheets)) return true;
    refunds.set(grid.file, [...(refunds.get(grid.file) ?? []), ...rows.flatMap((own) => own ?? [])]);
    dropped.push({
      place: { file: grid.file, sheet: grid.sheet, cell: 'A1' },
      kind: '说明',
      text: `${grid.sheet ?? ''}：退费办法，用在同一个文件的各张表上`,
    });
    return false;
  });
  return { sheets: kept, refunds, dropped };
}

/** The rows of a table of nothing but items and their rules; null where it has anything else. */
function refundRows({ columns, rows, totals, isTurned }: Section): readonly RefundRow[] | null {
  const is = (index: number, key: string): boolean => {
    const pieces = (columns[index]?.path ?? []).flatMap(piecesOf);
    return (
      pieces.length === 1 &&
      pieces.some(({ terms }) =>
        terms.some((term) => 'key' in term && term.table === 'fees' && term.key === key),
      )
    );
  };
  const isSerial = (index: number): boolean =>
    (columns[index]?.path ?? [])
      .flatMap(piecesOf)
      .every(({ terms }) => terms.some((term) => term.is === 'role' && term.role === 'serial'));
  const at = (key: string): readonly number[] =>
    columns.flatMap((_, index) => (is(index, key) ? [index] : []));
  const [[item, ...items], [refund, ...others]] = [at('item'), at('refund')];
  if (
    item === undefined ||
    refund === undefined ||
    items.length + others.length + totals.length > 0 ||
    isTurned
  )
    return null;
  const isBlank = (index: number): boolean =>
    rows.every(({ cells }) => isNothing(bare(cells[index]?.text ?? '')));
  const isOther = columns.some(
    (_, index) => index !== item && index !== refund && !isSerial(index) && !isBlank(index),
  );
  if (isOther || rows.length === 0) return null;
  return rows.flatMap(({ cells }): readonly RefundRow[] => {
    const [name, rule] = [cells[item], cells[refund]];
    return name === undefined || rule === undefined
      ? []
      : [{ items: bare(name.text), of: placeId(name.place), text: oneLine(rule.text), place: rule.place }];
  });
}

/** Whether nothing in the title says whose they are: 公办园退费办法, or the name of one. */
function isOfAll({ grid, sections }: Sheet, sheets: readonly Sheet[]): boolean {
  const title = bare(
    [grid.sheet ?? '', ...sections.flatMap(({ lines }) => lines.map(({ text }) => text))].join(' '),
  );
  if (OF_SOME_KIND.test(title.replace(OF_ALL_KINDS, ''))) return false;
  const names = sheets.flatMap((other) =>
    other.grid.rows.flatMap((row) =>
      row.flatMap(({ text }) => (IS_NAME.test(bare(text)) ? [bare(text)] : [])),
    ),
  );
  return !names.some((name) => title.includes(name));
}

const IS_NAME = /^\p{Script=Han}{2,}(?:幼儿园|幼儿班|教学点)$/u;

/** What notes say of paying back, and such rows: an item of which both speak, and not alike, is doubtful; so is one that two rows name. */
export function withRefundRows(
  { rules, doubtful, ofSome = [] }: Refunds,
  rows: readonly RefundRow[],
  heads: readonly string[],
): Refunds {
  const told = new Map<string, RefundRule & { readonly of: string }>();
  const doubted = new Map(doubtful);
  for (const { items, of, text, place } of rows) {
    const list = itemList(items, heads);
    const isClear = list?.rest === '' && isRule(text);
    for (const key of isClear ? (list?.keys ?? []) : itemsNamed(items, heads)) {
      const before = told.get(key);
      const isMore = before !== undefined && before.of === of;
      const whole = before === undefined ? text : `${before.text.replace(/[。；;]$/, '')}；${text}`;
      told.set(key, { text: whole, place, of });
      if (!isClear || (before !== undefined && !isMore)) doubted.set(key, whole);
    }
  }
  for (const [key, { text }] of told) {
    const noted = rules.get(key);
    if (noted !== undefined && !text.includes(noted.text)) doubted.set(key, `${text}。${noted.text}`);
  }
  const sure = [...rules, ...told].filter(([key]) => !doubted.has(key));
  return { rules: new Map(sure), doubtful: doubted, ofSome };
}

function isRule(text: string): boolean {
  return !isPointer(text) && (REFUND.test(text) || SETTLES.test(text));
}
