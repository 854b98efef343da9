/** What refers to something that stands elsewhere. Texts are bare, without brackets and quotation marks around. */

const NUMBERS = '(?:[、,和]?(?:第?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[条项点款]?|[①-⑳]))*';
const WHAT =
  '(?:具体|有关|相关|收费|退费|退款|标准|依据|办法|规则|规定|方式|事项|政策|内容|详情|详细|要求|情况|均|都|请|可)*';
const NOTE = '(?:填表|填报|收费|退费|有关)*(?:说明|备注栏?|附注|注释?|附件|附表|附录)';
const THING = `(?<=[见看阅])本?[上下后末文表页附另第]|${NOTE}|[表栏牌]$|》|〕|官网|网站|清单|公[示告开]|文件|通知|方案|协议|合同|章程|办法|规定|细则`;
const END = '(?:的?(?:规定|内容|标准|要求|办法)?(?:执行|办理|退费?|收取)?)';

/** 见 as a word of its own, and no 见习; 看 and 阅 with what is looked at: 看护 and 阅海路 are none. */
const SEE = '(?:请?详|请?参|请)[见看阅]|见(?![习面证效识义闻])|[看阅](?=[本上下表附《])';

export const POINTERS: readonly RegExp[] = [
  // 见说明第2条, 退费办法详见表后说明, 具体见《…办法》
  new RegExp(`^${WHAT}(?:${SEE})(?=[^,，;；。]{0,20}?(?:${THING}))[^,，;；。]{1,24}$`, 'u'),
  // 同注1, 按说明第2条执行
  new RegExp(
    `^${WHAT}(?:同|按照?|依照?|参照|执行)本?(?:表[后下末内中]?的?)?${NOTE}[中里]?的?${NUMBERS}${END}$`,
    'u',
  ),
  // 注2, 附件, ①
  new RegExp(
    `^(?:(?:备?注|说明|附注)[:：]?(?=.)${NUMBERS}|(?:附件|附表)[:：]?${NUMBERS}|附后|另附|[①-⑳])$`,
    'u',
  ),
];

const OPEN = '[“”"‘’\'「『《〈【]';
const CLOSE = '[“”"‘’\'」』》〉】]';

/** 见“目录及退费”, 按“退费”表执行: what is named in marks stands elsewhere, whatever it is; with its marks. */
export const QUOTED_POINTERS: readonly RegExp[] = [
  new RegExp(
    `^${WHAT}(?:${SEE})(?:本表的?|另附的?)?${OPEN}[^”"’'」』》〉】]{1,24}${CLOSE}(?:工作|附)?[表页]?[中里内]?$`,
    'u',
  ),
  new RegExp(
    `^${WHAT}(?:同|按照?|依照?|参照|执行)[“”"‘’'「『][^”"’'」』]{1,24}[”"’'」』](?:工作|附)?[表页][中里内]?的?${END}$`,
    'u',
  ),
];

/** 退费办法见…: a sentence of a note that only says where a rule stands. */
export const REFERRAL = new RegExp(`^${WHAT}(?:${SEE})[^,，;；。]{1,40}$`, 'u');

/** Which of numbered notes is meant. */
export const POINTED =
  /(?:说明|注|备注栏?|附注|第)[:：]?第?(\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])|^([①-⑳])$/u;

/** Where a place is told elsewhere: roads and villages begin with such words, too. */
export const PLACE_POINTER =
  /^附|^(?:请?详|请?参|请)?见(?:本?(?:表|页)[后下末]?|附(?:[件表录注后]|$)|备注|说明|另|《)/;
