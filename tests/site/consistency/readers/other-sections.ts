import type { Passage } from '../passage.ts';
import { absence, count, date, word, yesOrNo } from '../said.ts';
import type { Noting } from '../statement.ts';
import { ratingWords } from './words.ts';

const SENTENCE = /(?:现有等级|最近一次评定)：[^。]+|等级已于\S+?撤销|没有公布等级评定结果|未公布/;

/** 质量评估: the level that holds. */
export function noteQualitySection(note: Noting, page: Passage): void {
  const section = page.section(/^质量评估$/);
  const sentence = SENTENCE.exec(section.text)?.[0] ?? section.lacks('sentence on the level');
  const [, level, decided] = /(?:现有等级|最近一次评定)：(.+?)，(\S+?日)由/.exec(sentence) ?? [];
  const until = /有效期(?:至|已于)(\S+?日)/.exec(sentence)?.[1];
  if (level === undefined) note('等级', word(/撤销/.test(sentence) ? '等级已撤销' : '未公布', sentence));
  else note('等级', word(ratingWords(/届满/.test(sentence) ? `${level} 届满` : level), sentence));
  if (decided !== undefined) note('等级评定日期', date(decided));
  if (until !== undefined) note('等级有效期至', date(until));
}

/** 普惠认定: whether the kindergarten is 普惠, in a sentence. */
export function noteInclusiveSection(note: Noting, page: Passage): void {
  const section = page.under(/^普惠认定$/);
  if (section === undefined) return;
  const { text } = section;
  const isSo = /公办幼儿园就是普惠|本园是认定的普惠/.test(text);
  if (!isSo && !/没有|不属于|不是/.test(text)) section.lacks('sentence on 普惠');
  note('是否普惠', yesOrNo(isSo, text.slice(0, 40)));
  const recognised = section.all('time')[0]?.text;
  if (isSo && recognised !== undefined) note('普惠认定日期', date(recognised));
}

const PLAIN_TERMS = [
  ['服务形式', /^服务形式$/],
  ['地址', /^地址$/],
  ['联系电话', /^联系电话$/],
  ['每日餐点', /^每日餐点$/],
  ['校车', /^校车$/],
  ['招收托班', /^招收托班$/],
  ['融合教育', /^融合教育$/],
] as const;

/** 基本信息. */
export function noteBasicsSection(note: Noting, page: Passage): void {
  const section = page.section(/^基本信息$/);
  const nature = section.term(/^办园性质$/);
  note('公办或民办', word(/公办|民办/.exec(nature)?.[0] ?? nature));
  note('“办园性质”用词', word(nature));
  for (const [fact, label] of PLAIN_TERMS) {
    const words = section.term(label);
    // What follows the value explains it.
    note(fact, word(/^[是否] /.test(words) ? words.charAt(0) : words));
  }
  note('乡镇、街道', word(townIn(section.term(/^所在地区$/))));
  const opens = section.term(/^入园时间$/);
  const closes = section.term(/^离园时间$/);
  note('入园和离园', absence(opens) ?? absence(closes) ?? word(`${opens}—${closes}`));
  for (const area of ['占地面积', '建筑面积', '户外活动面积']) {
    noteArea(note, section.term(new RegExp(`^${area}$`)), area);
  }
}

/** `云溪县云溪镇（镇区）` → `云溪镇`. */
function townIn(place: string): string {
  return place.replace(/（.*$/, '').replace(/^.+?[县区市](?=.)/, '');
}

/** `1,125 平方米`; `约 2,815 平方米` says that it is rounded. */
export function noteArea(note: Noting, words: string, area: string): void {
  const said = count(words);
  note('面积', /约/.test(words) ? said : { ...said, step: 0 }, area);
  const unit = /平方米|㎡/.exec(words)?.[0];
  if (unit !== undefined) note('面积单位用词', word(unit, words), area);
}

/** 安全与卫生: what the newest inspection found. */
export function noteSafetySection(note: Noting, page: Passage): void {
  const rows = page.under(/^安全与卫生$/)?.table(/^项目$/).rows ?? [];
  for (const fact of ['专职保安', '结对医疗机构'] as const) {
    const row = rows.find(({ head }) => head.startsWith(fact));
    if (row !== undefined) note(fact, word(row.text.slice(row.head.length).trim().split(' ')[0] ?? ''));
  }
}
