/** 小区配套园, 锦绣江城小区配套; not 非小区配套, 拟建小区配套园. */
export const IS_RESIDENTIAL =
  /(?:^|[,，;；。、])(?:(?!非|不|拟|未|待|原|无|邻|距|近|曾|迁|分|拆|建|租|接|承|需|改)\p{Script=Han}){0,8}小区(?:的)?配套(?:幼儿园|园)?(?:$|[,，;；。、])/u;

/** What tells whether a residential kindergarten was handed over. Texts are bare. */
export const NOT_TRANSFERRED =
  /(?:尚|还|暂)?(?:未|没有?|待)(?:办理|完成|进行)?(?:产权|园舍)?移交|正在(?:办理)?(?:产权)?移交|移交(?:手续)?(?:正在)?(?:办理)?中/;
export const TRANSFERRED =
  /(?:已|完成)(?:经|办理|完成|全部)?(?:产权|园舍)?移交|移交(?:完毕|完成|到位)|(?<![未没待有中])移交(?:给|至)?\p{Script=Han}{0,6}(?:教育|教体)/u;
/** What is still to come, or but partly so. */
export const TRANSFER_PLANNED = /(?:拟|计划|预计|将|准备|部分)\S{0,8}移交/;

/** The whole title of a list of residential kindergartens and of nothing else; one of what was looked into (排查、摸底) may list others too. Texts are bare. */
export const LIST_OF_RESIDENTIAL =
  /^(?:\p{Script=Han}{2,12}?(?:省|市|县|区|旗|镇|乡|街道))?(?:20\d{2}年?(?:度|秋季?|学年)?)?(?:城镇|城市|住宅|居住)*小区(?:的)?(?:配套|配建)(?:建设)?(?:的)?(?:幼儿园|园)(?:(?:产权|园舍)?移交|使用|基本|建设|办园|治理|情况|名单|名册|名录|一览|登记|台账|清单|明细|汇总|和|及|与|、|表|册)*(?:\([^()]*\))?$/u;
/** A remark of a row in such a list that takes it out of it again. */
export const NOT_OF_LIST =
  /(?:非|不属于?|不是|不再|不算|不列|未列|待)\S{0,6}(?:配套|认定|确认|核实)|存疑|有争议/;
/** 名单以外的幼儿园不属于小区配套园, 其余各园均不是配套园, 未列入本表的均非小区配套幼儿园 */
export const OTHERS_NOT_RESIDENTIAL =
  /(?:(?:本|此|上述|以上)?(?:名单|表|列表|清单|一览表?)(?:之|以)?外的?|(?:未|没有?)(?:列入|列在|在|进入|纳入)(?:本|此|上述|以上)?(?:名单|表|清单)?(?:内|中|上)?的?|^(?:注|说明|备注)?:?(?:\d[.、])?(?:全[县区市旗])?(?:其余|其他|其它|余下)(?:的)?)(?:各|所有)?(?:幼儿园|园所?|\d+所)?(?:均|都|皆|一律|全部)?(?:不属于?|不是|非|未)(?:城镇|住宅|居住)*(?:小区)?(?:的)?配套(?:建设)?(?:的)?(?:幼儿园|园)?$/;
