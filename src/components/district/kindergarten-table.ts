import { given, mapReported } from '../../domain/reported.ts';
import { formatNumber } from '../../format/number.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { AreaRow } from '../../views/area-row.ts';
import { type Table, datedCell } from '../../views/table.ts';

/** Running kindergartens of an area: kind, rating, fee, children, and the town where they are of several. */
export function kindergartenTable(rows: readonly AreaRow[], withTown: boolean): Table {
  return {
    columns: [
      { label: '幼儿园' },
      { label: '性质' },
      { label: '等级' },
      { label: '保教费（元/月）', numeric: true },
      { label: '在园幼儿', numeric: true },
      ...(withTown ? [{ label: '乡镇（街道）' }] : []),
    ],
    rows: rows.map((row) => {
      const { code, name, town } = row.kindergarten;
      return {
        code,
        cells: [
          { text: name, path: `/kindergartens/${code}/` },
          datedCell(row.nature, (text) => ({ text })),
          datedCell(row.rating, (text) => ({ text })),
          datedCell(row.fee, (fee) => ({
            text: mapReported(fee, formatYuan),
            note: row.feeNote ?? undefined,
            sort: given(fee),
          })),
          mapReported(row.children, (count) => formatNumber(count)),
          ...(withTown ? [{ text: town.name, path: `/districts/${town.code}/` }] : []),
        ],
      };
    }),
  };
}
