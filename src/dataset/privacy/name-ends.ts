/** What follows a name tells whether it is one. */

/** What may follow a name at once: the end, a mark, an office, a verb of which persons are the subject. */
const AFTER_NAME =
  /^(?:\s*$|拟|体罚|虐待|予以|给予|违[反规法]|殴打|辱骂|摔伤|家长|妈妈|爸爸|担任|[^\p{Script=Han}\p{L}\p{N}]|\s|[\dA-Za-z]|老师|同志|女士|先生|园长|医生|阿姨|电话|手机|联系|微信|主任|校长|书记|股长|科长|表示|介绍|反映|反馈|投诉|举报|申请|提出|称|获|已|曾|受|参与|代表|撰写|讲|分享|变更|辞|离职|退休|入职|调|签|说|带领|主持|组织|率|负责|作为|作了|作(?!业)|出席|参加|荣|被|当选|同学|小朋友|班主任|教师|保育员|幼儿|局长|总|为|是|到|前往|现任|毕业|带班|担任|任(?!课)|于|在|向|和|与|及|等|因|对|的|，)/u;

/** What bears the name of a person in honour of one. */
const NAMED_AFTER =
  /^(?:.{0,4}(?:医療|财团|幼儿园|幼稚园|托育|托婴|学校|小学|中学|大学|书院|公司|集团|医院|医疗|基金)|故居|纪念|广场|公园|大道|[路街巷村楼厅馆杯奖]|精神|思想|工作室)/u;

/** Whether a name may end before what follows. */
export function isNameEnd(rest: string): boolean {
  return AFTER_NAME.test(rest);
}

/** Whether what follows a name makes it that of a street, a school, a foundation. */
export function isNamedAfter(rest: string): boolean {
  return NAMED_AFTER.test(rest);
}
