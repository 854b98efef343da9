import { formatDate } from '../../format/date.ts';
import { isAbsent } from '../../domain/reported.ts';
import { formatNumber } from '../../format/number.ts';
import { heldIn } from '../../indicators/kindergartens-in.ts';
import type { Profile } from '../../profile/profile.ts';
import { heldPartsWords, notThereWords } from '../../wording/held.ts';
import { isWhole, showsTable } from './area.ts';
import { endedRecognitions, inclusiveLists } from './inclusive-tables.ts';
import { kindergartenTable } from './part-table.ts';
import type { PartTable, Register, RegisterPart, RegisterScope } from './register.ts';

/** 普惠性幼儿园名单: 公办, recognised 普惠性民办, and the recognitions that have ended. */
export const INCLUSIVE: Register = {
  id: 'inclusive',
  name: '普惠性幼儿园名单',
  menu: '普惠名单',
  isChief: false,
  answers: '公办园和认定的普惠性民办园',
  says: '公办幼儿园和认定的普惠性民办幼儿园，认定的日期、文号和有效期，撤销和到期的认定',
  basis: '学前教育法第二十三、二十四条；教督〔2020〕1号',
  tables: ['kindergartens', 'recognitions'],
  apartFrom: ['fees', 'assessments', 'safety', 'filings', 'penalties', 'finance'],
  renewedBy: 'recognitions',
  figures: ['inclusive-coverage', 'public-share', 'inclusive-kindergarten-share'],
  sums: ({ area, bureau }) => {
    const { publicly, recognised } = inclusiveLists(area.profiles);
    const [open, closed] = [publicly.rows.length, recognised.rows.length];
    return `${formatDate(bureau.asOf)}，${formatNumber(area.profiles.length)} 所在办幼儿园中有普惠性幼儿园 ${formatNumber(open + closed)} 所：公办 ${formatNumber(open)} 所，普惠性民办 ${formatNumber(closed)} 所${leftOut(area.profiles)}。`;
  },
  partsOf: (scope) => [...listParts(scope), ...endedPart(scope)],
  sorts: ['幼儿园', '认定日期', '有效期至'],
  downloads: [
    {
      label: '下载名单（CSV）',
      ending: '',
      tableOf: ({ area }) => inclusiveLists(area.profiles).all,
    },
    {
      label: '下载撤销和到期的认定（CSV）',
      ending: '-ended',
      tableOf: ({ area }) => endedOf(area.profiles, area.notRunning),
      isOffered: ({ area }) => endedOf(area.profiles, area.notRunning).rows.length > 0,
    },
  ],
  reading: () => [
    ['“公办幼儿园和普惠性民办幼儿园为普惠性幼儿园”（学前教育法第二十三条）。公办园不需要认定。'],
    [
      '普惠性民办园由教育部门认定，接受政府扶持，收费实行政府指导价；只有非营利性民办园可以申请（第二十四条）。',
    ],
    [
      '普惠覆盖率按在园幼儿人数算，不按园数算，两个数不一样。算法见',
      { text: '普惠性幼儿园覆盖率', path: '/progress/inclusive-coverage/' },
      '。',
    ],
    ['本名单的网址长期不变，可以打印、下载、引用。'],
  ],
};

/** Of how many nobody knows yet. */
function openCount(profiles: readonly Profile[]): number {
  return profiles.filter(({ standing }) => isAbsent(standing.inclusive)).length;
}

function leftOut(profiles: readonly Profile[]): string {
  const open = openCount(profiles);
  return open === 0 ? '' : `；${heldPartsWords(open, '普惠认定')}`;
}

function listParts({ area, bureau }: RegisterScope): readonly RegisterPart[] {
  if (!showsTable(area)) return [];
  const { publicly, recognised } = inclusiveLists(area.listed);
  const day = formatDate(bureau.asOf);
  const isAnyHeld = heldIn(bureau, area.district?.code ?? null) > 0;
  const parts: readonly (RegisterPart & { readonly table: PartTable })[] = [
    {
      id: 'public',
      heading: '公办幼儿园',
      table: {
        ...kindergartenTable(area, publicly, `${day}在办`),
        empty: isAnyHeld ? `${notThereWords('公办幼儿园', true)}。` : '没有公办幼儿园。',
      },
    },
    {
      id: 'recognised',
      heading: '普惠性民办幼儿园',
      table: {
        ...kindergartenTable(area, recognised, `${day}认定有效`),
        empty:
          openCount(area.listed) > 0
            ? `${notThereWords('普惠性民办幼儿园的认定', true)}。`
            : '没有认定有效的普惠性民办幼儿园。',
      },
    },
  ];
  return parts.filter(({ table }) => isWhole(area) || table.table.rows.length > 0);
}

/** Of kindergartens that have closed since, too: the days of a recognition are kept for good. */
function endedOf(running: readonly Profile[], others: readonly Profile[]) {
  return endedRecognitions([...running, ...others]);
}

function endedPart(scope: RegisterScope): readonly RegisterPart[] {
  const ended = endedOf(scope.area.listed, scope.area.listedApart);
  if (ended.rows.length === 0) return [];
  return [
    {
      id: 'ended',
      heading: '撤销和到期的认定',
      jump: '撤销和到期',
      explanation: ['已经撤销，或者到期没有再认定。这些认定不再有效，日期永久保留。'],
      table: {
        ...kindergartenTable(scope.area, ended, `截至${formatDate(scope.bureau.asOf)}，最近的在前`),
        count: { unit: '条', found: false },
      },
    },
  ];
}
