import { describe, expect, it } from 'vitest';
import { headFaults } from '../../../src/publication/head-faults.ts';

const HEAD = `---
title: 名单
pubDate: 2026-09-01
source: 教体局
category: 其他
description: 说明
---

正文
`;

const told = (text: string, path = 'notices/a.md') =>
  headFaults(new Map([[path, text]])).map(({ line, message, remedy }) => [line, message, remedy]);
/** The head with a passage replaced. */
const changed = (passage: string, replacement: string) => told(HEAD.replace(passage, replacement));

describe('the head of a text', () => {
  it('is sound with all its lines', () => {
    expect(told(HEAD)).toEqual([]);
    expect(told(HEAD.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(told(`\uFEFF${HEAD}`)).toEqual([]);
  });

  it('may be unfinished in a draft', () => {
    expect(told('正文', 'notices/_a.md')).toEqual([]);
  });

  it('is named by file, line and what stands there', () => {
    expect(headFaults(new Map([['notices/a.mdx', HEAD.replace('其他', '通知')]]))).toEqual([
      {
        file: 'content/notices/a.mdx',
        line: 5,
        row: null,
        column: null,
        header: null,
        value: 'category: 通知',
        rule: 'text-fault',
        severity: 'error',
        message: '类别（category）没有“通知”这一种。',
        remedy: '可填：普惠名单公示、收费公示、等级评定结果、招生公告、政策文件、其他。',
      },
    ]);
  });

  it.each([
    ['---\ntitle', '——\ntitle', 1, '第 1 行不是三个半角减号 ---，读不到标题和日期。'],
    ['---\ntitle', '\n---\ntitle', 1, '第 1 行不是三个半角减号 ---，读不到标题和日期。'],
    ['说明\n---', '说明', 1, '开头的 --- 没有配对，后面的正文都被当成了标题、日期那几行。'],
    ['title: 名单\n', '', 1, '开头缺少标题（title）。'],
    ['title: 名单', 'title:', 2, '标题（title）是空的。'],
    ['source: 教体局', '教体局发布', 4, '“教体局发布” 不是“项目: 内容”的样子，读不出来。'],
    ['source: 教体局', '\tsource: 教体局', 4, '“source”前面有空格或制表符，读不出来。'],
    ['source: 教体局', 'source: 教体局\nsource: 教育局', 5, '“source”写了两行，不知道以哪一行为准。'],
    ['2026-09-01', '2026/9/1', 3, '发布日期（pubDate）写的是“2026/9/1”，看不明白是哪一天。'],
    ['2026-09-01', '2026-13-01', 3, '发布日期（pubDate）写的是“2026-13-01”，看不明白是哪一天。'],
    ['2026-09-01', '"2026-09-01"', 3, '发布日期（pubDate）写的是“"2026-09-01"”，看不明白是哪一天。'],
  ])('%s → %s is told at its line', (passage, replacement, line, message) => {
    expect(changed(passage, replacement).map(([at, said]) => [at, said])).toEqual([[line, message]]);
  });

  it.each([
    ['名单', '@关于公示', '“title”的内容里有特殊的符号，读不出来。', '"@关于公示"'],
    ['名单', '[2026]12号', '“title”的内容里有特殊的符号，读不出来。', '"[2026]12号"'],
    ['名单', '"关于"的通知', '“title”的内容里有特殊的符号，读不出来。', '"“关于”的通知"'],
    ['名单', '"名单', '“title”的内容里有特殊的符号，读不出来。', '"名单"'],
    ['名单', '2026', '标题（title）写的是“2026”，会被当成数、日期或列表，不是文字。', '"2026"'],
    ['名单', '关于 #1 的通知', '标题（title）里空格和“#”后面的字会被略去，不会显示。', '"关于 #1 的通知"'],
  ])('with %s → %s is mended by quotes', (passage, replacement, message, mended) => {
    const [[, said, remedy] = []] = changed(passage, replacement);
    expect([said, remedy]).toEqual([
      message,
      `给${remedy?.toString().startsWith('给整个') ? '整个' : ''}内容加上英文双引号：title: ${mended}。`,
    ]);
    expect(changed(passage, mended)).toEqual([]);
  });

  it('knows what a clerk calls a line', () => {
    expect(changed('title: 名单', '标题: 名单')).toEqual([
      [2, '没有叫“标题”的项目。', '若是“title”，请改成“title”；不需要的删去这一行。'],
    ]);
  });

  it('has a list with an entry a line', () => {
    const guide =
      '---\ntitle: 政策\ndescription: 说明\norder: 1\nupdated: 2026-09-01\nsources: 教基〔2022〕1号\n---\n';
    expect(told(guide, 'guides/a.md')).toEqual([
      [
        6,
        '依据（sources）要一项一行。',
        'sources: 后面不写字，下面每项一行，以两个空格、减号、空格开头，例如 - 发改价格〔2025〕1644号。',
      ],
    ]);
  });
});
