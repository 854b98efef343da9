import type { Bureau } from '../../domain/bureau.ts';
import { formatDate } from '../../format/date.ts';
import type { Passage } from '../passage.ts';
import type { RegisterArea } from './area.ts';
import { type AssessmentGroup, assessmentGroups, assessmentTable } from './assessment-tables.ts';
import { kindergartenTable } from './part-table.ts';
import type { Register, RegisterPart } from './register.ts';

/** 质量评估, scheme by scheme: the levels explained, then one line a kindergarten. */
export const ASSESSMENTS: Register = {
  id: 'assessments',
  name: '质量评估',
  menu: '质量评估',
  isChief: true,
  answers: '等级、督导评估、检查的结果和日期',
  says: '每所幼儿园的等级、年度检查、督导评估结果，由谁评定，什么时候评定',
  basis: '学前教育法第七十二、七十四条；民办教育促进法实施条例第四十七、四十八条',
  tables: ['assessments', 'rating_schemes'],
  apartFrom: ['fees', 'safety', 'filings', 'penalties', 'finance'],
  renewedBy: 'assessments',
  figures: [],
  partsOf: ({ area, bureau }) =>
    assessmentGroups(area.profiles, bureau).map((group) => ({
      id: group.id,
      heading: group.heading,
      ...(group.levels.length > 0
        ? {
            figure: { kind: 'rating-levels', group } as const,
            explanation: levelsExplained(group, bureau),
          }
        : {}),
      ...tableOf(area, group, bureau),
    })),
  sorts: ['等级', '评定日期', '有效期至', '年度检查', '督导评估'],
  downloads: [
    {
      label: '下载全部结果（CSV）',
      ending: '',
      tableOf: ({ area, bureau }) => assessmentTable(area.profiles, bureau),
    },
  ],
  reading: () => [
    ['各地的等级体系不同，所以分开列，不排名次；本站也不自己打分。'],
    ['等级看办园水平，年度检查看当年是否合规，督导评估是政府对办园行为的评估，是几件事，日期各不相同。'],
    [
      '“未公布”是没有公布过这一类结果，不等于不合格。年度检查是对民办园的，公办园写“不适用”。等级撤销、到期的，写在等级下面。',
    ],
    ['每一级是什么意思，见', { text: '等级是什么意思', path: '/guides/dengji-hanyi/' }, '。'],
  ],
};

/** The levels count the area; the table has those of the page. */
function tableOf(
  area: RegisterArea,
  { table }: AssessmentGroup,
  { asOf }: Bureau,
): Pick<RegisterPart, 'table'> {
  const codes = new Set(area.listed.map(({ kindergarten }) => kindergarten.code));
  const rows = table.rows.filter(({ code }) => codes.has(code));
  if (rows.length === 0) return {};
  return { table: kindergartenTable(area, { ...table, rows }, `截至${formatDate(asOf)}公布的各园结果`) };
}

function levelsExplained({ docNo = '未公布', withoutLevel }: AssessmentGroup, { asOf }: Bureau): Passage {
  const others = withoutLevel > 0 ? `，另有 ${withoutLevel} 所的等级这一天已到期或已撤销，不在内` : '';
  return [
    `由高到低，园数是${formatDate(asOf)}等级有效的${others}。依据：${docNo}。只在本套等级内比较，不同体系的等级不能互相比。`,
  ];
}
