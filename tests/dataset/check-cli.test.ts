import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bureauFiles, type Changes, FIXTURE_AS_OF, withPassage } from '../fixtures/bureau.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeBureau(
  changes: Changes = {},
  content: Readonly<Record<string, string>> = {},
): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  for (const [name, bytes] of bureauFiles(changes)) await writeFile(join(folder, 'data', name), bytes);
  for (const [name, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, 'content', name)), { recursive: true });
    await writeFile(join(folder, 'content', name), text);
  }
}

function check(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { DATA_DIR: _data, CONTENT_DIR: _content, AS_OF: _asOf, ...inherited } = process.env;
  const options = { cwd: folder, env: { ...inherited, AS_OF: FIXTURE_AS_OF, ...env } };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(project, 'src/cli/check.ts'), ...args],
      options,
      (error, stdout, stderr) => done({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=bureau', '-c', 'user.email=bureau@example.invalid'];
  const dates = { GIT_AUTHOR_DATE: '2026-10-19T20:00:00Z', GIT_COMMITTER_DATE: '2026-10-19T20:00:00Z' };
  execFileSync('git', [...identity, ...args], {
    cwd: folder,
    env: { ...process.env, ...dates },
    stdio: 'pipe',
  });
}

describe('npm run check', () => {
  it('exits 0 on sound data', async () => {
    await writeBureau();
    expect(await check(['--data', 'data'])).toEqual({
      exitCode: 0,
      stdout: '没有发现问题。\n以 2026-10-15 为准（AS_OF 指定）。\n合计：错误 0，提醒 0，提示 0\n',
      stderr: '',
    });
  });

  it('exits 0 on warnings', async () => {
    await writeBureau({ 'fees(2).csv': 'x\n' });
    const { exitCode, stdout } = await check(['--data', 'data']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('提醒 data/fees(2).csv：文件名不是 fees.csv，不会公布。');
  });

  it('exits 1 on errors, and names the file as seen from here', async () => {
    await writeBureau(withPassage('fees.csv', ',380,', ',300-400,'));
    const { exitCode, stdout } = await check(['--data', 'data']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '错误 data/fees.csv 第 2 行 F 列「收费标准」：填写的是“300-400”，这里要填一个数。',
    );
  });

  it('exits 1 on errors that the policy can hold', async () => {
    await writeBureau({
      ...withPassage('site.json', '"demo": true', '"publishPolicy": "hold"'),
      ...withPassage('fees.csv', ',380,', ',300-400,'),
    });
    const { exitCode, stdout } = await check(['--data', 'data']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('扣下待核实的行：收费 1。\n其余照常公布。\n');
  });

  it('tells many issues of one rule once, and each with --all', async () => {
    const lines = Array.from(
      { length: 25 },
      (_, index) => `99001${String(index).padStart(5, '0')},2026-13-01,,,,,,`,
    );
    const header = '标识码,检查日期,专职保安,一键报警,视频监控,封闭化管理,护学岗,结对医疗机构';
    await writeBureau({ 'safety.csv': `${header}\n${lines.join('\n')}\n` });
    const folded = await check(['--data', 'data']);
    expect(folded.stdout.match(/日历上没有这一天/g)).toHaveLength(1);
    expect(folded.stdout).toContain('同样的问题共 25 处');
    const all = await check(['--data', 'data', '--all']);
    expect(all.stdout.match(/日历上没有这一天/g)).toHaveLength(25);
  });

  it('compiles the texts', async () => {
    await writeBureau({}, { 'notices/ban-e.mdx': '---\ntitle: 公告\n---\n\n班额<25人的小班共 12 个。\n' });
    const { exitCode, stdout } = await check(['--data', 'data']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('错误 content/notices/ban-e.mdx 第 5 行：第 3 个字起的“<25人的小班共 12”');
  });

  it('prints one JSON object', async () => {
    await writeBureau(withPassage('fees.csv', ',380,', ',300-400,'));
    const { stdout } = await check(['--data', 'data', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      asOf: '2026-10-15',
      counts: { error: 1, warning: 0, notice: 0 },
      issues: [{ file: 'fees.csv', row: 2, rule: 'type-error' }],
    });
  });

  it('prints annotations for GitHub', async () => {
    await writeBureau(withPassage('fees.csv', ',380,', ',300-400,'));
    const { stdout } = await check(['--data', 'data', '--format', 'github']);
    expect(stdout).toMatch(/^::error file=data\/fees\.csv,line=2,title=/);
  });

  it('reads the texts beside the data', async () => {
    await writeBureau({}, { 'notices/zhaosheng.mdx': '---\ntitle: 招生\n---\n\n电话 13812341234\n' });
    const { exitCode, stdout } = await check(['--data', 'data']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      '错误 content/notices/zhaosheng.mdx 第 5 行：这里有个人信息：手机号 138****1234。',
    );
    expect(stdout).not.toContain('13812341234');
  });

  it.each<[string, readonly string[], string]>([
    ['a folder that is not there', ['--data', 'nowhere'], '没有数据文件夹'],
    ['a folder without tables', ['--data', '.'], '不像是数据文件夹'],
    ['a format that is none', ['--format', 'xml'], '--format 只能是 text、json、github'],
    ['an argument that is none', ['--dta', 'data'], '参数看不懂'],
  ])('exits 2 with a sentence on %s', async (_what, args, sentence) => {
    const { exitCode, stdout, stderr } = await check(args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('exits 2 on an AS_OF that is no day', async () => {
    await writeBureau();
    const { exitCode, stderr } = await check(['--data', 'data'], { AS_OF: '1/9/26' });
    expect([exitCode, stderr]).toEqual([
      2,
      '检查没有做成：AS_OF 填写的是“1/9/26”，请写成 2026-09-01 的样子；要今天的，写 today。\n',
    ]);
  });

  it('explains itself', async () => {
    const { exitCode, stdout } = await check(['--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--format FORMAT');
  });
});

describe('the day of the check', () => {
  const dayOf = async (): Promise<unknown> => {
    const { stdout } = await check(['--data', 'data', '--format', 'json'], { AS_OF: '' });
    return JSON.parse(stdout).asOf;
  };
  const today = (): string => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' });

  it('is the newest 统计日期 where there is no repository', async () => {
    await writeBureau();
    expect(await dayOf()).toBe('2026-09-15');
  });

  it('is the committer date of the newest commit of the data, in the time zone of the site', async () => {
    await writeBureau();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'data');
    expect(await dayOf()).toBe('2026-10-20');
  });

  it('is today where the data has uncommitted edits', async () => {
    await writeBureau();
    git('init', '--quiet');
    expect(await dayOf()).toBe(today());
  });

  it('is the newest 统计日期 where a shallow clone ends', async () => {
    await writeBureau();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'data');
    git('commit', '--quiet', '--allow-empty', '--message', 'else');
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'clone');
    const { stdout } = await check(['--data', 'clone/data', '--format', 'json'], { AS_OF: '' });
    expect(JSON.parse(stdout).asOf).toBe('2026-09-15');
  });
});
