/** Columns of the classes by which recognised kindergartens are granted money. Texts are bare. */

/** 普惠类别, 认定等次, 类别 */
export const CLASS_HEAD =
  /^(?:普惠性?|民办|幼儿园|园所?|认定|扶持|奖补|补助|补贴|财政)*(?:分类|类别|类型|等级|级别|档次|等次|类|档)(?:情况)?$/;

/** Heads that say that they are of that. */
export const OF_GRANTS = /普惠|扶持|奖补|补助|补贴/;

/** A class by its own name: A类, 二档. */
const CLASS = '(?:[A-Za-z]|[甲乙丙丁]|[一二三四五1-5])(?:类|档|等|级)';
/** 一类园, 一类幼儿园, 一类的园所 */
const OF_CLASS = `${CLASS}(?:的?(?:幼儿园|园所?))?`;
export const GRANT_CLASS = new RegExp(`^${OF_CLASS}$`);

/** Whether what stands in a column are such classes, and nothing else. */
export function areClasses(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => GRANT_CLASS.test(text));
}

const DIGITS = '一二三四五';

/** What names classes, each of them in one way: 1类幼儿园 is 一类, and is told so in a sentence too. */
export function plainClasses(text: string): string {
  return text
    .toUpperCase()
    .replace(/[1-5](?=[类档等级])/g, (digit) => DIGITS[Number(digit) - 1] ?? digit)
    .replace(/([类档等级])的?(?:幼儿园|园所?)/g, '$1')
    .replace(/^([A-Z]|[甲乙丙丁])(?:幼儿)?园$/, '$1');
}

/** What speaks of grants by class. */
export const GRANTED = /(?:补助|奖补|补贴|扶持).*元|元.*(?:补助|奖补|补贴)/;

/** What takes back some of a grant, or all of it, whatever else its sentence says. */
export const TAKEN_BACK = /停发|停止|减半|取消/;

/** What a sentence that names no class says of all of them: 新认定的第一年减半, 自2026年1月起停止发放, 暂按八成拨付. */
export const LIMITS_ALL = /减|停|取消|暂|起/;

/** A sentence that says but how long the recognitions hold: 本次认定自发文之日起有效期三年. */
export const HOLDS_UNTIL =
  /^(?:本次|此次|本批次?|以上|上述)?(?:普惠性?)?(?:民办)?(?:幼儿园|园所?)?的?(?:认定|资格|结果)*自[\p{Script=Han}\d]{2,12}起[,，]?(?:有效期(?:限)?为?|有效)[一二三四五\d]年$/u;

/** Whether a text, with its classes in one way, names any. */
export function namesClass(plain: string): boolean {
  return ANY_CLASS.test(plain);
}

const ANY_CLASS = new RegExp(CLASS);

const MONEY = '(?:补助|奖补|补贴)';
const SORTS = '(?:类别|类型|等级|等次|档次|级别|类|档)';

/** What stands before the sums that a note grants. */
export const GRANT_HEADS: readonly RegExp[] = [
  // 生均补助按类别分别为, 年生均补助标准为
  new RegExp(
    `^(?:年|每年|财政|民办|幼儿园|园|普惠性?)*(?:生均|每生)(?:每年)?(?:财政|普惠)?${MONEY}(?:资金|经费)?(?:标准|金额)?(?:按${SORTS}(?:分别)?为[:：]?|[:：]|为|是|按)?`,
  ),
  // 补助类别：, 奖补标准（元/生·年）：, 财政补助：
  new RegExp(
    `^(?:生均|财政)*${MONEY}(?:资金|经费)?(?:标准|类别|档次|等次|等级|类型|档)?(?:\\(元[^()]*\\))?[:：]`,
  ),
  // 财政补助按类别执行：, 奖补资金按认定等次核定如下：
  new RegExp(
    `^(?:省|市|县|区|级|财政|普惠性?)*${MONEY}(?:资金|经费|标准)*[按依](?:照|据)?(?:普惠|认定|补助)?的?${SORTS}(?:分类|分档|分等)?(?:执行|核定|确定|拨付|发放|补助|给予)?(?:标准)?(?:如下|为)?[:：]`,
  ),
  // 按类别给予生均财政补助：
  new RegExp(
    `^按(?:照)?(?:普惠|认定|补助)?的?${SORTS}(?:分别)?(?:给予|发放|拨付|执行|享受)(?:生均|财政|普惠性?)*${MONEY}(?:资金|经费)?(?:标准)?[:：]`,
  ),
];

/** Money for each child, and not for each kindergarten. */
export const A_CHILD = /生均|人均|[每/·](?:生|人|名?幼儿)/;

/** （每生每年） or （元/生·年） behind the sums, or in the head of them. */
export const UNIT_BEHIND =
  /\((?:单位[:：])?(?:(?:每生)?每学?年|元?\/?[生人][/·]学?年|元[/每]学?年[·/]?[生人])\)/;

/** Between two sums: 一类1000元、二类800元. */
export const BETWEEN = new RegExp(`[,，;；]|、(?=${CLASS})`);

/** A sum for each child, to the end of its clause. */
export const YUAN = String.raw`(?:均|都|一律|统一)?(?:为|按|是)?(?:每生每年)?(?:(?:财政|生均)*(?:补助|奖补|补贴)(?:标准)?(?:为)?)?(\d+(?:\.\d+)?)元(?:/生)?(?:[/每·]?(?:生|人|学?年))*`;

/** 一类园每生每年补助1000元, 一类园生均补助1000元/年: no head, and the clauses say what they are of. */
export const GRANTED_BY_CLASS = new RegExp(
  `^${OF_CLASS}的?[:：]?(?:为|按)?(?:每生每年)?(?:财政|生均)*${MONEY}(?:标准)?(?:为)?\\d`,
);

/** 一类园每生每年补助1000元, 一档：600元/生·年 */
export const GRANT_OF_CLASS = new RegExp(`^(${CLASS})(?:的?(?:幼儿园|园所?))?(?:的)?[:：]?${YUAN}$`);
