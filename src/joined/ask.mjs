#!/usr/bin/env node
// 从几个局的网站取公布的数据包，放进 DuckDB，回答五个问题。
//
//   npm install @duckdb/node-api
//   node ask.mjs [--day 2026-11-15] [--json] https://甲局/data/ https://乙局/data/ …
//
// --day 以哪一天为准；不写的，各局以自己的数据更新日为准。--json 打印 JSON。
// 取不到的、与自己的说明不符的包放在一边，逐个说明，其余照答；这时退出码是 1，一个也答不了是 2。
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { fetchPackages } from './fetch-packages.mjs';
import { loadPackages } from './load-packages.mjs';

/** 每个问题是一个 SQL 文件，第一行是题目。 */
const QUESTIONS = ['1-dearest-towns', '2-within-cap', '3-overdue', '4-fee-change', '5-coverage'];

/** 它们用到的表。 */
const TABLES =
  'kindergartens districts kindergarten_history fees fee_caps recognitions assessments classes staffing enrolment finance filings holidays plans plan_targets';

const USAGE = '用法：node ask.mjs [--day 2026-11-15] [--json] https://甲局/data/ https://乙局/data/ …';

const folder = await mkdtemp(join(tmpdir(), 'joined-'));
try {
  await run(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function run(into) {
  const { values, positionals: addresses } = parseArgs({
    allowPositionals: true,
    options: { day: { type: 'string' }, json: { type: 'boolean' } },
  });
  if (addresses.length === 0 || (values.day !== undefined && !isDay(values.day))) throw new Error(USAGE);
  const tables = TABLES.split(' ');
  const clock = stopwatch();
  const { packages, faults } = await fetchPackages(addresses, { into, tables, day: values.day });
  for (const { address, fault } of faults) console.error(`没有算进：${address}：${fault}`);
  if (packages.length === 0) throw new Error('一个包也没有取到，没有可以回答的。');
  if (faults.length > 0) process.exitCode = 1;
  const fetched = clock();

  const instance = await DuckDBInstance.create(join(into, 'joined.duckdb'));
  const connection = await instance.connect();
  await loadPackages(connection, packages, { into, tables });
  await connection.run(await sqlOf('prepare'));
  const loaded = clock();

  const answers = [];
  for (const name of QUESTIONS) {
    const sql = await sqlOf(name);
    const found = await connection.runAndReadAll(sql);
    answers.push({ name, title: sql.slice(3, sql.indexOf('\n')), rows: found.getRowObjectsJson() });
  }
  const seconds = { fetch: fetched, load: loaded, ask: clock() };
  connection.closeSync();
  instance.closeSync();

  const bureaus = packages.map(({ tables: _tables, settings: _settings, ...told }) => told);
  if (values.json) console.log(JSON.stringify({ bureaus, faults, answers, seconds }));
  else print(bureaus, answers, seconds);
}

function sqlOf(name) {
  return readFile(new URL(`${name}.sql`, import.meta.url), 'utf8');
}

function print(bureaus, answers, seconds) {
  for (const { region, name, day, address, without, held } of bureaus) {
    console.log(`${region} ${name}，以 ${day} 为准：${address}`);
    if (without.length > 0) console.log(`  没有这些表，用到它们的答案对这个局不完整：${without.join('、')}`);
    if (held > 0) console.log(`  另有 ${held} 所园待核实，不在答案里`);
  }
  for (const { title, rows } of answers) {
    console.log(`\n${title}`);
    console.table(rows);
  }
  console.log(`\n取用了 ${seconds.fetch} 秒，读用了 ${seconds.load} 秒，回答用了 ${seconds.ask} 秒。`);
}

function isDay(text) {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** 每调用一次，说出离上一次几秒。 */
function stopwatch() {
  let since = performance.now();
  return () => {
    const seconds = Math.round(performance.now() - since) / 1000;
    since = performance.now();
    return seconds;
  };
}
