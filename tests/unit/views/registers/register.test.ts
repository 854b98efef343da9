import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { REGISTERS, registerAreas, registerPage } from '../../../../src/views/registers/index.ts';
import { aKindergarten, aPrivateKindergarten } from '../../builders.ts';
import { aFee, aRating, aRecognition } from '../../fee-builders.ts';
import { bureauOf } from './cells.ts';

const bureau = bureauOf(
  aKindergarten({ fees: [aFee()], assessments: [aRating()] }),
  aPrivateKindergarten({
    code: '9900000002',
    recognitions: [
      aRecognition(),
      aRecognition({ recognisedOn: isoDate('2022-03-01'), revokedOn: isoDate('2023-03-01') }),
    ],
  }),
);
const [whole, , town] = registerAreas(bureau);
const partsIn = (area: typeof whole) =>
  REGISTERS.map(({ id, partsOf }) => [id, ...(area ? partsOf({ area, bureau }) : []).map((part) => part.id)]);

describe('every register', () => {
  it('has its parts in the whole bureau', () => {
    expect(partsIn(whole)).toEqual([
      ['fees', 'register'],
      ['staffing', 'register'],
      ['assessments', 'scheme-YX-FL', 'unrated'],
      ['inclusive', 'public', 'recognised', 'ended'],
    ]);
  });

  it('has its parts in a town, of fees also every item', () => {
    expect(partsIn(town)).toEqual([
      ['fees', 'register', 'items'],
      ['staffing', 'register'],
      ['assessments', 'scheme-YX-FL', 'unrated'],
      ['inclusive', 'public', 'recognised', 'ended'],
    ]);
  });

  it('leaves the place under a name out where a page is about one place', () => {
    const [fees] = REGISTERS;
    const name = (area: typeof whole) =>
      area && fees?.partsOf({ area, bureau })[0]?.table?.table.rows[0]?.cells[0];
    expect(name(whole)).toMatchObject({ text: '云溪镇中心幼儿园', note: '云溪县云溪镇' });
    expect(name(town)).toMatchObject({ text: '云溪镇中心幼儿园', note: undefined });
  });

  it('is sorted on a phone by columns that it has', () => {
    const unknown = REGISTERS.flatMap(({ sorts, downloads }) => {
      const columns = whole ? (downloads[0]?.tableOf({ area: whole, bureau }).columns ?? []) : [];
      return sorts.filter((label) => !columns.some((column) => column.label === label));
    });
    expect(unknown).toEqual([]);
  });

  it('has as many values in a row as columns in its download', () => {
    const tables = REGISTERS.flatMap(({ id, downloads }) =>
      downloads.map(({ ending, tableOf }) => {
        const table = whole && tableOf({ area: whole, bureau });
        return [`${id}${ending}`, (table?.fields.length ?? 0) - (table?.rows[0]?.values().length ?? 0)];
      }),
    );
    expect(tables).toEqual([
      ['fees', 0],
      ['fees-items', 0],
      ['staffing', 0],
      ['assessments', 0],
      ['inclusive', 0],
      ['inclusive-ended', 0],
    ]);
  });

  it('says the day in the caption of its tables', () => {
    const captions = REGISTERS.flatMap(({ partsOf }) =>
      (town ? partsOf({ area: town, bureau }) : []).flatMap(({ table }) => table?.caption ?? []),
    );
    expect(captions).toEqual([
      '2026年11月15日执行的收费标准',
      '2026年11月15日执行的收费项目',
      '2026年11月15日前最近一次统计',
      '截至2026年11月15日公布的各园结果',
      '截至2026年11月15日公布的各园结果',
      '2026年11月15日在办',
      '2026年11月15日认定有效',
      '截至2026年11月15日，最近的在前',
    ]);
  });

  it('says of which table its newest day is: 数据截至 beside it is of all that were counted', () => {
    const newest = REGISTERS.map(
      (register) => whole && registerPage(register, { area: whole, bureau }).newest,
    );
    expect(newest).toEqual([
      '“收费”里最近的执行日期：2025年9月1日',
      null,
      '“质量评估与检查”里最近的评定日期：2024年12月10日',
      '“普惠性民办幼儿园认定”里最近的认定日期：2025年3月1日',
    ]);
  });
});
