import Papa from 'papaparse';
import type { Check } from '../check.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { tableNamed } from '../tabled.ts';
import { type FeeRow, liveCharges } from './fee-rows.ts';
import { rowKey } from './primary-key.ts';

/**
 * 不得在保教费外以实验班、特色班、兴趣班、亲子班等另收费,不得收与入园挂钩的赞助费、捐资助学费、建校费:
 * 《幼儿园收费管理暂行办法》发改价格〔2011〕3207号 第十二条. 教材, under whatever name
 * (课本, 书本, 教辅, 学习资料): 不得组织征订教学材料, 学前教育法 第六十九条.
 */
const FORBIDDEN =
  /兴趣班|特色班|实验班|亲子班|赞助|捐资|建校|教材|课本|书本|书籍|教辅|读本|练习册|作业本|操作册|(?:教学|学习|幼儿)(?:用书|材料|资料|读物)|(?<!证)书费/;

/** What makes an item one that may not be charged; null where nothing does. */
export function forbiddenWord(item: string): string | null {
  return FORBIDDEN.exec(item)?.[0] ?? null;
}

export const feeName: Check = {
  id: 'fee-name',
  severity: 'error',
  waivable: true,
  hold: 'row',
  description:
    '收费项目不能是兴趣班、特色班、实验班、亲子班、赞助、捐资、建校（发改价格〔2011〕3207号第十二条）或教材、课本、教辅、学习资料（学前教育法第六十九条）。',
  run: (context) =>
    liveCharges(context).flatMap((row) => {
      const word = forbiddenWord(row.item);
      if (word === null) return [];
      return context.report('fees', row, 'item', {
        message: `收费项目“${row.item}”含有“${word}”，这类收费是禁止的。`,
        remedy: remedyOf(row, context.asOf),
      });
    }),
};

/** Every way out, to be gone on the first day: a new bureau has no waivers.csv yet. */
function remedyOf(row: FeeRow, asOf: IsoDate): string {
  const headers = Object.values(tableNamed('waivers').columns).map(({ header }) => header);
  const nextSummer = `${Number(asOf.slice(0, 4)) + 1}-08-31`;
  const line = [
    feeName.id,
    'fees.csv',
    rowKey(tableNamed('fees'), row),
    '准许收取的理由',
    '文件的文号',
    nextSummer,
  ];
  return `${[
    '没有收过、不该公布的，删去这一行',
    '已经停收的，截止日期填最后收费的那一天（今天还在收的，从今天起停收，填昨天）',
    `有文件准许收的，在同一个文件夹的 waivers.csv 里写明；没有这个文件的，新建一个，第一行是“${Papa.unparse([headers])}”，第二行照这个样子：“${Papa.unparse([line])}”，后三栏换成实际的理由、文号和有效期`,
  ].join('；')}。`;
}
