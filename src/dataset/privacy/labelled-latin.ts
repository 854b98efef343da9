import type { Finding } from './finding.ts';
import { isName, isPlainName } from './given-names.ts';
import { GLUED_NAME, isSpeltPlace, SPELT_NAME } from './spelt-names.ts';

/** Whom a word in Latin letters names: in English and in pinyin. */
export const PERSON_WORD =
  '(?:fu[\\s_-]?)?yuan[\\s_-]?zhang|ban[\\s_-]?zhu[\\s_-]?ren|lian[\\s_-]?xi[\\s_-]?ren|fu[\\s_-]?ze[\\s_-]?ren|jing[\\s_-]?ban[\\s_-]?ren|jian[\\s_-]?hu[\\s_-]?ren|jiao[\\s_-]?shi|lao[\\s_-]?shi|xing[\\s_-]?ming|fa[\\s_-]?ren|jia[\\s_-]?zhang|you[\\s_-]?er|xue[\\s_-]?sheng|principal|head[\\s_-]?(?:master|mistress|teacher)|teacher|tutor|director|contact|legal[\\s_-]?(?:person|representative)|guardian|parent|father|mother|student|pupil|child|applicant|owner|manager|cashier|driver|nurse|cook|guard';
const NAME_WORD = '(?:full|real|true|first|last|given|family|user|nick)[\\s_-]?name|name';
/** Han characters of a name, or its spelling. */
const HAN_NAME = '\\p{Script=Han}{2,4}(?!\\p{Script=Han})';
const LABELLED = new RegExp(
  `(?<![A-Za-z])(?:(?<person>(?:${PERSON_WORD})(?:[\\s_-]?(?:person|name))?)|(?<![_-])(?:${NAME_WORD}))["'”]?\\s{0,2}[:：=]\\s{0,2}["'“]?(?<name>${HAN_NAME}|${SPELT_NAME}(?![A-Za-z]|\\s[A-Za-z])|${GLUED_NAME}(?![A-Za-z]|\\s[A-Za-z]))`,
  'giu',
);
/** Without one of these there is no such label. */
const LABEL = new RegExp(`(?:${PERSON_WORD}|name)(?:[\\s_-]?(?:person|name))?["'”]?\\s{0,2}[:：=]`, 'i');

/** Whether a text has a label in Latin letters behind which a name may stand: cheap. */
export function hasLatinLabel(text: string): boolean {
  return LABEL.test(text);
}

/** Names behind a label in Latin letters: `yuanzhang: wang xiaoming`, `"principal": "王芳"`. Sure in Chinese behind an office. */
export function findLatinLabelled(text: string): readonly Finding[] {
  if (!hasLatinLabel(text)) return [];
  return [...text.matchAll(LABELLED)].flatMap(({ index, 0: whole, groups = {} }): readonly Finding[] => {
    const name = groups['name'] ?? '';
    const isOfPerson = groups['person'] !== undefined;
    const isHan = /^\p{Script=Han}/u.test(name);
    const isOne = isHan
      ? (isOfPerson ? isName : isPlainName)(name)
      : !isSpeltPlace(name) && (isOfPerson || /[\s,_-]/.test(name));
    if (!isOne) return [];
    const end = index + whole.length;
    return [
      {
        kind: '姓名',
        severity: isHan && isOfPerson ? 'error' : 'warning',
        text: name,
        start: end - name.length,
        end,
      },
    ];
  });
}
