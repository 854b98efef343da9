import { AGE_GROUPS, type AgeGroup } from '../domain/code-lists.ts';
import type { CostChild } from '../domain/cost-items.ts';
import { type Dated, mapDated, unchanging } from '../domain/dated.ts';
import { NOT_APPLICABLE, type Reported, isAbsent } from '../domain/reported.ts';
import { fen } from '../domain/money.ts';
import { formatFee } from '../format/yuan.ts';
import type { AgeCost } from '../profile/age-costs.ts';
import type { Profile } from '../profile/profile.ts';
import { careWord, childWord } from '../wording/ages.ts';
import { costFormula, missingNote, sumAmount, sumText, waiverNote } from '../wording/cost.ts';
import { type Fact, fact } from './fact.ts';
import { verbatim } from './words.ts';

const FEES = ['fees', 'fee_waivers'] as const;

/** The children whose costs are told apart: each age group, 大班 in the year before school, a mixed-age class with both. */
export const COST_CHILDREN: readonly CostChild[] = AGE_GROUPS.flatMap((ageGroup): readonly CostChild[] => {
  const own = { ageGroup, finalYear: ageGroup === '大班' };
  return ageGroup === '混龄' ? [own, { ageGroup, finalYear: true }] : [own];
});

/** 大班, 混龄, 混龄学前一年: a child in an id. */
function childId({ ageGroup, finalYear }: CostChild): string {
  return ageGroup === '混龄' && finalYear ? '混龄学前一年' : ageGroup;
}

/** The id of the care fee of an age group: it is also the name of the finder's column. */
export function careFeeId(age: AgeGroup): string {
  return `fee/${age}`;
}

/** What a child costs at a kindergarten; undefined where the age group is not run, or nobody pays any more. */
function costOf({ costs, kindergarten }: Profile, { ageGroup, finalYear }: CostChild): AgeCost | undefined {
  if (kindergarten.status === '停办') return undefined;
  return costs.find((cost) => cost.ageGroup === ageGroup && cost.finalYear === finalYear);
}

function knownNumber(value: Reported<number>): number | null {
  return isAbsent(value) ? null : value;
}

const monthly = (amount: number): string => formatFee(fen(amount), '元/生·月');

/** 保教费 of each age group as it comes to a month, before any waiver. */
const CARE_FEES: readonly Fact[] = AGE_GROUPS.map((ageGroup) => {
  const child = { ageGroup, finalYear: ageGroup === '大班' };
  return fact({
    id: careFeeId(ageGroup),
    term: `${childWord({ ageGroup, finalYear: false })}${careWord(ageGroup)}`,
    about: '现行标准，减免以前；按学期、按天收的折成每月。',
    unit: '分/月',
    valueOf: (profile): Dated<Reported<number>> => {
      const cost = costOf(profile, child) ?? costOf(profile, { ageGroup, finalYear: false });
      return cost ? mapDated(cost.care, ({ standard }) => standard) : unchanging(NOT_APPLICABLE);
    },
    words: monthly,
    source: { tables: FEES },
    uses: { row: true, api: true },
  });
});

/** 保教费 after the waiver, where there may be one. */
const NET_CARE_FEES: readonly Fact[] = COST_CHILDREN.map((child) => {
  const netOf = (profile: Profile): Dated<Reported<number>> => {
    const cost = costOf(profile, child);
    return cost ? mapDated(cost.care, ({ net }) => net) : unchanging(NOT_APPLICABLE);
  };
  return fact({
    id: `net-fee/${childId(child)}`,
    term: childWord(child),
    about: '保教费减免以后每月实际要交的；只有学前一年有减免（国办发〔2025〕27号）。',
    unit: '分/月',
    valueOf: netOf,
    words: monthly,
    bar: { sizeOf: (profile) => mapDated(netOf(profile), knownNumber) },
    note: (profile) => waiverNote(costOf(profile, child)?.yearly) || null,
    source: { tables: FEES, formula: '标准 − 减免' },
    uses: { compare: '每月保教费（减免后）', api: true },
  });
});

/** What a school year costs a child, with the bureau's assumptions: a sum in words, since it may be 至少 or 减免前. */
const YEARLY_COSTS: readonly Fact[] = COST_CHILDREN.map((child) =>
  fact({
    id: `yearly/${childId(child)}`,
    term: childWord(child),
    about: '一学年的保教费（减免后）、伙食费和必交费用，不含自愿项目。',
    valueOf: (profile): Reported<string> => {
      const cost = costOf(profile, child);
      return cost ? sumText(cost.yearly) : NOT_APPLICABLE;
    },
    words: verbatim,
    bar: {
      sizeOf: (profile) => {
        const cost = costOf(profile, child);
        return unchanging(cost ? knownNumber(sumAmount(cost.yearly)) : null);
      },
    },
    note: (profile) => {
      const cost = costOf(profile, child);
      return cost ? yearlyNote(cost) : null;
    },
    source: { tables: FEES, formula: '每项（标准 − 减免）× 计费次数，逐项相加' },
    uses: { compare: '一年要交多少钱' },
  }),
);

/** What the year leaves out, and what changes within it; null where nothing is to be said. */
function yearlyNote({ yearly }: AgeCost): string | null {
  const changing = yearly.lines.find(({ item, parts }) => item.role === 'care' && parts.length > 1);
  const said = [changing ? `保教费 ${costFormula(changing)}` : '', missingNote(yearly), waiverNote(yearly)];
  return said.filter((one) => one !== '').join('；') || null;
}

export const COST_FACTS: readonly Fact[] = [...YEARLY_COSTS, ...NET_CARE_FEES, ...CARE_FEES];
