import { addDays } from '../../domain/school-date.ts';
import {
  type CompletenessRow,
  type ItemCell,
  KINDERGARTEN_ITEMS,
  overdueWord,
} from '../../progress/completeness.ts';
import type { Cell, Column, Table } from '../../views/table.ts';

const COLUMNS: readonly Column[] = [
  { label: '幼儿园' },
  ...KINDERGARTEN_ITEMS.map(({ short }) => ({ label: short })),
  { label: '已公布', numeric: true },
];

/** 公示完整度, one line a kindergarten: each item's state on the day it is read, and how many of its items are published. */
export function completenessTable(rows: readonly CompletenessRow[]): Table {
  return {
    columns: COLUMNS,
    rows: rows.map(({ kindergarten: { code, name }, cells, published, duties }) => ({
      code,
      cells: [
        { text: name, path: `/kindergartens/${code}/` },
        ...cells.map(itemStatus),
        { text: `${published} / ${duties}`, sort: published / Math.max(1, duties) },
      ],
    })),
  };
}

function itemStatus({ word, tone, on, dueOn }: ItemCell): Cell {
  const sort = on ?? '';
  const cell = { text: word, status: tone, sort };
  if (dueOn === null) return cell;
  const overdue = { text: overdueWord(dueOn), status: 'bad' as const, sort };
  return { ...cell, next: [{ from: addDays(dueOn, 1), value: overdue }] };
}
