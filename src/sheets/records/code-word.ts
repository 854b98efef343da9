import { POSTS, type Post } from '../../domain/code-lists.ts';
import { billingUnit } from '../values/billing.ts';
import { ABSENT, clear, unclear } from '../values/parsed.ts';
import { bare, bracketed, isNothing } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { CODE_WORDS } from '../words/codes.ts';
import { POST_WORDS } from '../words/posts.ts';
import { PLAIN, type ReadSheetCell } from './read-cell.ts';

/** 121-镇中心区: the number by which statistics know what follows. */
const CODE_BEFORE = /^\d{1,3}[-—_.、:：]?(?=\p{Script=Han})/u;

/** 主城区111, 幼儿园（111）: the same number behind it. */
const CODE_BEHIND = /(?<=\p{Script=Han})[-—_.、:：]?\d{3}$/u;

/** A word of a code list, or what sheets write for it. */
export function codeWord(text: string, header: string, values: readonly string[]): ReadSheetCell {
  const word = bare(text);
  const { outer } = bracketed(word);
  const forms = [word, outer, outer.replace(CODE_BEFORE, ''), outer.replace(CODE_BEHIND, '')];
  if (isOfTwo(word, header, values)) return { ...PLAIN, isWord: true, parsed: unclear('') };
  for (const form of forms) {
    const found = codeFor(form, header, values);
    if (found !== undefined) return { ...PLAIN, parsed: clear(found) };
  }
  if (isNothing(outer)) return { ...PLAIN, parsed: ABSENT };
  return { ...PLAIN, isWord: true, parsed: unclear('') };
}

/** 主城区121: a word whose number is that of another one. */
function isOfTwo(word: string, header: string, values: readonly string[]): boolean {
  const [, before, name = '', behind] = /^(\d{3})?\D?(\p{Script=Han}+)\D?(\d{3})?\)?$/u.exec(word) ?? [];
  const [own, other] = [name, before ?? behind ?? ''].map((form) => codeFor(form, header, values));
  return own !== undefined && other !== undefined && own !== other;
}

function codeFor(form: string, header: string, values: readonly string[]): string | undefined {
  if (values.includes(form)) return form;
  const own = CODE_WORDS[header] ?? {};
  const listed = Object.entries(own).find(
    ([code, words]) => values.includes(code) && words.some((word) => bare(word) === form),
  )?.[0];
  if (listed !== undefined) return listed;
  if (header === '年龄段') return ageIn(form, values);
  if (header === '岗位')
    return POSTS.find(
      (post: Post) =>
        POST_WORDS[post].includes(form) || POST_WORDS[post].includes(form.replace(/(?:人数|数)$/, '')),
    );
  if (header === '计费单位') {
    const unit = billingUnit(form.replace(/^按/, '').replace(/收取?$/, ''));
    return unit === 'unknown' || unit === null ? undefined : unit;
  }
  return undefined;
}

/** 小（一）班 is a class of 小班. */
function ageIn(form: string, values: readonly string[]): string | undefined {
  if (
    /^(?:全部|全园|所有|各年龄段|不分|各班|全体|所有年龄段|小中大班|小、中、大班)$/.test(form) &&
    values.includes('全部')
  )
    return '全部';
  const exact = AGE_WORDS.get(form) ?? AGE_WORDS.get(`${form}班`);
  if (exact !== undefined) return exact;
  const [, size = ''] =
    /^(托|小|中|大|混龄|混)(?:[一二三四五六七八九十\d]{1,2}|\([一二三四五六七八九十\d]{1,2}\))?班?$/.exec(
      form,
    ) ?? [];
  return size === '' ? undefined : AGE_WORDS.get(`${size}班`);
}
