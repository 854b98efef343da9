import type { Line } from '../layout/section.ts';
import { isWithin } from '../names/plain-name.ts';
import type { Register } from '../names/register.ts';
import { docNosIn } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import type { Fact } from './facts.ts';
import { safeText } from './safe-text.ts';

/** 年检结论于2026年6月26日以某教体字〔2026〕24号公布: the results of the check, and nothing else, made known by a document of its own. */
const MADE_KNOWN =
  /^(?:本表|上述|以上)?(?:20\d{2}年?(?:度|学年度?)?)?(?:全[县区市])?(?:民办|公办)?(?:幼儿园|园所?)?的?(?:年检|年审|年度检查|年度考核)的?(?:结论|结果|情况|等次|名单)?[^,，。;；]{0,24}(?:以|经|由|见|通过)[^,，。;；]{2,30}(?:公布|公告|发布|通报|印发|下发)$/;

/** An office whose name begins with that of its place; a 股 or 科 of it stands behind. */
const OFFICE =
  /\p{Script=Han}{1,7}?[县区市旗](?!区|域|属|直)\p{Script=Han}{2,8}?[局委](?=$|[^员会]|\p{Script=Han}{1,8}[股科室]$)/gu;

/** What stands behind the office in the number of a document: 某教体字, 某教办. */
const SORT = /(?:字|发|办|函|通|文|民)+$/;

/** What is not yet, or no more, made known. */
const NOT_KNOWN = /未|不再|拟|待|将/;

/** Who made the results of the yearly check known, by the number of the document: the one office of the county that the sheet names whose name has its characters. */
export function officeOfDocument(lines: readonly Line[], register: Register): Fact | null {
  const numbers = lines.flatMap(({ text }) =>
    text
      .split(/[。;；\n]/)
      .map((sentence) => bare(sentence).replace(LEADS, ''))
      .flatMap((sentence) => (isMadeKnown(sentence) ? docNosIn(sentence) : [])),
  );
  const [number, another] = new Set(numbers);
  const whose = number === undefined || another !== undefined ? '' : shortOffice(number);
  if (whose.length < 2) return null;
  const named = lines.flatMap(({ text, place }) =>
    [...bare(text).matchAll(OFFICE)].map(([office]) => ({ text: office, place })),
  );
  const [only, other] = [...new Map(named.map((one) => [one.text, one])).values()];
  const isOne = only !== undefined && other === undefined && safeText(only.text).persons === 0;
  const isOwn = isOne && register.isOfCounty(only.text);
  return isOwn && only.text[0] === whose[0] && isWithin(whose, only.text) ? only : null;
}

function isMadeKnown(sentence: string): boolean {
  return MADE_KNOWN.test(sentence) && !NOT_KNOWN.test(sentence);
}

function shortOffice(number: string): string {
  return number.replace(/[〔[［【(（].*$/, '').replace(SORT, '');
}
