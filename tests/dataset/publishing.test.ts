import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { examineFolders } from '../../src/publication/load.ts';
import { openProgram, type Program } from '../../src/release/program.ts';
import { Renderers } from '../../src/release/render-processes.ts';
import type { OnDone } from '../../src/release/write-page.ts';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import { BureauFolder } from './building.ts';

/** A build waits for those of other test files. */
const timeout = 600_000;

const NOTICE = `---
title: 没有检查过的通知
pubDate: 2026-10-01
source: 云溪县教育体育局
category: 其他
description: 检查以后才保存的。
---

正文
`;

let bureau: BureauFolder;
beforeAll(async () => {
  bureau = new BureauFolder(mkdtempSync(join(tmpdir(), 'publishing-')));
  bureau.copyContent();
  bureau.write('content/notices/关于收费的通知（一）.md', NOTICE);
  bureau.write('content/notices/A Notice 2.mdx', NOTICE.replace('正文', '![示意](<图 1.svg>)'));
  bureau.write('content/notices/图 1.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
  const run = bureau.build();
  expect([await run.ended, run.said()]).toEqual([0, expect.stringContaining('已生成')]);
}, timeout);
afterAll(() => rmSync(bureau.folder, { recursive: true }));

/** What the command has left beside data and texts. */
const leftovers = (): readonly string[] =>
  readdirSync(bureau.folder).filter((name) => !['data', 'content', 'cache', 'www'].includes(name));

describe('a published site', () => {
  it('has the texts of a content folder that was copied beside the data', () => {
    expect(bureau.read('www/help/meizhang-biao/index.html')).toContain('kindergartens.csv');
    expect(bureau.read('www/help/jiancha-chucuo/index.html')).toContain('fee-over-cap');
    expect(bureau.read('www/notices/2026-06-26-dengji-jieguo/index.html')).toContain('</html>');
  });

  it('has a page for a text whatever its name, and links to it', () => {
    expect(bureau.read('www/notices/关于收费的通知一/index.html')).toContain('正文');
    expect(bureau.read('www/notices/index.html')).toContain('href="/notices/关于收费的通知一/"');
    expect(bureau.read('www/notices/a-notice-2/index.html')).toContain('<img src="/_astro/%E5%9B%BE%201.');
  });

  it('says that nothing is known of changes where there is no git', () => {
    expect(bureau.read('www/api/v1/changes.json')).toBe(
      `{"generatedFor":{"day":"${FIXTURE_AS_OF}","commit":null},"since":null,"changes":[]}`,
    );
  });

  it('lists its files, and leaves nothing beside it', () => {
    expect(bureau.read('www/.kindergarten-site')).toMatch(/^kindergarten-disclosure 1\n\d+ 404\.html\n/);
    expect(leftovers()).toEqual([]);
  });
});

describe('pages made in another process', () => {
  it('are those of the site', { timeout }, async () => {
    const folders = { dataDir: bureau.path('data'), contentDir: bureau.path('content') };
    const env = { DATA_DIR: folders.dataDir, CONTENT_DIR: folders.contentDir, AS_OF: FIXTURE_AS_OF };
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { source, examination } = await examineFolders(folders);
    const { asOf, issues, waived } = examination;
    const [key = ''] = readdirSync(bureau.path('cache/programs'));
    const folder = bureau.path(`cache/programs/${key}`);
    const outDir = bureau.path('others');
    const paths = await (await openProgram(folder)).paths();
    const pages = paths.map(({ cacheKey: _late, ...path }) => path);
    // This process makes nothing, and lets the other one begin.
    const idle: Pick<Program, 'render'> = {
      render: async () => {
        while (!existsSync(outDir)) await sleep(20);
        return null;
      },
    };
    const made: string[] = [];
    const onDone: OnDone = (file, outcome) => void (outcome && made.push(file));
    const task = {
      folder,
      values: bureau.path('cache/other-values'),
      outDir,
      site: { basePath: '/' },
      examination: { folders, source, findings: { asOf, issues, waived } },
    };
    const renderers = new Renderers(task, { onDone, atLeast: 1 });
    renderers.begin(pages);
    await renderers.render(idle);
    vi.unstubAllEnvs();
    expect(made.length).toBeGreaterThan(0);
    const [others, site] = [bureau.site('others'), bureau.site()];
    expect(made.filter((file) => others[file] !== site[file])).toEqual([]);
    rmSync(outDir, { recursive: true });
  });
});

describe('a build of what has changed makes what a new build makes, byte for byte, while both run at once', () => {
  it.each([
    { what: 'nothing but the day', edits: [], day: '2027-03-05' },
    {
      what: 'a town and a plan renamed',
      edits: [
        ['districts.csv', '云溪镇', '文昌镇'],
        ['plans.csv', '云溪县学前教育发展提升行动实施方案', '云溪县学前教育优质普惠实施方案'],
      ],
    },
    {
      what: 'a kindergarten and a rating scheme renamed, a phone and a fee changed',
      edits: [
        ['kindergartens.csv', '云溪镇小杜鹃幼儿园', '云溪镇大杜鹃幼儿园'],
        ['kindergartens.csv', '000-1234568', '000-1234599'],
        ['rating_schemes.csv', '幼儿园分类评定', '幼儿园等级评定'],
        ['fees.csv', '按实际就餐天数结算。', '按就餐天数结算。'],
      ],
    },
    {
      what: 'the site renamed and the notices taken away',
      edits: [['site.json', '云溪县学前教育信息公开', '云溪学前信息']],
      gone: 'content/notices',
    },
  ])(
    '$what',
    async ({ edits, gone, day = FIXTURE_AS_OF }) => {
      for (const [file = '', passage = '', replacement = ''] of edits) {
        bureau.edit(`data/${file}`, passage, replacement);
      }
      if (gone !== undefined) rmSync(bureau.path(gone), { recursive: true });
      const incremental = bureau.build({ AS_OF: day });
      const folders = { ASTRO_CACHE_DIR: bureau.path('cache2'), OUT_DIR: bureau.path('www2') };
      const fresh = bureau.build({ ...folders, AS_OF: day });
      try {
        expect([await incremental.ended, await fresh.ended]).toEqual([0, 0]);
        expect(incremental.said() + fresh.said()).toContain('正在使用程序文件夹');
        expect(bureau.site('www')).toEqual(bureau.site('www2'));
      } finally {
        for (const name of ['cache2', 'www2']) rmSync(bureau.path(name), { recursive: true, force: true });
      }
    },
    timeout,
  );
});

describe('what is saved after the check', () => {
  it(
    'is not published before the next check',
    async () => {
      const before = { pages: bureau.site(), site: bureau.read('data/site.json') };
      const run = bureau.build();
      await run.saying('合计');
      bureau.write('content/notices/late.md', NOTICE);
      bureau.edit('content/pages/about.mdx', '# ', '# 没有检查过 ');
      bureau.edit('data/kindergartens.csv', '云溪镇中心幼儿园', '没有检查过的幼儿园');
      bureau.edit('data/site.json', '"basePath": "/"', '"basePath": "/late/"');
      expect(await run.ended).toBe(0);
      expect(bureau.site()).toEqual(before.pages);
      bureau.write('data/site.json', before.site);
    },
    timeout,
  );
});

describe('a build that is killed', () => {
  it(
    'leaves the old site whole, and the next one makes what an unharmed one makes',
    async () => {
      const before = bureau.site();
      for (const waitMs of [0, 900, 2500]) {
        const run = bureau.build();
        await run.saying('合计');
        await sleep(waitMs);
        run.process.kill('SIGKILL');
        await run.ended;
        expect(bureau.site()).toEqual(before);
      }
      const run = bureau.build();
      expect(await run.ended).toBe(0);
      expect(bureau.read('www/notices/late/index.html')).toContain('没有检查过的通知');
      expect(leftovers()).toEqual([]);
      const fresh = bureau.build({ ASTRO_CACHE_DIR: bureau.path('cache2'), OUT_DIR: bureau.path('www2') });
      expect(await fresh.ended).toBe(0);
      expect(bureau.site('www')).toEqual(bureau.site('www2'));
    },
    timeout,
  );
});
