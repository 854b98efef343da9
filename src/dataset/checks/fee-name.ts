import type { Check } from '../check.ts';
import { liveCharges } from './fee-rows.ts';

/**
 * 不得在保教费外以实验班、特色班、兴趣班、亲子班等另收费,不得收与入园挂钩的赞助费、捐资助学费、建校费:
 * 《幼儿园收费管理暂行办法》发改价格〔2011〕3207号 第十二条. 教材, under whatever name
 * (课本, 书本, 教辅, 学习资料): 不得组织征订教学材料, 学前教育法 第六十九条.
 */
const FORBIDDEN =
  /兴趣班|特色班|实验班|亲子班|赞助|捐资|建校|教材|课本|书本|书籍|教辅|读本|练习册|作业本|操作册|(?:教学|学习|幼儿)(?:用书|材料|资料|读物)|(?<!证)书费/;

export const feeName: Check = {
  id: 'fee-name',
  severity: 'error',
  waivable: true,
  hold: 'row',
  description:
    '收费项目不能是兴趣班、特色班、实验班、亲子班、赞助、捐资、建校（发改价格〔2011〕3207号第十二条）或教材、课本、教辅、学习资料（学前教育法第六十九条）。',
  run: (context) =>
    liveCharges(context).flatMap((row) => {
      const word = FORBIDDEN.exec(row.item)?.[0];
      if (word === undefined) return [];
      return context.report('fees', row, 'item', {
        message: `收费项目“${row.item}”含有“${word}”，这类收费是禁止的。`,
        remedy: '停止收取，填截止日期；确有依据的，在 waivers.csv 里写明理由和批准文号。',
      });
    }),
};
