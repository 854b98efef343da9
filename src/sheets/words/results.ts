/** What stands in the column of a rating and is no rating: 未定级, 暂未参评, 不参加年检. Texts are bare. */
export const NO_RESULT =
  /^(?:(?:暂|尚|还)?(?:未|没有?|不|无)(?:参加|参评|参与|参检|申报|申请|开展|组织)?(?:评级|评定|评估|评审|评|定级|定等|定|年检|检查|等级|级别|参评|申报|等次|纳入)*(?<=..)|待评定?|待定级|无)$/;

/** What a check comes to, and no level of a rating: 基本合格. */
export const CONCLUSION =
  /^(?:年检|检查|评估|督导|考核)?(?:优秀?|良好?|合格|基本合格|不合格|未?通过|暂缓通过|(?:基本|不)?达标|(?:经|限期)?整改后(?:复查)?(?:合格|基本合格|通过|达标)|限期整改)(?:等次|等级)?$/;

/** A check that was not passed, or just so; and what is then asked of a kindergarten: no result of its own. */
export const FAILED = /^(?:年检|检查|评估)?(?:(?:基本|不)合格|(?:基本|不|未)达标|未通过)$/;
export const ORDER = /^(?:责令|要求|须|需|应)?(?:立即|限期|及时)?(?:整改|改正)(?:中)?$/;

/** Who assesses, on a line of its own: 评定单位：…督导委员会. What stands in its name says nothing of what is assessed. */
export const WHO_ASSESSES = /\p{Script=Han}*(?:单位|机关|机构|部门)[:：]\S+/gu;

/** What a level of a rating looks like: 市一级, 省示范, 二类. */
export const LEVEL = /[级类星等]|示范/;

/** What a bracket behind a level says of how it came to it: （2025年由三类晋升）. */
export const RISEN =
  /^(?:20\d{2}年?(?:\d{1,2}月)?)?(?:由|从|自)\S{1,6}?(?:晋升|晋级|升级|提升|升格|升)(?:为|至|到|而来)?\S{0,4}$/;
export const FALLEN =
  /^(?:20\d{2}年?(?:\d{1,2}月)?)?(?:由|从|自)\S{1,6}?(?:降级|降等|下调|降)(?:为|至|到|而来)?\S{0,4}$/;

/** What behind a level makes it doubtful that it still is the one: （已摘牌）, （待复评）. */
export const LEVEL_DOUBTED = /撤|摘|取消|降|待|拟|暂|过期|到期|失效|整改|申[报请]|未|原|停|预|争|公示|不再/;

/** What stands under a deadline and is no day: 立行立改, 已整改到位. Texts are bare. */
export const PUT_RIGHT_AT_ONCE =
  /^(?:已|须|应|要求)?(?:立行立改|即知即改|立查立改|边(?:查|评|整|检)边改|(?:立即|立刻|当场|现场|随即)(?:整改|改正|纠正)(?:到位|完成|完毕)?|长期坚持|(?:长期|持续)(?:整改|改进))$|^已(?:经)?(?:整改|改正)(?:到位|完成|完毕)?$/;
