import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeMark } from '../../src/cli/output/mark.ts';
import { MINIMAL_BUREAU } from '../fixtures/bureau.ts';

// A build waits for those of other test files.
vi.setConfig({ testTimeout: 600_000 });

const command = fileURLToPath(new URL('../../src/cli/build.ts', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(variables: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly said: string;
} {
  const env = { ...process.env, ASTRO_CACHE_DIR: join(folder, 'cache'), ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('a build that fails', () => {
  it('leaves the old site as it was and names the notice that is wrong', () => {
    mkdirSync(join(folder, 'content/notices'), { recursive: true });
    writeFileSync(join(folder, 'content/notices/list.mdx'), '---\ntitle: 名单\n---\n\n正文\n');
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'old');
    writeMark(join(folder, 'dist'));
    const { status, said } = build({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') });
    expect(status).toBe(1);
    // Where the lines of the report break hangs on how long the path of the folder is.
    expect(said.replace(/\s+/g, '')).toContain(
      'notices/list.mdx第1行：开头缺少发布日期（pubDate）、来源（source）',
    );
    expect(said).not.toContain('    at ');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it('writes nothing where there was no site', () => {
    const { status } = build({ DATA_DIR: join(folder, 'nowhere'), OUT_DIR: join(folder, 'dist') });
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  it('refuses to replace a folder that is no site', () => {
    mkdirSync(join(folder, 'letters'));
    writeFileSync(join(folder, 'letters/letter.txt'), 'dear');
    const { status, said } = build({ OUT_DIR: join(folder, 'letters') });
    expect(status).toBe(2);
    expect(said).toContain('不是本程序生成的网站');
    expect(readFileSync(join(folder, 'letters/letter.txt'), 'utf8')).toBe('dear');
  });

  it('refuses to replace the folder that holds the data', () => {
    const { status, said } = build({ DATA_DIR: join(folder, 'data'), OUT_DIR: folder });
    expect(status).toBe(2);
    expect(said).toContain('不能用作输出目录');
  });

  it('refuses to replace a site with a file that somebody put into it, and names the file', () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'old');
    writeMark(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/database.sqlite'), 'rows');
    const { status, said } = build({ OUT_DIR: join(folder, 'dist') });
    expect(status).toBe(2);
    expect(said).toContain('database.sqlite');
    expect(readFileSync(join(folder, 'dist/database.sqlite'), 'utf8')).toBe('rows');
  });

  it.skipIf(process.platform !== 'linux')('ends where no folder can be made', () => {
    const { status, said } = build({ DATA_DIR: sound(), OUT_DIR: '/proc/site' });
    expect(status).toBe(2);
    expect(said).toMatch(/不能在 \/proc 里建文件夹|没有 \/proc 的写入权限/);
  });

  it.each([
    ['SITE_URL', 'www.example.gov.cn'],
    ['BASE_PATH', '/kg/../'],
  ])('names the variable %s that is at fault', (name, value) => {
    const { status, said } = build({ [name]: value });
    expect(status).toBe(2);
    expect(said).toMatch(new RegExp(`^环境变量 ${name} 的值是“${value}”，`));
  });
});

/** The smallest bureau without an issue. */
function sound(): string {
  mkdirSync(join(folder, 'sound'));
  for (const [name, text] of MINIMAL_BUREAU) writeFileSync(join(folder, 'sound', name), text);
  return join(folder, 'sound');
}
