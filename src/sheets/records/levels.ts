import type { Level } from '../names/roster.ts';
import { bare, bracketed } from '../values/plain.ts';

/** Whose level it is, and which: 市一级 → 市, 一级. */
interface Parts {
  readonly whose: string;
  readonly stem: string;
}

const WHOSE = /^\p{Script=Han}{0,4}?([省市县区州旗盟])级?(?=.{2,})/u;
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

/** The level that a text means, as its scheme has it, and those that it may mean. */
export interface LevelMatch {
  readonly found: Level | null;
  readonly likely: string;
}

/**
 * The level of a scheme that a text names: as it stands there, or with whose level it is before it or in brackets (市二级, 二级（市） of 二级). `around`:
 * what the heads say, which may tell whose.
 */
export function levelNamed(text: string, levels: readonly Level[], around: string): LevelMatch {
  const exact = levels.filter(({ level }) => level === text);
  if (exact.length > 0) return { found: only(exact), likely: '' };
  const { whose, stem } = partsOf(text);
  const near = levels.filter(({ level }) => partsOf(level).stem === stem && stem !== '');
  const agreeing = near.filter(({ level, name = '' }) => {
    const own = partsOf(level).whose;
    if (own === whose || whose === '') return true;
    return own === '' && (name.includes(whose) || bare(around).includes(`${whose}级`));
  });
  return { found: only(agreeing), likely: only(near)?.level ?? '' };
}

/** The only one; null where several are unlike. */
function only(levels: readonly Level[]): Level | null {
  const [first] = levels;
  return first !== undefined && new Set(levels.map(({ level, scheme }) => `${scheme}|${level}`)).size === 1
    ? first
    : null;
}
