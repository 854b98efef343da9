import type { Section } from '../layout/section.ts';
import { docNosIn, plainDocNo } from '../values/doc-no.ts';
import { OF_OFFICE, PLAIN, SERIES } from '../words/documents.ts';

/** The number of a document taken apart: whose, of which year, which. */
interface Numbered {
  readonly text: string;
  readonly office: string;
  readonly year: string;
  readonly number: string;
}

/** Another way in which sheets write the number of one document. */
export interface OtherSpelling {
  /** What is asked: the one that fewer have, each by itself where nothing tells which is right. */
  readonly text: string;
  readonly other: string;
  /** The one that most have; empty where that is not clear. */
  readonly likely: string;
}

const PARTS = /^(\p{Script=Han}+)[〔（(](\d{4})[〕）)]第?0*(\d+)号$/u;

/** The numbers of documents that all sheets name, so that one that is written in two ways is seen. */
export class Documents {
  readonly #counts = new Map<string, number>();
  readonly #byNumber = new Map<string, Numbered[]>();
  readonly #ofOffice = new Map<string, Set<string>>();

  constructor(sections: readonly Pick<Section, 'lines' | 'rows'>[]) {
    for (const { lines, rows } of sections) {
      for (const { text } of lines) this.#read(text);
      for (const { cells } of rows) for (const { text, isCovered } of cells) if (!isCovered) this.#read(text);
    }
  }

  #read(text: string): void {
    if (!text.includes('号')) return;
    for (const written of docNosIn(plainDocNo(text))) {
      const one = numbered(written);
      if (one === null) continue;
      const key = `${one.year}|${one.number}`;
      const same = this.#byNumber.get(key) ?? [];
      if (!same.some(({ office }) => office === one.office)) this.#byNumber.set(key, [...same, one]);
      this.#counts.set(idOf(one), (this.#counts.get(idOf(one)) ?? 0) + 1);
      this.#ofOffice.set(one.office, (this.#ofOffice.get(one.office) ?? new Set()).add(key));
    }
  }

  /** Another document of that year and number whose office is written with one character more, less or another; null where all write it so, or most do. */
  otherSpelling(text: string): OtherSpelling | null {
    const own = numbered(text);
    if (own === null) return null;
    const all = this.#byNumber.get(`${own.year}|${own.number}`) ?? [];
    if (!all.some(({ office }) => office === own.office)) return null;
    const others = all.filter((one) => isAlmost(one.office, own.office));
    const [other] = others;
    if (other === undefined || others.some((one) => this.#isUsual(own, one))) return null;
    const usual = others.find((one) => this.#isUsual(one, own));
    if (usual !== undefined) return { text, other: usual.text, likely: usual.text };
    return { text, other: other.text, likely: '' };
  }

  /** Whether one is written so more often, and by an office that is written so as often: in neither way less. */
  #isUsual(one: Numbered, other: Numbered): boolean {
    const difference = (of: (each: Numbered) => number): number => of(one) - of(other);
    const [times, numbers] = [
      difference((each) => this.#counts.get(idOf(each)) ?? 0),
      difference(({ office }) => this.#ofOffice.get(office)?.size ?? 0),
    ];
    return times >= 0 && numbers >= 0 && times + numbers > 0;
  }
}

function numbered(written: string): Numbered | null {
  const text = plainDocNo(written);
  const [, office = '', year = '', number = ''] = PARTS.exec(text) ?? [];
  return office === '' ? null : { text, office, year, number };
}

function idOf({ office, year, number }: Numbered): string {
  return `${office}|${year}|${number}`;
}

/** 某教体 and 某教体字, 某教体 and 某教休; 某发改, 某发改费 and 某发改备 number their documents each, and so do 某教 and 某财. */
function isAlmost(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = [...long].findIndex((one, index) => one !== short.charAt(index));
  const other = a.length === b.length ? short.charAt(at) : '';
  const isOne = short.slice(at + other.length) === long.slice(at + 1);
  const differ = [long.charAt(at), other].filter((one) => one !== '');
  const isSeries =
    differ.some((one) => SERIES.has(one)) && differ.every((one) => SERIES.has(one) || PLAIN.has(one));
  const areTwo =
    differ.length > 1 &&
    differ.every((one) => OF_OFFICE.has(one) || SERIES.has(one) || PLAIN.has(one)) &&
    !differ.every((one) => PLAIN.has(one));
  return isOne && short.length > 1 && !isSeries && !areTwo;
}
