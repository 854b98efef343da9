import type { KindergartenStatus } from '../domain/code-lists.ts';
import { type Dated, mapDated } from '../domain/dated.ts';
import type { Reported } from '../domain/reported.ts';
import type { CostItem } from '../domain/yearly-cost.ts';
import type { Profile } from '../profile/index.ts';
import { refundTerms } from '../views/kindergarten/fees-view.ts';
import { natureWord } from '../wording/nature.ts';

/** The costs of one kindergarten for the calculator of this site: each age group's items with their standards, announced ones too. */
export interface CostJson {
  readonly code: string;
  readonly name: string;
  readonly town: string;
  readonly status: KindergartenStatus;
  /** Who runs it, in words; a recognition may run out. */
  readonly nature: Dated<string>;
  readonly boarding: boolean;
  /** Whether it is 特教学前部, whose fees no others are set beside. */
  readonly special: boolean;
  /** The refund rules of what is charged today, each once; `of` names its items, null where it is of all. */
  readonly refunds: readonly { readonly of: string | null; readonly text: Reported<string> }[];
  /** Empty for a closed kindergarten: nobody pays there any more. */
  readonly ages: readonly {
    readonly ageGroup: string;
    readonly finalYear: boolean;
    readonly items: readonly CostItem[];
  }[];
}

export function costJson({ kindergarten, datedStanding, costs, feeLines }: Profile): CostJson {
  const { code, name, town, status, serviceForm, institutionType } = kindergarten;
  return {
    code,
    name,
    town: town.name,
    status,
    nature: mapDated(datedStanding, natureWord),
    boarding: serviceForm === '寄宿制',
    special: institutionType === '特教学前部',
    refunds: status === '停办' ? [] : refundTerms(feeLines).map(({ of, text }) => ({ of, text })),
    ages:
      status === '停办'
        ? []
        : costs.map(({ ageGroup, finalYear, items }) => ({ ageGroup, finalYear, items })),
  };
}
