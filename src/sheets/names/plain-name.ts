import { bare, bracketed } from '../values/plain.ts';
import { ATTACHED } from '../words/name-notes.ts';
import { bareName, isDoubtful, isSaid, withoutNotes, withoutPersons } from './name-notes.ts';

/** A name taken apart, so that its forms can be compared. */
export interface PlainName {
  /** In one width, without spaces and brackets, digits as numerals. */
  readonly full: string;
  /** Without county, town and the words that every kindergarten has. */
  readonly core: string;
  /** The town that stands before it; empty where none does. */
  readonly town: string;
  /** What stands in brackets and is no part of it: a place, a campus. */
  readonly notes: readonly string[];
}

/** The names that may stand before that of a kindergarten. */
export interface Places {
  readonly counties: readonly string[];
  readonly towns: readonly string[];
}

const NUMERALS = '〇一二三四五六七八九';
const ENDS = /(?:幼儿园|幼儿班|附设班|幼儿|学前班|幼|园|班)$/;

export function plainName(written: string, places: Places): PlainName {
  const { outer, notes } = bracketed(withoutPersons(bareName(written)));
  const parts = notes.filter((note) => ATTACHED.test(note));
  const full = numerals(`${outer}${parts.join('')}`)
    .replaceAll('附属', '附设')
    .replaceAll('幼稚园', '幼儿园')
    .replace(/附设(?:幼儿)?[园班]?$/, '附设幼儿班');
  return {
    full,
    core: coreOf(full, places),
    town: townIn(full, places),
    notes: notes.filter((note) => !ATTACHED.test(note)),
  };
}

/** The town whose name, long or short, a name begins with after that of the county. */
function townIn(full: string, { counties, towns }: Places): string {
  const county = counties.find((place) => full.startsWith(place) && full.length > place.length + 1);
  const rest = county === undefined ? full : full.slice(county.length);
  return (
    towns.find(
      (town) => rest.startsWith(town) || (shortPlace(town).length > 1 && rest.startsWith(shortPlace(town))),
    ) ?? ''
  );
}

function numerals(text: string): string {
  return text.replace(/(?<!\d)\d(?!\d)/g, (digit) => NUMERALS.charAt(Number(digit)));
}

function coreOf(full: string, places: Places): string {
  const name = withoutPlaces(full, places);
  const core = name.replace(ENDS, '');
  return core === '' ? name : core;
}

/** A name without county and town before it, as long as something of it is left. */
function withoutPlaces(name: string, { counties, towns }: Places): string {
  let rest = name;
  for (const group of [counties, towns]) {
    const prefix = group
      .flatMap((place) => [place, shortPlace(place)])
      .filter((place) => place.length > 1 && rest.startsWith(place) && rest.length > place.length + 1)
      .sort((a, b) => b.length - a.length)[0];
    if (prefix !== undefined) rest = rest.slice(prefix.length).replace(/^[县镇乡](?=.{2})/, '');
  }
  return rest;
}

/** 石桥镇 → 石桥 */
export function shortPlace(place: string): string {
  const short = place.replace(/(?:街道办事处|街道|办事处|镇|乡|县|区|市|旗|村|社区)$/, '');
  return short.length > 1 ? short : place;
}

/** What of a note in brackets may tell a place: （白沙）, （石桥镇）. */
export function placeNotes(notes: readonly string[]): readonly string[] {
  return notes.filter((note) => /^\p{Script=Han}{2,6}$/u.test(note) && isDoubtful(note));
}

/** Whether a kindergarten is at a place, by its town, its address or its name. */
export function isAt(
  { town, address, name }: Readonly<Record<'town' | 'address' | 'name', string>>,
  place: string,
): boolean {
  return [town, address, name].some((text) => text.includes(shortPlace(place)));
}

/** Whether the characters of one text stand in another, in their order. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 彩虹 and 七彩虹: one character before a name makes another one of it, unless it is that of a place, or what is left of 县直机关. */
export function isOtherName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length > 1 &&
    long.length === short.length + 1 &&
    long.endsWith(short) &&
    !/^(?:[县区市镇乡村]|直(?=机关))/.test(long)
  );
}

/** Whether two names of one length differ in one character. */
export function isSlip(a: string, b: string): boolean {
  // All are compared with all: most differ at once in how long they are.
  if (Math.abs(a.length - b.length) > 1) return false;
  const [first, second] = [Array.from(a), Array.from(b)];
  if (first.length !== second.length || first.length < 2) return false;
  return first.filter((character, index) => character !== second[index]).length === 1;
}

/** The full name as the tables take it: without spaces, and without what brackets say of the kindergarten that is not its name. */
export function fullName(written: string): string {
  return withoutNotes(withoutPersons(bareName(written)), isSaid);
}

/** 望海街道（10所） is 望海街道. */
export function townName(written: string): string {
  return bare(written).replace(/\(?(?:共|计)?\d+[所个]园?\)?$/, '');
}
