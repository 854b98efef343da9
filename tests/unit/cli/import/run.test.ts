import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportRequest, parseRequest } from '../../../../src/cli/import/request.ts';
import { runImport } from '../../../../src/cli/import/run.ts';
import type { ReadBooks } from '../../../../src/sheets/import.ts';
import { MINIMAL_BUREAU } from '../../../fixtures/bureau.ts';
import { foundRow } from '../../sheets/builders.ts';

const STAFFING = '标识码,统计日期,岗位,人数\n9900112345,2026-09-15,园长,2\n';
const SAMPLE_SITE = JSON.stringify({
  ...(JSON.parse(MINIMAL_BUREAU.get('site.json') ?? '') as object),
  demo: true,
});
const REQUEST: ImportRequest = {
  files: [],
  data: undefined,
  answers: [],
  isAgain: false,
  isAll: false,
  isDryRun: false,
  isAgreed: true,
  format: 'text',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'staffing.csv'), STAFFING);
  writeFileSync(join(folder, '甲表.csv'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A reader that finds one row, of which a cell may be asked. */
const finds =
  (headcount: string): ReadBooks =>
  (_, { desk }) => {
    const row = foundRow('staffing', {
      标识码: '9900112345',
      统计日期: '2026-09-15',
      岗位: '园长',
      人数: headcount,
    });
    const { headcount: cell } = row.cells;
    if (cell?.kind === 'asked') desk.ask(cell.question);
    return Promise.resolve({ rows: [row], dropped: [], sums: [], persons: 0, faults: [] });
  };

/** A reader that finds one row, and takes what is answered. */
const asks =
  (headcount: string): ReadBooks =>
  async (books, context) => {
    const reading = await finds(headcount)(books, context);
    const rows = reading.rows.map((row) => {
      const cell = row.cells['headcount'];
      const text = cell?.kind === 'asked' ? context.desk.ask(cell.question) : null;
      if (text === null) return row;
      return {
        ...row,
        cells: { ...row.cells, headcount: { kind: 'value', text, place: row.place } as const },
      };
    });
    return { ...reading, rows };
  };

/** Somebody ends the input instead of answering. */
const END = '\u0004';

async function run(
  request: Partial<ImportRequest> = {},
  readBooks: ReadBooks = finds('3'),
  typed?: string,
  asOf = '2026-09-20',
) {
  const told = { out: '', err: '' };
  const output = (key: 'out' | 'err') => {
    const stream = new PassThrough();
    stream.on('data', (chunk: Buffer) => (told[key] += chunk.toString()));
    return Object.assign(stream, { isTTY: key === 'out' && typed !== undefined });
  };
  const stdin = Object.assign(new PassThrough(), { isTTY: typed !== undefined });
  if (typed === END) stdin.end();
  else if (typed !== undefined) stdin.write(`${typed}\n`);
  const code = await runImport(
    { ...REQUEST, files: [join(folder, '甲表.csv')], ...request },
    {
      dataDir: join(folder, 'data'),
      contentDir: join(folder, 'content'),
      asOf,
      stdin,
      stdout: output('out'),
      stderr: output('err'),
      readBooks,
    },
  );
  await new Promise((done) => void setImmediate(done));
  const path = join(folder, 'data', 'staffing.csv');
  return { code, ...told, staffing: existsSync(path) ? readFileSync(path, 'utf8') : '' };
}

const CHANGED = STAFFING.replace('园长,2', '园长,3');

describe('an import', () => {
  it('writes with --yes', async () => {
    const { code, staffing } = await run();
    expect({ code, staffing }).toEqual({ code: 0, staffing: CHANGED });
  });

  it('shows what was and what would be', async () => {
    expect((await run({ isDryRun: true })).out).toContain(
      '教职工配备（staffing.csv）：改 1 行 1 格\n  改：9900112345 2026-09-15 园长「人数」2 → 3（甲表.csv A3）\n',
    );
  });

  it('writes nothing in a dry run', async () => {
    const { staffing, err } = await run({ isDryRun: true });
    expect({ staffing, err, files: readdirSync(folder).sort() }).toEqual({
      staffing: STAFFING,
      err: '只是看看（--dry-run），什么也没有写。\n',
      files: ['data', '甲表.csv'].sort(),
    });
  });

  it('writes nothing without a terminal and without --yes, and says so', async () => {
    const { staffing, err } = await run({ isAgreed: false });
    expect({ staffing, err }).toEqual({
      staffing: STAFFING,
      err: '没有写入：这里不能问您，确定要写的，加上 --yes 再运行一次。\n',
    });
  });

  it.each([
    ['是', CHANGED],
    ['否', STAFFING],
    ['', STAFFING],
    [END, STAFFING],
  ])('asks on a terminal; “%s”', async (typed, expected) => {
    expect((await run({ isAgreed: false }, finds('3'), typed)).staffing).toBe(expected);
  });

  it('puts no kindergarten among the invented ones of the demo', async () => {
    writeFileSync(join(folder, 'data', 'site.json'), SAMPLE_SITE);
    const newcomer: ReadBooks = () => {
      const row = foundRow('kindergartens', { 标识码: '9902070101', 名称: '临岚县第一幼儿园' });
      return Promise.resolve({ rows: [row], dropped: [], sums: [], persons: 0, faults: [] });
    };
    const { code, err, out } = await run({}, newcomer);
    expect({ code, err, out, files: readdirSync(join(folder, 'data')).sort() }).toEqual({
      code: 2,
      err: '没有导入：这里还是演示数据，导入的园会混在虚构的园里。请先运行 npm run init，换成本单位的；只想看看的，加上 --dry-run。什么也没有写。\n',
      out: '',
      files: ['site.json', 'staffing.csv'],
    });
    expect((await run({ isDryRun: true }, newcomer)).out).toContain('幼儿园（kindergartens.csv）：新增 1 行');
  });

  it('leaves nothing in the data folder but tables, those that must be there among them, and what is hidden', async () => {
    await run();
    expect(readdirSync(join(folder, 'data')).sort()).toEqual([
      '.import',
      'assessments.csv',
      'districts.csv',
      'fees.csv',
      'kindergartens.csv',
      'recognitions.csv',
      'staffing.csv',
    ]);
  });

  it('speaks JSON and nothing else', async () => {
    const { out } = await run({ format: 'json' });
    const { tables, questions, persons } = JSON.parse(out) as Record<string, unknown>;
    expect({ tables, questions, persons }).toEqual({
      tables: { staffing: { added: 0, changed: 1, unchanged: 0, kept: 0, waiting: 0 } },
      questions: [],
      persons: 0,
    });
  });
});

describe('rows that change in the same way', () => {
  it('are told in one line', async () => {
    const codes = ['9900112341', '9900112342', '9900112343', '9900112344', '9900112345'];
    const lines = codes.map((code) => `${code},2026-09-15,园长,2\n`).join('');
    writeFileSync(join(folder, 'data', 'staffing.csv'), `标识码,统计日期,岗位,人数\n${lines}`);
    const read: ReadBooks = () =>
      Promise.resolve({
        rows: codes.map((code) =>
          foundRow('staffing', { 标识码: code, 统计日期: '2026-09-15', 岗位: '园长', 人数: '3' }),
        ),
        ...{ dropped: [], sums: [], persons: 0, faults: [] },
      });
    expect((await run({ isDryRun: true }, read)).out).toContain(
      '改 5 行 5 格\n  改：9900112341 2026-09-15 园长等 5 行「人数」2 → 3（甲表.csv A3）\n',
    );
  });
});

describe('an import that has nothing to write', () => {
  it('does not ask whether it may', async () => {
    await run();
    const { out, code } = await run({ isAgreed: false }, finds('3'), '是');
    expect([code, out.includes('写入吗'), out.includes('没有要写的，一个字节也没有动。')]).toEqual([
      0,
      false,
      true,
    ]);
  });
});

describe('what was not imported', () => {
  const place = (cell: string) => ({ file: '甲表.xlsx', sheet: '一', cell });
  const drops: ReadBooks = async (...all) => ({
    ...(await finds('3')(...all)),
    dropped: [
      { place: place('A1'), kind: '标题', text: '收费公示表' },
      { place: place('J4'), kind: '不收的话', text: '大班免保教费' },
      { place: place('J5'), kind: '不收的话', text: '听障一人' },
    ],
  });

  it('is counted in plain words', async () => {
    expect((await run({ isDryRun: true }, drops)).out).toContain(
      '没有导入的：标题 1，备注里没有一栏可写的话 2。加上 --all，逐处列出。\n',
    );
  });

  it('is told last, with the rows that would be written and what was personal', async () => {
    const { out } = await run({ isDryRun: true }, async (...all) => ({
      ...(await drops(...all)),
      persons: 4,
    }));
    expect(out.slice(out.indexOf('请看'))).toBe(
      '请看这几行对不对：\n' +
        '  教职工配备（staffing.csv）：改 1 行 1 格\n' +
        '  没有导入的：标题 1，备注里没有一栏可写的话 2。加上 --all，逐处列出。\n' +
        '  个人信息 4 格（姓名、手机号、关于孩子的备注），一个字也没有写入。\n',
    );
  });

  it('is told by its place with --all, what may speak of a child by its place alone', async () => {
    expect((await run({ isDryRun: true, isAll: true }, drops)).out).toContain(
      '没有导入：甲表.xlsx“一” A1 标题：收费公示表\n' +
        '没有导入：甲表.xlsx“一” J4 备注里没有一栏可写的话：大班免保教费\n' +
        '没有导入：甲表.xlsx“一” J5 备注里没有一栏可写的话\n',
    );
  });
});

describe('a sheet that is handed over twice', () => {
  it('is named above everything, and once more before it is asked whether to write', async () => {
    const twice: ReadBooks = async (...all) => ({
      ...(await finds('3')(...all)),
      copies: [{ csv: '收费.csv', book: '收费.xlsx', sheet: '2026秋' }],
    });
    const told =
      '交了两份：收费.csv 和 收费.xlsx“2026秋”是同一张表，问题会多问一遍。回答“否”，拿走 收费.csv，再运行一次；xlsx 更好。';
    const { out } = await run({ isDryRun: true }, twice);
    expect([out.startsWith(`${told}\n`), out.includes(`请看这几行对不对：\n  ${told}\n`)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('the name of a person in what was not imported', () => {
  const named: ReadBooks = async (...all) => ({
    ...(await finds('3')(...all)),
    dropped: ['李红梅代收', '欧阳建国夫妇', '王老师', '王建社'].map((text, at) => ({
      place: { file: '甲表.xlsx', sheet: '一', cell: `J${at + 4}` },
      kind: '不收的话',
      text,
    })),
  });

  it.each(['text', 'json'] as const)('stands nowhere with --all, as %s', async (format) => {
    const { out } = await run({ isDryRun: true, isAll: true, format }, named);
    expect([out.includes('J7'), /红梅|建国|王老师|建社/.test(out)]).toEqual([true, false]);
  });
});

describe('the day for which an import checks', () => {
  it('is that of the check: without git the newest 统计日期, which is told', async () => {
    for (const [name, text] of MINIMAL_BUREAU) writeFileSync(join(folder, 'data', name), text);
    const { out } = await run({ isDryRun: true }, finds('3'), undefined, '');
    expect(out).toContain('注意：以 2026-09-15 为准，比今天早 ');
  });
});

describe('an import with questions', () => {
  it('exits with 1', async () => {
    expect((await run({}, finds('?约3'))).code).toBe(1);
  });

  it('writes the list beside the data folder, as CSV and as workbook', async () => {
    await run({}, finds('?约3'));
    expect(
      readdirSync(folder)
        .filter((name) => name.startsWith('待问清单'))
        .sort(),
    ).toEqual(['待问清单.csv', '待问清单.xlsx']);
  });

  const list = (): string => join(folder, '待问清单.csv');
  const answer = (text: string): void =>
    writeFileSync(list(), readFileSync(list(), 'utf8').replace(/,\n$/, `,${text}\n`));

  it('keeps what was written into the list and not handed over', async () => {
    await run({}, finds('?约3'));
    answer('3');
    const { out } = await run({}, finds('?约3'));
    expect({
      list: readFileSync(list(), 'utf8').trimEnd().endsWith(',3'),
      told: out.includes('清单里已经填了 1 条回答'),
    }).toEqual({
      list: true,
      told: true,
    });
  });

  const asOtherFile = (): string => {
    const other = join(folder, '电话回来.csv');
    writeFileSync(other, readFileSync(list()));
    return other;
  };

  it('does not call answers unread that came under another name', async () => {
    await run({}, finds('?约3'));
    answer('3');
    const { out } = await run({ answers: [asOtherFile()] }, asks('?约3'));
    expect({ told: out.includes('这次没有读'), list: existsSync(list()) }).toEqual({
      told: false,
      list: false,
    });
  });

  it('takes the list away once all is answered, also when the answers are handed over again', async () => {
    await run({}, finds('?约3'));
    answer('3');
    const other = asOtherFile();
    await run({ answers: [other] }, asks('?约3'));
    const { out } = await run({ answers: [other] });
    expect({ told: out.includes('没有用上'), list: existsSync(list()) }).toEqual({
      told: false,
      list: false,
    });
  });

  it('does not complain of 空着 where nothing is asked any more', async () => {
    await run({}, finds('?约3'));
    answer('空着');
    const { out } = await run({ answers: [list()] });
    expect({ told: out.includes('没有用上'), list: existsSync(list()) }).toEqual({
      told: false,
      list: false,
    });
  });

  it('says that answers are kept only where something may be written', async () => {
    await run({}, finds('?约3'));
    answer('3');
    const { out: looked } = await run({ answers: [list()], isDryRun: true }, asks('?约3'));
    const { out: written } = await run({ answers: [list()] }, asks('?约3'));
    expect([looked, written].map((out) => out.split('\n').find((line) => line.includes('用得上')))).toEqual([
      '1 条回答用得上。',
      expect.stringMatching(/^1 条回答用得上，写入时记在 .*记忆\.csv，以后不再问。$/),
    ]);
  });

  it('removes the list when nothing is left to ask', async () => {
    await run({}, finds('?约3'));
    await run();
    expect(existsSync(list())).toBe(false);
  });

  it('keeps no list for an answer that no question asks for, which is told', async () => {
    await run({}, asks('?约3'));
    answer('3');
    await run({ answers: [list()] }, finds('3'));
    expect(existsSync(list())).toBe(false);
  });

  it('keeps an answer about a sheet that was not handed over', async () => {
    await run({}, finds('?约3'));
    answer('3');
    writeFileSync(list(), readFileSync(list(), 'utf8').replace('甲表.csv', '乙表.csv'));
    await run({ answers: [list()] });
    expect(readFileSync(list(), 'utf8')).toContain('人数是什么？,2,3');
  });
});

describe('an import that leaves cells empty which are being asked', () => {
  it('says before it writes how many kindergartens cannot be shown at all', async () => {
    for (const [name, text] of MINIMAL_BUREAU) writeFileSync(join(folder, 'data', name), text);
    const table = MINIMAL_BUREAU.get('kindergartens.csv') ?? '';
    writeFileSync(join(folder, 'data', 'kindergartens.csv'), table.replaceAll(',全日制,', ',,'));
    const { out } = await run({ isDryRun: true }, finds('3'));
    expect(out).toContain(
      '  其中 2 所幼儿园整所公布不了，扣下时它的收费、班级等也一起扣下：「服务形式」空着的 2 所。\n',
    );
  });
});

describe('what cannot be imported', () => {
  it.each([
    [
      'a file that is not there',
      '乙表.csv',
      '没有导入：没有 乙表.csv 这个文件。请核对文件名和它所在的文件夹。\n',
    ],
    [
      'a folder without sheets',
      '空',
      '没有导入：文件夹 空 里没有表格（xlsx、csv、tsv）。请核对是不是这个文件夹；更里面的文件夹不读，要单独写。\n',
    ],
    [
      'the data folder',
      'county',
      '没有导入：county 是数据文件夹，不是要导入的表。请写表所在的文件夹，或者一个个写表的名字。\n',
    ],
    ['a packed file', '表.zip', '没有导入：表.zip 是压缩包。请先解开，再把里面的表一个个交来。\n'],
    [
      'a document',
      '表.docx',
      '没有导入：表.docx 是文档，不是表格。请把里面的表格复制到 WPS 表格里，核对后存为 xlsx，再交来。\n',
    ],
    ['an empty file', '空.csv', '没有导入：空.csv 是空的，一个字节也没有。请重新另存一份。\n'],
    [
      'the list of questions',
      '待问清单.csv',
      '没有导入：待问清单.csv 是待问清单，不是要导入的表。请写成 --answers 待问清单.csv，和原来的表一起交。\n',
    ],
  ])('is told: %s', async (_, name, told) => {
    writeFileSync(join(folder, '空.csv'), '');
    for (const name of ['空', 'county']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'county', 'site.json'), SAMPLE_SITE);
    for (const file of ['表.zip', '表.docx']) writeFileSync(join(folder, file), 'PK');
    const { code, err } = await run({ files: [join(folder, name)] });
    expect({ code, err }).toEqual({ code: 2, err: told });
  });

  it('is told where the table has an error', async () => {
    writeFileSync(join(folder, 'data', 'staffing.csv'), STAFFING.replace('园长', '校长'));
    const { code, err } = await run();
    expect({ code, err }).toEqual({
      code: 2,
      err:
        '没有导入：数据文件夹里的表有错，先改好再导入，什么也没有写。\n' +
        'staffing.csv 第 2 行 C 列「岗位」：填写的是“校长”，这一栏没有这个选项。是不是“园长”？可填：园长、专任教师、保育员、卫生保健人员、保安员、炊事员、行政人员、教辅人员、其他工勤。\n',
    });
  });

  it('is told where a file was changed meanwhile', async () => {
    const read: ReadBooks = (...all) => {
      writeFileSync(join(folder, 'data', 'staffing.csv'), `${STAFFING}9900112346,2026-09-15,园长,1\n`);
      return finds('3')(...all);
    };
    const { code, err } = await run({}, read);
    expect({ code, err }).toEqual({
      code: 2,
      err: '没有导入：staffing.csv 刚刚被别的程序改过，什么也没有写。请关闭打开它的程序，再运行一次。\n',
    });
  });

  it('is told where nothing was read', async () => {
    const nothing = { rows: [], dropped: [], sums: [], persons: 0, faults: [] };
    const { code, err } = await run({}, () => Promise.resolve(nothing));
    expect({ code, err }).toEqual({
      code: 2,
      err: '没有导入：这些表里没有读出一行数据，什么也没有写。请核对是不是交错了文件；表头要有园名或标识码，还要有要导入的内容。\n',
    });
  });

  it('is told without a stack where the program itself fails', async () => {
    const { code, err } = await run({}, () => Promise.reject(new TypeError('no such cell')));
    expect({ code, err }).toEqual({
      code: 2,
      err: '没有导入：程序没有料到这样的表，什么也没有写。请一张一张导入，找出是哪一张，连同这句话交给维护程序的人：TypeError: no such cell\n',
    });
  });

  it('is told where the folder holds no data', async () => {
    rmSync(join(folder, 'data', 'staffing.csv'));
    writeFileSync(join(folder, 'data', '别的.txt'), 'x');
    expect((await run()).err).toContain('里没有 site.json，也没有一张数据表，不像是数据文件夹。');
  });
});

describe('a data folder that is not there', () => {
  it('is begun, with every column of the contract', async () => {
    rmSync(join(folder, 'data'), { recursive: true });
    expect((await run()).staffing).toBe(
      '\uFEFF标识码,统计日期,岗位,人数,其中专职,其中在编,持证人数,研究生,本科,专科,高中及以下,学前教育专业,骨干教师,参加社保\n' +
        '9900112345,2026-09-15,园长,3,,,,,,,,,,\n',
    );
  });
});

describe('the arguments', () => {
  it('want a file', () => {
    expect(parseRequest([])).toEqual({
      fault: '没有写要导入哪些表。例如：npm run import -- 收费公示表.xlsx',
    });
  });

  it('want the sheets with the answers', () => {
    expect(parseRequest(['--answers', '待问清单.csv'])).toEqual({
      fault: '没有写要导入哪些表。回答要和原来的表一起交：npm run import -- 原来的表 --answers 待问清单.xlsx',
    });
  });
});
