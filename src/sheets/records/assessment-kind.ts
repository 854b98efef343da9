import type { Line } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { CONCLUSION, LEVEL, WHO_ASSESSES } from '../words/results.ts';

/** What words call each kind of assessment; 检查 alone may be any of them. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/年检|年审|年度检查|年度考核/, '年度检查'],
  [/督导/, '督导评估'],
  [/质量评估|保教质量/, '保教质量评估'],
  [/等级|星级|级别|定级|类级|评级|分级|级类|(?:分类|类别)(?:评[定估审]|认定|验收)|评类|定类/, '等级评定'],
];
const RATING = '等级评定';

/** 教育局督导室, 督导第一组 and 督导责任区 are offices, and name no kind of assessment. */
function withoutOffices(text: string): string {
  return bare(text).replace(
    /督导(?:评估)?(?:第?[一二三四五六七八九十\d]{1,2})?(?:室|科|股|办|处|小?组|中心|委员会|责任区|学?片区?|协作区)/g,
    '',
  );
}

/** The kinds that a text names, the likeliest first; 检查 is 专项检查 only where it names no other. */
export function kindsIn(text: string): readonly string[] {
  const plain = withoutOffices(text);
  const named = CALLED.flatMap(([pattern, kind]) => (pattern.test(plain) ? [kind] : []));
  return named.length === 0 && /检查|排查/.test(plain) ? ['专项检查'] : named;
}

/** The kinds that a text speaks of by their own names. */
export function ownKinds(text: string): readonly string[] {
  const plain = withoutOffices(text);
  return CALLED.flatMap(([pattern, kind]) => (pattern.test(plain) ? [kind] : []));
}

/** Whom, when and what a kind is of: it stays the same kind. */
const AROUND =
  /20\d{2}(?:[-—–~至]20\d{2})?(?:学年度?|年度?)?|[春秋]季?(?:学期)?|[上下]半年|[全本]?[省市县区]级?|非?(?:公办|民办|普惠性?|营利性?)|学前教育|幼儿园|园所?|办园?(?:行为|水平|质量|条件)?|第[一二三四五六\d]{1,2}[轮批次]|规范|综合|常规|常态|评[定估审]|认定|检查|验收|考核|等级|评|的/g;

/** The one kind that a cell names, and nothing else: 民办幼儿园2025年度检查; null where more is said, 年检整改复查. */
export function kindOfCell(text: string): string | null {
  const plain = bare(text);
  const [own, another] = ownKinds(plain);
  const called = CALLED.find(([, kind]) => kind === own)?.[0];
  if (called === undefined || another !== undefined) return null;
  return plain.replace(called, '').replace(AROUND, '') === '' ? (own ?? null) : null;
}

/** The kinds that the first of the lines names that names any: the title of the sheet. */
function kindsOfTitle(lines: readonly Line[]): readonly string[] {
  const titles = lines.map(({ text }) => text.replace(WHO_ASSESSES, '').replace(/\s+/g, ''));
  return titles.map(kindsIn).find((kinds) => kinds.length > 0) ?? [];
}

/** The one kind that the name over a block of rows names: 一、2025年度民办幼儿园年度检查; else those of the title. */
export function kindsOfRows(group: string, lines: readonly Line[]): readonly string[] {
  const own = ownKinds(group);
  return own.length === 1 ? own : kindsOfTitle(lines);
}

/** What tells of which kind a result is. */
export interface Told {
  /** The heads over the result. */
  readonly head: string;
  readonly title: readonly string[];
  /** The kinds that the heads of the other results beside it name. */
  readonly beside: readonly string[];
  readonly result: string;
}

function isConclusion(text: string): boolean {
  return CONCLUSION.test(bare(text));
}

function isLevelWord(text: string): boolean {
  return LEVEL.test(bare(text)) && !isConclusion(text);
}

/** Of which kind a result is: by its head, by the title, by itself; null where none of them tells. */
export function kindOf({ head, title, beside, result }: Told): string | null {
  const [named] = kindsIn(head);
  const open = title.filter((kind) => !beside.includes(kind));
  const [only] = open.length === 1 ? open : [];
  if (named !== undefined && named !== '专项检查' && named !== RATING) return named;
  if (named === RATING) {
    const isOther = only !== undefined && only !== RATING && beside.length === 0;
    return isOther && (isConclusion(result) || !isLevelWord(result)) ? only : RATING;
  }
  if (only !== undefined) return only;
  if (open.includes(RATING) && isLevelWord(result)) return RATING;
  const others = open.filter((kind) => kind !== RATING);
  return isConclusion(result) && others.length === 1 ? (others[0] ?? null) : (named ?? null);
}
