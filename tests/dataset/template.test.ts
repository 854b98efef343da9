import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { type TableFile, TABLE_NAMES } from '../../src/dataset/index.ts';
import { generateFiles } from '../../src/demo/generate.ts';
import { importedTables, tablesFrom } from '../unit/sheets/template/imported.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function template(...args: readonly string[]): Promise<Run> {
  const { DATA_DIR: _data, ...env } = process.env;
  const command = [join(project, 'src/cli/template.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: folder, env }, (error, stdout, stderr) =>
      done({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

/** Every cell as it is written, row by row. */
function textsOf(file: TableFile | undefined): readonly (readonly string[])[] {
  if (file === undefined) return [];
  return file.rows.map((row) => Object.keys(file.table.columns).map((key) => file.writtenAt(row, key)));
}

/** The made-up bureau as it is published, on disk. */
const files = [...generateFiles({ kindergartens: 260, seed: '1' })];
mkdirSync(join(folder, 'data'));
for (const { name, text } of files) writeFileSync(join(folder, 'data', name), text);
const demo = tablesFrom(files.map(({ name, text }) => [name, text] as const));

describe('the workbook of every table of the demo', async () => {
  await template('all', '--data', 'data', '--out', 'all.xlsx');
  const tables = await importedTables(readFileSync(join(folder, 'all.xlsx')));

  test.each(TABLE_NAMES)('holds %s cell by cell as it stands', (name) => {
    expect(textsOf(tables.get(name))).toEqual(textsOf(demo.get(name)));
  });
});

// Wants `apt-get install libreoffice-calc`; skipped without.
describe.skipIf(!hasLibreOffice())('the same workbook, opened and saved by LibreOffice', async () => {
  const tables = await importedTables(savedByLibreOffice(join(folder, 'all.xlsx')));

  test.each(TABLE_NAMES)('holds %s cell by cell as it stands', (name) => {
    expect(textsOf(tables.get(name))).toEqual(textsOf(demo.get(name)));
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A workbook as LibreOffice writes it; the workbook itself where there is no LibreOffice. */
function savedByLibreOffice(path: string): Uint8Array {
  if (!hasLibreOffice()) return readFileSync(path);
  const saved = join(folder, 'saved');
  // A profile of its own: another LibreOffice that is open would take the file over and write nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, path], {
    stdio: 'ignore',
  });
  return readFileSync(join(saved, basename(path)));
}

describe('the command', () => {
  test('takes the Chinese name of a table', async () => {
    const { stdout } = await template('收费', '--out', 'fees.xlsx');
    expect(stdout).toBe('已写入 fees.xlsx：收费。\n填好以后：npm run import -- fees.xlsx\n');
  });

  test('says which table was probably meant', async () => {
    const { stderr } = await template('幼儿圆');
    expect(stderr).toContain('没有叫“幼儿圆”的表。是不是“幼儿园”？');
  });

  test('does not write over a template that may be filled in', async () => {
    writeFileSync(join(folder, 'mine.xlsx'), 'filled in');
    const { stderr } = await template('safety', '--out', 'mine.xlsx');
    expect(stderr).toBe(
      '已经有 mine.xlsx，里面可能有填好的内容，没有覆盖。请把它移走，或者用 --out 换一个名字。\n',
    );
  });

  test('leaves the file that is there as it was', async () => {
    writeFileSync(join(folder, 'kept.xlsx'), 'filled in');
    await template('safety', '--out', 'kept.xlsx');
    expect(readFileSync(join(folder, 'kept.xlsx'), 'utf8')).toBe('filled in');
  });

  test('writes nothing into the data directory', async () => {
    const { stderr } = await template('safety', '--out', join(project, 'data', 'safety.xlsx'));
    expect(stderr).toContain('在数据文件夹里。模板不是数据，请用 --out 写到别处。');
  });

  test('says that there is no such data directory', async () => {
    const { stderr } = await template('safety', '--data', 'nowhere');
    expect(stderr).toContain(`没有数据文件夹 ${join(folder, 'nowhere')}`);
  });

  test('says what is missing where no table is named', async () => {
    const { stderr } = await template();
    expect(stderr).toContain('没有写明要哪张表的模板。要全部的，写 all。');
  });
});
