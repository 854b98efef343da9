import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { oneLine } from '../values/plain.ts';
import { sponsorIn } from '../values/sponsor.ts';
import { toldText } from './told-text.ts';
import { value, type Work } from './work.ts';

/** An organisation by its full name, as its seal has it; 教体局 and 镇政府 are none. */
const FULL_NAME =
  /^\p{Script=Han}{2,}(?:县|区|市|旗|镇|乡|街道)\p{Script=Han}{2,}|有限(?:责任)?公司$|股份合作|(?:经济|股份)合作(?:联社|总?社)$|经济(?:合作)?联合(?:总)?社$/u;
/** 某某师范学院, 某某村委会, 某某镇政府, 某某文化协会: what they are called is their whole name. */
const OWN_NAME =
  /^\p{Script=Han}{2,}(?:大学|学院|医院|研究院|研究所|村民委员会|村委会|师范学校|职业学校|技工学校|技术学校|卫生学校|(?:镇|乡|街道)(?:人民政府|政府|办事处)|协会|学会|基金会)$/u;

function isFullName(name: string): boolean {
  const isNamed = (name.length >= 6 && FULL_NAME.test(name)) || (name.length >= 5 && OWN_NAME.test(name));
  return isNamed && !NO_FULL_NAME.test(name);
}

/** An office without its county: 区教育局, 县机关事务服务中心. */
function isOffice(name: string): boolean {
  return (
    (name.length >= 4 && /^\p{Script=Han}+(?:局|委员会|联合会|集团)$/u.test(name)) ||
    /^(?:县|区|市)\p{Script=Han}{3,}(?:服务|管理)中心$/u.test(name)
  );
}

/** Also what only says of what kind a school is: 中等职业技术学校. */
const NO_FULL_NAME =
  /^(?:县|区|市|镇|乡)|个人|自然人|公民|投资人|^(?:公办|民办|公立|国有|[初中高]等|中级|高级|专科|师范|幼儿|职业|技术|技工|卫生|艺术|教育)*(?:大学|学院|学校)$/;

/** The name in a column of who runs it, where it is one of an organisation. */
export function sponsorName(cell: GridCell | undefined): FoundCell | null {
  if (cell === undefined) return null;
  const { is, text } = sponsorIn(cell.text);
  return is === 'person' || !(isFullName(text) || isOffice(text)) ? null : organisation(cell);
}

/** The name of an organisation as it is written; without that of a person beside it. */
function organisation({ text, place }: GridCell): FoundCell {
  const said = sponsorIn(text);
  return value(said.hasPerson ? said.text : oneLine(text).replace(/\s+/g, ''), place);
}

/** The name of an organisation; a person's is counted and left out, a word like 个人 is no name. */
export function sponsorNameCell({ clerk, dropped }: Work, cell: GridCell): FoundCell | null {
  const { is, text, hasPerson } = sponsorIn(cell.text);
  if (hasPerson) clerk.person(cell.place);
  if (is === 'organisation') return organisation(cell);
  if (is === 'word') dropped.push({ place: cell.place, kind: '不收的话', text: toldText(text) });
  return null;
}
