import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataHistory } from '../../../src/publication/history.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/fees.csv'), 'a');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=bureau', '-c', 'user.email=bureau@example.invalid'];
  const dates = { GIT_AUTHOR_DATE: '2026-10-19T20:00:00Z', GIT_COMMITTER_DATE: '2026-10-19T20:00:00Z' };
  const env = { ...process.env, ...dates };
  return execFileSync('git', [...identity, ...args], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

function commitData(): string {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'data');
  return git('rev-parse', 'HEAD').trim();
}

describe('the history of the data', () => {
  it('is the newest commit that touches it, and its day in the time zone of the site', async () => {
    const commit = commitData();
    git('commit', '--quiet', '--allow-empty', '--message', 'else');
    expect(await dataHistory(join(folder, 'data'), 'Asia/Shanghai')).toEqual({
      commit,
      updatedOn: '2026-10-20',
      state: 'committed',
      gap: null,
      head: git('rev-parse', 'HEAD').trim(),
    });
  });

  it('is none while there are edits', async () => {
    commitData();
    writeFileSync(join(folder, 'data/fees.csv'), 'b');
    expect(await dataHistory(join(folder, 'data'), 'Asia/Shanghai')).toEqual({
      commit: null,
      updatedOn: null,
      state: 'edited',
      gap: null,
      head: git('rev-parse', 'HEAD').trim(),
    });
  });

  it('is not known without a repository', async () => {
    expect(await dataHistory(join(folder, 'data'), 'Asia/Shanghai')).toEqual({
      commit: null,
      updatedOn: null,
      state: 'unknown',
      gap: 'no-repository',
      head: null,
    });
  });

  it('is not known where git refuses the repository of another owner', async () => {
    commitData();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await dataHistory(join(folder, 'data'), 'Asia/Shanghai')).toEqual({
      commit: null,
      updatedOn: null,
      state: 'unknown',
      gap: 'another-owner',
      head: null,
    });
  });

  it('is not known without git', async () => {
    vi.stubEnv('PATH', folder);
    expect(await dataHistory(join(folder, 'data'), 'Asia/Shanghai')).toMatchObject({ gap: 'no-git' });
  });

  it('is not known where a shallow clone ends', async () => {
    commitData();
    git('commit', '--quiet', '--allow-empty', '--message', 'else');
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'clone');
    expect(await dataHistory(join(folder, 'clone/data'), 'Asia/Shanghai')).toEqual({
      commit: null,
      updatedOn: null,
      state: 'unknown',
      gap: 'shallow',
      head: git('rev-parse', 'HEAD').trim(),
    });
  });
});
