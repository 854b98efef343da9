import { isAbsent } from '../domain/reported.ts';
import { absenceWord } from '../format/absence.ts';
import { withBase } from '../format/href.ts';
import {
  type BriefPlace,
  type Cell,
  type Column,
  type RichCell,
  type Row,
  briefPlaces,
  isIdle,
  richCell,
} from '../views/table.ts';
import { attribute, classAttribute } from './attribute.ts';
import { ownLabel } from './cell-labels.ts';
import { type CellSteps, cellSteps, sortKey } from './cell-steps.ts';
import { hasLongRun, headPieces, notePieces, textPieces } from './line-breaks.ts';
import { escapeHtml } from './markup.ts';
import { reportedMarkup } from './value-markup.ts';

/**
 * The rows and heads of a `DataTable` as HTML. Half of a register is cells, and a part for each cell would take most of the time in which
 * its page is made: here they are text.
 */

/** How a table is set. */
export interface TableSetting {
  readonly columns: readonly Column[];
  /** Its rows fold into labelled cells where there is no room. */
  readonly folds: boolean;
  readonly wide: boolean;
  readonly sortable: boolean;
}

/** Whether a phone shows of each row its name and a few figures, and the rest when the row is opened. */
export function isBrief({ columns, wide }: Pick<TableSetting, 'columns' | 'wide'>): boolean {
  return wide && columns.some(({ brief }) => brief !== undefined);
}

/** Whether there is more in a row than a phone shows of it. */
export function hasMore({ columns }: Pick<TableSetting, 'columns'>): boolean {
  return columns.some(({ brief }, at) => at > 0 && brief === undefined);
}

export function headsMarkup(setting: TableSetting): string {
  const { columns, wide, sortable } = setting;
  const brief = isBrief(setting);
  const places = brief ? briefPlaces([], columns) : [];
  const heads = columns
    .map(({ label, unit, numeric, sortable: allowed = true }, at) => {
      const head = attribute('data-head', wide ? label : undefined);
      const fixed = attribute('data-fixed', sortable && !allowed ? 'true' : undefined);
      const words = wide && numeric ? piecesMarkup(label, headPieces(label)) : escapeHtml(label);
      const small = unit ? `<small>${escapeHtml(unit)}</small>` : '';
      const content = wide ? `<span>${words}${small}</span>` : words;
      const classes = classAttribute(numeric && 'num', placeClass(places[at]));
      return `<th scope="col"${classes}${head}${fixed}>${content}</th>`;
    })
    .join('');
  return brief && hasMore(setting) ? `${heads}<td class="see" data-fixed="true"></td>` : heads;
}

/** Opens the row on a phone. */
export const SEE_MORE = '<td class="see"><details><summary>详情</summary></details></td>';

function placeClass(place: BriefPlace | undefined): string | false {
  return place !== undefined && (place === 'line' ? 'b0' : `b${place}`);
}

/** The class of each cell of a row that a phone shows; one that is not of the column over its place says its label itself. */
function placeClasses(cells: readonly Cell[], columns: readonly Column[]): readonly (string | false)[] {
  const over = briefPlaces([], columns);
  return briefPlaces(cells, columns).map((place, at) => {
    const taken = placeClass(place);
    return taken && over[at] === undefined ? `${taken} own` : taken;
  });
}

export function rowsMarkup(rows: readonly Row[], setting: TableSetting): string {
  const end = isBrief(setting) && hasMore(setting) ? SEE_MORE : '';
  return rows
    .map(({ id, code, areas, here, cells }) => {
      const about = `${attribute('id', id)}${attribute('data-code', code)}${attribute('data-areas', areas?.join(' '))}`;
      return `<tr${about}${classAttribute(here && 'here')}>${cellsMarkup(cells, setting)}${end}</tr>`;
    })
    .join('');
}

/** The cells of a row; the first is its head. */
export function cellsMarkup(cells: readonly Cell[], setting: TableSetting): string {
  const { columns, folds, wide } = setting;
  const places = isBrief(setting) ? placeClasses(cells, columns) : [];
  let written = '';
  for (const [at, cell] of cells.entries()) {
    const label = folds ? ownLabel(columns[at], at) : undefined;
    written += cellMarkup(richCell(cell), columns[at], { isHead: at === 0, label, wide, place: places[at] });
  }
  return written;
}

