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

describe('a text that could harm its reader', () => {
  const told = (text: string, path = 'notices/a.md') =>
    faultsIn(body(text), path).map(({ line, message }) => [line, message]);

  it.each([
    [
      '[x](javascript:alert(1))',
      '链接 “javascript:alert(1)” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    [
      '[x](JavaScript&#58;alert(1))',
      '链接 “JavaScript:alert(1)” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    [
      '<javascript:alert(1)>',
      '链接 “javascript:alert(1)” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    [
      '![x](data:image/svg+xml,1)',
      '链接 “data:image/svg+xml,1” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    ['[x](//example.invalid)', '链接 “//example.invalid” 不能用：开头的 https: 不能省。'],
    ['[x](/\\\\example.invalid)', '链接 “/\\example.invalid” 不能用：里面有反斜线或看不见的字符。'],
    [
      '[x](https://www.gov.cn@example.invalid)',
      '链接 “https://www.gov.cn@example.invalid” 不能用：网址里有“@”：它前面的部分像网站名，其实会打开后面的网站。',
    ],
    [
      '[x](mailto:a@example.invalid?bcc=b)',
      '链接 “mailto:a@example.invalid?bcc=b” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    ['[x][r]\n\n[r]: vbscript:1', '链接 “vbscript:1” 不能用：这里要填以 https:// 或 http:// 开头的网址。'],
    [
      '看<a href="data:text/html,1">这里</a>',
      '链接 “data:text/html,1” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    ['看<a href="java&#115;cript:1">这里</a>', '网页标记 “<a href="java&#115;cript:1">” 不能用。'],
    ['<script>alert(1)</script>', '网页标记 “<script>” 不能用。'],
    [
      '<iframe src="https://example.invalid"></iframe>',
      '网页标记 “<iframe src="https://example.invalid">” 不能用。',
    ],
    ['<style>*{display:none}</style>', '网页标记 “<style>” 不能用。'],
    [
      '<meta http-equiv="refresh" content="0">',
      '网页标记 “<meta http-equiv="refresh" content="0">” 不能用。',
    ],
    ['<div style="position:fixed">x</div>', '网页标记 “<div style="position:fixed">” 不能用。'],
    ['<img src="a.png" onerror=alert(1)>', '网页标记 “<img src="a.png" onerror=alert(1)>” 不能用。'],
    ['<div onclick=alert(1)//', '网页标记 “<div onclick=alert(1)//” 不能用。'],
    ['<svg><a xlink:href="javascript:1">x</a></svg>', '网页标记 “<svg>” 不能用。'],
    [
      '公告\u202E告公',
      '“公告〔U+202E〕告公”里有不能用的字符：第 3 个字 U+202E 是改变文字方向的字符，看到的字和实际的不一样。',
    ],
    [
      '公告&#x202E;告公',
      '“公告〔U+202E〕告公”里有不能用的字符：第 3 个字 U+202E 是改变文字方向的字符，看到的字和实际的不一样。',
    ],
  ])('is one with %s', (text, message) => {
    expect(told(text)).toContainEqual([text.includes('vbscript') ? 7 : 5, message]);
  });

  it.each([
    [
      '<a href="javascript:alert(1)">x</a>',
      '链接 “javascript:alert(1)” 不能用：这里要填以 https:// 或 http:// 开头的网址。',
    ],
    ["<a href={'https://example.invalid'}>x</a>", '网页标记 “<a href=…>” 不能用。'],
    ['<a {...props}>x</a>', '“<a>” 的属性里有大括号，会被当成程序；网页文字里不能有程序。'],
    ['<script>1</script>', '网页标记 “<script>” 不能用。'],
    ['<Fragment set:html="<b>1</b>" />', '没有叫 “Fragment” 的标记。'],
    ["<div style={'color:red'}>x</div>", '网页标记 “<div style=…>” 不能用。'],
  ])('is one in MDX with %s', (text, message) => {
    expect(told(text, 'notices/a.mdx')).toEqual([[5, message]]);
  });

  it.each([
    ['title: "公告\\u202E"', '双引号里的反斜线会变成别的字符。'],
    ['title: "公告\\x01"', '双引号里的反斜线会变成别的字符。'],
    [
      'title: 公告\u0001',
      '“title: 公告〔U+0001〕”里有不能用的字符：第 10 个字 U+0001 是看不见的控制字符，网页和订阅源里不能有。',
    ],
  ])('is one with the head %j', (line, message) => {
    expect(faultsIn(`---\n${line}\n---\n\n正文\n`)).toMatchObject([{ line: 2, message }]);
  });

  it('ends at quotes a thousand deep', () => {
    expect(told(`${'>'.repeat(1000)} 公告`)).toEqual([]);
  });
});

describe('a text that can become a page', () => {
  it.each([
    ['a page of this site', '[收费](/fees/?town=1#top)、[见下](#b)、[附件](./附件.pdf)'],
    ['another site in full', '[国家](https://www.example.gov.cn/a?b=1) <https://www.example.gov.cn>'],
    ['a telephone and a mail', '[拨打](tel:000-1234567) [写信](mailto:jyj@example.invalid)'],
    [
      'plain tags',
      '第一行<br>第二行<sub>2</sub>\n\n<table><tr><td colspan="2">园</td></tr></table>\n\n<!-- 待补 -->',
    ],
    ['a sign of comparison', '班额<25 人'],
  ])('is one that links to or holds %s', (_what, text) => {
    expect(faultsIn(body(text), 'notices/a.md')).toEqual([]);
  });

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
            '删去这一行。<RuleGuide />、<TableGuide />、<JoinedFile /> 不用 import 就能用。是正文的，请在行首加一个字，或把文件名的 .mdx 改成 .md。',
        },
      ],
    );
  });
});
