import { tableNamed } from '../../dataset/tabled.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import { NO_WORDS } from '../words/codes.ts';
import { type Meaning, meaningOf, type Shape } from './meaning.ts';

/** A number, also with a unit or beside a word; or one written in characters alone: 五人. */
const NUMBER = /\d|^[一二两三四五六七八九十百]+[个人名]?$/;

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
