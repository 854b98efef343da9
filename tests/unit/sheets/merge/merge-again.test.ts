import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeeAgeGroup } from '../../../../src/domain/code-lists.ts';
import { ageGroupsOverlap, periodsOverlap } from '../../../../src/domain/fee-in-force.ts';
import { NOT_GIVEN } from '../../../../src/domain/reported.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import type { TableName } from '../../../../src/dataset/tables/names.ts';
import type { FoundRow } from '../../../../src/sheets/found.ts';
import { merge } from '../../../../src/sheets/merge/merge.ts';
import { tableText } from '../../../../src/sheets/present/table-text.ts';
import { deskWith, foundRow, presentOf, tablesOf } from '../builders.ts';

const FEES_HEADER = '标识码,收费类别,收费项目,年龄段,执行日期,收费标准,计费单位,服务内容,收费依据,退费规则\n';

const FILES = ['甲表.csv', '乙表.csv', '丙表.xlsx'];
const file = fc.constantFrom(...FILES);
const codes = fc.constantFrom('9900112345', '9900112346', '9900112347');
/** Some cells are asked, and some say the same in another notation. */
const amount = fc.constantFrom('380', '380.00', '¥420', '500', '?约450');

const fee = fc
  .record({
    file,
    标识码: codes,
    年龄段: fc.constantFrom('全部', '小班', '中班', '大班', '混龄'),
    执行日期: fc.constantFrom('2024-09-01', '2025-09-01', '2026/9/1', '?2026年9月'),
    收费标准: amount,
    收费依据: fc.constantFrom('示发改〔2025〕7号', '示发改〔2026〕3号', '?同上'),
  })
  .map(({ file, ...texts }) => {
    const item = { 收费类别: '保育教育费', 收费项目: '保育教育费', 计费单位: '元/生·月' };
    return foundRow('fees', { ...item, ...texts }, { file, cell: 'D5' });
  });

const staff = fc
  .record({
    file,
    标识码: codes,
    统计日期: fc.constantFrom('2025-09-15', '2026-09-15', '?未填'),
    岗位: fc.constantFrom('园长', '专任教师'),
    人数: fc.constantFrom('1', '2人', '3', '?—'),
  })
  .map(({ file, ...texts }) => foundRow('staffing', texts, { file, cell: 'E7' }));

const roll = fc
  .record({
    file,
    标识码: codes,
    年龄段: fc.constantFrom('小班', '中班'),
    在园幼儿数: fc.constantFrom('20', '21', '?约20'),
    统计日期: fc.constantFrom('2026-09-15', '2026-10-15'),
  })
  .map(({ file, ...texts }) => {
    return foundRow('classes', { 学年: '2026-2027', 班级: '合计', ...texts }, { file, cell: 'F9' });
  });

const rows = fc.array(fc.oneof(fee, staff, roll), { maxLength: 14 });

type Texts = Partial<Record<TableName, string>>;

function mergedInto(texts: Texts, found: readonly FoundRow[]): Texts {
  const { tables } = merge(found, { desk: deskWith(), presentOf: tablesOf(texts) });
  const written = tables.map(({ present, rows: all }) => [present.name, tableText(present, all)] as const);
  return { ...texts, ...Object.fromEntries(written) };
}

describe('merging', () => {
  it('again changes nothing, whatever stood there', () => {
    fc.assert(
      fc.property(rows, rows, (before, found) => {
        const standing = mergedInto({}, before);
        const once = mergedInto(standing, found);
        expect(mergedInto(once, found)).toEqual(once);
      }),
    );
  });

  it('leaves a gap in one age that only the price of all ages would fill', () => {
    const price = (ageGroup: string, basis: Record<string, string>): FoundRow =>
      foundRow('fees', {
        标识码: '9900112345',
        收费类别: '保育教育费',
        收费项目: '保育教育费',
        年龄段: ageGroup,
        执行日期: '2024-09-01',
        收费标准: '380',
        计费单位: '元/生·月',
        ...basis,
      });
    const number = { 收费依据: '示发改〔2025〕7号' };
    const standing = mergedInto({}, [price('小班', {})]);
    const found = [price('混龄', number), price('全部', number)];
    const once = mergedInto(standing, found);
    expect(once.fees).toContain('小班,2024-09-01,380,元/生·月,,,,');
    expect(mergedInto(once, found)).toEqual(once);
  });

  it('comes to the same in whatever order the files are handed over', () => {
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.shuffledSubarray(FILES, { minLength: FILES.length }),
        (before, found, order) => {
          const standing = mergedInto({}, before);
          const shuffled = order.flatMap((name) => found.filter(({ place }) => place.file === name));
          expect(mergedInto(standing, shuffled)).toEqual(mergedInto(standing, found));
        },
      ),
    );
  });

  it('drops no row that stood there', () => {
    fc.assert(
      fc.property(rows, rows, (before, found) => {
        const standing = mergedInto({}, before);
        const after = mergedInto(standing, found);
        for (const [table, text = ''] of Object.entries(standing)) {
          const count = (one: string): number => one.split('\n').length;
          expect(count(after[table as TableName] ?? '')).toBeGreaterThanOrEqual(count(text));
        }
      }),
    );
  });

  it('leaves no two standards of one item and age in force on one day', () => {
    fc.assert(
      fc.property(rows, rows, (before, found) => {
        const { fees = '' } = mergedInto(mergedInto({}, before), found);
        const { rows: standing } = presentOf('fees', fees || FEES_HEADER);
        const spells = standing.map(({ cells }) => ({
          code: cells['code'],
          ageGroup: cells['ageGroup'] as FeeAgeGroup,
          effectiveFrom: isoDate(cells['effectiveFrom'] ?? ''),
          until: cells['until'] ? isoDate(cells['until']) : NOT_GIVEN,
        }));
        const overlaps = spells.flatMap((one, index) =>
          spells.slice(index + 1).filter((other) => {
            const isOfOne = one.code === other.code && ageGroupsOverlap(one.ageGroup, other.ageGroup);
            return isOfOne && periodsOverlap(one, other);
          }),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });
});
