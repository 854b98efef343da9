import { groupBy } from '../../domain/grouping.ts';
import { buildDistrictTree } from '../../domain/district.ts';
import { type CapInForce, type StandardFacts, capFor, excessOverCap } from '../../domain/fee-cap.ts';
import { serialiseYuan } from '../../domain/money.ts';
import type { Check, CheckContext } from '../check.ts';
import { type FeeRow, feeName, firstLiveDay, liveCharges } from './fee-rows.ts';
import { kindergartensByCode } from './rows.ts';

/** A fee under 政府指导价 keeps to 基准 × (1 + 上浮): 发改价格〔2025〕1644号. */
export const feeOverCap: Check = {
  id: 'fee-over-cap',
  severity: 'error',
  waivable: true,
  hold: 'row',
  needs: ['fee_caps'],
  description:
    '实行政府指导价的收费不能高于最高价：最高价 = 基准标准 ×（1 + 上浮幅度）（学前教育法第六十八条、发改价格〔2025〕1644号）。',
  reliesOn: ['recognitions', 'assessments'],
  run: (context) => {
    const rules = {
      districts: buildDistrictTree(context.rows.districts),
      feeCaps: context.rows.fee_caps,
      site: context.site,
    };
    const factsOf = standardFacts(context);
    // The rows of one kindergarten mostly ask for the same price.
    const known = new Map<string, ReturnType<typeof capFor>>();
    return liveCharges(context).flatMap((row) => {
      const facts = factsOf(row.code);
      if (!facts) return [];
      const day = firstLiveDay(row, context.asOf);
      const found = once(known, `${row.code}|${row.category}|${row.ageGroup}|${row.unit}|${day}`, () =>
        capFor(row, facts, rules, day),
      );
      if ('reason' in found || excessOverCap(row, found) === null) return [];
      return context.report('fees', row, 'amount', {
        message: overCap(row, found),
        remedy: '按政府指导价改正；经批准可以高于最高价的，在 waivers.csv 里写明理由和批准文号。',
      });
    });
  },
};

function once<V>(known: Map<string, V>, key: string, find: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}

function overCap(row: FeeRow, { cap, district, benchmark, maximum, converted }: CapInForce): string {
  const amount = typeof row.amount === 'number' ? serialiseYuan(row.amount) : '';
  const float = cap.floatUp > 0 ? `上浮 ${cap.floatUp}%` : '不上浮';
  const level = cap.level === '全部' ? '' : `${cap.level}，`;
  return (
    `${feeName(row)} ${amount} ${row.unit}，高于最高价 ${serialiseYuan(maximum)} 元` +
    `（${district.name}${cap.subject}，${level}基准 ${serialiseYuan(benchmark)} 元，${float}${converted ? '，已按计费单位折算' : ''}；${cap.docNo}）。`
  );
}

/** What decides which guide price a kindergarten falls under, put together from the rows of its tables. */
function standardFacts(context: CheckContext): (code: string) => StandardFacts | undefined {
  const kindergartens = kindergartensByCode(context);
  const history = groupBy(context.rows.kindergarten_history, (row) => row.code);
  const recognitions = groupBy(context.rows.recognitions, (row) => row.code);
  const assessments = groupBy(context.rows.assessments, (row) => row.code);
  return (code) => {
    const row = kindergartens.get(code);
    return (
      row && {
        district: row.district,
        nature: row.nature,
        profitStatus: row.profitStatus,
        history: history.get(code) ?? [],
        recognitions: recognitions.get(code) ?? [],
        assessments: assessments.get(code) ?? [],
      }
    );
  };
}
