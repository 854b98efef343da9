import { describe, expect, it } from 'vitest';
import { anyText, decodeText, encodingNotice } from '../../../../src/dataset/read/decode.ts';

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('is UTF-8', () => {
    expect(decodeText(utf8('名称,地址'))).toEqual({ text: '名称,地址', encoding: 'utf-8' });
  });

  it('loses its byte order mark', () => {
    expect(decodeText(utf8('\uFEFF名称'))).toEqual({ text: '名称', encoding: 'utf-8' });
  });

  it('is UTF-16 of either byte order by its mark', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x0d, 0x54, 0xf0, 0x79))).toEqual({
      text: '名称',
      encoding: 'utf-16le',
    });
    expect(decodeText(bytes(0xfe, 0xff, 0x54, 0x0d, 0x79, 0xf0))).toEqual({
      text: '名称',
      encoding: 'utf-16be',
    });
  });

  it('is GB18030 where it is not UTF-8', () => {
    expect(decodeText(bytes(0xc3, 0xfb, 0xb3, 0xc6))).toEqual({ text: '名称', encoding: 'gb18030' });
  });

  it('is empty where the file is', () => {
    expect(decodeText(bytes())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('is told to be read as another encoding, save for UTF-8', () => {
    expect(encodingNotice('utf-8')).toBeUndefined();
    expect(encodingNotice('gb18030')?.message).toBe('文件不是 UTF-8 编码，按 GBK（GB18030）读取。');
    expect(encodingNotice('utf-16le')?.message).toBe('文件不是 UTF-8 编码，按 UTF-16 读取。');
  });
});

describe('a file that is no text', () => {
  it('may be a workbook under another name', () => {
    expect(decodeText(bytes(0x50, 0x4b, 3, 4))).toMatchObject({
      problem: {
        rule: 'unreadable-file',
        message: '这是表格软件的工作簿（xlsx 或 xls），只是文件名写成了 .csv。',
      },
    });
    expect(decodeText(bytes(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({ problem: { rule: 'unreadable-file' } });
  });

  it('may hold zero bytes', () => {
    expect(decodeText(bytes(0x61, 0, 0x62))).toMatchObject({
      problem: { message: '文件里有不可见的空字符，不是文本文件。' },
    });
  });

  it('may be no encoding at all', () => {
    expect(decodeText(bytes(0x80, 0xff, 0x80, 0xff))).toMatchObject({
      problem: { message: '读不出文字：不是 UTF-8、GBK（GB18030）或 UTF-16 编码。' },
    });
  });

  it('may contradict its mark', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0x28))).toMatchObject({
      problem: { message: '文件开头标明是 UTF-8 编码，里面却有不合这种编码的字节，文件可能损坏了。' },
    });
  });

  it('is damaged UTF-8, not GB18030, where nearly all of it is good UTF-8', () => {
    const good = utf8('标识码，名称，地址，办园性质，举办者类型，状态\n云溪镇中心幼儿园');
    expect(decodeText(new Uint8Array([...good, 0xe4, 0xba]))).toMatchObject({
      problem: { message: '第 2 行附近有损坏的字符（UTF-8 编码不完整）。' },
    });
  });
});

describe('whatever can be read in a file', () => {
  it('is the text, where it is sound', () => {
    expect(anyText(utf8('名称'))).toBe('名称');
    expect(anyText(bytes(0xc3, 0xfb, 0xb3, 0xc6))).toBe('名称');
  });

  it('is the rest of a damaged one', () => {
    const good = utf8('标识码，名称，地址，办园性质，举办者类型，状态\n云溪镇中心幼儿园');
    expect(anyText(new Uint8Array([...good, 0xe4, 0xba]))).toBe(
      '标识码，名称，地址，办园性质，举办者类型，状态\n云溪镇中心幼儿园\uFFFD',
    );
    expect(anyText(bytes(0xef, 0xbb, 0xbf, 0xc3, 0x28))).toBe('\uFFFD(');
  });

  it('is there also with a zero byte among the characters', () => {
    expect(anyText(utf8('a\0b 这里有一行字'))).toBe('a\0b 这里有一行字');
  });

  it('is UTF-16 also without its mark', () => {
    expect(anyText(bytes(0x0d, 0x54, 0x31, 0, 0x32, 0, 0x33, 0, 0x34, 0))).toBe('名1234');
    expect(anyText(bytes(0x54, 0x0d, 0, 0x31, 0, 0x32, 0, 0x33, 0, 0x34))).toBe('名1234');
  });

  it('is nothing in a picture, a workbook or a program', () => {
    expect(anyText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))).toBeNull();
    expect(anyText(bytes(0x50, 0x4b, 3, 4))).toBeNull();
    expect(anyText(bytes(1, 2, 3, 4, 5, 6, 0x41, 0x42))).toBeNull();
  });
});
