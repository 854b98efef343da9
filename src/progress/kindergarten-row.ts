import type { Bureau } from '../domain/bureau.ts';
import type { Fee } from '../domain/fee.ts';
import { feesForAge } from '../domain/fee-in-force.ts';
import { waiverFor } from '../domain/fee-waiver.ts';
import { isPublic, recognitionOn } from '../domain/inclusive.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { ratingOn } from '../domain/rating.ts';
import { NOT_GIVEN, type Reported, mapReported } from '../domain/reported.ts';
import { childrenIn } from '../domain/snapshot.ts';
import { formatFee } from '../format/yuan.ts';
import { presentYear } from '../indicators/series.ts';

/** One kindergarten in a list of its area, in finished words. */
export interface KindergartenRow {
  readonly kindergarten: Kindergarten;
  readonly kind: '公办' | '普惠性民办' | '民办';
  /** The result of the 等级评定 in force; in words where there is none. */
  readonly rating: string;
  /** 保育教育费 in force: the standard, with its unit. */
  readonly fee: Reported<string>;
  /** What a child in the year before school pays of it, where something is waived: `大班减免后 0 元/月`. */
  readonly feeNote: string | null;
  /** In 分, to sort by. */
  readonly feeAmount: number | undefined;
  readonly children: Reported<number>;
}

export function kindergartenRow(bureau: Bureau, kindergarten: Kindergarten): KindergartenRow {
  const { asOf } = bureau;
  const fee = careFee(kindergarten, bureau);
  const children = childrenIn(kindergarten, presentYear(bureau));
  return {
    kindergarten,
    kind: isPublic(kindergarten, asOf) ? '公办' : recognitionOn(kindergarten, asOf) ? '普惠性民办' : '民办',
    rating: ratingWord(kindergarten, bureau),
    fee: fee ? mapReported(fee.amount, (amount) => formatFee(amount, fee.unit)) : NOT_GIVEN,
    feeNote: finalYearNote(kindergarten, bureau),
    feeAmount: fee && typeof fee.amount === 'number' ? fee.amount : undefined,
    children: children ? children.children : NOT_GIVEN,
  };
}

/** 保育教育费 of 小班; of mixed-age classes where there is no 小班. */
function careFee({ fees }: Kindergarten, { asOf }: Bureau): Fee | undefined {
  const byAge = (['小班', '混龄', '中班', '大班'] as const).map((age) =>
    feesForAge(fees, age, asOf).find(({ category }) => category === '保育教育费'),
  );
  return byAge.find((fee) => fee !== undefined);
}

function finalYearNote(kindergarten: Kindergarten, bureau: Bureau): string | null {
  const fee = feesForAge(kindergarten.fees, '大班', bureau.asOf).find(
    ({ category }) => category === '保育教育费',
  );
  const waived = fee && waiverFor(fee, true, kindergarten, bureau, bureau.asOf);
  return waived && 'net' in waived ? `大班减免后 ${formatFee(waived.net, waived.unit)}` : null;
}

function ratingWord({ assessments }: Kindergarten, { asOf }: Bureau): string {
  const { standing, assessment } = ratingOn(assessments, asOf);
  switch (standing) {
    case 'in-force':
      return assessment?.result ?? '暂无等级';
    case 'expired':
      return `${assessment?.result ?? '等级'}（已过有效期）`;
    case 'revoked':
      return '等级已撤销';
    case 'unrated':
      return '暂无等级';
  }
}
