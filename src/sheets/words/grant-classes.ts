/** Columns of the classes by which recognised kindergartens are granted money. Texts are bare. */

/** 普惠类别, 认定等次, 类别 */
export const CLASS_HEAD =
  /^(?:普惠性?|民办|幼儿园|园所?|认定|扶持|奖补|补助|补贴|财政)*(?:分类|类别|类型|等级|级别|档次|等次|类|档)(?:情况)?$/;

/** Heads that say that they are of that. */
export const OF_GRANTS = /普惠|扶持|奖补|补助|补贴/;

/** 一类园, A类, 二档 */
export const GRANT_CLASS = /^(?:[A-Za-z]|[甲乙丙丁]|[一二三四五1-5])(?:类|档|等|级)(?:(?:幼儿)?园)?$/;

/** What speaks of grants by class. */
export const GRANTED = /(?:补助|奖补|补贴|扶持).*元|元.*(?:补助|奖补|补贴)/;
