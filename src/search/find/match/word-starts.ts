import { type Labels, labelEnd, labelStart } from './labels.ts';
import { isNumeral } from './numerals.ts';

/**
 * Where words begin in a name, as far as its own characters tell: at its start, after a place (云溪县|), around the words that names of
 * kindergartens share (|实验|幼儿园), and at numbers. Inside a brand (小太阳) nothing is known to begin.
 */

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
const SHARED_WORD = new RegExp(SHARED_WORDS.join('|'), 'g');
const KINDERGARTEN = /幼[儿稚]园/g;
const PLACE_END = /[省市县区镇乡村]/g;

/** 1 at each place of a text where a word begins. */
export function wordStarts(text: string): Uint8Array {
  const starts = new Uint8Array(text.length + 1);
  starts[0] = 1;
  for (const { 0: word, index } of text.matchAll(SHARED_WORD)) {
    starts[index] = 1;
    starts[index + word.length] = 1;
  }
  for (const { index } of text.matchAll(PLACE_END)) starts[index + 1] = 1;
  // 园 is said for 幼儿园 as 幼 is.
  for (const { index } of text.matchAll(KINDERGARTEN)) starts[index + 2] = 1;
  for (let at = 1; at < text.length; at += 1) {
    if (isNumeral(text.charAt(at)) && !isNumeral(text.charAt(at - 1))) starts[at] = 1;
  }
  return starts;
}

const known = new WeakMap<Labels, (Uint8Array | undefined)[]>();

/** The same of one label, worked out when it is first asked for. */
export function wordStartsOf(labels: Labels, label: number): Uint8Array {
  let ofLabels = known.get(labels);
  if (!ofLabels) known.set(labels, (ofLabels = []));
  const done = ofLabels[label];
  if (done) return done;
  const starts = wordStarts(labels.text.slice(labelStart(labels, label), labelEnd(labels, label)));
  ofLabels[label] = starts;
  return starts;
}
