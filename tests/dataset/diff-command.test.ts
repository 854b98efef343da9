import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPassage } from '../fixtures/bureau.ts';
import { BureauRepository } from './bureau-repository.ts';
import { diff } from './diff-run.ts';

const NOTICE = `---
title: 秋季收费公示
pubDate: 2026-10-20
source: 云溪县教育体育局
category: 其他
description: 各园秋季收费已经公示。
---

各园秋季收费已经公示。
`;

let repository: BureauRepository;
beforeEach(() => {
  repository = new BureauRepository();
});
afterEach(() => repository.remove());

const phone = (number: string) => withPassage('kindergartens.csv', '000-1234567', number);
const run = (...words: readonly string[]) => diff(repository.folder, words);

/** The sentences that stand in the text of a diff. */
function linesOf(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('  '));
}

describe('what is compared', () => {
  beforeEach(() => {
    repository.publish('2026-10-15');
    repository.git('switch', '--quiet', '--create', 'work');
    repository.publish('2026-10-20', phone('000-1111111'));
    repository.git('switch', '--quiet', 'main');
    repository.publish('2026-10-22', withPassage('recognitions.csv', ',500', ',600'));
  });

  it('is one commit and another with two dots', async () => {
    const { stdout } = await run('main~1..main');
    expect(stdout).toBe(`变更对照：main~1（2026-10-15） → main（2026-10-22）
公众会看到 1 处变化，涉及 1 所幼儿园。

普惠认定（1 处）
  云溪镇小杜鹃幼儿园：更正：普惠性民办幼儿园认定的生均补助 500→600 元
`);
  });

  it('is all that differs between two branches with two dots', async () => {
    expect(linesOf((await run('main..work')).stdout)).toEqual([
      '  云溪镇小杜鹃幼儿园：更正：普惠性民办幼儿园认定的生均补助 600→500 元',
      '  云溪镇中心幼儿园：联系电话 000-1234567→000-1111111',
    ]);
  });

  it('is what a branch brings with three dots', async () => {
    const { stdout } = await run('main...work');
    expect(stdout).toContain('变更对照：main 与 work 分开的地方（2026-10-15） → work（2026-10-20）\n');
    expect(linesOf(stdout)).toEqual(['  云溪镇中心幼儿园：联系电话 000-1234567→000-1111111']);
  });

  it('is a commit and the files as they stand with one name, and HEAD with none', async () => {
    repository.write(phone('000-2222222'));
    expect(linesOf((await run('main~1')).stdout)).toHaveLength(1);
    const { stdout } = await run();
    expect(stdout).toMatch(/^变更对照：HEAD（2026-10-22） → 现在的文件（还没有提交，按 \d{4}-\d\d-\d\d）\n/);
    expect(linesOf(stdout)).toContain('  云溪镇中心幼儿园：联系电话 000-1234567→000-2222222');
  });

  it('is said to be the same where nothing differs', async () => {
    const { exit, stdout } = await run();
    expect([exit, stdout]).toEqual([
      0,
      '变更对照：HEAD（2026-10-22） → 现在的文件（2026-10-22）\n没有变化。\n',
    ]);
  });

  it('has the day of the newest commit on both sides where that touched no data and nothing was edited', async () => {
    repository.writeText('README.md', 'x');
    repository.commit('2026-11-25T12:00:00+08:00');
    expect((await run()).stdout).toBe(
      '变更对照：HEAD（2026-11-25） → 现在的文件（2026-11-25）\n没有变化。\n',
    );
  });

  it('leaves the work tree as it is', async () => {
    repository.write(phone('000-2222222'));
    await run('main~1..work');
    expect(repository.git('status', '--porcelain')).toBe(
      ' M data/kindergartens.csv\n M data/recognitions.csv\n',
    );
  });

  it('is found where the data folder stood before it was moved', async () => {
    repository.git('mv', 'data', 'daten');
    repository.commit('2026-10-23T12:00:00+08:00');
    const moved = await diff(repository.folder, ['HEAD~1..HEAD', '--data', 'daten']);
    expect(moved.stdout).toContain('没有变化。');
  });

  it('is found with its texts where both stood beside each other before they were moved', async () => {
    repository.writeText('content/notices/shoufei.md', NOTICE);
    repository.commit('2026-10-23T12:00:00+08:00');
    mkdirSync(join(repository.folder, 'bureau'));
    repository.git('mv', 'data', 'bureau/data');
    repository.git('mv', 'content', 'bureau/content');
    repository.commit('2026-10-24T12:00:00+08:00');
    const places = ['--data', 'bureau/data', '--content', 'bureau/content'];
    expect((await run('HEAD~1..HEAD', ...places)).stdout).toContain('没有变化。');
    repository.git('mv', 'bureau/data', 'daten');
    repository.commit('2026-10-25T12:00:00+08:00');
    const apart = await run('HEAD~1..HEAD', '--data', 'daten', '--content', 'bureau/content');
    expect(apart.stdout).toContain('没有变化。');
  });

  it('is compared with what stood before a row could not be read, also where the folder was moved since', async () => {
    repository.publish('2026-10-23', withPassage('fees.csv', ',380,', ',三百八,'));
    repository.git('mv', 'data', 'daten');
    repository.data = 'daten';
    repository.publish('2026-10-24', withPassage('fees.csv', ',380,', ',410,'));
    const { stdout } = await run('HEAD~1..HEAD', '--data', 'daten');
    expect(linesOf(stdout)).toContain(
      '  云溪镇中心幼儿园：更正：保育教育费 380→410 元/月（自 2025-09-01 起的标准）（上涨 30 元，7.9%）',
    );
  });
});

