import type { Level } from '../names/roster.ts';
import { bare, bracketed } from '../values/plain.ts';

/** Whose level it is, and which: 市一级 → 市, 一级. */
interface Parts {
  readonly whose: string;
  readonly stem: string;
}

const WHOSE = /^\p{Script=Han}{0,4}?([省市县区州旗盟])级?(?=.{2,})/u;
/** Whose levels there are. */
const OFFICES = ['省', '市', '县', '区', '州', '旗', '盟'];
const NUMERALS = '〇一二三四五六七八九';

function partsOf(written: string): Parts {
  const { outer, notes } = bracketed(bare(written));
  const [, own = ''] = WHOSE.exec(outer) ?? [];
  const [said = ''] = notes.flatMap(
    (note) => /^\p{Script=Han}{0,4}?([省市县区州旗盟])级?$/u.exec(note)?.[1] ?? [],
  );
  const stem = outer
    .replace(own === '' ? '' : WHOSE, '')
    .replace(/(?:幼儿园|园)$/, '')
    .replace(/\d/g, (digit) => NUMERALS.charAt(Number(digit)));
  return { whose: own || said, stem };
}

/** 县级评定等级, 县（区）级, 省、市级; 市评等级, 市等级. */
const OF_HEAD = /([省市县区州旗盟][省市县区州旗盟、/()和或]*)(?:级(?!别|类)|等级|评|定)/g;
/** A title names a place before: 滨海市县级, 云溪县等级评定. */
const OF_TITLE = /((?:[省市县区州旗盟][、/和或])*[省市县区州旗盟])级(?!别|类)/g;

/** Whose levels the head over them tells of, else the title: 县; 省市 where it speaks of both. Empty where neither does. */
export function whoseIn(head: string, title: string): string {
  const said = (text: string, pattern: RegExp): string => {
    const all = [...bare(text).matchAll(pattern)].flatMap(([, whose = '']) => [...whose]);
    return [...new Set(all)].filter((whose) => OFFICES.includes(whose)).join('');
  };
  return said(head, OF_HEAD) || said(title, OF_TITLE);
}

/** The level that a text means, as its scheme has it, and those that it may mean. */
export interface LevelMatch {
  readonly found: Level | null;
  readonly likely: string;
  /** Whether several schemes have it, and nothing tells of which it is. */
  readonly isOfSeveral: boolean;
}

/**
 * The level of a scheme that a text names: as it stands there, or with whose level it is before it or in brackets (市二级, 二级（市） of 二级). `around`:
 * whose levels the head speaks of. None where that is another's than what the text says, or than whose the scheme is.
 */
export function levelNamed(text: string, levels: readonly Level[], around: string): LevelMatch {
  const { whose, stem } = partsOf(text);
  const exact = levels.filter(({ level }) => level === text);
  const near = levels.filter(({ level }) => partsOf(level).stem === stem && stem !== '');
  const isTorn = whose !== '' && around !== '' && !around.includes(whose);
  const agreeing = isTorn
    ? []
    : (exact.length > 0 ? exact : near).filter((level) => isOf(level, whose, around));
  const found = only(agreeing);
  return {
    found,
    likely: only(near)?.level ?? '',
    isOfSeveral: exact.length > 0 && agreeing.length > 0 && found === null,
  };
}

/** Whether a level is that of whom a text names, or where it names nobody, the head; the name of its scheme may tell whose it is. */
function isOf({ level, name = '' }: Level, whose: string, around: string): boolean {
  const owners = partsOf(level).whose || OFFICES.filter((one) => name.includes(one)).join('');
  if (whose !== '') return (owners || around).includes(whose);
  return owners === '' || around === '' || [...owners].some((owner) => around.includes(owner));
}

/** The only one; null where several are unlike. */
function only(levels: readonly Level[]): Level | null {
  const [first] = levels;
  return first !== undefined && new Set(levels.map(({ level, scheme }) => `${scheme}|${level}`)).size === 1
    ? first
    : null;
}
