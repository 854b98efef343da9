import type { Line } from '../layout/section.ts';
import { isWithin } from '../names/plain-name.ts';
import type { Register } from '../names/register.ts';
import { docNosIn } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';
import { BEHIND_OFFICE } from '../words/documents.ts';
import { LEADS } from '../words/notes.ts';
import type { Fact } from './facts.ts';
import { safeText } from './safe-text.ts';

/** 年检结论于2026年6月26日以某教体字〔2026〕24号公布: the results of the check, and nothing else, made known by a document of its own. */
const MADE_KNOWN =
  /^(?:本表|上述|以上)?(?:20\d{2}年?(?:度|学年度?)?)?(?:全[县区市])?(?:民办|公办)?(?:幼儿园|园所?)?的?(?:年检|年审|年度检查|年度考核|检查)的?(?:结论|结果|情况|等次|名单)?[^,，。;；]{0,24}(?:以|经|由|见|通过)[^,，。;；]{2,30}(?:公布|公告|发布|通报|印发|下发)$/;

/** An office whose name begins with that of its place; a 股 or 科 of it stands behind. */
const OFFICE =
  /\p{Script=Han}{1,7}?[县区市旗](?!区|域|属|直)\p{Script=Han}{2,8}?[局委](?=$|[^员会]|\p{Script=Han}{1,8}[股科室]$)/gu;

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
  if (number === undefined || another !== undefined) return null;
  const named = lines.flatMap(({ text, place }) =>
    [...bare(text).matchAll(OFFICE)].map(([office]) => ({ text: office, place })),
  );
  const [only, other] = [...new Map(named.map((one) => [one.text, one])).values()];
  const isOne = only !== undefined && other === undefined && safeText(only.text).persons === 0;
  const isOwn = isOne && register.isOfCounty(only.text);
  return isOwn && shortOffices(number).some((whose) => isShortFor(whose, only.text)) ? only : null;
}

/** 某县教育局2025年度民办幼儿园年检结果, also beside levels (…年检结论和各园办园等级一览表): whose check it is. */
const OF_OFFICE =
  /^(\p{Script=Han}{1,7}?[县区市旗](?!区|域|属|直)\p{Script=Han}{2,8}?[局委])(?:20\d{2}年?度?)?\p{Script=Han}{0,8}(?:年检|年审|年度检查)(?:结果|结论|情况|等次)*(?:[和及与、](?:各园|幼儿园|园所)?的?(?:办园)?(?:等级|级别|星级|类级)(?:评定)?(?:结果|结论|情况|名单)?)?(?:一览表|公示表|汇总表|表)?$/u;

/** The office of the county whose name begins the title of a yearly check, where no other title names one. */
export function officeOfTitle(lines: readonly Line[], register: Register): Fact | null {
  const named = lines.flatMap(({ text, place }) => {
    const office = OF_OFFICE.exec(bare(text))?.[1] ?? '';
    return office !== '' && safeText(office).persons === 0 && register.isOfCounty(office)
      ? [{ text: office, place }]
      : [];
  });
  const [only] = named;
  return new Set(named.map(({ text }) => text)).size === 1 ? (only ?? null) : null;
}

function isMadeKnown(sentence: string): boolean {
  return MADE_KNOWN.test(sentence) && !NOT_KNOWN.test(sentence);
}

/** Whose document it may be by its number: 云审批字〔2026〕5号 is of 云审批字, 云审批, 云审 or 云. */
function shortOffices(number: string): readonly string[] {
  const office = number.replace(/[〔[［【(（].*$/, '');
  const sort = BEHIND_OFFICE.exec(office)?.[0] ?? '';
  return Array.from({ length: sort.length + 1 }, (_, cut) => office.slice(0, office.length - cut));
}

function isShortFor(short: string, office: string): boolean {
  return short.length > 1 && short[0] === office[0] && isWithin(short, office);
}

/** A line that is an office of supervision and nothing else: 某县人民政府教育督导室. */
const SUPERVISORS =
  /^\p{Script=Han}{1,7}?[县区市旗](?!区|域|属|直)(?:人民政府)?\p{Script=Han}{0,8}督导(?:评估)?(?:室|委员会|办公室|委员会办公室)$/u;

/** 某区教育局督导评估中心2026年幼儿园督导评估结果: whose supervision it is. */
const OF_SUPERVISORS =
  /^(\p{Script=Han}{1,7}?[县区市旗](?!区|域|属|直)(?:人民政府)?\p{Script=Han}{0,8}督导(?:评估)?(?:室|委员会|办公室|委员会办公室|中心))(?:对|的|关于)?(?:20\d{2}(?:[-—–~至]20\d{2})?(?:年|学年)?度?(?:春季?|秋季?|上半年|下半年)?)?\p{Script=Han}{0,8}督导(?:评估|检查|考核)?的?(?:结果|结论|情况|等次|等级|[和及与、])*(?:一览表|公示表|汇总表|登记表|表)?$/u;

/** The office of supervision of the county that stands alone in a line of a sheet of what it found, or begins its title, where no other does. */
export function supervisorsOf(lines: readonly Line[], register: Register): Fact | null {
  const named = lines.flatMap(({ text, place }) => {
    const line = bare(text);
    const office = SUPERVISORS.test(line) ? line : (OF_SUPERVISORS.exec(line)?.[1] ?? '');
    return office === '' ? [] : [{ text: office, place }];
  });
  const [only] = named;
  const isOne = only !== undefined && new Set(named.map(({ text }) => text)).size === 1;
  return isOne && register.isOfCounty(only.text) ? only : null;
}
