import { autumnOf, LAST_DAY, weekdayBetween, type YearIndex } from '../calendar.ts';
import { lastDayOf, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';

/** 是 or 否; here and there the inspector has left the cell empty. */
function yesNo(random: Random, share: number): string {
  if (random.chance(0.008)) return '';
  return random.chance(share) ? '是' : '否';
}

function medicalPartnerOf({ town, area }: DemoKindergarten, random: Random): string {
  if (random.chance(0.02)) return '';
  if (random.chance(0.035)) return '无';
  if (town.kind === '街道') return `${town.name}社区卫生服务中心`;
  return town.isSeat && random.chance(0.4) ? `${area.name}妇幼保健院` : `${town.name}卫生院`;
}

/** A weekday of the autumn term; in the current one, before the demo ends. */
function checkingDay(year: YearIndex, random: Random): string {
  const autumn = autumnOf(year);
  return weekdayBetween(random, `${autumn}-09-10`, year === 2 ? '2026-11-05' : `${autumn}-12-10`);
}

/** safety.csv: the check of each autumn term; the four measures of plan 1, task 12, near 100 % but not all there. */
export function safetyRows(kindergarten: DemoKindergarten): DemoRow<'safety'>[] {
  const lastDay = lastDayOf(kindergarten, LAST_DAY);
  return kindergarten.years.flatMap((year) => {
    const random = kindergarten.random(`safety-${year}`);
    const checkedOn = checkingDay(year, random);
    if (checkedOn > lastDay || random.chance(0.02)) return [];
    const better = 0.015 * year + 0.006 * kindergarten.standing;
    return [
      {
        code: kindergarten.code,
        checkedOn,
        guards: yesNo(random, 0.955 + better),
        alarm: yesNo(random, 0.965 + better),
        video: yesNo(random, 0.975 + better),
        closedManagement: yesNo(random, 0.97 + better),
        escortPost: yesNo(random, 0.9 + 2 * better),
        medicalPartner: medicalPartnerOf(kindergarten, random),
      },
    ];
  });
}
