import type { AgeGroup } from '../domain/code-lists.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { Fen } from '../domain/money.ts';
import { NOT_GIVEN, type Reported, isAbsent, isGiven } from '../domain/reported.ts';
import { formatYuan } from '../format/yuan.ts';
import type { AgeCost } from './age-costs.ts';
import type { Profile } from './profile.ts';
import { ratingWord } from './rating-section.ts';

/** One kindergarten in the list of its area, in finished words. */
export interface AreaRow {
  readonly kindergarten: Kindergarten;
  readonly kind: '公办' | '普惠性民办' | '民办';
  /** The result of the 等级评定 in force; in words where there is none. */
  readonly rating: string;
  /** 保育教育费 as it comes to a month, in 分: of 小班, or of the youngest age group over three that it runs. */
  readonly fee: Reported<Fen>;
  /** What it stands for where it is not 小班, and what the year before school pays after the waiver. */
  readonly feeNote: string | null;
  readonly children: Reported<number>;
}

export function areaRow({ kindergarten, standing, rating, costs, classes }: Profile): AreaRow {
  const cost = AGES.flatMap((age) => costs.find((one) => one.ageGroup === age) ?? [])[0];
  return {
    kindergarten,
    kind: standing.nature === '公办' ? '公办' : standing.recognition ? '普惠性民办' : '民办',
    rating: ratingWord(rating),
    fee: cost ? cost.careMonthly : NOT_GIVEN,
    feeNote: feeNote(
      cost,
      costs.find(({ finalYear }) => finalYear),
    ),
    children: classes.children,
  };
}

const AGES: readonly AgeGroup[] = ['小班', '混龄', '中班', '大班'];

function feeNote(cost: AgeCost | undefined, finalYear: AgeCost | undefined): string | null {
  const age = cost && cost.ageGroup !== '小班' && isGiven(cost.careMonthly) ? [cost.ageGroup] : [];
  const notes = [...age, ...(finalYear ? waiverNote(finalYear) : [])];
  return notes.length === 0 ? null : notes.join('，');
}

/** Said only where something is waived. */
function waiverNote({ ageGroup, careMonthly, careNetMonthly }: AgeCost): readonly string[] {
  if (isAbsent(careMonthly) || isAbsent(careNetMonthly) || careNetMonthly === careMonthly) return [];
  return [`${ageGroup === '大班' ? '大班' : '学前一年'}减免后 ${formatYuan(careNetMonthly)} 元`];
}
