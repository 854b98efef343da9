import type { GridCell } from '../book/grid.ts';
import type { Line } from '../layout/section.ts';
import type { FoundCell } from '../found.ts';
import { bare } from '../values/plain.ts';
import * as words from '../words/grant-classes.ts';
import { LEADS } from '../words/notes.ts';
import { safeText } from './safe-text.ts';
import { onceForSection } from './of-section.ts';
import { value, type Work } from './work.ts';

/** What a note grants a year for each child, by the year of the recognition and its class. */
interface Grant {
  readonly first: number;
  readonly last: number;
  /** A类; empty where it is of all. */
  readonly ofClass: string;
  readonly amount: string;
  readonly line: Line;
}

const OF_ALL = new RegExp(`^${words.YUAN}$`);
/** 2025年和以后认定的600元/年 */
const OF_YEARS = new RegExp(
  String.raw`^(?:自|从)?(20\d{2})年(?:度)?((?:和|及|或|\(含\))?(?:以后|之后|以前|之前)|起|前)?(?:新)?(?:认定|确认)的?(?:幼儿园|园所?)?(?:[:：])?${words.YUAN}$`,
);

/** 按在园幼儿数（不含托班）核拨: how it is counted and paid. */
const HOW_PAID =
  /^(?:均)?按(?!.*(?:[%‰折成半次倍减]|标准的)).*(?:人数|幼儿数|学籍).*(?:核拨|拨付|发放|计算|测算|核算|结算|补助|下达)$/;

/** A sentence of a note that speaks of grants, or stands beside one that does, and those that it says for sure. */
interface Sentence {
  readonly text: string;
  readonly line: Line;
  readonly grants: readonly Grant[];
}

/** What a note says that a recognition of some year, or of the class of its row, is granted; null where none says it for sure. */
export function notedGrant(
  work: Work,
  recognisedOn: FoundCell | null,
  written: GridCell | undefined,
): FoundCell | null {
  const sentences = sentencesOf(work);
  const named = classNamed(
    sentences.flatMap(({ grants }) => grants),
    words.plainClasses(bare(written?.text ?? '')),
  );
  const own = grantsOf(sentences, yearOf(recognisedOn), named);
  const [grant] = own;
  if (grant === undefined || new Set(own.map(({ amount }) => amount)).size > 1) return null;
  const isDoubted = sentences.some((one) => one.grants.length === 0 && mayBeOf(one, named ?? ''));
  return isDoubted ? null : value(grant.amount, grant.line.place);
}

function yearOf(recognisedOn: FoundCell | null): number | null {
  return recognisedOn?.kind === 'value' ? Number(recognisedOn.text.slice(0, 4)) : null;
}

/** The grants of a class, or of all recognitions of a year. */
function grantsOf(
  sentences: readonly Sentence[],
  year: number | null,
  named: string | null,
): readonly Grant[] {
  return sentences
    .flatMap(({ grants }) => grants)
    .filter((one) =>
      one.ofClass === '' ? year !== null && one.first <= year && year <= one.last : one.ofClass === named,
    );
}

/** The class that a cell means: A类园, and A where one class alone begins so. */
function classNamed(grants: readonly Grant[], plain: string): string | null {
  const classes = new Set(grants.map(({ ofClass }) => ofClass).filter((one) => one !== ''));
  if (plain === '' || classes.has(plain)) return plain;
  const [only, another] = [...classes].filter((one) => one.startsWith(plain));
  return only === undefined || another !== undefined ? null : only;
}

function isOfClass({ text }: Sentence, ofClass: string): boolean {
  return ofClass !== '' && words.plainClasses(text).includes(ofClass);
}

/** Whether a sentence speaks of a class, or of no class and takes something back. */
function mayBeOf(sentence: Sentence, ofClass: string): boolean {
  return isOfClass(sentence, ofClass) || isOfAll(sentence);
}

function isOfAll({ text }: Sentence): boolean {
  const isOfGrants = words.LIMITS_ALL.test(text) && !words.HOLDS_UNTIL.test(text.replace(LEADS, ''));
  return isOfGrants && !words.namesClass(words.plainClasses(text));
}

