import { FEE_CATEGORIES, type FeeCategory } from '../../domain/code-lists.ts';
import type { GridCell } from '../book/grid.ts';
import type { TermRow } from '../layout/section.ts';
import type { Known, Register } from '../names/register.ts';
import { bare, bracketed } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import {
  ATTACHED_CLASSES,
  CHOSEN,
  EVERY_KINDERGARTEN,
  KIND_OF_KINDERGARTEN,
  NOT_CHOSEN,
  OTHER_KIND,
  REST_OF_KINDERGARTENS,
  WHO_CHARGES,
} from '../words/terms-of-fees.ts';
import { OF_SOME_KIND } from '../words/notes.ts';
import { codeWord } from './code-word.ts';
import { itemKey, itemList, itemsNamed } from './item-list.ts';
import { onceForSection } from './of-section.ts';
import { keysFor } from './refund-notes.ts';
import { safeText } from './safe-text.ts';
import { isOne, whoseOf } from './refunds-of-some.ts';
import { isAttachedClass } from './whole-name.ts';
import type { Work } from './work.ts';

/** A row of a table of terms, and the items that it is of. */
interface Terms {
  readonly row: TermRow;
  readonly keys: readonly string[];
  /** Whether its words say for sure which items. */
  readonly isClear: boolean;
}

const YOUNGEST = itemKey('托班保育费');

/** The rows that a section may use: of its own file, where that has any, before all others. */
const termsOf = onceForSection(
  ({
    section: { termRows = [], file },
  }: Pick<Work, 'section'>): {
    readonly own: readonly Terms[];
    readonly others: readonly Terms[];
  } => {
    const all = termRows.map((row): Terms => ({ row, ...itemsOf(bare(row.item.text)) }));
    const isOwn = ({ row }: Terms): boolean => row.item.place.file === file;
    return { own: all.filter(isOwn), others: all.filter((one) => !isOwn(one)) };
  },
);

function itemsOf(text: string): Pick<Terms, 'keys' | 'isClear'> {
  const list = itemList(text, []);
  if (list?.rest === '') return { keys: list.keys, isClear: true };
  const isOneWord = /^\p{Script=Han}{2,10}$/u.test(text) && !/[和及与等]/.test(text);
  if (isOneWord) return { keys: [itemKey(text)], isClear: true };
  const { outer } = bracketed(text);
  return { keys: [...new Set([...itemsNamed(text, []), itemKey(outer)])], isClear: false };
}

/** What a table of terms says of an item of a kindergarten. */
export type ToldTerm =
  | { readonly is: 'told'; readonly cell: GridCell }
  /** It is not sure which row is of this kindergarten. */
  | { readonly is: 'unsure' }
  /** Several rows say it of all, or it is not clear of what. */
  | { readonly is: 'doubtful'; readonly texts: readonly string[] };

interface Wanted {
  readonly item: string;
  readonly category: FeeCategory | null;
  readonly key: 'service' | 'refund';
}

/** Null where no table says it. */
export function toldTerm(work: Work, known: Known | null, { item, category, key }: Wanted): ToldTerm | null {
  const { own, others } = termsOf(work);
  for (const among of [own, others]) {
    for (const wanted of keysFor(item, category)) {
      const rows = among.filter(({ keys, row }) => keys.includes(wanted) && isSaid(row[key]));
      if (rows.length === 0) continue;
      const found = chosen(rows, key, (whose) => rankOf(whose, known, work.register, wanted));
      const texts = rows.flatMap(({ row }) => row[key]?.text ?? []);
      if (found === 'doubtful') return { is: 'doubtful', texts: [...new Set(texts)] };
      if (found === 'unsure') return { is: 'unsure' };
      const cell = found?.[key];
      if (cell !== undefined) return { is: 'told', cell };
    }
  }
  return null;
}

/** What only refers to what stands elsewhere says nothing; what names a person is not said. */
function isSaid(cell: GridCell | undefined): boolean {
  return cell !== undefined && !isPointer(cell.text) && safeText(cell.text).persons === 0;
}

/** The one row that is of a kindergarten: one that names it goes before one of its kind, and that before one of all. */
function chosen(
  rows: readonly Terms[],
  key: Wanted['key'],
  rankFor: (whose: GridCell | undefined) => number | null,
): TermRow | 'unsure' | 'doubtful' | null {
  const ranked = rows.map(({ row, isClear }) => ({ row, rank: isClear ? rankFor(row.whose) : null }));
  const best = bestOf(ranked.map(({ rank }) => rank));
  const isForAll = rows.every(({ row }) => isOfEvery(row.whose));
  const doubt = isForAll ? 'doubtful' : 'unsure';
  if (best < NAMED && ranked.some(({ rank }) => rank === null)) return doubt;
  const [first, ...others] = ranked.filter(({ rank }) => rank === best);
  if (best === 0 || first === undefined) return null;
  return others.every(({ row }) => row[key]?.text === first.row[key]?.text) ? first.row : doubt;
}

