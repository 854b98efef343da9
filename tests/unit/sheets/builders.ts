import { tableNamed } from '../../../src/dataset/tabled.ts';
import type { TableName } from '../../../src/dataset/tables/names.ts';
import type { FoundCell, FoundRow } from '../../../src/sheets/found.ts';
import { absentTable, presentTable, type PresentTable } from '../../../src/sheets/present/present-table.ts';
import type { Desk, Question } from '../../../src/sheets/question.ts';

/** A table as it stands with this text as its file. */
export function presentOf(table: TableName, text: string | Uint8Array): PresentTable {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const presented = presentTable(table, bytes);
  if ('faults' in presented) throw new Error(presented.faults.map(({ message }) => message).join('\n'));
  return presented.present;
}

/** The tables of these texts; the others have no file. */
export function tablesOf(texts: Partial<Record<TableName, string>>): (table: TableName) => PresentTable {
  return (table) => {
    const text = texts[table];
    return text === undefined ? absentTable(table, { bom: true, eol: '\n' }) : presentOf(table, text);
  };
}

/** A row that a sheet gives, by headers; a cell that begins with ? is asked, with the rest as its text. */
export function foundRow(
  table: TableName,
  texts: Readonly<Record<string, string>>,
  { file = '甲表.csv', cell = 'A3' }: { readonly file?: string; readonly cell?: string } = {},
): FoundRow {
  const { columns } = tableNamed(table);
  const place = { file, sheet: null, cell };
  const cells = Object.entries(texts).map(([header, text]): [string, FoundCell] => {
    const key = Object.keys(columns).find((name) => columns[name]?.header === header);
    if (key === undefined) throw new Error(`no column ${header} in ${table}`);
    if (!text.startsWith('?')) return [key, { kind: 'value', text, place }];
    const question: Question = {
      kind: 'value',
      place,
      kindergarten: '',
      table,
      field: header,
      of: '',
      text: text.slice(1),
      question: `${header}是什么？`,
      suggestion: '',
    };
    return [key, { kind: 'asked', question }];
  });
  return { table, cells: Object.fromEntries(cells), place };
}

/** A desk that keeps what it is asked, and answers by the sentence that a question contains. */
export function deskWith(
  answers: Readonly<Record<string, string>> = {},
): Desk & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    ask: (question) => {
      const known = Object.entries(answers).find(([part]) => question.question.includes(part));
      if (known === undefined) asked.push(question);
      return known?.[1] ?? null;
    },
  };
}
