/** What the rows of a sheet are that hold no kindergarten. Texts are bare: one width, no spaces. */

/** In the columns of number, town or name. */
export const TOTAL_ROW =
  /^(?:其中[:：]?)?(?:.{0,8}(?:小计|合计|总计|共计|汇总)|总数|平均|平均数|全县|全区|全市|全旗|全县合计|计|合计数|公办园?合计|民办园?合计|[^,，。;；]{2,24}(?:[园班点部]|中心|学校)[)）]?(?:人数)?(?:小计|合计|总计|共计|汇总))[:：]?(?:\([^()]*\d[^()]*\)|共?\d+[所个家]?(?:幼儿园|园)?)?$/;
/** Of a part of the rows above: 小计, 白鹭镇合计, 公办园合计; that of a county is of all. */
export const SUBTOTAL_ROW =
  /小计|^其中|^(?!全|总|本|各)\p{Script=Han}{1,7}(?![县区市旗])\p{Script=Han}(?:合计|共计|汇总)/u;

/** At the start of a row. */
export const NOTE_ROW =
  /^(?:备?注|说明|备注|填表说明|填报说明|注意事项|温馨提示|备注说明|附注|备考|特别说明)\d*[:：.、]|^(?:备?注|填表说明|填报说明)$|^[*※★]|^\(?\d{1,2}[.、)](?!\d)\S{6,}/;

/** 一、2025年度民办幼儿园年度检查: what the rows below it are of, however long it is. */
export const BLOCK_OF_CHECKS =
  /^(?!本表|以上|上述|上表)[^,，。;；:：]{2,40}(?:年检|年审|年度检查|年度考核|督导|评估|评定|评审|定级|认定|检查)(?:结果|情况|结论|名单|工作)*$/;

export const SIGN_ROW =
  /^(?:填表|填报|制表|审核|复核|经办|统计|汇总|报送|上报|采集|编制|审定|审签|签发|校对|校核|核对|整理|录入|登记|经手|初审|终审|单位|园长|负责|主管|分管|校长|局长|股长|审批|联系)(?:人|负责人|领导|单位)?(?:\(?(?:签字|签名|盖章|签章|公章)\)?)?[:：]|^(?:填表人|填报人|制表人|审核人|经办人|经手人|复核人|统计人|汇总人|报送人|上报人|审批人|编制人|核对人|校对人|录入人|整理人|填报单位|填表单位|制表单位|报送单位|盖章|联系电话[:：]|填报时间[:：]|填表时间|填表日期|填报日期|审核[:：]|单位\(?盖章|\(?盖章\)?$|负责人签字)/;

/** Who signs, in a cell of its own, and what else may stand beside it. */
export const SIGN_LABEL =
  /^(?:填表|填报|制表|审核|复核|经办|统计|汇总|报送|上报|采集|编制|审定|审签|签发|校对|校核|核对|整理|录入|经手|初审|终审|审批)(?:人|负责人|领导|单位)?[:：]?$/;
export const BESIDE_SIGN =
  /^(?:填表|填报|制表|上报|报送)?(?:日期|时间)[:：]?$|^(?:联系|办公|咨询)?(?:电话|手机|方式)[:：]?$|^(?:单位)?(?:盖章|公章|签章)[:：]?$/;

/** 单位：元 */
export const UNIT_ROW =
  /^\(?(?:计量|金额)?单位[:：](?:元|万元|千元|亿元|人|所|个|㎡|平方米|元\/|人、|所、|个、|万|亩|元、)/;

export const PAGE_ROW = /^(?:第\d+页|共\d+页|第\d+页共\d+页|续表|\(?续\)?|附[件表]\d*[:：]?|—?\d+—?)$/;

/** What a first column holds in a sheet that stands upright: towns and totals. */
export const TERMS_OF_ROWS = /^(?:合计|小计|总计|.*[镇乡]|.*街道|\d+)$/;
