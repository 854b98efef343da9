import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { generateFiles } from '../../src/demo/generate.ts';
import { BureauFolder } from './building.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A clone of the repository, as far as a bureau's first day touches it: data, texts and their history. */
class Clone extends BureauFolder {
  constructor() {
    super(mkdtempSync(join(tmpdir(), 'first-day-')));
    rmSync(this.path('data'), { recursive: true });
    for (const { name, text } of generateFiles({ kindergartens: 12, seed: '1' }))
      this.write(`data/${name}`, text);
    cpSync(join(project, 'data/README.md'), this.path('data/README.md'));
    cpSync(join(project, 'content'), this.path('content'), { recursive: true });
    this.write('.gitignore', '/.demo*/\n/www/\n/cache/\n');
    this.git('init', '-q', '-b', 'main');
    this.commit('demo');
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=bureau', '-c', 'user.email=bureau@example.invalid'];
    return execFileSync('git', [...identity, ...args], { cwd: this.folder, encoding: 'utf8' });
  }

  commit(message: string): void {
    this.git('add', '-A');
    this.git('commit', '-q', '-m', message);
  }

  run(command: string, ...args: readonly string[]): Promise<Run> {
    const { CONTENT_DIR: _content, AS_OF: _asOf, ...env } = process.env;
    const options = { cwd: this.folder, env: { ...env, DATA_DIR: this.path('data') } };
    return new Promise((done) => {
      execFile(
        process.execPath,
        [join(project, `src/cli/${command}.ts`), ...args],
        options,
        (error, stdout, stderr) => done({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const COUNTY = ['--name', '临岚县', '--code', '990207', '--towns', '城关镇 990207100；东关镇 990207101'];

describe('a bureau that began', () => {
  const clone = new Clone();
  let outcome: Run;
  beforeAll(async () => {
    outcome = await clone.run('init', ...COUNTY, '--phone', '0999-1234567', '--yes');
  });
  afterAll(() => clone.remove());

  test('is told what it still owes', () => {
    expect(outcome.stdout).toContain('supervisionPhone（监督电话）');
  });

  test('has the made-up data set aside', () => {
    expect(readdirSync(clone.path('.demo')).sort()).toEqual(['content', 'data']);
  });

  test('has no plan of the made-up bureau', () => {
    expect(existsSync(clone.path('content/plans'))).toBe(false);
  });

  test('passes the check', async () => {
    expect((await clone.run('check')).exitCode).toBe(0);
  });

  test('is asked by the check for its kindergartens alone', async () => {
    const { stdout } = await clone.run('check', '--format', 'json');
    const { issues } = JSON.parse(stdout) as { issues: readonly { rule: string; file: string }[] };
    expect(issues.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      'kindergartens.csv empty-table',
      'kindergartens.csv skipped-check',
    ]);
  });

  test('is not begun again', async () => {
    const { stderr } = await clone.run('init', ...COUNTY, '--yes');
    expect(stderr).toContain(
      '里已经是“临岚县教育体育局”的数据（site.json 的 demo 不是 true），什么也没有改。',
    );
  });
});

describe('the site of a bureau that began', () => {
  const clone = new Clone();
  let said = '';
  beforeAll(async () => {
    await clone.run('init', ...COUNTY, '--phone', '0999-1234567', '--yes');
    const build = clone.build({ AS_OF: '', BASE_PATH: '/kg/', SITE_URL: 'https://www.example.gov.cn' });
    await build.ended;
    said = build.said();
  });
  afterAll(() => clone.remove());

  function textOf(page: string): string {
    const html = readFileSync(clone.path(`www/${page}index.html`), 'utf8');
    const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
    return main.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  }

  test('is built without a word about links that lead nowhere', () => {
    expect(said).not.toContain('链接');
  });

  const ABOUT_KINDERGARTENS = [
    '',
    'kindergartens/',
    'fees/',
    'staffing/',
    'assessments/',
    'inclusive/',
    'completeness/',
    'completeness/990207/',
    'compare/',
    'cost/',
    'progress/',
    'districts/990207/',
    'districts/990207100/',
  ];

  test.each(ABOUT_KINDERGARTENS)('says at /%s that no kindergarten is published yet', (page) => {
    expect(textOf(page)).toContain('还没有公布幼儿园的名单');
  });

  test.each(ABOUT_KINDERGARTENS)('gives no 0 at /%s for what is not known', (page) => {
    expect(textOf(page)).not.toMatch(/\b0 (所|项|人)/);
  });

  test.each(ABOUT_KINDERGARTENS)('has at /%s no heading with nothing below it', (page) => {
    const html = readFileSync(clone.path(`www/${page}index.html`), 'utf8');
    expect(html).not.toMatch(/<\/h[23]>\s*<\/(section|div)>/);
  });

  test('says nowhere that its data is made up', () => {
    const pages = readdirSync(clone.path('www'), { recursive: true, encoding: 'utf8' });
    const telling = pages.filter(
      (path) =>
        path.endsWith('.html') && readFileSync(clone.path(`www/${path}`), 'utf8').includes('均为虚构'),
    );
    expect(telling).toEqual([]);
  });

  test('tells a table that is not kept from one without rows', () => {
    expect(textOf('data/')).toContain('没有表不等于没有这类事情，也不等于零');
    expect(existsSync(clone.path('www/data/penalties.csv'))).toBe(false);
    expect(textOf('data/penalties/')).toContain('主管部门没有这张表，所以没有文件。');
    expect(readFileSync(clone.path('www/data/fees.csv'), 'utf8')).toMatch(/^\uFEFF标识码,[^\r\n]*\r\n$/);
    expect(textOf('data/fees/')).toContain('有这张表，现在一行也没有。');
  });

  test('describes itself without counting', () => {
    const html = readFileSync(clone.path('www/index.html'), 'utf8');
    expect(html).toContain(
      'content="临岚县教育体育局的幼儿园信息公示：收费、师资、等级、普惠认定和空余学位，可查、可比、可核对。"',
    );
  });
});

describe('a bureau does not begin', () => {
  let clone: Clone;
  beforeEach(() => {
    clone = new Clone();
    return () => clone.remove();
  });

  test('where edits are not committed', async () => {
    clone.edit('data/site.json', '云州市', '临岚县');
    const { stderr } = await clone.run('init', ...COUNTY, '--yes');
    expect(stderr).toBe(
      `数据和文章的文件夹里有还没有提交的修改，什么也没有改：
  data/site.json
要留的，先提交：git add -A，再 git commit -m "保存"。不要的，先收起来：git stash -u。然后再运行一次。
`,
    );
  });

  test('where a file is not in git yet', async () => {
    writeFileSync(clone.path('content/notices/mine.md'), 'mine');
    expect((await clone.run('init', ...COUNTY, '--yes')).exitCode).toBe(2);
  });

  test('with answers that are missing, and nothing moves', async () => {
    await clone.run('init', '--name', '临岚县', '--yes');
    expect(clone.git('status', '--porcelain')).toBe('');
  });

  test('before it has agreed', async () => {
    const { stderr } = await clone.run('init', ...COUNTY);
    expect(stderr).toContain('什么也没有改。都对的话，在命令后面加上 --yes 再运行一次。');
  });

  test('with towns from a file that cannot be read as such', async () => {
    clone.write('towns.txt', '城关镇\n');
    const { stderr } = await clone.run(
      'init',
      '--name',
      '临岚县',
      '--code',
      '990207',
      '--towns',
      'towns.txt',
      '--yes',
    );
    expect(stderr).toContain('--towns：“城关镇”：一行写一个乡镇（街道）');
  });
});

test('a bureau may begin without git, and is told to start one', async () => {
  const clone = new Clone();
  rmSync(clone.path('.git'), { recursive: true });
  const { stdout } = await clone.run('init', ...COUNTY, '--yes');
  clone.remove();
  expect(stdout).toContain('这里没有 git 仓库，改动没有历史可查：先运行 git init，再提交一次');
});
