import { addDays, autumnOf, LAST_DAY, weekdayBetween } from './calendar.ts';
import { docNo } from './codes.ts';
import { hasTaught, isPublic, lastDayOf, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { Random } from './random.ts';
import type { DemoRow } from './rows.ts';

function yes(random: Random, share: number): string {
  if (random.chance(0.008)) return '';
  return random.chance(share) ? '是' : '否';
}

function medicalPartnerOf(kindergarten: DemoKindergarten, random: Random): string {
  if (random.chance(0.02)) return '';
  if (random.chance(0.035)) return '无';
  const { town, area } = kindergarten;
  if (town.kind === '街道') return `${town.name}社区卫生服务中心`;
  return town.isSeat && random.chance(0.4) ? `${area.name}妇幼保健院` : `${town.name}卫生院`;
}

/** safety.csv: the check of each autumn term; the four measures of plan 1, task 12, near 100 % but not all there. */
export function safetyRows(kindergarten: DemoKindergarten): DemoRow<'safety'>[] {
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  return kindergarten.years.flatMap((year) => {
    const random = kindergarten.random(`safety-${year}`);
    const autumn = autumnOf(year);
    const checkedOn = weekdayBetween(
      random,
      `${autumn}-09-10`,
      year === 2 ? '2026-11-05' : `${autumn}-12-10`,
    );
    if (checkedOn > lastDay || random.chance(0.02)) return [];
    const better = 0.015 * year + 0.006 * kindergarten.standing;
    return [
      {
        code: kindergarten.code,
        checkedOn,
        guards: yes(random, 0.955 + better),
        alarm: yes(random, 0.965 + better),
        video: yes(random, 0.975 + better),
        closedManagement: yes(random, 0.97 + better),
        escortPost: yes(random, 0.9 + 2 * better),
        medicalPartner: medicalPartnerOf(kindergarten, random),
      },
    ];
  });
}

type Timing = 'in-time' | 'late' | 'never';

/** filings.csv: changes of principals and teachers, most filed within the month, some late, some never. */
export function filingRows(kindergarten: DemoKindergarten): DemoRow<'filings'>[] {
  if (!hasTaught(kindergarten)) return [];
  const random = kindergarten.random('filings');
  const overdue = kindergarten.special === 'filing-overdue';
  const count = overdue
    ? 2
    : random.weighted(
        isPublic(kindergarten)
          ? [
              [0, 5],
              [1, 2],
            ]
          : [
              [0, 2],
              [1, 4],
              [2, 2],
            ],
      );
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  const seen = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const post = random.chance(0.22) ? '园长' : '专任教师';
    const changedOn = weekdayBetween(
      random,
      '2024-09-02',
      overdue ? '2026-09-30' : lastDay < '2026-10-10' ? lastDay : '2026-10-10',
    );
    // A private kindergarten that is late is warned of; so only the special case is, once never and once late.
    const usual: Timing = isPublic(kindergarten) && random.chance(0.08) ? 'late' : 'in-time';
    const timing: Timing = overdue ? (index === 0 ? 'never' : 'late') : usual;
    const filedOn =
      timing === 'never'
        ? ''
        : addDays(changedOn, timing === 'late' ? random.whole(36, 90) : random.whole(2, 22));
    const updatedOn =
      filedOn === '' ? '' : addDays(filedOn, timing === 'late' ? random.whole(2, 20) : random.whole(0, 3));
    return {
      code: kindergarten.code,
      post,
      changedOn,
      headcount:
        post === '园长'
          ? '1'
          : String(
              random.weighted([
                [1, 6],
                [2, 3],
                [3, 1],
              ]),
            ),
      filedOn: filedOn > LAST_DAY ? '' : filedOn,
      updatedOn: updatedOn > LAST_DAY ? '' : updatedOn,
    };
  }).filter((row) => {
    const key = `${row.post}/${row.changedOn}`;
    const fresh =
      !seen.has(key) && row.changedOn <= lastDay && row.changedOn > `${kindergarten.foundedYear}-08-31`;
    seen.add(key);
    return fresh;
  });
}

const FINDINGS = [
  ['责令限期改正', '收取未列入目录清单的费用', '退还多收费用，重新公示收费项目'],
  ['责令限期改正', '中班、大班班额超过规定人数', '春季学期起分班，班额降至规定以内'],
  ['通报批评', '提前教授小学阶段课程内容', '停止拼音、算术集中教学，更换活动材料'],
  ['责令限期改正', '保育员、卫生保健人员配备不足', '补充人员并报送名册'],
  ['警告', '伙食费账目未按月公布', '补公布账目，结余抵扣下月伙食费'],
  ['责令限期改正', '园长变更后未在一个月内备案', '补办备案手续并更新信息'],
] as const;

/** penalties.csv: of institutions only; in force, expired, and one withdrawn after review. */
export function penaltyRows(kindergarten: DemoKindergarten): DemoRow<'penalties'>[] {
  const { code, special } = kindergarten;
  if (special !== 'penalty-active' && special !== 'penalty-expired' && special !== 'penalty-withdrawn')
    return [];
  const random = kindergarten.random('penalties');
  const [category, reason, outcome] = FINDINGS[Number(code.slice(-3)) % FINDINGS.length] ?? FINDINGS[0];
  const spans = {
    'penalty-active': ['2026-03-09', '2026-10-16'],
    'penalty-expired': ['2024-10-14', '2025-09-26'],
    'penalty-withdrawn': ['2026-02-23', '2026-05-15'],
  } as const;
  const [first, last] = spans[special];
  const date = weekdayBetween(random, first, last);
  const withdrawn = special === 'penalty-withdrawn';
  return [
    {
      code,
      date,
      category,
      docNo: docNo(
        '示教罚',
        date.slice(0, 4),
        Number(date.slice(5, 7)) * 3 + Math.floor(Number(date.slice(8)) / 11),
      ),
      reason,
      outcome,
      rectification: special === 'penalty-active' && date > '2026-07' ? '整改中' : '已整改',
      until: special === 'penalty-active' ? addDays(date, 540) : addDays(date, 365),
      withdrawnOn: withdrawn ? addDays(date, 60) : '',
      withdrawalReason: withdrawn ? '复核认定事实不清，原决定撤销' : '',
    },
  ];
}
