import { autumnOf, YEAR_INDEXES, type YearIndex } from '../calendar.ts';
import { PREFECTURE, type Area, type ByArea } from '../places/area.ts';
import type { DemoRow } from '../rows.ts';
import { childrenTaught, childrenWhere, taughtIn, type StatisticsInput } from './taught.ts';

/** 毛入园率 that the population is set to give, by year; above 1 where children come from elsewhere. */
const GROSS_RATES: ByArea<Readonly<Record<YearIndex, number>>> = {
  yunxi: [0.981, 1.003, 1.012],
  chengpu: [0.961, 0.968, 0.979],
  jinyu: [1.072, 1.083, 1.091],
};

/** Children registered in an area, of those that live there: city streets have many newcomers. */
const REGISTERED_SHARE: ByArea<number> = { yunxi: 1.06, chengpu: 0.97, jinyu: 0.61 };

/** Even a town without a kindergarten has about so many children. */
const FEWEST_IN_TOWN = 20;

/** Children of three to five in an area: what the roll and the 毛入园率 make. */
export function populationOf(input: StatisticsInput, area: Area, year: YearIndex): number {
  return Math.round(childrenTaught(taughtIn(input, area, year)) / GROSS_RATES[area.key][year]);
}

/** How the children of an area are spread over its towns: about as they go to kindergarten. */
function townWeights(input: StatisticsInput, area: Area, year: YearIndex): number[] {
  const taught = taughtIn(input, area, year);
  const random = input.bureau.random.fork(`population/${area.key}`);
  return area.towns.map((town) => {
    const children = childrenWhere(taught, (one) => one.town.code === town.code);
    return Math.max(FEWEST_IN_TOWN, children) / random.lognormal(town.isSeat ? 1.1 : 0.97, 0.08);
  });
}

function areaRows(
  input: StatisticsInput,
  area: Area,
  year: YearIndex,
  countedOn: string,
): DemoRow<'population'>[] {
  const total = populationOf(input, area, year);
  const weights = townWeights(input, area, year);
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const survey = `${area.name}统计局人口抽样调查推算（演示）`;
  const row = (district: string, basis: '常住' | '户籍', children: number, source: string) => ({
    district,
    countedOn,
    basis,
    children: String(Math.round(children)),
    source,
  });
  return [
    row(area.code, '常住', total, survey),
    row(area.code, '户籍', total * REGISTERED_SHARE[area.key], '公安户籍人口统计（演示）'),
    ...area.towns.map((town, index) =>
      row(town.code, '常住', (total * (weights[index] ?? 0)) / weight, survey),
    ),
  ];
}

/** population.csv: areas on both bases, towns on the 常住 basis, adding up. */
export function populationRows(input: StatisticsInput): DemoRow<'population'>[] {
  const { areas } = input.bureau;
  return YEAR_INDEXES.flatMap((year) => {
    const countedOn = `${autumnOf(year)}-09-01`;
    const all = areas.reduce((sum, area) => sum + populationOf(input, area, year), 0);
    const prefecture = {
      district: PREFECTURE.code,
      countedOn,
      basis: '常住',
      children: String(all),
      source: '云州市统计局人口抽样调查推算（演示）',
    };
    return [prefecture, ...areas.flatMap((area) => areaRows(input, area, year, countedOn))];
  });
}
