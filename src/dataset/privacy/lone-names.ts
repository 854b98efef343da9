import type { Column } from '../tables/column.ts';
import { isPlainName } from './given-names.ts';
import { INSTITUTIONS } from './personal-columns.ts';
import type { PersonalData } from './personal-data.ts';
import { masked } from './finding.ts';
import { simplified } from './simplified.ts';
import { isSpeltName } from './spelt-names.ts';
import { publishedText } from './view.ts';

/** Columns of names that are none of persons, and may look like those: villages, streets, dishes. */
const OTHER_NAMES =
  /名称|简称|别名|地址|社区|标签|[街路村屯乡镇县市区省园校班]$|品牌|菜|食|书|曲|歌|剧|课|游戏|活动|项目|植物|动物|景|站|线路|车型|材料|科目|等级/;
const LONGEST = 40;
const NAME_LIST = /^[\p{Script=Han}\s、，,;；/]+$/u;

/** Whether the cells of a column may hold anything in words. `known` is null where the dictionary has no such column. */
export function isWordy(header: string, known: Column | null): boolean {
  if (INSTITUTIONS.test(header)) return true;
  if (OTHER_NAMES.test(header)) return false;
  if (known === null || known.cell.kind === 'list') return true;
  return known.cell.kind === 'text' && known.cell.holds === undefined;
}

/** The persons' names of which a cell consists, where it says nothing else: a warning, for nothing names them. */
export function loneNames(said: string): readonly PersonalData[] {
  if (said.length > LONGEST * 8) return [];
  const text = simplified(publishedText(said)).trim();
  if (text.length > LONGEST || !(isSpeltName(text) || isNameList(text))) return [];
  return [
    {
      kind: '姓名',
      severity: 'warning',
      start: 0,
      end: said.length,
      text,
      masked: masked({ kind: '姓名', text: text.replace(/[\s、，,;；/].*$/, '') }),
    },
  ];
}

function isNameList(text: string): boolean {
  if (!NAME_LIST.test(text)) return false;
  const isSpaced = /^\p{Script=Han}(?:\s\p{Script=Han}){1,3}$/u.test(text);
  const names = isSpaced ? [text.replace(/\s/g, '')] : text.split(/[\s、，,;；/]+/);
  return names.every(isPlainName);
}
