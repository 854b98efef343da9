import { TABLES } from '../../dataset/tables/index.ts';
import type { DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { DemoRow } from '../rows.ts';

/** What a fee is excused from, and why. */
interface Exception {
  readonly rule: 'fee-over-cap' | 'fee-name';
  readonly reason: string;
  readonly docNo: string;
}

const OVER_CAP: Exception = {
  rule: 'fee-over-cap',
  reason: '附属幼儿园成本监审期间执行单独批复的过渡价格',
  docNo: '示发改函〔2025〕6号',
};

/** An item's name may not speak of 教材. */
const FORBIDDEN_NAME: Exception = {
  rule: 'fee-name',
  reason: '特殊教育学校学前部视障幼儿使用的盲文、大字图画书，目录清单单列，家长自愿',
  docNo: '示发改函〔2026〕2号',
};

function exceptionRow(row: DemoRow<'fees'>, exception: Exception): DemoRow<'waivers'> {
  const key = TABLES.fees.key.map((column) => row[column]).join('|');
  return { ...exception, file: 'fees.csv', key, validUntil: '2028-08-31' };
}

/** waivers.csv: live exceptions only, each for a fee that the check would refuse. */
export function waiverRows(
  fees: readonly DemoRow<'fees'>[],
  kindergartens: readonly DemoKindergarten[],
): DemoRow<'waivers'>[] {
  const approved = new Set(
    kindergartens.filter((one) => one.special === 'fee-over-cap-waived').map((one) => one.code),
  );
  const overCap = fees.filter(
    ({ category, code, until }) => approved.has(code ?? '') && category === '保育教育费' && until === '',
  );
  const misnamed = fees.filter(({ item }) => item?.includes('教材'));
  return [
    ...overCap.map((row) => exceptionRow(row, OVER_CAP)),
    ...misnamed.map((row) => exceptionRow(row, FORBIDDEN_NAME)),
  ];
}
