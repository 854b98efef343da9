import type { DemoRow } from '../rows.ts';

interface Exception {
  readonly rule: 'fee-over-cap' | 'fee-name';
  readonly reason: string;
  readonly docNo: string;
  readonly fits: (row: DemoRow<'fees'>) => boolean;
}

function fromFees(fees: readonly DemoRow<'fees'>[], exception: Exception): DemoRow<'waivers'>[] {
  return fees.filter(exception.fits).map((row) => ({
    rule: exception.rule,
    file: 'fees.csv',
    key: [row.code, row.category, row.item, row.ageGroup, row.effectiveFrom].join('|'),
    reason: exception.reason,
    docNo: exception.docNo,
    validUntil: '2028-08-31',
  }));
}

/** waivers.csv: live exceptions only, each for a fee that the check would refuse. `overCap`: codes with an approved price. */
export function waiverRows(
  fees: readonly DemoRow<'fees'>[],
  overCap: ReadonlySet<string>,
): DemoRow<'waivers'>[] {
  return [
    ...fromFees(fees, {
      rule: 'fee-over-cap',
      reason: '附属幼儿园成本监审期间执行单独批复的过渡价格',
      docNo: '示发改函〔2025〕6号',
      fits: (row) => overCap.has(row.code ?? '') && row.category === '保育教育费' && row.until === '',
    }),
    ...fromFees(fees, {
      rule: 'fee-name',
      reason: '特殊教育学校学前部视障幼儿使用的盲文、大字图画书，目录清单单列，家长自愿',
      docNo: '示发改函〔2026〕2号',
      fits: (row) => (row.item ?? '').includes('教材'),
    }),
  ];
}