describe('what a diff tells besides', () => {
  it('is first of all why the state after cannot be published, with exit 0', async () => {
    repository.publish('2026-10-15');
    repository.publish('2026-10-20', withPassage('fees.csv', ',380,', ',三百八,'));
    const { exit, stdout } = await run('HEAD~1..HEAD');
    expect(exit).toBe(0);
    expect(stdout.split('\n').slice(1, 5)).toEqual([
      '改后的数据不能发布：有 1 处错误。读得出来的部分没有要记入变更记录的变化。',
      '',
      '不能发布的原因（1 处）',
      '  data/fees.csv 第 2 行 F 列「收费标准」：填写的是“三百八”，这里要填一个数。请只填阿拉伯数字，说明文字写到别的栏。[type-error]',
    ]);
  });

  it('is what the public will see once its errors are mended', async () => {
    repository.publish('2026-10-15');
    repository.publish('2026-10-20', {
      ...withPassage('fees.csv', ',380,', ',三百八,'),
      ...phone('000-1111111'),
    });
    const { stdout } = await run('HEAD~1..HEAD');
    expect(stdout.split('\n')[1]).toBe(
      '改后的数据不能发布：有 1 处错误。改好以后公众会看到 1 处变化，涉及 1 所幼儿园。',
    );
  });

  it('is the settings that changed', async () => {
    repository.publish('2026-10-15');
    repository.publish('2026-10-20', withPassage('site.json', '"basePath": "/"', '"basePath": "/kg/"'));
    expect(linesOf((await run('HEAD~1..HEAD')).stdout)).toEqual(['  设置 site.json 的 basePath：/→/kg/']);
  });

  it('is not the made-up bureau that the program came with', async () => {
    repository.publish('2026-10-15');
    repository.publish('2026-10-20', {
      ...withPassage('site.json', '"demo": true', '"demo": false'),
      ...phone('000-1111111'),
    });
    expect((await run('HEAD~1..HEAD')).stdout).toContain(
      '改前是程序自带的示例数据，不逐条对照，变更记录从改后的这一次开始',
    );
  });

  it('counts apart the warnings that the day alone brings', async () => {
    const late = withPassage('filings.csv', '2026-09-01,1,2026-09-12,2026-09-20', '2026-09-18,1,,');
    repository.publish('2026-10-15', late);
    repository.publish('2026-10-25', { ...late, ...phone('000-1111111') });
    const { stdout } = await run('HEAD~1..HEAD');
    expect(stdout.split('\n').slice(1, 5)).toEqual([
      '公众会看到 1 处变化，涉及 1 所幼儿园。',
      '',
      '新的提醒',
      '  这些改动没有带来新的提醒。有 2 条只是因为日子到了（以 2026-10-25 为准）。',
    ]);
  });
});

