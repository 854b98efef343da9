import { isClearName } from '../../dataset/privacy/given-names.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { Line } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { DAY, readDay } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { docNosIn, plainDocNo } from '../values/doc-no.ts';
import { LEADS } from '../words/notes.ts';
import type { FeeNotes } from './fee-notes.ts';

interface Said {
  readonly text: string;
  readonly place: SheetPlace;
}

/** 民办园（普惠性）: some of a nature alone. */
const NARROWED = /(?:公办|民办)(?:幼儿园|园所?)?\((?!含|包括)[^()]*\)/;

/** The only document number around a table; that of former prices, or of some items, is of them alone. */
export function onlyDocNo(
  lines: readonly Line[],
  { formerly, oldBasis, itemsBasis, naturesBasis }: FeeNotes,
): Said | null {
  const of = [...oldBasis.values(), ...itemsBasis.values(), ...naturesBasis.values()];
  const former = new Set([...of.flatMap((said) => said?.text ?? []), ...formerly.map(({ basis }) => basis)]);
  const found = lines
    .filter(({ text }) => !NARROWED.test(bare(text)))
    .flatMap(({ text, place }) => docNosIn(text).map((number) => ({ text: number, place })))
    .filter(({ text }) => !former.has(plainDocNo(text)));
  return new Set(found.map(({ text }) => text)).size === 1 ? (found[0] ?? null) : null;
}

const ENDS = '局|委|会|办|室|中心|院|政府|部|科|股|处|站|所|组|校';
/** An office by the end of its name; a person who stands behind it is left out. */
const OFFICE = `(\\p{Script=Han}{3,}?(?:${ENDS}))(?:\\p{Script=Han}{2,6}(?<!${ENDS}))?`;

/** 股长某某核对后报县教育局: who does what before an office does. */
const MORE_THAN_OFFICE =
  '后|报|在|统一|核对|审核|[局厅科股园站所校组]长|主任|员(?!会)|同志|老师|负责|会同|和(?=[省市县区镇教])|(?<!由)(?:代|向|经(?!济)|组织(?!部)|带队|带领|率|协助|陪同|委托|受)|[与及由]';
/** 由 one office of whole name, and nobody beside it. */
const BY_OFFICE = String.raw`由(?!各|有关|相关|所在|多)((?:(?!${MORE_THAN_OFFICE})\p{Script=Han}){2,20}?(?:局|厅|委|会|政府|室|中心))`;

/** 等级按某办法由市教育局评定; 二级、三级由县教育局评定; 于2026年6月18日 may stand between. */
const DECIDER = new RegExp(
  String.raw`([^,，。;；]{2,40}?)${BY_OFFICE}(?:[于在]?${DAY})?(?:统一)?(?:评定|组织|实施|开展|认定|评估|批准|命名|授予|评审|验收)`,
  'gu',
);
/** 年检结论由县教育局于2026年6月18日公布: what is checked every year the one office that makes it known has decided. */
const MADE_KNOWN = new RegExp(
  String.raw`([^,，。;；]{0,20}(?:年检|年审|年度检查|年度考核)(?:结论|结果|情况|等次|名单)?)(?:已)?(?:[于在]?${DAY})?${BY_OFFICE}(?:于?${DAY})?(?:统一|集中|正式)?(?:发文|行文|下文)?(?:在[^,，。;；]{2,12})?(?:公布|公告|发布|通报|印发|审定|确定)`,
  'gu',
);

/** 县教育局、县卫健局: several of them. */
const AND_ANOTHER = `、\\p{Script=Han}{2,}?(?:${ENDS})`;

/** 年检机关：某县教育局 and 年检机关为某县教育局; not those of each town, or several. */
const IS = '(?:[:：]|(?:均|统一)?(?:为|是|系)[:：]?)(?!各|有关|相关|所在|多)';

/** 年检机关：某县教育局, whose label names what it decides. */
const OFFICE_OF_KIND = new RegExp(
  `(年检|年审|年度检查|督导评估|等级评定|质量评估)(?:单位|机关|机构|部门)${IS}${OFFICE}(?!${AND_ANOTHER})(?=[,，。;；、(（\\d]|$)`,
  'gu',
);

/** Who decides, by what is decided. */
export function assessorsIn(
  lines: readonly Line[],
): readonly (readonly [what: string, who: string, place: SheetPlace])[] {
  return lines.flatMap(({ text, place }) =>
    [
      ...bare(text).matchAll(DECIDER),
      ...bare(text).matchAll(MADE_KNOWN),
      ...bare(text.replace(/\s{2,}/g, '；')).matchAll(OFFICE_OF_KIND),
    ].flatMap(([, what = '', who = '']) => (namesPerson(who) ? [] : [[what, who, place] as const])),
  );
}

const OFFICE_ENDS = /(?<=局|委|会|办|室|科|股)/;

/** Whether an office, or what stands behind one, begins with the name of a person. */
function namesPerson(who: string): boolean {
  return who.split(OFFICE_ENDS).some((part) => isClearName(part.slice(0, 3)));
}

const ASSESSOR = new RegExp(
  `(?:评定|评估|年检|检查|督导|认定|组织|公告|发布|发文)(?:单位|机关|机构|部门)${IS}${OFFICE}(?!${AND_ANOTHER})(?=[,，。;；、(（\\d]|截至|公告|$)`,
  'u',
);

/** 评定单位：某县教育局 */
export function assessorIn(line: string): string | null {
  return ASSESSOR.exec(bare(line.replace(/\s{2,}/g, '；')))?.[1] ?? null;
}

const VALIDITY = /有效期[^。;；]{0,12}?自(20\d{2}[^,，。;；起至到]*)起?(?:至|到)(20\d{2}[^,，。;；止]*)止?/;

/** 有效期三年（自2026年6月10日起至2029年6月9日止） */
export function validityIn(written: string): readonly [IsoDate, IsoDate] | null {
  const [, from = '', until = ''] = VALIDITY.exec(bare(written)) ?? [];
  const days = [readDay(from), readDay(until)];
  const [first, last] = days;
  return first?.kind === 'day' && last?.kind === 'day' ? [first.day, last.day] : null;
}

const FOR_LONG =
  /^(?:认定|普惠性?|民办|幼儿园|资格|本次|结果|的)*有效期限?(?:均|都|一律|统一)?(?:为|是)?((?:[一二三四五六两]|\d{1,2})年)/;
const OF_SOME_LONG = /许可|证|首次|复核|新认定|以前|年前|自20|不超过|最长|以内/;

/** 认定有效期三年，自发文之日起计算: how long what the sheet makes known holds; null where notes say several things. */
export function validForIn(lines: readonly Line[]): Said | null {
  const sentences = lines.flatMap(({ text, place }) =>
    text.split(/[。；;\n]/).map((sentence) => ({ text: bare(sentence).replace(LEADS, ''), place })),
  );
  const all = sentences.filter(({ text }) => /有效期/.test(text));
  const found = all.flatMap(({ text, place }) => {
    const long = OF_SOME_LONG.test(text) ? undefined : FOR_LONG.exec(text)?.[1];
    return long === undefined ? [] : [{ text: long, place }];
  });
  return found.length === 1 && all.length === 1 ? (found[0] ?? null) : null;
}
