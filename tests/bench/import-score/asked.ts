import type { CellRow } from './table-cells.ts';

/** A question of the import, as its JSON gives it. The last four are more than it promises, and help to place it. */
export interface AskedQuestion {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string;
  readonly kindergarten: string;
  readonly field: string;
  readonly text: string;
  readonly question: string;
  readonly kind?: string;
  readonly table?: string | null;
  readonly of?: string;
  readonly suggestion?: string;
  /** Why an answer could not be taken. */
  readonly fault?: string;
}

/** A cell that is expected, as a question may speak of it. */
export interface WantedCell {
  readonly table: string;
  readonly column: string;
  readonly row: CellRow;
  /** Every name that its kindergarten and its town go by in the sheets and the tables. */
  readonly names: ReadonlySet<string>;
  /** Whether the row is not there at all: then a question about any cell of it, or about its name, explains why. */
  readonly isRowMissing: boolean;
  readonly keyColumns: readonly string[];
  /** The names of all towns: a question about one of them is about no other. */
  readonly towns: ReadonlySet<string>;
}

/** Whether a question names the kindergarten and the field of a cell, or something that the whole row or sheet waits for. */
export function asksFor(question: AskedQuestion, wanted: WantedCell): boolean {
  const { kind = 'value', kindergarten, field, text } = question;
  if (kind === 'sum') return asksForParts(question, wanted);
  const about = bare(kindergarten) || (wanted.towns.has(bare(text)) ? bare(text) : '');
  // What a word or a column means is asked once, beside whichever kindergarten comes first.
  if (kind === 'word' || kind === 'column') return isOfTable(question, wanted) && isOfSheet(question, wanted);
  if (about !== '' && !wanted.names.has(about)) return false;
  // Without its code or its name nothing of a kindergarten can be placed, in whatever table.
  if (about !== '' && wanted.isRowMissing && (kind === 'name' || field === '标识码')) return true;
  if (!isOfTable(question, wanted)) return false;
  if (about === '') return isOfSheet(question, wanted);
  // A town's code is asked beside its name, and its kindergartens wait for it.
  const isOfTown =
    bare(kindergarten) === '' && wanted.column === '区划代码' && bare(question.of ?? '') === about;
  const isOfRow = isOfTown || concernsRow(question, wanted.row);
  return isOfRow && (wanted.isRowMissing || isNamed(field, wanted.column, wanted.row));
}

/** Ages that do not add up wait for what is asked of their total. */
function asksForParts({ table, kindergarten, field }: AskedQuestion, wanted: WantedCell): boolean {
  const column = field.startsWith('幼儿数') ? '在园幼儿数' : field.startsWith('班数') ? '班数' : '';
  return (
    table === 'classes' &&
    wanted.table === 'classes' &&
    wanted.names.has(bare(kindergarten)) &&
    (wanted.isRowMissing || wanted.column === column)
  );
}

/** The code of a town is asked for the table of towns, and kindergartens wait for it. */
function isOfTable({ table, field }: AskedQuestion, wanted: WantedCell): boolean {
  return (
    typeof table !== 'string' ||
    table === wanted.table ||
    (field === '区划代码' && wanted.column === '区划代码')
  );
}

/** A question about a whole sheet is good for every row: its field must be the column itself, or a part of the key that is missing. */
function isOfSheet(question: AskedQuestion, { column, row, isRowMissing, keyColumns }: WantedCell): boolean {
  // A column of the sheet is asked for by its own head; what it might be stands in the suggestion, 收费/收费标准, 教职工配备/人数/行政人员.
  const fields = [question.field, ...(question.suggestion?.split('/').slice(-2) ?? [])];
  const isAsked = (header: string) => fields.some((field) => isNamed(field, header, row));
  return isAsked(column) || (isRowMissing && keyColumns.some(isAsked));
}

/** Which row of several is meant: 大班, 专任教师, 伙食费; a question that does not say is about all. */
function concernsRow({ of = '' }: AskedQuestion, { key }: CellRow): boolean {
  const told = bare(of);
  if (told === '') return true;
  return key
    .split('/')
    .map(bare)
    .some((part) => part !== '' && (told.includes(part) || part.includes(told)));
}

/** `在园幼儿数`, `大班在园幼儿数`, `在园幼儿数（大班）`; not `持证人数` for `人数`. */
function isNamed(field: string, column: string, { key }: CellRow): boolean {
  // What does not fit together is asked at once: 本科、专科.
  if (field.includes('、')) return field.split('、').some((one) => bare(one) === bare(column));
  const [asked, wanted] = [bare(field), bare(column)];
  if (asked === '') return false;
  if (asked === wanted) return true;
  return asked.endsWith(wanted) && key.split('/').map(bare).includes(asked.slice(0, -wanted.length));
}

/** Without spaces and remarks in brackets. */
export function bare(name: string): string {
  return name.replaceAll(/\s|[（(][^）)]*[）)]/g, '');
}