interface CellSetting {
  readonly isHead: boolean;
  readonly label: string | undefined;
  readonly wide: boolean;
  /** Where a phone shows it. */
  readonly place: string | false | undefined;
}

/** What hangs on a day settles in the reader's browser. */
function cellMarkup(cell: RichCell, column: Column | undefined, about: CellSetting): string {
  const { isHead, label, wide, place = false } = about;
  const { text, note, next = [] } = cell;
  const steps = next.length > 0 ? cellSteps(cell) : undefined;
  // In a wide table 不适用 fills whole columns: it needs no explanation there, and no room on a phone.
  const idle = wide && isIdle(cell) && isAbsent(text);
  const classes = classAttribute(
    column?.numeric && 'num',
    column?.long && !isHead && 'full',
    text === '' && 'blank',
    idle && 'na',
    place,
    hasLongRun(`${isAbsent(text) ? '' : text} ${note ?? ''}`) && 'run',
  );
  const sort = attribute('data-sort', steps?.sort === undefined ? cell.sort : sortKey(cell));
  const labels = `${attribute('data-label', label)}${sort}${attribute('data-sort-steps', steps?.sort)}`;
  const said = idle ? absenceWord(text) : linkedMarkup(cell, steps?.text);
  const content = `${said}${noteMarkup(cell, steps, wide && column?.numeric === true)}${verdictMarkup(cell, steps)}`;
  return isHead
    ? `<th scope="row"${classes}${labels}>${content}</th>`
    : `<td${classes}${labels}>${content}</td>`;
}

function linkedMarkup(cell: RichCell, steps: string | undefined): string {
  const { path, text, status } = cell;
  const href = cell.href ?? (path === undefined ? undefined : withBase(import.meta.env.BASE_URL, path));
  if (href === undefined) return textMarkup(text, status, steps);
  return `<a${attribute('href', href)}>${textMarkup(text, undefined, steps)}</a>`;
}

/** A value, or in a word why there is none; its shape where it is a state. */
function textMarkup(text: RichCell['text'], status: RichCell['status'], steps: string | undefined): string {
  const isPart = status !== undefined || steps !== undefined;
  if (isAbsent(text) && !isPart) return reportedMarkup(text);
  const words = isAbsent(text) ? absenceWord(text) : String(text);
  const pieces = piecesMarkup(words, textPieces(words));
  if (!isPart) return pieces;
  return `<span${classAttribute(status && 'status', status)}${attribute('data-steps', steps)}>${pieces}</span>`;
}

/** A smaller line beneath it. A note beneath a figure of a wide table breaks between its pieces alone, each kept whole by the styles. */
function noteMarkup({ note }: RichCell, steps: CellSteps | undefined, isBroken: boolean): string {
  if (note === undefined && steps?.note === undefined) return '';
  const hidden = note === undefined ? ' hidden' : '';
  const words = isBroken ? brokenNote(note ?? '') : escapeHtml(note ?? '');
  return `<small${hidden}${attribute('data-steps', steps?.note)}>${words}</small>`;
}

function brokenNote(note: string): string {
  return (notePieces(note) ?? [note])
    .map((piece) => {
      const words = piece.trimEnd();
      const kept = / |\/\D/.test(words) ? `<span>${escapeHtml(words)}</span>` : escapeHtml(words);
      // Between two pieces kept whole a line breaks at a space, or where it is told to.
      if (words.endsWith('，')) return `${kept}<wbr>`;
      return piece === words ? kept : `${kept} `;
    })
    .join('');
}

function verdictMarkup({ verdict }: RichCell, steps: CellSteps | undefined): string {
  if (verdict === undefined && steps?.verdict === undefined) return '';
  const hidden = verdict === undefined ? ' hidden' : '';
  const words = verdict ? piecesMarkup(verdict.word, textPieces(verdict.word)) : '';
  return `<small${classAttribute('status', verdict?.tone)}${hidden}${attribute('data-steps', steps?.verdict)}>${words}</small>`;
}

/** A text that may break over two lines between its pieces alone; as any other text where it has none. */
function piecesMarkup(text: string, pieces: readonly string[] | null): string {
  if (pieces === null) return escapeHtml(text);
  if (pieces.length === 1) return `<span class="whole">${escapeHtml(text)}</span>`;
  return `<span class="words">${pieces.map(escapeHtml).join('<wbr>')}</span>`;
}
