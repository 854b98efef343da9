import { POSTS, type Post } from '../../domain/code-lists.ts';
import { nearestWord } from '../../dataset/read/nearest.ts';
import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { readCount } from '../values/count.ts';
import { POST_WORDS } from '../words/posts.ts';
import type { Guess } from './by-cells.ts';
import { headText } from './head-text.ts';
import type { Meaning } from './meaning.ts';
import { figuresOf } from './sheet-column.ts';

/** The tables whose figures add up in a row, and which figures. */
const ADDED: readonly (readonly [TableName, string])[] = [
  ['staffing', 'headcount'],
  ['classes', 'children'],
  ['classes', 'classCount'],
  ['enrolment', 'plannedPlaces'],
  ['enrolment', 'admitted'],
];

const LEAST = 2;

/**
 * The columns of figures that no head explains, by what they add up to: one that is in every row the sum of the known ones is their total, one that
 * is what a total still lacks is a part, whose head only suggests which.
 */
export function byFigures(
  section: Section,
  meanings: readonly Meaning[],
  topic: TableName,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  meanings.forEach((meaning, index) => {
    const figures = figuresOf(section, index, statedIn);
    if (meaning.is !== 'unknown' || figures === null) return;
    for (const [table, key] of ADDED) {
      const parts = columnsOf(section, meanings, table, key, 'slot');
      const isTotal =
        parts.length > 1 &&
        figures.filter((own) => own > 0).length >= LEAST &&
        figures.every((own, row) => own === sumOf(parts, row)) &&
        columnsOf(section, meanings, table, key, 'sum').length === 0;
      if (isTotal) guesses.set(index, { meaning: { is: 'sum', table, key, dims: {} }, isSure: true });
    }
    if (!guesses.has(index) && topic === 'staffing') {
      const post = nearestPost(section.columns[index]?.path.at(-1) ?? '', postsIn(meanings));
      if (post !== null)
        guesses.set(index, {
          meaning: { is: 'slot', table: 'staffing', key: 'headcount', dims: { post }, unit: null },
          isSure: false,
        });
    }
  });
  return guesses;
}

function statedIn(text: string): number | null {
  return readCount(text).stated;
}

function columnsOf(
  section: Section,
  meanings: readonly Meaning[],
  table: TableName,
  key: string,
  is: 'slot' | 'sum',
): readonly (readonly number[])[] {
  return meanings.flatMap((meaning, index) =>
    meaning.is === is && meaning.table === table && meaning.key === key
      ? [figuresOf(section, index, statedIn) ?? section.rows.map(() => Number.NaN)]
      : [],
  );
}

function sumOf(parts: readonly (readonly number[])[], row: number): number {
  return parts.reduce((sum, figures) => sum + (figures[row] ?? 0), 0);
}

const SHARED = 2;

/** The post without a column of its own whose name, or a word for it, shares most with a head; null where none shares two characters in a row. */
function nearestPost(head: string, taken: ReadonlySet<string | undefined>): Post | null {
  const { word } = headText(head);
  const free = POSTS.filter((post) => !taken.has(post));
  const shares = free.flatMap((post) =>
    [post, ...POST_WORDS[post]].map((name) => ({ post, shared: sharedRun(word, name) })),
  );
  const [best] = shares.toSorted((a, b) => b.shared - a.shared);
  if (best !== undefined && best.shared >= SHARED) return best.post;
  const near = nearestWord(word, free);
  return free.find((post) => post === near) ?? null;
}

function postsIn(meanings: readonly Meaning[]): ReadonlySet<string | undefined> {
  return new Set(
    meanings.flatMap((meaning) =>
      meaning.is === 'slot' && meaning.table === 'staffing' && meaning.key === 'headcount'
        ? [meaning.dims.post]
        : [],
    ),
  );
}

/** How many characters in a row two words share. */
function sharedRun(a: string, b: string): number {
  for (let length = Math.min(a.length, b.length); length > 0; length -= 1)
    for (let at = 0; at + length <= a.length; at += 1)
      if (b.includes(a.slice(at, at + length))) return length;
  return 0;
}
