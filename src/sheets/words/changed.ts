/** What a remark says that a column became: 核定学位由180调为210, 联系电话改为0997-2210001. Texts are bare. */

const TIME =
  '(?:(?:自|从|于)?(?:20\\d{2}(?:年|[./-])(?:\\d{1,2}(?:月(?:份)?|[./-])?)?(?:\\d{1,2}日?)?|\\d{1,2}月(?:\\d{1,2}日)?)(?:起|后|以后|以来|底|初)?)?';
const BECAME =
  '(?:已|现|经批准|经审批|换证后)*(?:调整|变更|更改|修改|更新|更换|增加|扩大|核增|核减|减少|改|调|变|换|增|扩|减)(?:为|成|到|至)';

/** Its time, the words of a head, what it was where that is said, and what it became. */
export const CHANGED = new RegExp(
  `^(${TIME})(\\p{Script=Han}{2,10}?)(?:${TIME})(?:已|现)?(?:由|从)?(?:原(?:来|有)?的?)?([^\\p{Script=Han}]*?[人个名㎡]?)${BECAME}[:：]?([^,，。;；]+)$`,
  'u',
);

/** What is not so yet, or only asked for. */
export const NOT_CHANGED_YET = /拟|将|计划|预计|申请|待|争取|准备|正在|尚未|未获|未批|报批|建议|希望|应/;
