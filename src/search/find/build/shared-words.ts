/** Words of two and more characters that stand in many names, in the order in which they are tried. */
const SHARED_WORDS = [
  '幼儿园 幼稚园 幼儿班 托儿所 托育 托婴 保育院',
  '中心 实验 示范 机关 附属 附设 双语 艺术 国际 民族 回民 第一 直属 分园',
  '小学 中学 初中 高中 学校 大学 学院 师范 职业 职教 教育局 教育 教师',
  '军分区 军区 部队 武警 消防 公安 政府 妇幼 妇联 保健院 医院 人民 工商 商务局 交通 铁路 石油 化工 矿业 水利 农场 林场 国营',
  '经济 技术 产业 工业 高新 科技 科学 开发区 新区 园区 示范区 保税 街道 社区 新村 小区 花园 家园 新城 集团 公司',
]
  .join(' ')
  .split(' ');

/** The words that names share, of those that these texts hold, as a pattern: the browser gets no others. */
export function sharedWordsIn(texts: string): string {
  return SHARED_WORDS.filter((word) => texts.includes(word)).join('|');
}
