import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPassage } from '../fixtures/bureau.ts';
import { BureauRepository } from './bureau-repository.ts';
import { diff, linesOf } from './diff-run.ts';

let repository: BureauRepository;
beforeEach(() => {
  repository = new BureauRepository();
});
afterEach(() => repository.remove());

const phone = (number: string) => withPassage('kindergartens.csv', '000-1234567', number);

describe('a diff that cannot be made says why, and what to do', () => {
  const failed = async (...words: readonly string[]): Promise<string> => {
    const { exit, stdout, stderr } = await diff(repository.folder, words);
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
