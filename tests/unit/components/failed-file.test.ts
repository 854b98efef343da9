import { afterEach, describe, expect, it, vi } from 'vitest';
import { failedWords, readJson } from '../../../src/components/failed-file.ts';

afterEach(() => void vi.unstubAllGlobals());

async function wordsWhere(answer: () => Promise<Response>): Promise<string> {
  vi.stubGlobal('fetch', answer);
  return readJson('/a.json', '这个乡镇（街道）的收费').then(
    (read) => JSON.stringify(read),
    (error: unknown) => failedWords('计算程序', error),
  );
}

describe('a file that a page asks for', () => {
  it('is null where there is none', async () => {
    expect(await wordsWhere(() => Promise.resolve(new Response('', { status: 404 })))).toBe('null');
  });

  it('is named with the reason where it does not come', async () => {
    expect(await wordsWhere(() => Promise.reject(new TypeError('Failed to fetch')))).toBe(
      '没有取得这个乡镇（街道）的收费（服务器没有回答）。请刷新网页再试。',
    );
    expect(await wordsWhere(() => Promise.resolve(new Response('', { status: 502 })))).toBe(
      '没有取得这个乡镇（街道）的收费（服务器回答 502）。请刷新网页再试。',
    );
    expect(await wordsWhere(() => Promise.resolve(new Response('[{"co')))).toBe(
      '没有取得这个乡镇（街道）的收费（文件不完整）。请刷新网页再试。',
    );
  });
});

describe('a program that fails', () => {
  it('is named with what it says, and the network is not blamed', () => {
    expect(failedWords('对比程序', new TypeError('rows.at is not a function'))).toBe(
      '对比程序出错了（rows.at is not a function）。请刷新网页再试。',
    );
  });
});
