import type { TableName } from '../../dataset/index.ts';
import { nearestWord } from '../../dataset/read/nearest.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import { COLUMN_ANSWER } from '../questions/answer-words.ts';
import type { Clerk } from '../records/clerk.ts';
import { bare, isNothing } from '../values/plain.ts';
import { areClasses } from '../words/grant-classes.ts';
import { answeredColumn } from './answered-column.ts';
import type { Guess } from './by-cells.ts';
import { headText } from './head-text.ts';
import type { Meaning, Shape } from './meaning.ts';
import { headAt, headOf, valuesOf } from './sheet-column.ts';
import { knownWords, termsOf } from './terms.ts';

/** Where columns are asked about. */
export interface Asking {
  readonly section: Section;
  readonly shape: Shape;
  readonly clerk: Clerk;
}

/** What is asked of a column, without how to answer. */
interface AboutColumn {
  readonly question: string;
  readonly suggestion: string;
  /** The head of another column that it is asked beside. */
  readonly of?: string;
}

/** What the answer says that a column holds; null while that is open. */
export function askColumn(
  { section, shape, clerk }: Asking,
  index: number,
  { question, suggestion, of = '' }: AboutColumn,
): Meaning | null {
  const { path, place } = headAt(section, index);
  const head = headOf(path);
  const answer = clerk.other({
    ...{ kind: 'column', place, kindergarten: '', table: shape.topic, field: head, of, text: head },
    ...{ question: `${question}${COLUMN_ANSWER}`, suggestion },
  });
  if (answer === null) return null;
  return answeredColumn(answer, shape, path) ?? { is: 'unused', why: '不导入' };
}

/** What a column holds that no head explains; its cells may suggest it. */
export function askUnknown(asking: Asking, index: number, guess: Guess | undefined): Meaning {
  const head = headOf(headAt(asking.section, index).path);
  const likely = guess === undefined ? suggestionFor(head, asking.shape.topic) : suggestionOf(guess);
  const answer = askColumn(asking, index, {
    question: `“${head === '' ? '（没有表头）' : head}”这一列是什么？是数据表里的哪一栏？`,
    suggestion: isOfClasses(asking.section, index) ? '' : likely,
  });
  return answer ?? { is: 'unknown' };
}

/** What a column behind another name of a kindergarten holds, as of the first; open while it may be of the other. */
export function askWhose(asking: Asking, index: number, behind: string): Meaning {
  const head = headOf(headAt(asking.section, index).path);
  const answer = askColumn(asking, index, {
    question: `“${head}”在“${behind}”后面，说的是前面那一列幼儿园吗？是的话，是数据表里的哪一栏？`,
    suggestion: '不导入',
    of: behind,
  });
  return answer ?? { is: 'unknown' };
}

/** 一类园 under a word that means a nature elsewhere: of what it is a class, its head does not tell. */
function isOfClasses(section: Section, index: number): boolean {
  const texts = valuesOf(section, index).map(bare);
  return areClasses(texts.filter((text) => !isNothing(text)));
}

/** 表名/栏名, and which post, age or item where the head does not say it. */
export function suggestionOf({ meaning }: Guess): string {
  if (meaning.is === 'remark') return '不导入';
  if (meaning.is !== 'slot') return '';
  const column = tableNamed(meaning.table).columns[meaning.key];
  const which = meaning.dims.post ?? meaning.dims.item;
  if (column === undefined) return '';
  return [tableNamed(meaning.table).title, column.header, ...(which === undefined ? [] : [which])].join('/');
}

function suggestionFor(head: string, topic: TableName): string {
  const { word } = headText(head.split('·').at(-1) ?? '');
  const near = nearestWord(
    word,
    [...knownWords()].filter((known) => known.length > 1),
  );
  const field =
    near === undefined
      ? undefined
      : termsOf(near).find(
          (term) => term.is === 'field' && (term.table === topic || term.table === 'kindergartens'),
        );
  if (field?.is !== 'field') return '不导入';
  const column = tableNamed(field.table).columns[field.key];
  return column === undefined ? '不导入' : `${tableNamed(field.table).title}/${column.header}`;
}
