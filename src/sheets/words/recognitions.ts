/** 未, 不予, 免于: what takes back what the word behind it says. */
const NOT = '(?:未|没有?|不|不予以?|不再|免[于予]|无[需须])(?:被|予以)?';
/** 未取消, 不予撤销: what is not taken back. Texts are bare. */
export const NOT_WITHDRAWN = new RegExp(`${NOT}(?:取消|撤销|终止|收回|退出|注销)`);
/** What is said of recognitions as 普惠 that were taken back. */
export const WITHDRAWN = new RegExp(
  `(?<!${NOT})(?:取消|撤销|终止|收回)(?:其)?(?:普惠性?(?:幼儿园|民办园)?)?(?:认定|资格|普惠)|(?:认定|资格|普惠)(?:已|被|自动|自行|同日|当日|同时|随之|一并|相应)?(?:终止|取消|撤销|失效|注销)|(?<!${NOT})退出普惠`,
);
/** The same in a column, or below a title, that speaks of nothing else. */
export const ENDED = new RegExp(`(?<!${NOT})(?:取消|撤销|终止|退出|注销|停办|关停)|不再(?:认定|享受)`);
/** A change that begins a recognition, or lets it stand. */
export const BEGUN = /新增|新认定|纳入|增补|恢复|补充认定|重新认定/;
export const UNCHANGED =
  /^(?:有效|(?:已|自然)?(?:到期|期满)(?:未续|未申请)?|正常|在期|已续(?:认|期)?|在有效期(?:内)?|继续(?:有效|认定)|保留|保持|不变|合格|未调整|无(?:变化|变动|调整)?|在册|在办|(?:变更|更换|调整|更名|迁址|换证)(?!.*(?:取消|撤销|终止|退出|注销)).*)$/;
/** What a sheet of such changes is called. */
export const OF_CHANGES = /动态|调整|变动|退出|取消|撤销|终止/;
/** 第一批 before what stands in a cell of batches. */
export const BATCH_NAME = /^(?:20\d{2}年)?第[一二三四五六七八九十\d]+批(?:次)?/;
/** 同9号，重复登记: a row that stands there a second time. */
export const TWICE = /重复(?:登记|录入|填报|记录|了)?$|^(?:同|与)(?:上|前|第)?\d*(?:号|行|条)(?:相同|重复)?$/;
/** 认定同日撤销: on the day of what the sentence tells before. */
export const SAME_DAY = /同日|当日|同时/;
/** What is not so yet. */
export const TO_COME = /拟|将|计划|准备|申请|待|可能/;
/** 取消, 撤销认定: what alone is said behind a day. */
export const CLOSED_OFF =
  /^(?:予以)?(?:取消|撤销|终止|退出)(?:其)?(?:普惠性?)?(?:民办)?(?:幼儿园|园)?(?:认定|资格)?$/;
/** What a name over a block says of recognitions that another decision made. */
export const EARLIER =
  /往年|历年|以前|此前|以往|前期|上年|去年|前[几两三]?[批年]|继续有效|有效期内|原认定|已认定/;
