import { isHeldIn } from '../../domain/held.ts';
import { formatDate } from '../../format/date.ts';
import { conversionWords } from '../../wording/fees.ts';
import { notThereWords } from '../../wording/held.ts';
import { showsTable } from './area.ts';
import { capRows, capTable } from './fee-caps.ts';
import { feeDistributions } from './fee-distribution.ts';
import { feeItemTable } from './fee-items.ts';
import { feeTable } from './fee-table.ts';
import type { Register, RegisterPart, RegisterScope } from './register.ts';
import { kindergartenTable } from './part-table.ts';

/** 收费公示: the register, in a town every item of every price list, the distributions, the guide prices. */
export const FEES: Register = {
  id: 'fees',
  name: '收费公示',
  menu: '收费公示',
  isChief: true,
  answers: '每所园现行的收费项目、标准和依据',
  says: '每所幼儿园现行的保教费、伙食费等标准，减免以后实际要交多少，依据哪个文件，从哪一天起执行',
  basis: '学前教育法第六十九、七十二条；发改价格〔2025〕1644号',
  tables: ['fees', 'fee_caps', 'fee_waivers'],
  apartFrom: ['safety', 'filings', 'penalties', 'finance'],
  renewedBy: 'fees',
  figures: [],
  partsOf: (scope) => [spreadPart(scope), registerPart(scope), itemsPart(scope), capsPart(scope)].flat(),
  sorts: ['小班', '大班', '学前一年实缴', '伙食费', '托班保育费', '执行、公示'],
  downloads: [
    {
      label: '下载一览表（CSV）',
      ending: '',
      tableOf: ({ area, bureau }) => feeTable(area.profiles, bureau),
    },
    {
      label: '下载逐项明细（CSV）',
      ending: '-items',
      tableOf: ({ area, bureau }) => feeItemTable(area.profiles, bureau),
    },
  ],
  reading: () => [
    [
      '每个标准都由幼儿园所在地的教育部门公布，依据的文号写在同一行。规则见',
      { text: '收费政策一看就懂', path: '/guides/shoufei-zhengce/' },
      '。',
    ],
    ['“不收取”是本园不收这一项，“未公布”是还没有填报，都不是 0 元；“不适用”是本园没有这个年龄段或服务。'],
    [
      '一年一共要交多少，用',
      { text: '一年要交多少钱', path: '/cost/' },
      '逐项算；实际收的和这里不一样，看',
      { text: '收费不对怎么办', path: '/guides/shoufei-budui/' },
      '。',
    ],
  ],
};

function registerPart({ area, bureau }: RegisterScope): readonly RegisterPart[] {
  if (!showsTable(area)) return [];
  const { asOf, site } = bureau;
  return [
    {
      id: 'register',
      heading: '收费一览',
      explanation: [
        `保教费是减免以前的标准，都折成每月多少元；${conversionWords(site.costAssumptions)}，原来的标准写在下面。`,
        '学前一年一般是大班：标准 − 减免 = 实缴。',
        { text: '免保教费怎么算', path: '/guides/mian-baojiaofei/' },
      ],
      table: kindergartenTable(area, feeTable(area.listed, bureau), `${formatDate(asOf)}执行的收费标准`),
    },
  ];
}

function itemsPart({ area, bureau }: RegisterScope): readonly RegisterPart[] {
  if (area.level !== 'town') return [];
  return [
    {
      id: 'items',
      heading: '逐项明细',
      explanation: [
        '服务性收费和代收费由家长自愿选择；没有列入目录清单、没有公示的项目不得收费（发改价格〔2025〕1644号）。服务内容和退费规则见各园网页和下载的明细。',
      ],
      table: {
        ...kindergartenTable(
          area,
          feeItemTable(area.listed, bureau),
          `${formatDate(bureau.asOf)}执行的收费项目`,
        ),
        count: { unit: '项', found: false },
        empty: `${notThereWords(
          '收费项目',
          area.listed.some(({ kindergarten }) => isHeldIn(kindergarten, 'fees')),
        )}。`,
      },
    },
  ];
}

/** The distributions that every parent asks for; the others are folded. */
const CHIEF: ReadonlySet<string> = new Set(['care-3', 'meal']);

function spreadPart({ area, bureau }: RegisterScope): readonly RegisterPart[] {
  const { asOf, site } = bureau;
  const all = area.level === 'town' ? [] : feeDistributions(area.profiles, site.costAssumptions);
  if (all.length === 0) return [];
  return [
    {
      id: 'spread',
      heading: '标准分布',
      explanation: [
        `${formatDate(asOf)}执行的、减免以前的标准。竖线是中位数：一半的园不高于它。每行的柱高按本行园数最多的一档画。${conversionWords(site.costAssumptions)}。`,
      ],
      figure: {
        kind: 'fee-spreads',
        chief: all.filter(({ id }) => CHIEF.has(id)),
        further: all.filter(({ id }) => !CHIEF.has(id)),
      },
    },
  ];
}

/** More guide prices than this are on the pages of the counties alone. */
const MOST_CAPS = 150;

function capsPart({ area, bureau }: RegisterScope): readonly RegisterPart[] {
  const caps = area.level === 'town' ? [] : capRows(bureau, area.district?.code ?? null);
  if (caps.length === 0) return [];
  const part = {
    id: 'caps',
    heading: '最高收费标准',
    explanation: [
      '政府指导价：最高 = 基准 ×（1 + 上浮幅度），幼儿园在这以内自己定。营利性民办园和服务性收费、代收费是市场调节价，没有最高标准。',
    ],
  };
  if (area.level === 'whole' && caps.length > MOST_CAPS) {
    const more = `共 ${caps.length} 条，列在各县区的页面上。`;
    return [{ ...part, explanation: [...part.explanation, more] }];
  }
  return [
    {
      ...part,
      fold: `看 ${caps.length} 条标准`,
      table: {
        table: capTable(caps, bureau.site.costAssumptions),
        caption: `${formatDate(bureau.asOf)}执行的政府指导价`,
      },
    },
  ];
}
