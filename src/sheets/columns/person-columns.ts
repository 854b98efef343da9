import { isNameColumn } from '../../dataset/privacy/name-columns.ts';
import { isPersonalHeader } from '../../dataset/privacy/personal-headers.ts';
import { bare } from '../values/plain.ts';
import { headText } from './head-text.ts';
import { type Meaning, meaningOf, type Shape } from './meaning.ts';
import { termsOf } from './terms.ts';

const OF_BOTH =
  /^(?!.*(?:督学|举办|包联|干部|主管|监护|家长|法人|法定)).*(?:园长|园所|幼儿园|负责人|联系人).*(?:电话|联系方式|座机)/;
/** A name, and a number of an office behind it. */
const WITH_OFFICE = /^\p{Script=Han}{2,4}[:：]?\(?(?:0\d{2,3}\)?[-—－]?)?[2-8]\d{6,7}(?!\d)/u;
const MOST = 0.6;

/** 园长及联系电话 over 沈玉珍 0398-6612101: where no other column has the telephones of the kindergartens, those are they. */
export function withPhones(
  meanings: readonly Meaning[],
  heads: readonly string[],
  valuesOf: (index: number) => readonly string[],
): readonly Meaning[] {
  const isPhone = (meaning: Meaning): boolean =>
    meaning.is === 'slot' && meaning.table === 'kindergartens' && meaning.key === 'phone';
  if (meanings.some(isPhone)) return meanings;
  return meanings.map((meaning, index) => {
    if (meaning.is !== 'person' || !OF_BOTH.test(heads[index] ?? '')) return meaning;
    const values = valuesOf(index).map(bare);
    const areOffices = values.filter((text) => WITH_OFFICE.test(text)).length >= values.length * MOST;
    const areOwn = new Set(values.map((text) => text.replace(/\D/g, ''))).size > 1;
    return areOffices && areOwn && values.length > 1
      ? { is: 'slot', table: 'kindergartens', key: 'phone', dims: {}, unit: null }
      : meaning;
  });
}

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
