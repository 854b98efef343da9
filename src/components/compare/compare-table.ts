import type { ComparisonJson } from '../../exports/comparison-json.ts';
import { formatDate } from '../../format/date.ts';
import { phoneHref, phoneNumbers } from '../../format/phone.ts';
import type { ComparedCell, ComparedRow } from '../../views/compared-rows.ts';
import { statusWord } from '../../wording/nature.ts';
import { type Child, type Markup, element } from '../markup.ts';

/** How the table is shown. */
export interface TableLook {
  /** Path of the site's root. */
  readonly base: string;
  /** The address of the comparison without one of them. */
  readonly without: (code: string) => string;
  /** Whether there is room for long notes beside the values; where there is not they unfold. */
  readonly roomy: boolean;
}

/** Notes of more characters than this take too many lines in a fourth of a phone. */
const SHORT_NOTE = 12;

/** Kindergartens side by side: their names, which stay in sight, and beneath them row by row. */
export function compareTable(
  kindergartens: readonly ComparisonJson[],
  groups: ReadonlyMap<string, readonly ComparedRow[]>,
  look: TableLook,
): Markup {
  const names = kindergartens.map(({ code, name }) =>
    element('th', { scope: 'col' }, element('a', { href: `${look.base}kindergartens/${code}/` }, name)),
  );
  return element(
    'table',
    { class: 'compare', style: `--columns: ${kindergartens.length}` },
    element('caption', { class: 'vh' }, `${kindergartens.length} 所幼儿园对比`),
    element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), names)),
    element('tbody', { class: 'where' }, places(kindergartens, look)),
    [...groups].map(([group, rows]) => section(group, rows, kindergartens.length, look)),
  );
}

function places(kindergartens: readonly ComparisonJson[], { without }: TableLook): Markup {
  const cells = kindergartens.map(({ code, town, status }) => {
    const state = statusWord(status);
    return element(
      'td',
      {},
      town,
      state && element('small', {}, state),
      kindergartens.length > 1 && element('a', { class: 'drop no-print', href: without(code) }, '移出'),
    );
  });
  return element('tr', {}, element('th', { scope: 'row' }, '乡镇、街道'), cells);
}

function section(group: string, rows: readonly ComparedRow[], columns: number, look: TableLook): Markup {
  const title = element('th', { scope: 'rowgroup', colspan: columns + 1 }, group);
  return element(
    'tbody',
    { class: rows.every(({ news }) => !news) && 'quiet' },
    element('tr', { class: 'group' }, title),
    rows.map((row) => tableRow(row, columns, look)),
  );
}

function tableRow(row: ComparedRow, columns: number, look: TableLook): Markup {
  const { label, cells, limit, alike, news } = row;
  const [first] = cells;
  const kinds = [!news && 'same', alike && 'alike'].filter(Boolean).join(' ');
  return element(
    'tr',
    { class: kinds !== '' && kinds },
    element('th', { scope: 'row' }, label, limit && element('small', {}, `竖线：标准上限 ${limit.word}`)),
    alike && first
      ? element(
          'td',
          { colspan: columns, class: first.absent && 'soft' },
          `${columns === 2 ? '两' : columns === 3 ? '三' : '四'}所都是：`,
          ...contents(row, first, look),
        )
      : cells.map((cell) => element('td', { class: cell.absent && 'soft' }, ...contents(row, cell, look))),
  );
}

function contents({ id, limit, alike }: ComparedRow, cell: ComparedCell, look: TableLook): readonly Child[] {
  const { text, note, later, share, absent } = cell;
  return [
    id === 'phone' && !absent ? phones(text) : text,
    share !== null && !alike && bar(share, limit?.share ?? null),
    note !== null && noted(note, look),
    later.map(({ from, value }) => element('small', {}, `${formatDate(from)}起 ${value.text}`)),
  ];
}

function phones(text: string): Child {
  return phoneNumbers(text).map((number) => element('a', { href: phoneHref(number) }, number));
}

/** A long note unfolds where the columns are narrow. */
function noted(note: string, { roomy }: TableLook): Markup {
  if (note.length <= SHORT_NOTE) return element('small', {}, note);
  return element(
    'details',
    { open: roomy, 'data-opens-on-paper': '' },
    element('summary', {}, '说明'),
    element('small', {}, note),
  );
}

function bar(share: number, limit: number | null): Markup {
  const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
  return element(
    'svg',
    { class: 'compare-bar', width: '100%', height: 8, 'aria-hidden': 'true' },
    element('rect', { class: 'k-track', width: '100%', height: 8 }),
    element('rect', { class: 'k-mark', width: percent(share), height: 8 }),
    limit !== null &&
      element('line', { class: 'k-target', x1: percent(limit), x2: percent(limit), y1: -2, y2: 10 }),
  );
}
