import { isClearName, isPlainName } from '../../dataset/privacy/given-names.ts';
import { DEEDS } from '../words/persons.ts';

export const HIDDEN = '〔个人信息〕';

/** What may stand between a person and what he did: 等3人, 夫妇, 于2015年; another person. */
const BETWEEN = String.raw`(?:等(?:[\d一二两三四五六七八九十]{1,2}人|人)?|夫妇|夫妻|[两二]人|个人|自己|一人|共同|合伙|自筹资金|自费|[于在][\d年月日.]{4,12}|[和与及、]${HIDDEN})*`;
const DEED = new RegExp(DEEDS, 'g');
const LINKS = new RegExp(`${BETWEEN}$`);
/** More of a text than a name and what stands between. */
const FAR = 40;
/** Before a name of two characters, which many words have within them. */
const BEFORE_SHORT = /(?:^|[^\p{Script=Han}]|[由为是系经被和与及以对])$/u;
/** 张村委, 某某集团: who is no person. */
const NO_PERSON = /[村委团体社局会集厂镇乡县区市]$/;

/** A text without the names of persons of whom it tells what they did: 王某某创办的某某幼儿园. */
export function withoutDoers(written: string): { readonly text: string; readonly persons: number } {
  let text = written;
  for (let persons = 0; ; persons += 1) {
    const found = doerIn(text);
    if (found === null) return { text, persons };
    text = `${text.slice(0, found.start)}${HIDDEN}${text.slice(found.end)}`;
  }
}

function doerIn(text: string): { readonly start: number; readonly end: number } | null {
  for (const { index } of text.matchAll(DEED)) {
    const from = Math.max(0, index - FAR);
    const before = text.slice(from, index).replace(LINKS, '');
    const length = [4, 3, 2].find((size) => endsInName(before, size));
    if (length !== undefined) return { start: from + before.length - length, end: from + before.length };
  }
  return null;
}

function endsInName(before: string, length: number): boolean {
  const name = before.slice(-length);
  if (name.length < length || NO_PERSON.test(name)) return false;
  return length > 2 ? isClearName(name) : isPlainName(name) && BEFORE_SHORT.test(before.slice(0, -length));
}
