import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readSheet, readSite, type TableFile, TABLE_NAMES, type TableName } from '../dataset/index.ts';
import { nearestWord } from '../dataset/read/nearest.ts';
import { SITE_FILE } from '../dataset/site.ts';
import { tableNamed } from '../dataset/tabled.ts';
import { CheckImpossible } from '../publication/check-impossible.ts';
import { readData } from '../publication/folder.ts';
import { writeTemplate } from '../sheets/template/index.ts';
import { environmentOrExit } from './environment.ts';
import { shownPath } from './shown-path.ts';

const ALL = 'all';

const HELP = `用法：npm run template -- 表名|all [--data DIR] [--out FILE]

做一个填表用的 xlsx：表头冻结，代码和日期设成文本，能选的有下拉选项，列上有说明，
已经有的行（没有的，各所幼儿园的标识码）先填好。填好以后用 npm run import 导入；原样导入什么也不会变。

  表名              英文名或者中文名，例如 fees 或者 收费；all 是全部的表，一张表一页
  --new             不带已有的行，只列在办的幼儿园，用来填新的一期（新学年的教职工、班级等）
  --data DIR        数据文件夹，默认 data（也可用环境变量 DATA_DIR）
  --out FILE        写到哪个文件，默认 模板-表名.xlsx；已经有的文件不覆盖
  --help            显示本说明

表名：
${TABLE_NAMES.map((name) => `  ${name.padEnd(22)}${tableNamed(name).title}`).join('\n')}
`;

interface Request {
  readonly tables: readonly [TableName, ...TableName[]];
  readonly isNew: boolean;
  readonly data: string | undefined;
  readonly out: string;
}

type Parsed = { readonly request: Request } | { readonly help: true } | { readonly fault: string };

function parse(args: readonly string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        new: { type: 'boolean', default: false },
        data: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const [written, ...more] = positionals;
    if (written === undefined) return { fault: '没有写明要哪张表的模板。要全部的，写 all。' };
    if (more.length > 0)
      return { fault: `一次做一张表的模板，或者写 all 做全部的；多写了“${more.join(' ')}”。` };
    const tables = tablesOf(written);
    if (tables === null) return { fault: noSuchTable(written) };
    const out = values.out ?? `模板-${written === ALL ? '全部' : tableNamed(tables[0]).title}.xlsx`;
    if (!/\.xlsx$/i.test(out)) return { fault: `--out 要是 .xlsx 文件，填写的是“${out}”。` };
    return { request: { tables, isNew: values.new, data: values.data, out: resolve(out) } };
  } catch (error) {
    return { fault: `参数看不懂：${error instanceof Error ? error.message : String(error)}` };
  }
}

function tablesOf(written: string): readonly [TableName, ...TableName[]] | null {
  if (written === ALL) {
    const [first, ...others] = TABLE_NAMES;
    return [first, ...others];
  }
  const bare = written.replace(/\.csv$/i, '');
  const name = TABLE_NAMES.find((one) => one === bare || tableNamed(one).title === bare);
  return name === undefined ? null : [name];
}

function noSuchTable(written: string): string {
  const titles = TABLE_NAMES.map((name) => tableNamed(name).title);
  const near = nearestWord(written, [...TABLE_NAMES, ...titles]);
  const guess = near === undefined ? '' : `是不是“${near}”？`;
  return `没有叫“${written}”的表。${guess}`;
}

async function makeTemplate({ tables, isNew, data, out }: Request): Promise<number> {
  const environment = environmentOrExit({
    ...process.env,
    ...(data === undefined ? {} : { DATA_DIR: data }),
  });
  if (environment === undefined) return 2;
  const { dataDir } = environment;
  if (`${out}${sep}`.startsWith(`${dataDir}${sep}`))
    return refuse(`${shownPath(out)} 在数据文件夹里。模板不是数据，请用 --out 写到别处。`);
  const { files } = await readData(dataDir);
  const present = presentTables(files);
  const unreadable = [...present.values()].filter(({ isUsable }) => !isUsable);
  if (unreadable.length > 0)
    return refuse(
      `读不了 ${unreadable.map(({ file }) => `${shownPath(dataDir)}/${file}`).join('、')}。请先运行 npm run check，照它说的改好，再做模板。`,
    );
  const site = files.get(SITE_FILE);
  const hasPrincipals = site !== undefined && readSite(site).site?.publishPrincipalName === true;
  const bytes = await writeTemplate(tables, { present, isNew, hasPrincipals });
  if (existsSync(out) && !readFileSync(out).equals(bytes))
    return refuse(
      `已经有 ${shownPath(out)}，里面可能有填好的内容，没有覆盖。请把它移走，或者用 --out 换一个名字。`,
    );
  writeFileSync(out, bytes);
  process.stdout.write(
    `已写入 ${shownPath(out)}：${tables.length === 1 ? tableNamed(tables[0]).title : `全部 ${tables.length} 张表`}。\n`,
  );
  const faulty = tables.filter((name) => present.get(name)?.brokenRows.length);
  for (const name of faulty)
    process.stdout.write(`提醒：${name}.csv 有出错的行，照原样放进了模板；npm run check 会说是哪几行。\n`);
  process.stdout.write(`填好以后：npm run import -- ${shownPath(out)}\n`);
  return 0;
}

function presentTables(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<TableName, TableFile> {
  const present = new Map<TableName, TableFile>();
  for (const name of TABLE_NAMES) {
    const file = `${name}.csv`;
    const bytes = files.get(file);
    if (bytes !== undefined) present.set(name, readSheet({ name: file, bytes }, name));
  }
  return present;
}

function refuse(message: string): 2 {
  process.stderr.write(`${message}\n`);
  return 2;
}

const parsed = parse(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(HELP);
else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await makeTemplate(parsed.request);
  } catch (error) {
    const reason = error instanceof CheckImpossible ? error.message : String(error);
    process.stderr.write(`模板没有做成：${reason}\n`);
    process.exitCode = 2;
  }
}
