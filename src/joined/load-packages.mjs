// 把取来的数据包读进 DuckDB：各局的同一张表合成一张，类型、没有值时的写法都照 datapackage.json。
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { get } from './fetch-packages.mjs';

/** 不是从 CSV、而是从 datapackage.json 来的表。 */
const FROM_DESCRIPTIONS = {
  files: "{filename: 'VARCHAR', 局: 'VARCHAR'}",
  packages: `{局: 'VARCHAR', 名称: 'VARCHAR', 网址: 'VARCHAR', 日: 'DATE', 版本: 'VARCHAR',
    学年月数: 'DOUBLE', 学期月数: 'DOUBLE', 每月天数: 'DOUBLE'}`,
  duties: "{局: 'VARCHAR', 表: 'VARCHAR', 周期: 'VARCHAR', 起始: 'VARCHAR', 工作日: 'INTEGER'}",
  under_review: `{局: 'VARCHAR', 表: 'VARCHAR', 标识码: 'VARCHAR', 行数: 'INTEGER',
    时期: 'VARCHAR[]', 评估类别: 'VARCHAR[]'}`,
};

/** 每张表多两栏：局（区划代码）、行（在文件里的先后）。可以没有值的栏，旁边多一栏“栏名_无”，写没有值的原因。 */
export async function loadPackages(connection, packages, { into, tables }) {
  const fromJson = async (table, rows) => {
    const file = join(into, `${table}.json`);
    await writeFile(file, JSON.stringify(rows));
    const read = `read_json(${text(file)}, format = 'array', columns = ${FROM_DESCRIPTIONS[table]})`;
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${read}`);
  };
  await fromJson('files', packages.flatMap(fileRows));
  await fromJson('packages', packages.map(packageRow));
  await fromJson('duties', packages.flatMap(dutyRows));
  await fromJson('under_review', packages.flatMap(reviewRows));
  for (const table of tables) {
    const parts = alike(packages.flatMap((one) => one.tables.get(table) ?? [])).map(selectOf);
    const sql =
      parts.length > 0
        ? `CREATE TABLE ${table} AS ${parts.join('\nUNION ALL BY NAME\n')}`
        : await emptyView(connection, table, { into, address: packages[0].address });
    await connection.run(sql).catch((error) => {
      throw new Error(`${table} 与 datapackage.json 的说明不符：${error.message}`);
    });
  }
}

function fileRows({ region, tables }) {
  return [...tables.values()].map(({ file }) => ({ filename: file, 局: region }));
}

function packageRow({ region, name, address, day, commit, settings: { costAssumptions: assumed } }) {
  const { months: 学年月数, semesterMonths: 学期月数, daysPerMonth: 每月天数 } = assumed;
  return { 局: region, 名称: name, 网址: address, 日: day, 版本: commit, 学年月数, 学期月数, 每月天数 };
}

function dutyRows({ region, settings }) {
  return settings.duties.map(({ table: 表, cycle: 周期, start: 起始, graceWorkingDays: 工作日 }) => {
    return { 局: region, 表, 周期, 起始, 工作日 };
  });
}

function reviewRows({ region, tables }) {
  return [...tables].flatMap(([表, { underReview }]) =>
    underReview.map(({ code: 标识码, rows: 行数, periods: 时期, assessmentKinds: 评估类别 }) => {
      return { 局: region, 表, 标识码, 行数, 时期, 评估类别 };
    }),
  );
}

/** 各局的栏可以不同（程序早晚升级）：说明一样的放在一起读。 */
function alike(files) {
  const groups = new Map();
  for (const { file, schema } of files) {
    const { fields, missingValues } = schema;
    const key = JSON.stringify([fields, missingValues]);
    const group = groups.get(key) ?? { fields, missingValues, files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** 读几个文件的一句 SQL。每一格先当文字读：空白是未公布，不是空的文字，更不是 0。 */
function selectOf({ fields, missingValues, files }) {
  const columns = fields.flatMap((field) => {
    const cell = `coalesce(${quoted(field.name)}, '')`;
    const missing = field.missingValues ?? missingValues;
    const words = missing.map(({ value }) => text(value)).join(', ');
    const value = `CASE WHEN ${cell} NOT IN (${words}) THEN ${typed(field, cell)} END AS ${quoted(field.name)}`;
    if (field.constraints?.required) return [value];
    const reasons = missing.map((one) => `WHEN ${text(one.value)} THEN ${text(one.label)}`).join(' ');
    return [value, `CASE ${cell} ${reasons} END AS ${quoted(`${field.name}_无`)}`];
  });
  return `SELECT 局, 行, ${columns.join(', ')}
FROM (
  SELECT row_number() OVER () AS 行, * FROM read_csv([${files.map(text).join(', ')}],
    columns = {${fields.map(({ name }) => `${text(name)}: 'VARCHAR'`).join(', ')}}, filename = true,
    auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n')
) JOIN files USING (filename)`;
}

function typed({ type, trueValues, delimiter, constraints }, cell) {
  switch (type) {
    case 'integer':
      return `${cell}::BIGINT`;
    case 'number':
      return `${cell}::DOUBLE`;
    case 'date':
      return `${cell}::DATE`;
    case 'boolean':
      return `${cell} IN (${trueValues.map(text).join(', ')})`;
    case 'list':
      return `string_split(${unmarked(cell)}, ${text(delimiter)})`;
    default:
      return constraints?.pattern || constraints?.enum ? cell : unmarked(cell);
  }
}

/** 文字前的一个“'”是免得电子表格当公式运行的，不属于内容。 */
function unmarked(cell) {
  return `CASE WHEN regexp_matches(${cell}, '^''+\\s*[=+\\-@＝＋－＠]') THEN substr(${cell}, 2) ELSE ${cell} END`;
}

/** 一个局也没有这张表：照数据字典留下栏名，一行也没有，也没有类型。 */
async function emptyView(connection, table, { into, address }) {
  const file = join(into, 'dictionary.csv');
  await writeFile(file, await get(new URL('dictionary.csv', address)));
  const found = await connection.runAndReadAll(
    `SELECT 栏 FROM read_csv(${text(file)}, all_varchar = true) WHERE 文件 = ${text(`${table}.csv`)}`,
  );
  const headers = found.getRowObjectsJson().flatMap(({ 栏: header }) => [header, `${header}_无`]);
  const columns = ['局', '行', ...headers].map((header) => `NULL AS ${quoted(header)}`);
  return `CREATE VIEW ${table} AS SELECT ${columns.join(', ')} WHERE false`;
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value) {
  return `'${value.replaceAll("'", "''")}'`;
}
