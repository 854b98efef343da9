/** What children are told apart by in prices that differ for them: 本村 and 外村, children of the staff. Ages are not among them. */
export const GROUP_WORD =
  /[本外][村镇乡县区市地街片校籍辖户]|外来|户籍|户口|随迁|子女|双胞胎|多胞胎|[二三]孩|低保|困难|建档|新生|老生|本单位|外单位|系统[内外]|业主|村民|居民|集体户|军人|教工|职工|招生范围|服务区|划片/;

/** Those for whom the price is the usual one: its item keeps its plain name. */
export const USUAL_GROUP = /^(?:本|一般|普通|其他|其余|正常|常规)/;

/** A group whose name needs no 幼儿 behind it. */
export const WHOLE_GROUP = /(?:幼儿|儿童|子女|孩|胞胎|生|户|人|居民|村民|业主)$/;

/** Where the usual price has no word of its own. */
export const USUAL = '一般';
