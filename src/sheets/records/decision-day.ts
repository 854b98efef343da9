import type { IsoDate } from '../../domain/school-date.ts';
import { DAY, daysIn, readDay } from '../values/day.ts';
import { DOC_NO } from '../values/doc-no.ts';
import { bare } from '../values/plain.ts';

const SETTLED = '评定|认定|评估';
const MADE = `(?:${SETTLED}|公告|公布|发文|印发|发布|通报)`;
/** 认定办法, 公布的收费标准: what is made is a rule. */
const OF_RULE = '的?[^,。;()]{0,8}(?:办法|标准|细则|方案|规定|条例|规程|制度|意见)';
/** 公布日期：2026年4月2日 */
const LABELLED_AS_MADE = new RegExp(String.raw`${MADE}(?:日期|时间):(20\d{2}[^,。;、\s)]*)`);
const LABELLED = new RegExp(
  String.raw`(?:${MADE}|年检|年审|检查|督导|考核|评审|审定|决定|结论|结果)(?:日期|时间):(20\d{2}[^,。;、\s)]*)`,
);
/** 2024年8月12日公布; 于2026年4月15日评定; 2026年6月18日以某教体〔2026〕19号文件公布 */
const TOLD: readonly RegExp[] = [
  new RegExp(`(${DAY})(?:正式|集中|统一)?${MADE}(?!${OF_RULE})`),
  new RegExp(
    `(${DAY})(?:以|用|由|经|通过)${DOC_NO}(?:号?文件?|通知|公告)?(?:予以|正式|集中|统一)?${MADE}(?!${OF_RULE})`,
    'u',
  ),
  new RegExp(`${MADE}于(${DAY})(?!之?前|以前|[至到])`),
];
const BATCH = /第[一二三四五六七八九十\d]+[批期轮次]/;

/** What rests on a rule: 依据《…办法》（2019年5月1日印发）. A day in such words is that of the rule. */
const CITES = /《|根据|依据|依照|按照|遵照|按(?=[^,]{2,12}[〔[])|办法|细则|条例|规程/;
/** Of a rule, and never of a decision that rests on one. */
const OF_DECISION = new RegExp(`${SETTLED}|年检|检查|督导`);
/** What is still to come, or was handed in. */
const NOT_DECIDED =
  /整改|报送|上报|提交|申报|材料|截止|下次|下一|下轮|复查|复核|须|应|请|拟|计划|(?<!现)将|[日号](?:之|以)?前/;

/** The day on which a decision was made that a line makes known; of several, or of batches, none is that of all rows. */
export function decidedIn(line: string, today: IsoDate): string | null {
  const text = bare(line);
  const clauses = text.split(/[。;；]/).flatMap((sentence) => {
    const isCiting = CITES.test(sentence);
    return sentence.split(/[,，]/).flatMap((clause) => (CITES.test(clause) ? [] : [{ clause, isCiting }]));
  });
  const find = (patterns: readonly RegExp[]): string | null => {
    for (const { clause, isCiting } of clauses) {
      const day = decidedBy(patterns, clause, isCiting);
      if (day !== null && day <= today) return day;
    }
    return null;
  };
  const labelled = find([LABELLED_AS_MADE]) ?? find([LABELLED]);
  if (labelled !== null) return labelled;
  const days = clauses.flatMap(({ clause }) => daysIn(clause));
  return BATCH.test(text) || days.length > 1 ? null : find(TOLD);
}

/** 2026年5月10日至5月20日: how long it took to look at all, and no day of what came of it. */
const STRETCH = /\d日?[至到~～—–-]+(?:20\d{2}年)?\d{1,2}(?:月|日)/;

/** The day that a clause gives a decision. In a sentence that cites a rule what was printed or made known is the rule. */
function decidedBy(patterns: readonly RegExp[], clause: string, isCiting: boolean): string | null {
  for (const pattern of patterns) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const [said] = match;
    if (STRETCH.test(said)) continue;
    const before = /[^():]*$/.exec(clause.slice(0, match.index))?.[0] ?? '';
    const isDecided = !NOT_DECIDED.test(`${before}${said}`) && (!isCiting || OF_DECISION.test(said));
    if (isDecided) return dayOf(match);
  }
  return null;
}

/** Whether what a sentence says was made known is a rule, or is still to come. */
export function isOfRuleOrToCome(sentence: string): boolean {
  return CITES.test(sentence) || NOT_DECIDED.test(sentence);
}

/** Whether a clause that names a kind of assessment tells its day, and not that of its rule, of a paper or of what is still to come. */
export function isDecision(clause: string, day: IsoDate, today: IsoDate): boolean {
  if (day > today || isOfRuleOrToCome(clause)) return false;
  return (
    LABELLED.test(clause) ||
    /(?:评定|评估|组织|开展|检查|完成|公布|结束|认定|年检|审定|(?:审议|研究|审核)(?:通过|确定))$/.test(
      clause.replace(BY_NUMBER, '').replace(/[()]/g, ''),
    )
  );
}

/** The number of the document by which something was made known. */
const BY_NUMBER = /\([^()]*[〔[]\d{4}[〕\]][^()]*\)$/;

/** The day that a pattern found. */
export function dayOf(match: RegExpExecArray | null): string | null {
  const written = match?.slice(1).find((group) => group !== undefined);
  if (written === undefined) return null;
  const [day] = daysIn(written);
  if (day !== undefined) return day;
  const read = readDay(written);
  return read.kind === 'day' ? read.day : null;
}
