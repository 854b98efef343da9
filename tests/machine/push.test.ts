import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import { publishedBureau } from './published-bureau.ts';

const PAGE = 'kindergartens/9900112345/index.html';

describe('a push to main', () => {
  it('goes online, installs nothing for data alone, and is told in plain lines', async () => {
    const bureau = await publishedBureau();
    const before = bureau.online();
    bureau.edit('data/fees.csv', ',380,', ',375,');
    const commit = bureau.commit('保教费 375 元');
    const { code, said } = await bureau.push();
    expect(code).toBe(0);
    expect(said).toContain('remote: 已上线。');
    expect(said).not.toContain('正在安装');
    // Git itself ends lines of the other side with blanks and, on a terminal, an escape code.
    expect([...said].filter((sign) => sign !== '\n' && sign < ' ')).toEqual([]);
    expect(bureau.site(PAGE)).toContain('375');
    expect(bureau.main()).toBe(commit);
    expect(bureau.online()).toBe(`${commit}-${FIXTURE_AS_OF}`);
    expect(bureau.releases()).toContain(before);
    expect(JSON.parse(bureau.site('api/v1/updated.json'))).toMatchObject({ commit, asOf: FIXTURE_AS_OF });
  });

  it('with a mistake is refused with the report of the check while the old site stands, and accepted once mended', async () => {
    const bureau = await publishedBureau();
    const [online, main] = [bureau.online(), bureau.main()];
    bureau.edit('data/fees.csv', ',380,', ',300-400,');
    bureau.commit('写错了');
    const { code, said } = await bureau.push();
    expect(code).toBe(1);
    expect(said).toContain('data/fees.csv 第 2 行 F 列「收费标准」：填写的是“300-400”，这里要填一个数。');
    expect(said).toContain('没有发布；公众看到的还是原来的网站。');
    expect([bureau.online(), bureau.main()]).toEqual([online, main]);
    expect(bureau.releases()).toEqual([online]);
    bureau.edit('data/fees.csv', ',300-400,', ',370,');
    const commit = bureau.commit('改正');
    expect((await bureau.push()).code).toBe(0);
    expect(bureau.main()).toBe(commit);
    expect(bureau.site(PAGE)).toContain('370');
  });

  it('that would rewrite what was published, or delete it, is refused', async () => {
    const bureau = await publishedBureau();
    const main = bureau.main();
    const deleted = await bureau.push('--delete', 'main');
    bureau.git('commit', '--quiet', '--amend', '--message', '改写');
    const rewritten = await bureau.push('--force', 'main');
    expect([deleted.code, rewritten.code]).toEqual([1, 1]);
    expect(deleted.said).toContain('main 是正在公布的分支，不能删除。');
    expect(rewritten.said).toContain('会改写历史，没有接受。请先 git pull 合并，再推送');
    expect(bureau.main()).toBe(main);
  });

  it('that loses most kindergartens is refused, unless it is meant', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    // As if the release before had had ten.
    const head = bureau.machine('current/release.json');
    const said = readFileSync(head, 'utf8');
    bureau.overwrite(head, said.replace('"kindergartens": 2', '"kindergartens": 10'));
    bureau.edit('data/fees.csv', ',380,', ',375,');
    bureau.commit('保教费 375 元');
    const refused = await bureau.push();
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('幼儿园从 10 所变成 2 所，少得太多');
    expect((await bureau.push('-o', 'allow-all', 'main')).said).toContain('没有 allow-all 这个推送选项。');
    expect(bureau.online()).toBe(online);
    expect((await bureau.push('-o', 'allow-fewer', 'main')).code).toBe(0);
    expect(bureau.site(PAGE)).toContain('375');
  });

  it('with other code names other assets, and those of pages that were opened before are still there', async () => {
    const bureau = await publishedBureau();
    const sheets = (): readonly string[] =>
      [...bureau.site('index.html').matchAll(/\/kg\/(_astro\/[^"]+\.css)/g)].map(([, path = '']) => path);
    const before = sheets();
    const sheet = readFileSync(bureau.clerk('src/styles/base.css'), 'utf8');
    bureau.write('src/styles/base.css', `${sheet}\n.made-for-a-test { order: 1 }\n`);
    bureau.commit('样式');
    expect((await bureau.push()).code).toBe(0);
    expect(sheets()).not.toEqual(before);
    for (const path of before) expect(bureau.site(path)).not.toBe('');
  });
});

describe('another branch', () => {
  it('may be pushed, rewritten and deleted, and publishes nothing', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    bureau.edit('data/fees.csv', ',380,', ',300-400,');
    bureau.commit('草稿');
    const pushes = [['main:draft'], ['--force', 'main~1:draft'], ['--delete', 'draft']];
    for (const push of pushes) expect((await bureau.push(...push)).code).toBe(0);
    expect(bureau.online()).toBe(online);
  });
});

describe('two pushes at once', () => {
  it('are taken one after the other: the second is told that it was overtaken, and succeeds after a merge', async () => {
    const bureau = await publishedBureau();
    bureau.git('checkout', '--quiet', '-b', 'other');
    bureau.edit('data/fees.csv', ',650,', ',640,');
    bureau.commit('乙园 640 元');
    bureau.git('checkout', '--quiet', 'main');
    bureau.edit('data/fees.csv', ',380,', ',375,');
    bureau.commit('甲园 375 元');
    const both = await Promise.all([bureau.push('main'), bureau.push('other:main')]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    const refused = both.find(({ code }) => code === 1)?.said ?? '';
    expect(refused).toContain('别人刚刚发布了新的提交，这次推送没有接受。请先 git pull 合并，再推送一次。');
    expect(bureau.online()).toBe(`${bureau.main()}-${FIXTURE_AS_OF}`);
    bureau.git('merge', '--quiet', '--no-edit', 'other');
    expect((await bureau.push()).code).toBe(0);
    expect(bureau.site(PAGE)).toContain('375');
    expect(bureau.site('kindergartens/9900112346/index.html')).toContain('640');
  });
});

describe('a commit with another lock file', () => {
  it('has its packages installed first; where that fails, the push is refused and says how to mend it', async () => {
    const bureau = await publishedBureau();
    const online = bureau.online();
    // Nothing answers there.
    bureau.write('.npmrc', 'registry=http://127.0.0.1:9/\nfetch-retries=0\ncache=/nonexistent-cache\n');
    bureau.edit('package-lock.json', '"version": "0.1.0"', '"version": "0.1.1"');
    bureau.edit('package.json', '"version": "0.1.0"', '"version": "0.1.1"');
    bureau.commit('程序包');
    const { code, said } = await bureau.push();
    expect(code).toBe(1);
    expect(said).toContain('正在安装');
    expect(said).toContain('程序包没有装好，没有发布；公众看到的还是原来的网站。');
    expect(bureau.online()).toBe(online);
    bureau.linkPackages();
    expect((await bureau.push()).code).toBe(0);
  });
});
