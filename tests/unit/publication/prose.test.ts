import { describe, expect, it } from 'vitest';
import { readProse } from '../../../src/publication/prose.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 招生 in GBK. */
const GBK = new Uint8Array([0xd5, 0xd0, 0xc9, 0xfa]);

describe('the prose among the files of content/', () => {
  it('is the texts of .md and .mdx', () => {
    const content = new Map([
      ['notices/a.md', utf8('招生')],
      ['notices/b.mdx', utf8('\uFEFF收费')],
      ['notices/gate.png', GBK],
      ['notices/a.md~', GBK],
    ]);
    expect(readProse(content)).toEqual({
      texts: new Map([
        ['notices/a.md', '招生'],
        ['notices/b.mdx', '收费'],
      ]),
      issues: [],
    });
  });

  it('is an error where it is GBK', () => {
    expect(readProse(new Map([['notices/a.md', GBK]]))).toEqual({
      texts: new Map(),
      issues: [
        {
          file: 'content/notices/a.md',
          line: null,
          row: null,
          column: null,
          header: null,
          value: null,
          rule: 'text-fault',
          severity: 'error',
          message: '这篇文字是 GBK 编码，网页只认 UTF-8，会变成乱码。',
          remedy: '用记事本或 WPS 打开，点“另存为”，编码选“UTF-8”，再提交；打开也是乱码的，重新写一份。',
        },
      ],
    });
  });

  it('is an error where it is UTF-16', () => {
    const text = new Uint8Array([0xff, 0xfe, 0xdb, 0x62, 0x1f, 0x75]);
    expect(readProse(new Map([['notices/a.md', text]])).issues).toMatchObject([
      { message: '这篇文字是 UTF-16 编码，网页只认 UTF-8，会变成乱码。' },
    ]);
  });

  it('is an error where it is damaged', () => {
    const text = new Uint8Array([...utf8('云溪镇中心幼儿园二〇二六年秋季学期招生公告'), 0xe4, 0xba]);
    expect(readProse(new Map([['notices/a.md', text]])).issues).toMatchObject([
      { message: '第 1 行附近有损坏的字符（UTF-8 编码不完整）。' },
    ]);
  });
});
