import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withPassage } from '../fixtures/bureau.ts';
import { BureauRepository } from './bureau-repository.ts';
import { diff, linesOf } from './diff-run.ts';

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
