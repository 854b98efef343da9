import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { serialiseTable } from '../../../../src/dataset/serialise.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { TABLE_NAMES } from '../../../../src/dataset/tables/names.ts';
import { ROW_NUMBER, type Table } from '../../../../src/dataset/tables/table.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { NOT_CHARGED, UNDER_REVIEW, WITHHELD } from '../../../../src/domain/reported.ts';
import { newestDayOf, publishedRows } from '../../../../src/exports/open-data/published-rows.ts';
import { PUBLISHED_STYLE, tableCsv } from '../../../../src/exports/open-data/table-csv.ts';
import { aBureau, aKindergarten } from '../../builders.ts';
import { aFee } from '../../fee-builders.ts';
import { arbitraryRows } from '../../dataset/arbitrary-rows.ts';

const linesOf = (csv: string): readonly string[] => csv.trimEnd().split('\r\n');

describe('the CSV of a table', () => {
  it('quotes codes, days and words, and writes numbers plain', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten({ fees: [aFee()] })] });
    const [header, first] = linesOf(tableCsv(bureau, 'fees'));
    expect(header).toBe(
      '\uFEFF标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,服务内容,收费依据,退费规则,自愿,公示日期,截止日期',
    );
    expect(first).toMatch(/^"\d{10}","保育教育费","保育教育费","全部","\d{4}-\d\d-\d\d",\d+,"元\/生·月",/);
  });

  it('keeps 不收取, 不公开 and 待核实 apart from zero and from an empty cell', () => {
    const amounts = [
      aFee({ amount: NOT_CHARGED }),
      aFee({ amount: WITHHELD }),
      aFee({ amount: UNDER_REVIEW }),
    ];
    const bureau = aBureau({ kindergartens: [aKindergarten({ fees: amounts })] });
    const cells = linesOf(tableCsv(bureau, 'fees')).map((line) => line.split(',')[5]);
    expect(cells).toEqual(['收费标准', '不收取', '不公开', '待核实']);
  });

  it('has no column 园长姓名 where the bureau does not publish it', () => {
    const bureau = aBureau({ kindergartens: [aKindergarten()] });
    expect(linesOf(tableCsv(bureau, 'kindergartens'))[0]).not.toContain('园长姓名');
    const open = { ...bureau, site: { ...bureau.site, publishPrincipalName: true } };
    expect(linesOf(tableCsv(open, 'kindergartens'))[0]).toContain('园长姓名');
  });

  it('says the newest day of its rows that has come', () => {
    const fees = ['2026-09-01', '2027-03-01'].map((day) => aFee({ effectiveFrom: isoDate(day) }));
    const bureau = aBureau({ kindergartens: [aKindergarten({ fees })] });
    expect(newestDayOf(bureau, 'fees')).toEqual({ date: '2026-09-01', label: '执行日期' });
    expect(newestDayOf(bureau, 'districts')).toBeNull();
  });

  it('has the rows of a table that are nobody’s: of the bureau', () => {
    const bureau = aBureau({ kindergartens: [] });
    expect(publishedRows(bureau, 'districts')).toHaveLength(bureau.districts.all.length);
    expect(linesOf(tableCsv(bureau, 'classes'))).toHaveLength(1);
  });
});

function read(table: Table, csv: string): readonly unknown[] {
  const { issues, rows } = readTableFile(table, new TextEncoder().encode(csv));
  expect(issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  return rows.map(({ [ROW_NUMBER]: _number, ...cells }) => cells);
}

describe.each(TABLE_NAMES)('%s.csv', (name) => {
  const table = tableNamed(name);

  it('gives the same rows when it is published, downloaded and read again, absence included', () => {
    fc.assert(
      fc.property(arbitraryRows(table), (rows) => {
        const kept = read(table, serialiseTable(table, rows));
        const published = serialiseTable(table, kept as typeof rows, PUBLISHED_STYLE);
        expect(read(table, published)).toEqual(kept);
        expect(kept).toEqual(rows);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