describe('a diff that cannot be made says why, and what to do', () => {
  const failed = async (...words: readonly string[]): Promise<string> => {
    const { exit, stdout, stderr } = await run(...words);
    expect([exit, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('where there is no repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
    mkdirSync(join(folder, 'data'));
    const { exit, stderr } = await diff(folder, []);
    rmSync(folder, { recursive: true });
    expect([exit, stderr]).toEqual([
      2,
      '对照没有做成：仓库/data 不在 git 仓库里（可能只复制了文件），没有改前的数据可以对照。请在用 git clone 取来的文件夹里运行。\n',
    ]);
  });

  it('where nothing was committed yet', async () => {
    repository.write();
    expect(await failed()).toBe('对照没有做成：仓库里还没有提交，没有改前的数据可以对照。请先提交一次。\n');
  });

  it('where git knows no such revision', async () => {
    repository.publish('2026-10-15');
    expect(await failed('qiuji..main')).toBe(
      '对照没有做成：仓库里没有“qiuji”这个版本。可以写分支、标签或者提交号，如 main、HEAD~1；别人刚推送的，先运行 git fetch。git log --oneline 列出有哪些提交。\n',
    );
  });

  it('where a name says what is left out, and names no commit', async () => {
    repository.publish('2026-10-15');
    expect(await failed('^main')).toMatch(/^对照没有做成：仓库里没有“\^main”这个版本。/);
  });

  it('where a clone has one branch only, and another one is asked for', async () => {
    repository.publish('2026-10-15');
    repository.git('switch', '--quiet', '--create', 'work');
    repository.publish('2026-10-16', phone('000-1111111'));
    const clone = mkdtempSync(join(tmpdir(), 'single-'));
    const words = ['--quiet', '--depth=1', '--single-branch', '--branch=work'];
    execFileSync('git', ['clone', ...words, `file://${repository.folder}`, clone]);
    const { exit, stderr } = await diff(clone, ['origin/main..HEAD']);
    expect([exit, stderr]).toEqual([
      2,
      '对照没有做成：这里还没有取过 origin 的 main。运行 git fetch origin +refs/heads/main:refs/remotes/origin/main，再来一次。\n',
    ]);
    execFileSync('git', ['fetch', '--quiet', 'origin', '+refs/heads/main:refs/remotes/origin/main'], {
      cwd: clone,
    });
    const fetched = await diff(clone, ['origin/main..HEAD']);
    const older = await diff(clone, ['origin/main~5..HEAD']);
    rmSync(clone, { recursive: true });
    expect(linesOf(fetched.stdout)).toEqual(['  云溪镇中心幼儿园：联系电话 000-1234567→000-1111111']);
    expect(older.stderr).toMatch(/^对照没有做成：仓库里没有“origin\/main~5”这个版本。/);
  });

  it('where a revision has no data yet', async () => {
    repository.writeText('README.md', 'x');
    repository.commit('2026-10-01T12:00:00+08:00');
    const first = repository.publish('2026-10-15').slice(0, 7);
    expect(await failed('HEAD~1..HEAD')).toBe(
      `对照没有做成：“HEAD~1”里还没有数据文件夹 data。数据从 2026-10-15 的提交 ${first} 开始有，可以从它比起。\n`,
    );
  });

  it('where the data were moved, and are asked for where they stood', async () => {
    repository.publish('2026-10-15');
    repository.git('mv', 'data', 'daten');
    repository.commit('2026-10-20T12:00:00+08:00');
    const words = '“HEAD”里没有数据文件夹 data：以前有，现在不在这里了。请用 --data 写它现在的位置。';
    expect(await failed('HEAD~1..HEAD', '--data', 'data')).toBe(`对照没有做成：${words}\n`);
    expect(await failed('HEAD', '--data', 'data')).toBe(`对照没有做成：${words}\n`);
  });

  it('where two branches have nothing in common', async () => {
    repository.publish('2026-10-15');
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.publish('2026-10-16');
    expect(await failed('main...other')).toBe(
      '对照没有做成：main 和 other 没有共同的起点，不能用三个点对照。请改用两个点：A..B。\n',
    );
  });

  it('where a shallow clone ends before it', async () => {
    for (const day of ['2026-10-15', '2026-10-16', '2026-10-17'])
      repository.publish(day, phone(`000-11111${day.slice(-2)}`));
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'));
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone]);
    const lost = await diff(clone, ['HEAD~2..HEAD']);
    const near = await diff(clone, ['HEAD~1..HEAD']);
    rmSync(clone, { recursive: true });
    expect([lost.exit, lost.stderr]).toEqual([
      2,
      '对照没有做成：仓库里没有“HEAD~2”这个版本。这个仓库只取了最近几次提交，更早的不在这里：运行 git fetch --unshallow 取全，再来一次。\n',
    ]);
    expect(linesOf(near.stdout)).toEqual(['  云溪镇中心幼儿园：联系电话 000-1111116→000-1111117']);
  });
});
