import { groupBy } from '../../domain/grouping.ts';
import type { DroppedPart } from '../found.ts';
import type { SheetPlace } from '../place.ts';
import { toldText } from '../records/told-text.ts';
import { bookWords, placeWords } from './place-words.ts';

/** What each kind of part is called in a summary, before its number. */
const KINDS: Readonly<Record<DroppedPart['kind'], string>> = {
  标题: '标题',
  单位: '写单位的行',
  小计: '小计',
  合计: '合计',
  说明: '说明',
  签名: '签名、填表人',
  空白: '空白',
  工作表: '不是表格的工作表',
  个人信息: '有个人信息的行、列',
  不收的列: '本站没有的列',
  不收的话: '备注里没有一栏可写的话',
};

/** What was not imported, each by itself where all are wanted. A worksheet is told in any case. */
export function droppedLines(dropped: readonly DroppedPart[], isAll: boolean): readonly string[] {
  return toldOf(dropped, isAll).map(({ place, kind, text }) => {
    const said = toldText(text);
    const what = kind === '工作表' ? said : `${KINDS[kind]}${said === '' ? '' : `：${said}`}`;
    return `没有导入：${whereWords(place, kind)} ${what}`;
  });
}

/** What was not imported, in plain words and counted. */
export function droppedCounts(dropped: readonly DroppedPart[], isAll: boolean): readonly string[] {
  if (dropped.length === 0) return [];
  const counts = Array.from(
    groupBy(dropped, ({ kind }) => kind),
    ([kind, parts]) => `${KINDS[kind]} ${parts.length}`,
  );
  const isMore = !isAll && toldOf(dropped, isAll).length < dropped.length;
  return [`没有导入的：${counts.join('，')}。${isMore ? '加上 --all，逐处列出。' : ''}`];
}

function toldOf(dropped: readonly DroppedPart[], isAll: boolean): readonly DroppedPart[] {
  return dropped.filter(({ kind }) => isAll || kind === '工作表');
}

function whereWords(place: SheetPlace, kind: DroppedPart['kind']): string {
  return kind === '工作表' ? bookWords(place) : placeWords(place);
}
