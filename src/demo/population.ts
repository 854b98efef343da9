import { autumnOf, YEAR_INDEXES, type YearIndex } from './calendar.ts';
import { PREFECTURE, type Area, type AreaKey } from './places/area.ts';
import type { DemoRow } from './rows.ts';
import { childrenWhere, taughtIn, type StatisticsInput } from './taught.ts';

/** 毛入园率 that the population is set to give, by area and year; above 100 where children come from elsewhere. */
const GROSS_RATES: Readonly<Record<AreaKey, readonly number[]>> = {
  yunxi: [0.981, 1.003, 1.012],
  chengpu: [0.961, 0.968, 0.979],
  jinyu: [1.072, 1.083, 1.091],
};

/** Children of three to five in an area: what the roll and the 毛入园率 make. */
export function populationOf(input: StatisticsInput, area: Area, year: YearIndex): number {
  return Math.round(
    childrenWhere(taughtIn(input, area, year), () => true) / (GROSS_RATES[area.key][year] ?? 1),
  );
}

/** population.csv: areas on both bases, towns on the 常住 basis, adding up. */
export function populationRows(input: StatisticsInput): DemoRow<'population'>[] {
  return YEAR_INDEXES.flatMap((year) => {
    const countedOn = `${autumnOf(year)}-09-01`;
    const areas = input.bureau.areas.map((area) => {
      const total = populationOf(input, area, year);
      const taught = taughtIn(input, area, year);
      const random = input.bureau.random.fork(`population/${area.key}`);
      const weights = area.towns.map((town) => {
        const children = childrenWhere(taught, (one) => one.town.code === town.code);
        return Math.max(20, children) / random.lognormal(town.isSeat ? 1.1 : 0.97, 0.08);
      });
      const weight = weights.reduce((sum, value) => sum + value, 0);
      const source = `${area.name}统计局人口抽样调查推算（演示）`;
      const row = (district: string, basis: string, children: number, from: string) => ({
        district,
        countedOn,
        basis,
        children: String(Math.round(children)),
        source: from,
      });
      return {
        total,
        rows: [
          row(area.code, '常住', total, source),
          row(
            area.code,
            '户籍',
            total * { yunxi: 1.06, chengpu: 0.97, jinyu: 0.61 }[area.key],
            '公安户籍人口统计（演示）',
          ),
          ...area.towns.map((town, index) =>
            row(town.code, '常住', (total * (weights[index] ?? 0)) / weight, source),
          ),
        ],
      };
    });
    const all = areas.reduce((sum, area) => sum + area.total, 0);
    const prefecture = {
      district: PREFECTURE.code,
      countedOn,
      basis: '常住',
      children: String(all),
      source: '云州市统计局人口抽样调查推算（演示）',
    };
    return [prefecture, ...areas.flatMap((area) => area.rows)];
  });
}
