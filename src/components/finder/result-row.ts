import { directionWord } from '../../domain/position.ts';
import { formatDistance } from '../../format/number.ts';
import type { Way } from '../../search/find/answer.ts';
import type { Marks } from '../../search/find/match/highlight.ts';
import type { FinderRow, RowFigure } from '../../search/find/row.ts';
import { type Child, type Markup, element } from '../markup.ts';
import type { Told } from '../../search/find/told.ts';
import { markedExcerpt, markedText } from './marked.ts';

/** What the main seat is called beside campuses. */
export const MAIN_SEAT = '本部';

/** One result: the same in the list that is sent with the page and in the one that the browser makes. */
export interface ResultRow {
  readonly row: FinderRow;
  readonly href: string;
  readonly marks: Marks | null;
  /** What the words of the query ask for; empty where the finder does not know it. */
  readonly told: readonly { readonly kind: Told; readonly text: string }[];
  /** `unknown` where distances are shown but this kindergarten's position is not registered. */
  readonly way: Way | 'unknown' | null;
  /** The seat that `way` leads to, where the row does not stand for that one: a campus, or 本部. */
  readonly waySeat: string | null;
  /** Number on the distance rings. */
  readonly ringNumber: number | null;
  /** Whether it is set aside for comparison; `null` in a list that has nothing to set aside for. */
  readonly picked: boolean | null;
}

/** A row without the button: its figures stand at the edge. */
const ALONE = 'kg-alone';

/** The `<li>` of one result. */
export function resultRow(result: ResultRow): Markup {
  const { row, href, marks, told, way, waySeat, ringNumber } = result;
  const number = ringNumber !== null && element('span', { class: 'kg-number' }, ringNumber);
  const name = element('a', { class: 'kg-name', href }, number, markedText(row.name, marks?.name ?? []));
  const status = row.status !== null && [' ', element('span', { class: 'kg-status' }, row.status)];
  const button = pick(result);
  return element(
    'li',
    { class: button ? 'kg' : `kg ${ALONE}`, 'data-code': row.code },
    element(
      'div',
      { class: 'kg-who' },
      name,
      status,
      element('p', { class: 'kg-traits' }, traits(row, marks)),
      why(marks),
      told.map(({ kind, text }) => line(TEXT_LABELS[kind], toldMarkup(kind, text))),
    ),
    element('dl', { class: 'kg-figures' }, row.figures.map(figure), way !== null && wayFigure(way, waySeat)),
    button,
  );
}

/** As much of a result as a row needs that nobody sees yet. */
export interface BriefRow {
  readonly code: string;
  readonly name: string;
  readonly href: string;
}

/** The same `<li>` with no more than its name. */
export function briefRow({ code, name, href }: BriefRow): Markup {
  return element(
    'li',
    { class: `kg ${ALONE}`, 'data-code': code },
    element('a', { class: 'kg-name', href }, name),
  );
}

function traits({ traits, town }: FinderRow, marks: Marks | null): Child {
  return [
    traits.map((trait) => element('span', {}, trait)),
    town !== '' && element('span', {}, markedText(town, marks?.town ?? [])),
  ];
}

/** What the texts of a row are called. */
export const TEXT_LABELS = {
  addresses: '地址',
  communities: '社区',
  catchments: '招生范围',
  phones: '电话',
} as const;

/** What answered where neither name nor town did. */
function why(marks: Marks | null): Child {
  if (!marks) return null;
  const { alternate, text } = marks;
  return [
    alternate && line('曾用名或别名', markedText(alternate.text, alternate.ranges)),
    text && line(TEXT_LABELS[text.kind], markedExcerpt(text.text, text.ranges)),
  ];
}

function line(label: string, said: Child): Markup {
  return element('p', { class: 'kg-why' }, `${label}：`, said);
}

/** Several numbers stand apart by a space; one with more than a number's own characters is not to be dialled as it stands. */
const DIALLED = /^[\d+()-]+$/;

function toldMarkup(kind: Told, text: string): Child {
  if (text === '') return '见该园页面';
  if (kind !== 'phones') return text;
  return text
    .split(' ')
    .map((number, at) => [
      at > 0 && '、',
      DIALLED.test(number) ? element('a', { href: `tel:${number.replace(/[()-]/g, '')}` }, number) : number,
    ]);
}

function figure({ kind, label, text, absent }: RowFigure): Markup {
  const said = absent ? missing(text) : kind === 'fee' ? withStrongNumber(text) : text;
  return term(`kg-${kind}`, label, said);
}

function wayFigure(way: Way | 'unknown', seat: string | null): Markup {
  if (way === 'unknown') return term('kg-way', '位置', missing('未登记'));
  return term('kg-way', `${directionWord(way.bearing)}方`, [
    formatDistance(way.metres),
    seat !== null && element('small', {}, `（到${seat}）`),
  ]);
}

function term(kind: string, label: string, said: Child): Markup {
  return element('div', { class: kind }, element('dt', {}, label), element('dd', {}, said));
}

function missing(word: string): Markup {
  return element('span', { class: 'miss' }, word);
}

/** The number of a figure set off from its unit, which stands after a space. */
function withStrongNumber(text: string): Child {
  const [number = '', ...unit] = text.split(' ');
  return [element('b', {}, number), unit.map((word) => ` ${word}`)];
}

/** One that does not run is nothing to choose from. */
function pick({ row: { code, name, status }, picked }: ResultRow): Markup | null {
  if (picked === null || status !== null) return null;
  const attributes = { 'data-pick': code, 'aria-pressed': String(picked), 'aria-label': `对比：${name}` };
  return element('button', { type: 'button', class: 'kg-pick', ...attributes }, '对比');
}
