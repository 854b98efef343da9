import type { Flow } from '../../domain/code-lists.ts';
import { childrenOf } from '../children/roll.ts';
import { docNo } from '../codes.ts';
import { isAttached, isPublic, type DemoKindergarten } from '../kindergartens/kindergarten.ts';
import type { Area } from '../places/area.ts';
import type { Random } from '../random.ts';
import type { DemoRow } from '../rows.ts';
import { childrenTaught, taughtIn, type StatisticsInput } from './taught.ts';

/** One line of an account, in yuan. */
type Line = readonly [flow: Flow, account: string, amount: number];

/** The kindergartens and their children. */
type FinanceInput = Pick<StatisticsInput, 'bureau' | 'rolls'>;

/** Amounts above this would have eleven digits before the point, as a mobile number has. */
const MOST = 9_900_000_000;

function lineRow(
  [flow, account, amount]: Line,
  subjectCode: string,
  year: number,
  sourceDocNo: string,
): DemoRow<'finance'> {
  const yuan = Math.min(MOST, Math.round(amount * 100) / 100).toFixed(2);
  return { subjectCode, year: String(year), flow, account, amount: yuan, sourceDocNo };
}

/** What a kindergarten takes and spends in a year, of so many children. */
function linesOf(kindergarten: DemoKindergarten, children: number, random: Random): Line[] {
  const { costLevel } = kindergarten.area;
  const publicOne = isPublic(kindergarten);
  const meals = children * 10 * 300 * costLevel * random.normal(1, 0.06);
  const staff = children * (publicOne ? 7600 : 5200) * costLevel * random.normal(1, 0.08);
  const running = children * 1300 * costLevel * random.normal(1, 0.12);
  const building = random.chance(0.5) ? children * 420 * random.lognormal(1, 0.6) : 0;
  const spent = staff + running + building;
  const fees = children * 9.2 * (publicOne ? 330 : 680) * costLevel;
  const subsidy = kindergarten.archetype === 'private-inclusive' ? children * 400 * costLevel : 0;
  const grant = publicOne ? Math.max(0, spent - fees) * 0.97 : subsidy;
  const founder = publicOne ? 0 : Math.max(0, spent - fees - grant);
  return [
    ['收入', '财政投入', grant],
    ['收入', '保教费', fees],
    ['收入', '伙食费', meals],
    ['收入', '其他事业收入', random.chance(0.3) ? children * random.whole(60, 260) : 0],
    ['收入', '举办者投入', founder],
    ['收入', '捐赠', random.chance(0.03) ? random.whole(2, 30) * 1000 : 0],
    ['支出', '人员经费', staff],
    ['支出', '公用经费', running],
    ['支出', '伙食支出', meals * random.normal(0.99, 0.006)],
    ['支出', '基建设备', building],
  ];
}

/** The document that gives the accounts of a kindergarten: the budget office's, or an auditor's where there was one. */
function accountsNo(kindergarten: DemoKindergarten, random: Random): string {
  if (isPublic(kindergarten)) return docNo('示财决', 2026, random.whole(3, 60));
  return random.chance(0.7) ? docNo('示审', 2026, random.whole(100, 900)) : '';
}

/** Whether it has published its accounts; a class of a school has none of its own. */
function hasAccounts(kindergarten: DemoKindergarten, random: Random): boolean {
  if (isAttached(kindergarten) || kindergarten.status === '停办') return false;
  return random.chance(isPublic(kindergarten) ? 0.86 : 0.62);
}

/** The year 2025 of the kindergartens that published their accounts. */
function kindergartenRows(input: FinanceInput): DemoRow<'finance'>[] {
  return taughtIn(input, undefined, 1).flatMap(([kindergarten, roll]) => {
    const random = kindergarten.random('finance');
    if (!hasAccounts(kindergarten, random)) return [];
    const sourceDocNo = accountsNo(kindergarten, random);
    return linesOf(kindergarten, childrenOf(roll), random)
      .filter(([, , amount]) => amount > 0)
      .map((line) => lineRow(line, kindergarten.code, 2025, sourceDocNo));
  });
}

/** What public money goes to. */
const SPENDING = [
  ['人员经费', 0.66],
  ['公用经费', 0.16],
  ['基建设备', 0.13],
  ['其他', 0.05],
] as const;

/** Public money of an area in three years, and what it went to; five percent more each year. */
function areaRows(input: FinanceInput, area: Area): DemoRow<'finance'>[] {
  const random = input.bureau.random.fork(`finance/${area.key}`);
  const children = childrenTaught(taughtIn(input, area, 1));
  return [2023, 2024, 2025].flatMap((year) => {
    const total = children * 5600 * area.costLevel * (1 + 0.05 * (year - 2023)) * random.normal(1, 0.02);
    const lines: Line[] = [
      ['收入', '财政投入', total],
      ...SPENDING.map(([account, share]): Line => ['支出', account, total * share]),
    ];
    const sourceDocNo = docNo('示财决', year + 1, area.number + 4);
    return lines.map((line) => lineRow(line, area.code, year, sourceDocNo));
  });
}

/** finance.csv: three years of each area, and one of each kindergarten that published its accounts. */
export function financeRows(input: FinanceInput): DemoRow<'finance'>[] {
  return [...input.bureau.areas.flatMap((area) => areaRows(input, area)), ...kindergartenRows(input)];
}
