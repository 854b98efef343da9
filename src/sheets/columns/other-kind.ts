import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import * as words from '../words/other-sheets.ts';
import { SUBJECTLESS } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { isBorne, titlesOf, topicOf } from './topic.ts';

/** What a sheet is that is none of kindergartens. */
export type OtherKind =
  /** A row a person: of whom, and how many. */
  | { readonly is: 'persons'; readonly of: '幼儿名单' | '教职工名单' | '个人名单'; readonly count: number }
  /** Primary schools, middle schools. */
  | { readonly is: 'school' }
  /** Of a matter that the contract has no table for: 幼儿资助. */
  | { readonly is: 'matter'; readonly of: string; readonly isSure: boolean }
  /** Nothing in it speaks of kindergartens: only somebody who knows it can tell. */
  | { readonly is: 'strange' };

/** Whether somebody knows a kindergarten of that name, or of a longer one. */
type IsKnown = (name: string) => boolean;

/** What a section is where it is no table of kindergartens; null where it is one. Its columns need not be understood for it. */
export function otherKind(section: Section, isKnown: IsKnown): OtherKind | null {
  if (section.isTurned) return null;
  const look = new Look(section);
  if (look.listsPersons()) return { is: 'persons', of: look.whose(), count: section.rows.length };
  if (look.listsDocuments()) return { is: 'matter', of: '文件目录', isSure: true };
  const matter = look.hasOwnFigures() ? null : otherMatter(section);
  if (matter !== null) return { is: 'matter', of: matter, isSure: !look.hasOwnHeads() };
  if (SUBJECTLESS.has(topicOf(section)) || look.speaksOfKindergartens()) return null;
  if (look.listsSchools()) return { is: 'school' };
  return look.namesNone(isKnown) ? { is: 'strange' } : null;
}

