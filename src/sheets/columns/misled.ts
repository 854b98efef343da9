import { tableNamed } from '../../dataset/tabled.ts';
import { bare, bracketed, isDitto, isNothing } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { NO_WORDS } from '../words/codes.ts';
import { NATURE_CLAIMS, PROFIT_CLAIMS } from '../words/natures.ts';
import { type Meaning, meaningOf, type Shape } from './meaning.ts';

/** A number, also with a unit or beside a word; or one written in characters alone: 五人. */
const NUMBER = /\d|^[一二两三四五六七八九十百]+[个人名]?$/;

/** 班别 over words of ages alone names no class, and 类别 over 公办 and 民办 no kind of fee. */
export function bySaidWords(meaning: Meaning, texts: readonly string[]): Meaning {
  if (meaning.is !== 'slot' || texts.length === 0) return meaning;
  const all = (test: (text: string) => boolean): boolean =>
    texts.every((text) => isNothing(bare(text)) || isDitto(text) || test(bare(text)));
  if (meaning.table === 'classes' && meaning.key === 'className' && all(isAge))
    return { ...meaning, key: 'ageGroup' };
  if (meaning.table === 'fees' && meaning.key === 'category' && all(isNature))
    return { ...meaning, table: 'kindergartens', key: 'nature' };
  return meaning;
}

function isAge(text: string): boolean {
  return AGE_WORDS.has(text) || AGE_WORDS.has(bracketed(text).outer);
}

/** Also 普惠 alone: a kindergarten is that, and no fee. */
function isNature(text: string): boolean {
  return (
    /^普惠(?:性?(?:幼儿)?园)?$/.test(text) ||
    [...NATURE_CLAIMS, ...PROFIT_CLAIMS].some(([pattern]) => pattern.test(text))
  );
}

/**
 * The meaning of a column whose group may mislead: 其他 › 接送车 stands for a post only where how many are counted below it. Where words stand in
 * its cells, its own head alone counts.
 */
export function notMisled(
  meaning: Meaning,
  path: readonly string[],
  texts: readonly string[],
  shape: Shape,
): Meaning {
  if (path.length < 2 || !holdsWords(meaning, texts)) return meaning;
  const own = meaningOf(path.slice(-1), shape);
  return holdsWords(own, texts) ? { is: 'unknown' } : own;
}

/** Whether a column would hold numbers, and none of its cells has one, while some say something else. */
function holdsWords(meaning: Meaning, texts: readonly string[]): boolean {
  if (meaning.is !== 'slot') return false;
  const kind = tableNamed(meaning.table).columns[meaning.key]?.cell.kind;
  if (kind !== 'whole' && kind !== 'number') return false;
  const said = texts
    .map(bare)
    .filter((text) => !isNothing(text) && !isDitto(text) && !NO_WORDS.has(text.toUpperCase()));
  return said.length > 1 && !said.some((text) => NUMBER.test(text));
}
