import { cellWords, presenceWord, referenceWords } from '../../dataset/tables/cell-words.ts';
import type { Table as Definition } from '../../dataset/tables/table.ts';
import type { Table } from '../table.ts';

const COLUMNS = [{ label: '栏' }, { label: '写法' }, { label: '必填' }, { label: '说明', long: true }];

/** The columns of a table for a reader: what stands in them, how it is written, what they refer to. */
export function columnTable({ columns, key }: Definition): Table {
  return {
    columns: COLUMNS,
    rows: Object.entries(columns).map(([name, column]) => ({
      cells: [
        { text: column.header, note: name },
        cellWords(column.cell),
        presenceWord(column.presence),
        {
          text: column.about,
          note: noteOf([key.includes(name) ? '主键' : null, referenceWords(column)]),
        },
      ],
    })),
  };
}

function noteOf(parts: readonly (string | null)[]): string | undefined {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? undefined : said.join('；');
}
