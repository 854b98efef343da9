import { isNameColumn } from '../../dataset/privacy/name-columns.ts';
import { isPersonalHeader } from '../../dataset/privacy/personal-headers.ts';
import { bare } from '../values/plain.ts';
import { headText } from './head-text.ts';
import { type Meaning, meaningOf, type Shape } from './meaning.ts';
import { termsOf } from './terms.ts';

const NUMERIC = /^[\d.,]+(?:人|名)?(?:\(.*\))?$/;

/** A column of persons by its head, or by what it holds; 园长 over figures is a post. */
export function personally(
  meaning: Meaning,
  path: readonly string[],
  values: readonly string[],
  shape: Shape,
): Meaning {
  const head = bare(path.at(-1) ?? '');
  const areFigures =
    values.length > 0 && values.every((value) => NUMERIC.test(bare(value)) || bare(value).length < 2);
  if (meaning.is === 'person') {
    const isPost = termsOf(headText(head).word).some((term) => term.is === 'post');
    if (areFigures && isPost) return meaningOf(path, { ...shape, topic: 'staffing' });
    return meaning;
  }
  const mayBe =
    meaning.is === 'unknown' ||
    meaning.is === 'remark' ||
    (meaning.is === 'slot' && meaning.table === 'staffing');
  if (!mayBe || areFigures || values.length === 0) return meaning;
  return isPersonalHeader(head) || isNameColumn(meaning.is === 'remark' ? '' : head, values)
    ? { is: 'person' }
    : meaning;
}
