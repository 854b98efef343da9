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
  /^(?:有效|(?:(?:有效期)?(?:已|自然)?(?:到期|期满|届满)|有效期已?满)(?:[,，、]?(?:未续|未申请|(?:已|并|后)?(?:续认定?|续期|续签|重新认定|再次认定|再认定)))?|正常|在期|已续(?:认|期)?|在有效期(?:内)?|继续(?:有效|认定)|保留|保持|不变|合格|未调整|无(?:变化|变动|调整)?|在册|在办|(?:变更|更换|调整|更名|迁址|换证)(?!.*(?:取消|撤销|终止|退出|注销)).*)$/;
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

/** What a list of those who are recognised is called; and what is none, or not yet. Texts are bare, without brackets behind them. */
export const LISTED_AS_RECOGNISED =
  /普惠\S{0,16}认定\S{0,6}(?:名单|名册|结果|一览表|通知|公告|决定)$|(?:公布|认定)\S{0,40}普惠\S{0,16}(?:名单)?的?(?:名单|通知|公告|决定)$/;
export const NOT_LISTED =
  /普惠\S*(?:拟|申[报请]|公示|退出|取消|撤销|终止|补[助贴]|奖补|资金|考核|年检|变动|调整|动态|办法|开展)|拟\S{0,6}认定|(?:退出|取消|撤销|终止|申[报请]|开展)\S*普惠/;

/** A head over what came of those who asked to be recognised; a yearly check of who is one is something else. Texts are bare. */
export const OUTCOME_HEAD =
  /^(?:20\d{2}年?度?)?(?:专家|最终|本次|集体)?(?:认定|评审|评议|审核|审定|审批|审议|复核|复审|复评|初审|终审|评估认定)+(?:结果|结论|意见|情况)$|^(?:结果|结论|是否(?:通过|认定|同意|入选)(?:认定|评审|审核)?|(?:认定|通过)与否)$/;
const GRANTED =
  /^(?:评审|审核|复核|复审|初审|专家)?(?:已|均|准予|予以|给予|继续|同意)?(?:认定|通过|合格|符合(?:条件|要求|标准)?|同意|达标|续认|续期|入选)(?:为?普惠性?(?:民办)?(?:幼儿)?园?)?$/;
const REFUSED =
  /^(?:评审|审核|复核|复审|初审|专家)?(?:未|不|没有?|未予|不予|未被|暂不|暂缓|不再)(?:予以?|再|能)?(?:认定|通过|合格|符合(?:条件|要求|标准)?|同意|达标|续认|续期|入选)$|^(?:落选|否决|驳回|退回)$/;

/** What came of it, by one word of such a column: 通过 or 是, 未通过 or 否; null for any other. */
export function outcomeIn(text: string): 'granted' | 'refused' | null {
  if (GRANTED.test(text) || /^[是√✓]$/.test(text)) return 'granted';
  return REFUSED.test(text) || /^[否×✗]$/.test(text) ? 'refused' : null;
}
