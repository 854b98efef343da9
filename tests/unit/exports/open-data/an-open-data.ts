import { publishedTable } from '../../../../src/dataset/schema/published-table.ts';
import type { TableName } from '../../../../src/dataset/tables/names.ts';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { OPEN_TABLES } from '../../../../src/exports/open-data/published-rows.ts';
import type { OpenData, OpenTable } from '../../../../src/views/open-data/open-data.ts';
import { SITE } from '../../builders.ts';

/** A table of two rows, as it is published. */
export function anOpenTable(name: TableName, change: Partial<OpenTable> = {}): OpenTable {
  return {
    name,
    table: publishedTable(name, { publishPrincipalName: false }),
    rows: 2,
    bytes: 120,
    hash: 'ab'.repeat(32),
    day: null,
    held: 0,
    heldOf: [],
    ...change,
  };
}

/** Everything that is published of a bureau that keeps every table but 处罚与通报. */
export function anOpenData(change: Partial<OpenData> = {}): OpenData {
  return {
    site: SITE,
    tables: OPEN_TABLES.filter((name) => name !== 'penalties').map((name) => anOpenTable(name)),
    absent: [publishedTable('penalties', { publishPrincipalName: false })],
    dataUntil: isoDate('2026-10-21'),
    updatedOn: isoDate('2026-11-10'),
    commit: '5fdc2c04c637aa5fdc2c04c637aa5fdc2c04c637',
    address: 'https://www.example.gov.cn/kg/data/',
    hasTerms: true,
    ...change,
  };
}
