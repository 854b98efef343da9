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
    [
      'with a component it imports',
      body('import Figure from \'../figure.astro\';\n\n<Figure id="a" />\n\n{Figure.name}'),
    ],
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
