import { notThere } from '../domain/held.ts';
import { AGE_GROUPS, type AgeGroup } from '../domain/code-lists.ts';
import { type Dated, mapDated, unchanging } from '../domain/dated.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import type { Fen } from '../domain/money.ts';
import { type Reported, isAbsent } from '../domain/reported.ts';
import { formatFee } from '../format/yuan.ts';
import type { AgeCost } from '../profile/age-costs.ts';
import type { Profile } from '../profile/profile.ts';
import { ageWord, childWord } from '../wording/ages.ts';
import { natureWord } from '../wording/nature.ts';
import { ratingWord } from '../wording/rating.ts';

/** One kindergarten in the list of its area, in finished words; what hangs on a day is of the day it is read on. */
export interface AreaRow {
  readonly kindergarten: Kindergarten;
  readonly nature: Dated<string>;
  readonly rating: Dated<Reported<string>>;
  /** 保教费 as it comes to a month, in 分: of 小班, or of the youngest age group over three that it runs. */
  readonly fee: Dated<Reported<Fen>>;
  /** What it stands for where it is not 小班, and what the year before school pays after the waiver. */
  readonly feeNote: string | null;
  readonly children: Reported<number>;
}

export function areaRow({ kindergarten, datedStanding, datedRating, costs, classes }: Profile): AreaRow {
  const cost = AGES.flatMap((age) => costs.find(({ ageGroup }) => ageGroup === age) ?? [])[0];
  return {
    kindergarten,
    nature: mapDated(datedStanding, natureWord),
    rating: mapDated(datedRating, ratingWord),
    fee: cost
      ? mapDated(cost.care, ({ standard }) => standard)
      : unchanging(notThere(kindergarten, 'fees', 'classes')),
    feeNote: feeNote(
      cost,
      costs.find(({ finalYear }) => finalYear),
    ),
    children: classes.children,
  };
}

/** 小班 first; 混龄 before the older ones. */
const AGES: readonly AgeGroup[] = [
  '小班',
  '混龄',
  ...AGE_GROUPS.filter((age) => age === '中班' || age === '大班'),
];

function feeNote(cost: AgeCost | undefined, finalYear: AgeCost | undefined): string | null {
  const age = cost && cost.ageGroup !== '小班' ? [ageWord(cost.ageGroup)] : [];
  const notes = [...age, ...(finalYear ? waiverNote(finalYear) : [])];
  return notes.length === 0 ? null : notes.join('，');
}

/** Said only where something is waived. */
function waiverNote(cost: AgeCost): readonly string[] {
  const { standard, net } = cost.care.value;
  if (isAbsent(standard) || isAbsent(net) || net === standard) return [];
  return [`${childWord(cost)}减免后 ${formatFee(net, '元/生·月')}`];
}
