import { writeXlsx, type WriteSheet } from 'hucre';
import type { IsoDate } from '../../../src/domain/school-date.ts';
import type { Reading } from '../../../src/sheets/found.ts';
import type { Question } from '../../../src/sheets/question.ts';
import { readBooks, type Roster } from '../../../src/sheets/read-books.ts';

export const NOBODY: Roster = {
  kindergartens: [],
  districts: [
    { code: '990101', name: '云溪县', level: '县级', parent: '' },
    { code: '990101002', name: '云溪镇', level: '乡级', parent: '990101' },
    { code: '990101003', name: '石门镇', level: '乡级', parent: '990101' },
  ],
};

/** A roster of kindergartens by code, name and the code of their town. */
export function rosterOf(
  ...kindergartens: readonly (readonly [code: string, name: string, district?: string])[]
): Roster {
  return {
    ...NOBODY,
    kindergartens: kindergartens.map(([code, name, district = '']) => ({
      code,
      name,
      district,
      aliases: [],
      formerNames: [],
    })),
  };
}

export interface Trial {
  readonly reading: Reading;
  readonly questions: readonly Question[];
  /** The rows of a table, each cell as its text; `?` where it is asked. */
  readonly rows: (table: string) => readonly Readonly<Record<string, string>>[];
  /** What is asked: `大班 班数: 2-3`. */
  readonly asked: readonly string[];
}

/** By what is asked: `field`, or `kindergarten field`, or of what it is (`of`). */
export type Answers = Readonly<Record<string, string>>;

/** Reads CSV texts (by file name) or workbooks. */
export async function trial(
  books: Readonly<Record<string, string | readonly WriteSheet[]>>,
  roster: Roster = NOBODY,
  answers: Answers = {},
  whenAsked: (question: Question) => void = () => {},
): Promise<Trial> {
  const questions = new Map<string, Question>();
  const files = await Promise.all(
    Object.entries(books).map(async ([name, book]) => ({
      name,
      bytes:
        typeof book === 'string' ? new TextEncoder().encode(book) : await writeXlsx({ sheets: [...book] }),
    })),
  );
  const reading = await readBooks(files, {
    roster,
    today: '2026-11-29' as IsoDate,
    desk: {
      ask(question) {
        const { kind, kindergarten, field, of, text } = question;
        whenAsked(question);
        questions.set([kind, question.place.file, kindergarten, field, of, text].join('|'), question);
        return answers[`${kindergarten} ${field}`] ?? answers[field] ?? answers[text] ?? answers[of] ?? null;
      },
    },
  });
  return {
    reading,
    questions: [...questions.values()],
    asked: [...questions.values()].map(({ kindergarten, of, field, text }) =>
      [kindergarten, of, field, text].filter((part) => part !== '').join(' '),
    ),
    rows: (table) =>
      reading.rows
        .filter((row) => row.table === table)
        .map(({ cells }) =>
          Object.fromEntries(
            Object.entries(cells).map(([key, cell]) => [key, cell.kind === 'value' ? cell.text : '?']),
          ),
        ),
  };
}

/** Four kindergartens of two towns. */
export const FOUR = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇阳光幼儿园', '990101003'],
  ['9900000003', '石门镇小太阳幼儿园', '990101003'],
  ['9900000004', '云溪镇中心幼儿园', '990101002'],
);

export interface Said extends Pick<Trial, 'asked' | 'reading'> {
  /** The cells of each row with a space between them: empty where there is none, `?` where it is asked. */
  readonly rows: readonly string[];
}

/** What a sheet about the four says in these columns of a table, and what is asked. */
export async function said(csv: string, table: string, ...keys: readonly string[]): Promise<Said> {
  const { rows, asked, reading } = await trial({ 'a.csv': csv }, FOUR);
  return { rows: rows(table).map((row) => keys.map((key) => row[key] ?? '').join(' ')), asked, reading };
}