/** The matter that the title names, where it names none of the contract, or one that no head bears out. 教师 is in many titles, and decides nothing. */
function otherMatter(section: Section): string | null {
  // A file is named by whoever sends it.
  const title = titlesOf(section)
    .slice(0, -1)
    .find((text) => text !== '');
  if (title === undefined || isBorne(section, title, 'staffing')) return null;
  return words.OTHER_MATTERS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

function isOfKindergarten(path: readonly string[], test: (key: string) => boolean = () => true): boolean {
  return path
    .flatMap(piecesOf)
    .some(({ terms }) =>
      terms.some((term) => term.is === 'field' && words.OF_A_KINDERGARTEN.has(term.key) && test(term.key)),
    );
}

const MOST = 0.6;
const NEARLY_ALL = 0.8;
const LEAST = 2;
const MOST_OF_DOCUMENTS = 5;
const DOCUMENT_TITLE =
  /^(?:.{2,20})?关于.{4,}的?(?:通知|意见|办法|规定|批复|公告|通告|决定|函|通报|请示|报告)(?:[(（].*[)）])?$/;

/** What may be seen of a section without understanding it. */
class Look {
  readonly #section: Section;
  readonly #heads: readonly (readonly string[])[];
  readonly #title: string;

  constructor(section: Section) {
    this.#section = section;
    this.#heads = section.columns.map(({ path }) => path.map(bare));
    this.#title = bare(
      [section.file, section.sheet ?? '', ...section.lines.map(({ text }) => text)].join(' '),
    );
  }

  /** A row a person: under heads of persons, and no list of kindergartens with something of a person in it. */
  listsPersons(): boolean {
    const own = this.#heads.filter((path) => !words.OF_AN_OFFICE.test(path.join('')));
    const isNamed = own.some((path) => words.LISTED_NAME.test(path.at(-1) ?? ''));
    const isOfPersons = own.some((path) => words.OF_A_PERSON.test(path.at(-1) ?? ''));
    const hasIdentities = this.#heads.some((_, index) =>
      this.#most(index, (text) => words.IDENTITY.test(text)),
    );
    return ((isNamed && isOfPersons) || hasIdentities) && !this.#isListOfKindergartens();
  }

  whose(): Extract<OtherKind, { is: 'persons' }>['of'] {
    const heads = this.#heads.flat().join(' ');
    if (words.OF_CHILDREN.test(heads)) return '幼儿名单';
    if (words.OF_STAFF.test(heads) || words.OF_STAFF.test(this.#title)) return '教职工名单';
    return words.OF_CHILDREN.test(this.#title) ? '幼儿名单' : '个人名单';
  }

  /** A column of what a list of kindergartens has; how many children there are stands in many sheets. */
  hasOwnFigures(): boolean {
    return this.#section.columns.some(({ path }) => isOfKindergarten(path, (key) => key !== 'children'));
  }

  /** Columns that the contract has too, of whatever table. */
  hasOwnHeads(): boolean {
    const own = this.#section.columns.filter(({ path }) =>
      path.flatMap(piecesOf).some(({ terms }) => terms.some(({ is }) => is !== 'role' && is !== 'group')),
    );
    return own.length >= LEAST;
  }

  /** 序号 │ 文号 │ 文件名称: a row a document, and nothing else. */
  listsDocuments(): boolean {
    const isTitle = (text: string): boolean => DOCUMENT_TITLE.test(text);
    return (
      this.#heads.length <= MOST_OF_DOCUMENTS &&
      this.#heads.some(
        (path, index) => /文件|名称|标题/.test(path.at(-1) ?? '') && this.#most(index, isTitle),
      )
    );
  }

  speaksOfKindergartens(): boolean {
    const said = [this.#title, ...this.#heads.flat(), ...this.#names()].join(' ');
    return words.KINDERGARTEN_WORDS.test(said);
  }

  listsSchools(): boolean {
    const names = this.#names();
    const schools = names.filter((name) => words.OTHER_SCHOOL.test(name));
    const years = this.#heads.filter((path) => path.some((text) => words.SCHOOL_YEARS.test(text)));
    return (
      (names.length > 0 && schools.length >= names.length * NEARLY_ALL) ||
      new Set(years.map((path) => path.join())).size >= LEAST
    );
  }

  /** No code, and no name that is or could be that of a kindergarten. */
  namesNone(isKnown: IsKnown): boolean {
    if (this.#heads.some((_, index) => this.#most(index, (text) => /^\d{10}$/.test(text)))) return false;
    const texts =
      this.#namesAt === -1
        ? this.#section.rows.flatMap(({ cells }) => cells.map(({ text }) => bare(text)))
        : this.#names();
    return !texts.some(
      (text) => /\p{Script=Han}/u.test(text) && (words.LIKE_A_KINDERGARTEN.test(text) || isKnown(text)),
    );
  }

  /** With figures of kindergartens; or each row another one, with properties of its own. */
  #isListOfKindergartens(): boolean {
    const names = this.#names();
    const isEachAnother = names.length > 0 && new Set(names).size > names.length * NEARLY_ALL;
    return this.#section.columns.some(({ path }, index) => {
      return (
        isOfKindergarten(path) && (isEachAnother || this.#most(index, (text) => /^\d+(?:\.\d+)?$/.test(text)))
      );
    });
  }

  get #namesAt(): number {
    return this.#section.columns.findIndex(({ path }) =>
      piecesOf(path.at(-1) ?? '').some(({ terms }) =>
        terms.some((term) => term.is === 'role' && term.role === 'name'),
      ),
    );
  }

  #names(): readonly string[] {
    return this.#values(this.#namesAt);
  }

  #values(index: number): readonly string[] {
    return this.#section.rows.flatMap(({ cells }) => {
      const text = bare(cells[index]?.text ?? '');
      return text === '' ? [] : [text];
    });
  }

  #most(index: number, test: (text: string) => boolean): boolean {
    const values = this.#values(index);
    return values.length >= LEAST && values.filter(test).length >= values.length * MOST;
  }
}
