import type { Nature } from '../../domain/code-lists.ts';
import type { Section } from '../layout/section.ts';
import { titleOf } from '../layout/title.ts';
import { bare } from '../values/plain.ts';

const PLACE_AND_YEAR =
  '(?:\\p{Script=Han}{2,12}?(?:省|市|县|区|旗|镇|乡|街道))?(?:20\\d{2}年?(?:度|秋季?|春季?|学年)?)?';
const KINDERGARTENS = '(公办|民办)(?:性质|普惠性?|的)*(?:幼儿园|园所?|幼儿班|学前教育机构)';
const BRACKET = '(?:\\([^()]*\\))?';
/** 云溪县公办幼儿园（班）基本情况登记表: a list of nothing else. */
const TITLE = new RegExp(
  `^${PLACE_AND_YEAR}${KINDERGARTENS}${BRACKET}(?:20\\d{2}年?(?:度|秋季?|春季?|学年)?)?(?:基本|信息|情况|名单|名录|名册|登记|一览|统计|台账|花名册|汇总|概况|表|册)*${BRACKET}$`,
  'u',
);
const WORKSHEET = /^(公办|民办)(?:幼儿园|园所?)?$/;

/** 公办 or 民办 where the whole title of a list, or its worksheet, says that all its kindergartens are: 公办幼儿园基本情况. Null where neither does, or they differ. */
export function natureOfTitle(section: Section): Nature | null {
  const title = bare(titleOf(section));
  const [ofTitle, ofSheet] = [TITLE.exec(title)?.[1], WORKSHEET.exec(bare(section.sheet ?? ''))?.[1]];
  const said = ofTitle ?? ofSheet;
  if (said !== '公办' && said !== '民办') return null;
  const other = said === '公办' ? '民办' : '公办';
  return title.includes(other) || ofSheet === other ? null : said;
}