/** What a note seems to say of the class of a row, or of all recognitions of its year, and does not say for sure: asked once for each. */
export function doubtfulGrant(
  work: Work,
  recognisedOn: FoundCell | null,
  written: GridCell | undefined,
): FoundCell | null {
  const ofClass = words.plainClasses(bare(written?.text ?? ''));
  if (words.GRANT_CLASS.test(ofClass)) return askedOf(work, ofClass, (one) => isOfClass(one, ofClass));
  const year = yearOf(recognisedOn);
  const granted = grantsOf(sentencesOf(work), year, null);
  return granted.length === 0
    ? null
    : askedOf(work, `${year}年认定的`, ({ grants }) => grants.some((one) => granted.includes(one)));
}

/** What the sentences say that are of them, and those that may take something back. */
function askedOf(work: Work, ofClass: string, isOf: (sentence: Sentence) => boolean): FoundCell | null {
  const sentences = sentencesOf(work);
  const first = sentences.find(isOf);
  if (first === undefined) return null;
  const found = sentences.filter((one) => isOf(one) || (one.grants.length === 0 && isOfAll(one)));
  const said = safeText(found.map(({ text }) => text.replace(LEADS, '')).join('。')).text;
  return work.clerk.value({
    table: 'recognitions',
    key: 'subsidy',
    place: first.line.place,
    kindergarten: '',
    of: ofClass,
    text: '',
    sentence: `表里写着“${said}”：${ofClass}每生每年补助多少元？不是按人数补助的，写“空着”。答一次，这一类都用。`,
  });
}

const sentencesOf = onceForSection(({ section }: Work): readonly Sentence[] =>
  section.lines.flatMap((line) => {
    const sentences = bare(line.text)
      .split('。')
      .map((text) => ({ text, line, grants: grantsIn(text, line) }));
    const hasGrant = sentences.some(({ grants }) => grants.length > 0);
    return sentences.filter(
      ({ text }) => hasGrant || words.GRANTED.test(text) || words.TAKEN_BACK.test(text),
    );
  }),
);

/** The grants of a sentence that says all of them for a year; none where a part of it is not understood. */
function grantsIn(written: string, line: Line): readonly Grant[] {
  const sentence = written.replace(LEADS, '');
  const head = headOf(sentence);
  if (head === null) return [];
  const clauses = sentence
    .slice(head.length)
    .replace(words.UNIT_BEHIND, '')
    .split(words.BETWEEN)
    .filter((clause) => !HOW_PAID.test(clause));
  const hasUnit = words.UNIT_BEHIND.test(sentence) || words.UNIT_BEHIND.test(head);
  if (!hasUnit && !/年[,，]|年$|每年|年生均/.test([head, ...clauses].join('，'))) return [];
  const isOfAll = words.A_CHILD.test(head) || /[生人]/.test(words.UNIT_BEHIND.exec(sentence)?.[0] ?? '');
  if (!isOfAll && !clauses.every((clause) => words.A_CHILD.test(clause))) return [];
  const grants = clauses.map((clause) => grantIn(clause, line));
  const all = grants.flatMap((grant) => grant ?? []);
  return all.length === clauses.length ? all : [];
}

/** What a sentence says before its sums; empty where its clauses say themselves what they are of, null where it is of no grants. */
function headOf(sentence: string): string | null {
  const head = words.GRANT_HEADS.map((pattern) => pattern.exec(sentence)?.[0]).find(
    (one) => one !== undefined,
  );
  return head ?? (words.GRANTED_BY_CLASS.test(sentence) ? '' : null);
}

function grantIn(clause: string, line: Line): Grant | null {
  const [, ofAll] = OF_ALL.exec(clause) ?? [];
  const always = { first: 0, last: 9999, ofClass: '', line };
  if (ofAll !== undefined) return { ...always, amount: ofAll };
  const [, ofClass = '', granted] = words.GRANT_OF_CLASS.exec(clause) ?? [];
  if (granted !== undefined) return { ...always, ofClass: words.plainClasses(ofClass), amount: granted };
  const [, written, side = '', amount] = OF_YEARS.exec(clause) ?? [];
  if (written === undefined || amount === undefined) return null;
  const year = Number(written);
  // 2025年以后 may or may not begin with 2025.
  const isWith = /和|及|或|含|起/.test(side);
  if (/后|起/.test(side)) return { ...always, first: isWith ? year : year + 1, amount };
  if (side.endsWith('前')) return { ...always, last: isWith ? year : year - 1, amount };
  return { ...always, first: year, last: year, amount };
}
