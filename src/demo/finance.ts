import type { Bureau } from './bureau.ts';
import { docNo } from './codes.ts';
import { isPublic, type DemoKindergarten } from './kindergartens/kindergarten.ts';
import type { Random } from './random.ts';
import { childrenOf, type Roll } from './children/roll.ts';
import type { DemoRow } from './rows.ts';

type Flow = '收入' | '支出';
type Line = readonly [flow: Flow, account: string, amount: number];

/** Amounts above this would have eleven digits before the point, as a mobile number has. */
const MOST = 9_900_000_000;

function yuan(amount: number): string {
  return Math.min(MOST, Math.round(amount * 100) / 100).toFixed(2);
}

/** What a kindergarten takes and spends in a year, of so many children. */
function linesOf(kindergarten: DemoKindergarten, children: number, random: Random): Line[] {
  const { costLevel } = kindergarten.area;
  const meals = children * 10 * 300 * costLevel * random.normal(1, 0.06);
  const staff = children * (isPublic(kindergarten) ? 7600 : 5200) * costLevel * random.normal(1, 0.08);
  const running = children * 1300 * costLevel * random.normal(1, 0.12);
  const building = random.chance(0.5) ? children * 420 * random.lognormal(1, 0.6) : 0;
  const spent = staff + running + building;
  const fees = children * 9.2 * (isPublic(kindergarten) ? 330 : 680) * costLevel;
  const grant = isPublic(kindergarten)
    ? Math.max(0, spent - fees) * 0.97
    : kindergarten.archetype === 'private-inclusive'
      ? children * 400 * costLevel
      : 0;
  const founder = isPublic(kindergarten) ? 0 : Math.max(0, spent - fees - grant);
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

function kindergartenLines(kindergarten: DemoKindergarten, roll: Roll): DemoRow<'finance'>[] {
  const random = kindergarten.random('finance');
  const year = roll.years.find((one) => one.year === 1);
  // Classes of a school have no accounts of their own; not every kindergarten has published its accounts.
  if (
    !year ||
    kindergarten.institutionType !== '幼儿园' ||
    !random.chance(isPublic(kindergarten) ? 0.86 : 0.62)
  )
    return [];
  if (kindergarten.status === '停办') return [];
  const paper = isPublic(kindergarten)
    ? docNo('示财决', 2026, random.whole(3, 60))
    : random.chance(0.7)
      ? docNo('示审', 2026, random.whole(100, 900))
      : '';
  return linesOf(kindergarten, childrenOf(year), random)
    .filter(([, , amount]) => amount > 0)
    .map(([flow, account, amount]) => ({
      subjectCode: kindergarten.code,
      year: '2025',
      flow,
      account,
      amount: yuan(amount),
      sourceDocNo: paper,
    }));
}

/** Public money per area and year, and what it went to. */
function districtLines(bureau: Bureau, rolls: ReadonlyMap<string, Roll>): DemoRow<'finance'>[] {
  return bureau.areas.flatMap((area) => {
    const random = bureau.random.fork(`finance/${area.key}`);
    const children = bureau.kindergartens
      .filter((one) => one.area.key === area.key)
      .reduce((sum, one) => {
        const year = rolls.get(one.code)?.years.find((roll) => roll.year === 1);
        return sum + (year ? childrenOf(year) : 0);
      }, 0);
    return [2023, 2024, 2025].flatMap((year) => {
      const total = children * 5600 * area.costLevel * (1 + 0.05 * (year - 2023)) * random.normal(1, 0.02);
      const paper = docNo('示财决', year + 1, area.number + 4);
      const shares = [
        ['人员经费', 0.66],
        ['公用经费', 0.16],
        ['基建设备', 0.13],
        ['其他', 0.05],
      ] as const;
      const row = (flow: Flow, account: string, amount: number) => ({
        subjectCode: area.code,
        year: String(year),
        flow,
        account,
        amount: yuan(amount),
        sourceDocNo: paper,
      });
      return [
        row('收入', '财政投入', total),
        ...shares.map(([account, share]) => row('支出', account, total * share)),
      ];
    });
  });
}

/** finance.csv: three years of each area, and the year 2025 of the kindergartens that published their accounts. */
export function financeRows(bureau: Bureau, rolls: ReadonlyMap<string, Roll>): DemoRow<'finance'>[] {
  const own = bureau.kindergartens.flatMap((one) => {
    const roll = rolls.get(one.code);
    return roll ? kindergartenLines(one, roll) : [];
  });
  return [...districtLines(bureau, rolls), ...own];
}
