import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the demo data passes the check in a copy without git, where its newest 统计日期 is the day', () => {
  const check = join(root, 'src/cli/check.ts');
  const { AS_OF: _asOf, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, [check, '--data', join(folder, 'data')], {
    env,
    encoding: 'utf8',
  });
  expect(stdout).toContain('错误 0');
  expect(status).toBe(0);
});
