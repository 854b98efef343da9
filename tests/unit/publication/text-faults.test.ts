import { describe, expect, it } from 'vitest';
import { textFaults } from '../../../src/publication/text-faults.ts';

const faultsIn = (text: string, path = 'notices/a.mdx', files: readonly string[] = []) =>
  textFaults(new Map([[path, text]]), (one) => files.includes(one));
const body = (text: string) => `---\ntitle: 公告\n---\n\n${text}\n`;

describe('a text that cannot become a page', () => {
  it('is told by file, line, place in the line, characters and remedy', () => {
    expect(faultsIn(body('班额<25人的小班共 12 个。'))).toEqual([
      {
        file: 'content/notices/a.mdx',
        line: 5,
        row: null,
        column: null,
        header: null,
        value: '<25人的小班共 12',
        rule: 'text-fault',
        severity: 'error',
        message: '第 3 个字起的“<25人的小班共 12”会被当成网页的标记，生成不了网页。',
        remedy: '文字里的 < 和 { 请写成全角的 ＜、｛，或把文件名的 .mdx 改成 .md。',
      },
    ]);
  });

  it('is one with braces around words', () => {
    expect(faultsIn(body('请按 {园名+年份} 的格式命名文件。'))).toMatchObject([
      { line: 5, value: '{园名+年份} 的格式命' },
    ]);
  });

  it('is one with a brace that is not closed', () => {
    expect(faultsIn(body('见 {附件'))).toMatchObject([{ line: 5, value: '{附件' }]);
  });

  it('is one with a picture that is not there', () => {
    expect(faultsIn(body('![附件](./附件.png)'))).toMatchObject([
      { line: 5, value: './附件.png', message: '图片 “./附件.png” 不在 content/notices/ 里。' },
    ]);
    expect(faultsIn(body('![附件](附件.png)'), 'notices/a.md')).toHaveLength(1);
  });

  it.each([
    ['title: 通知: 关于公告', '“title”的内容里有“: ”，会被当成又一项，读不出来。'],
    ['title：通知', '“title”后面的冒号是全角的，读不出来。'],
    ['title:通知', '“title:”后面没有空格，读不出来。'],
  ])('is one with the head %s', (line, message) => {
    expect(faultsIn(`---\n${line}\n---\n\n正文\n`)).toMatchObject([{ line: 2, message }]);
  });
});

describe('a text that can become a page', () => {
  it.each([
    ['with full-width marks', body('班额＜25人，按｛园名｝命名')],
    ['with marks in code', body('写成 `a<b` 和 `{x}`')],
    ['with a comment', body('{/* 待补 */}正文')],
    ['with plain markup', body('<details><summary>附件</summary>正文</details>')],
    ['with a line of its head', body('{frontmatter.title}')],
    ['with words in braces and quotes', body('{\'<25\'} {"{园名}"} {`a`}')],
    ['with a quoted head', '---\ntitle: "通知: 关于公告"\n---\n\n正文\n'],
    ['with a picture of another site', body('![图](https://example.invalid/a.png)')],
  ])('is one %s', (_what, text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('is one with a picture beside it', () => {
    expect(faultsIn(body('![附件](./附件.png)'), 'notices/a.mdx', ['notices/附件.png'])).toEqual([]);
  });

  it('is plain Markdown with any marks', () => {
    expect(faultsIn(body('班额<25人，按 {园名} 命名'), 'notices/a.md')).toEqual([]);
  });
});

describe('a text that would run a program', () => {
  it.each([
    ['import fs from "node:fs"', 'import fs from "node:fs"'],
    ["import X from '../../src/components/Lead.astro'", "import X from '../../src/components/Lead.astro'"],
    ['export const a = process.env.HOME', 'export const a = process.env.HOME'],
  ])('with %s is refused', (line, value) => {
    expect(faultsIn(body(line))).toMatchObject([
      {
        line: 5,
        value,
        message: '这一行以 import 或 export 开头，会被当成程序；网页文字里不能有程序。',
        remedy: '删去这一行。是正文的，请在行首加一个字，或把文件名的 .mdx 改成 .md。',
      },
    ]);
  });

  it.each([
    '{process.env.HOME}',
    '{`${process.env.HOME}`}',
    '{"a" + process.env.HOME + "b"}',
    '{"/*" + process.env.HOME + "*/"}',
    '{/* a */ process.env.HOME /* b */}',
    '{frontmatter.constructor.constructor("return 1")()}',
    '{props.constructor}',
    '<a href={process.env.HOME}>链接</a>',
    '<a {...process.env}>链接</a>',
    '正文 <b id={1+1}>链接</b>',
  ])('with %s is refused', (line) => {
    expect(faultsIn(body(line))).toHaveLength(1);
  });

  it('in plain Markdown is only its letters', () => {
    expect(faultsIn(body('import fs from "node:fs"\n\n{process.env.HOME}'), 'notices/a.md')).toEqual([]);
  });
});

describe('a part of the program in a text', () => {
  it('is known by its name in the texts it is made for', () => {
    expect(faultsIn(body('<RuleGuide />'), 'help/a.mdx')).toEqual([]);
    expect(faultsIn(body('达到 <Target id="P1-G1" />。'), 'plans/a.mdx')).toEqual([]);
  });

  it('is unknown in others, and the message says what can be used', () => {
    expect(faultsIn(body('<Target id="P1-G1" />'))).toMatchObject([
      {
        value: '<Target',
        message: '没有叫 “Target” 的标记。',
        remedy: '这个栏目的文字只能用 Markdown 和普通的网页标记。不是标记的，把 < 写成全角的 ＜。',
      },
    ]);
    expect(faultsIn(body('<Tasks no="1" />'), 'plans/a.mdx')).toMatchObject([
      {
        remedy:
          '<Fees />、<Indicator />、<Target />、<Task /> 不用 import 就能用。不是标记的，把 < 写成全角的 ＜。',
      },
    ]);
  });

  it('needs no import, and the message says so', () => {
    expect(faultsIn(body("import RuleGuide from '../a.astro'\n\n<RuleGuide />"), 'help/a.mdx')).toMatchObject(
      [
        {
          remedy:
            '删去这一行。<RuleGuide />、<TableGuide /> 不用 import 就能用。是正文的，请在行首加一个字，或把文件名的 .mdx 改成 .md。',
        },
      ],
    );
  });
});
