import { TABLES } from '../../dataset/tables/index.ts';
import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { API_FACTS } from './facts-schema.ts';
import { fieldsOf, unitOf } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, flag, list, named, nullable, oneOf, record, text } from './schema.ts';

const tableName = oneOf(TABLE_NAMES, '数据表。');

const factTerm = record(
  {
    id: text('在各文件的 facts 里的名字。'),
    term: text('网页上的叫法。'),
    about: text('一句话的解释。'),
    unit: nullable(text('单位。')),
    source: list(tableName, '从哪几张数据表来。'),
    formula: nullable(text('算法；照表里的值的为 null。')),
  },
  '一项事实的含义。',
);

const columnTerm = record(
  {
    name: text('在 API 里的名字。'),
    column: text('表头。'),
    about: text('表里怎么填；金额在表里以元填写。'),
    unit: nullable(text('在 API 里的单位。')),
    values: nullable(list(text('值。'), '只能是这些值之一；不限的为 null。')),
    mayBeAbsent: flag('可不可能没有值。'),
  },
  '一列的含义。',
);

export const dictionarySchema = named(
  'Dictionary',
  record(
    {
      generatedFor: generatedForSchema,
      facts: list(factTerm, '各项事实。'),
      tables: list(
        record({
          name: tableName,
          title: text('表名。'),
          about: text('一行是什么。'),
          isKept: flag('主管部门有没有这张表。'),
          columns: list(columnTerm, '各列。'),
        }),
        '各张数据表。',
      ),
    },
    '数据字典：每项事实、每一列是什么，从哪里来。',
  ),
);

/** `/api/v1/dictionary.json`: where each value comes from, said once and not in every file. */
export function dictionaryFile({
  missingTables,
}: Pick<Bureau, 'missingTables'>): Omit<Of<typeof dictionarySchema>, 'generatedFor'> {
  return {
    facts: API_FACTS.map(({ id, term, about, unit = null, source: { tables, formula = null } }) => ({
      id,
      term,
      about,
      unit,
      source: tables,
      formula,
    })),
    tables: TABLE_NAMES.map((name) => ({
      name,
      title: TABLES[name].title,
      about: TABLES[name].about,
      isKept: !missingTables.has(name),
      columns: fieldsOf(tableNamed(name)).map(({ name: field, column }) => ({
        name: field,
        column: column.header,
        about: column.about,
        unit: unitOf(column.cell)['x-unit'] ?? null,
        values: column.cell.kind === 'one-of' ? column.cell.values : null,
        mayBeAbsent: column.presence !== 'required',
      })),
    })),
  };
}
