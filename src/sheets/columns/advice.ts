import { bare } from '../values/plain.ts';
import { type Term, knownWords, termsOf } from './terms.ts';

/** 没有托班填“无”, 请写清按天还是按月: how to fill it in is no word of a head. */
const ADVICE = /填[写报]?|请|写[清明]|注明|如实|勾选|选填|例如|示例|格式|可多[项选]/g;
const LAST_ADVICE =
  /(?<=.{2})(?:没有|无|如无|若无|未设|不设)[^()（）]{0,8}填[写报]?[“"‘'「]?(?:无|0|零|否|\/)[”"’'」]?$/;
const WHERE_NONE =
  /^(?:没有|无|如无|若无|未设|不设)[^,，;；]{0,8}填[写报]?[“"‘'「]?(?:无|0|零|否|\/)[”"’'」]?$/;
/** Whether by the one or by the other. */
const EITHER = /(?:按|每)\p{Script=Han}{1,2}(?:还是|或者?)(?:按|每)\p{Script=Han}{1,2}/gu;
/** 公办或民办, 小班/中班/大班: what may be filled in. */
const CHOICE = /^(?:公办|民办|普惠性?|非?营利性?|城区|城镇|镇区|乡村|农村|男|女)$/;
/** Heads that a list of posts or ages below them makes narrower. */
const OF_SOME = /数|人员|电话|姓名|费|元/;
/** What makes a column one of something narrower, or of another time. */
const LIMITS =
  /园长|住宅|家庭|家长|监护|本人|个人|宅电|手机|在编|编制|编外|聘|临时|合同|兼职|持证|学期|学年|(?:按|每)[年月周天日期次]|新招|新生|新入|毕业|离园|转[入出]|男|女|残疾|特殊|公办|民办|普惠|营利|城镇|农村|去年|上年|上半年|下半年|最高|最低|以上|以下|不[含包计]|只|仅|其中|除|合计|累计|平均|计划|预计|拟/g;

/** A head as written without the lines that only tell how to fill it in; one that says what to fill in stays: 只填在编, 请填园长住宅电话. */
export function withoutAdvice(written: string): string {
  const [first = '', ...others] = written.split(/[\r\n]+/);
  const kept = others.filter((line) => line.search(ADVICE) < 0 || saysMore(bare(line), bare(first)));
  return [first, ...kept].join('\n').replace(LAST_ADVICE, '');
}

/** 是/否, 有无, √或×: what its cells say, and nothing of what. */
const YES_OR_NO = /^(?:是[/、或与]?(?:不是|否)|有[/、或与]?(?:无|没有)|[√✓][/、或]?[×✕╳])$/;

/** The heads of a column without one at the end that only tells what may be filled in: 小区配套园 › 是/否. */
export function withoutChoice(path: readonly string[]): readonly string[] {
  return path.length > 1 && YES_OR_NO.test(bare(path.at(-1) ?? '')) ? path.slice(0, -1) : path;
}

function saysMore(line: string, first: string): boolean {
  if (WHERE_NONE.test(line)) return false;
  const rest = line.replace(EITHER, '').replace(ADVICE, '');
  if (!OF_SOME.test(first) && isList(rest)) return false;
  const isNew = (word: string): boolean => !first.includes(word);
  if ([...rest.matchAll(LIMITS)].some(([limit]) => isNew(limit))) return true;
  return [...knownWords()].some(
    (word) => word.length > 1 && rest.includes(word) && isNew(word) && termsOf(word).some(isOfAnother),
  );
}

function isList(text: string): boolean {
  const parts = text.replace(/^[:“"(]|[”")。]$/g, '').split(/[、/,;]|或者?|还是/);
  return parts.length > 1 && parts.every((part) => CHOICE.test(part) || termsOf(part).some(isOfAnother));
}

/** A post, an age, an item or a person that a head then is of. */
function isOfAnother(term: Term): boolean {
  return (
    ['age', 'post', 'item', 'staff-total'].includes(term.is) || (term.is === 'role' && term.role === 'person')
  );
}