function isOfEvery(whose: GridCell | undefined): boolean {
  const text = bare(whose?.text ?? '');
  return text === '' || EVERY_KINDERGARTEN.test(text);
}

const [OF_ALL, OF_KIND, NAMED] = [1, 2, 3];

function bestOf(ranks: readonly (number | null)[]): number {
  return ranks.reduce((best: number, rank) => Math.max(best, rank ?? 0), 0);
}

/** How closely a row is about a kindergarten, 0 where it is about others; null where that is not sure. */
function rankOf(
  whose: GridCell | undefined,
  known: Known | null,
  register: Register,
  wanted: string,
): number | null {
  if (isOfEvery(whose)) return OF_ALL;
  const text = bare(whose?.text ?? '');
  const has = WHO_CHARGES.exec(text)?.[1];
  if (has !== undefined) return isSameItem(has, wanted) ? OF_ALL : null;
  const ranks = partsOf(text, register).map((part) => rankOfPart(part, known, register));
  const best = bestOf(ranks);
  return best === 0 && ranks.includes(null) ? null : best;
}

/** 开展延时服务的园 beside 延时服务费, 开设托班的园 beside 托班保育费. */
function isSameItem(word: string, wanted: string): boolean {
  return (
    itemKey(word) === wanted || (wanted === YOUNGEST && /^(?:托班|托育|托位|托班保育|托育服务)$/.test(word))
  );
}

/** 公办园、普惠性民办园; 和 may be a part of a name. */
function partsOf(text: string, register: Register): readonly string[] {
  return text
    .split(/[、,;/]/)
    .flatMap((part) => (register.find(part, '').kind === 'one' ? [part] : part.split(/[和及与]/)));
}

function rankOfPart(written: string, known: Known | null, register: Register): number | null {
  const part = written.replace(/\(含[^()]*附[设属][^()]*\)$/, '');
  if (known === null || REST_OF_KINDERGARTENS.test(part) || OTHER_KIND.test(part)) return null;
  if (ATTACHED_CLASSES.test(part)) return isAttachedClass(known.name) ? OF_KIND : 0;
  const kind = KIND_OF_KINDERGARTEN.exec(part)?.[1];
  if (kind !== undefined) {
    const verdicts = kindsOf(kind, part).map((one) => isOne(known, one));
    if (verdicts.includes(true)) return OF_KIND;
    return verdicts.includes(null) ? null : 0;
  }
  const found = part.length < 2 || OF_SOME_KIND.test(part) ? null : register.find(part, '');
  if (found?.kind !== 'one') return null;
  return found.known === known ? NAMED : 0;
}

/** 普惠园 is a public one or an inclusive private one. */
function kindsOf(kind: string, part: string): readonly Parameters<typeof isOne>[1][] {
  const isPrivate = part.includes('民办');
  if (kind.startsWith('非普惠')) return ['非普惠性民办'];
  if (kind.startsWith('普惠')) return isPrivate ? ['普惠性民办'] : ['公办', '普惠性民办'];
  const whose = whoseOf(kind);
  return whose === null ? [] : [whose];
}

/** The one category that tables of terms give an item, whomever its rows are for. */
export function toldCategory(work: Work, item: string): GridCell | null {
  const { own, others } = termsOf(work);
  const cells = [own, others]
    .map((among) =>
      among.flatMap(({ keys, row, isClear }) =>
        isClear && keys.includes(itemKey(item)) && row.category !== undefined ? [row.category] : [],
      ),
    )
    .find(({ length }) => length > 0);
  const codes = (cells ?? []).map(({ text }) => codeWord(text, '收费类别', FEE_CATEGORIES).parsed);
  const [first] = codes;
  const [cell] = cells ?? [];
  if (first?.kind !== 'value' || cell === undefined) return null;
  return codes.every((code) => code.kind === 'value' && code.text === first.text)
    ? { ...cell, text: first.text }
    : null;
}

/** Whether parents choose an item, where a table of terms says so in words that are clear and the same for all; null where it does not. */
export function toldChoice(work: Work, item: string): GridCell | null {
  const { own, others } = termsOf(work);
  const cells = [...own, ...others].flatMap(({ keys, row, isClear }) =>
    isClear && keys.includes(itemKey(item)) && row.voluntary !== undefined ? [row.voluntary] : [],
  );
  const [first] = cells;
  const said = new Set(cells.map(({ text }) => choiceIn(bare(text))));
  const [only] = said;
  return first === undefined || said.size !== 1 || only === undefined || only === ''
    ? null
    : { ...first, text: only };
}

function choiceIn(text: string): string {
  if (CHOSEN.test(text)) return '是';
  return NOT_CHOSEN.test(text) ? '否' : '';
}
