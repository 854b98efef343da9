import { formatDate } from '../../format/date.ts';
import { formatRatio } from '../../format/number.ts';
import { RATIO_TERMS, STAFFING_STANDARD, bandText } from '../../wording/staffing.ts';
import { showsTable } from './area.ts';
import { kindergartenTable } from './part-table.ts';
import type { Register } from './register.ts';
import { staffTable } from './staff-table.ts';

/** 师资配备: what the standard asks, the rates of the area, and one line a kindergarten. */
export const STAFFING: Register = {
  id: 'staffing',
  name: '师资配备',
  menu: '师资配备',
  isChief: true,
  answers: '教师、保育员有多少，多少人持证',
  says: '每所幼儿园有多少教职工，一名教职工照看几名幼儿，多少人持证，教师是什么学历',
  basis: `学前教育法第三十七至四十一条、第七十二条；${STAFFING_STANDARD}`,
  tables: ['staffing', 'classes'],
  apartFrom: ['fees', 'assessments', 'safety', 'filings', 'penalties', 'finance'],
  renewedBy: 'staffing',
  figures: ['children-per-teacher', 'staffing-compliance', 'certified-teachers', 'public-teachers-bachelor'],
  partsOf: ({ area, bureau }) => {
    if (!showsTable(area)) return [];
    const { childrenPerStaff, childrenPerCareStaff } = bureau.site.thresholds;
    return [
      {
        id: 'register',
        heading: '师资一览',
        explanation: [
          `标准：${RATIO_TERMS.perStaff} 全日制 ${bandText(childrenPerStaff['全日制'])}，半日制 ${bandText(childrenPerStaff['半日制'])}；${RATIO_TERMS.perCareStaff} 全日制 ${bandText(childrenPerCareStaff['全日制'])}，半日制 ${bandText(childrenPerCareStaff['半日制'])}；保教人员 = 专任教师 + 保育员。持证栏下面是“持证人数/岗位人数”；本科以上指专任教师。`,
        ],
        table: kindergartenTable(area, staffTable(area.listed), `${formatDate(bureau.asOf)}前最近一次统计`),
      },
    ];
  },
  sorts: ['在园幼儿', '教职工', RATIO_TERMS.perStaff, RATIO_TERMS.perTeacher, '教师持证', '本科以上'],
  downloads: [{ label: '下载本表（CSV）', ending: '', tableOf: ({ area }) => staffTable(area.profiles) }],
  reading: ({ bureau }) => [
    [
      '教职工包括园长、专任教师、保育员、卫生保健、保安、炊事、行政、教辅和其他工勤九个岗位；缺一个岗位的人数，总数就不合计，也不测算教职工∶幼儿。',
    ],
    [
      `“${formatRatio(6.4)}”是一名教职工对 6.4 名幼儿，后面的数越小，每个孩子得到的照看越多。按公布的人数测算，不代表认定结论（${STAFFING_STANDARD}）。`,
    ],
    [
      `在园幼儿不含托班。专任教师∶幼儿没有单个幼儿园的标准，全县平均不低于 ${formatRatio(bureau.site.thresholds.childrenPerTeacher)}（教督〔2020〕1号）。`,
    ],
    [
      '更多说明见',
      { text: '怎么看师资与班额', path: '/guides/shizi-ban-e/' },
      '；全县的算法和逐年数值见',
      { text: '教职工配备达标率', path: '/progress/staffing-compliance/' },
      '。',
    ],
  ],
};
