import { expect, it } from 'vitest';
import {
  BrowserTooOld,
  SearchFailed,
  failureWords,
} from '../../../../src/components/search/search-failure.ts';

it('a failure says which step failed, and why, without a guess at the network', () => {
  expect(failureWords(new SearchFailed('program', new TypeError('Failed to fetch')))).toBe(
    '没有取得搜索程序（Failed to fetch）。请稍后再试，或者从下面的栏目进入。',
  );
  expect(failureWords(new SearchFailed('index', new Error('wasm')))).toContain('搜索程序没有启动（wasm）');
  expect(failureWords(new TypeError('x is undefined'))).toContain('搜索没有成功（x is undefined）');
});

it('an old browser is told what it would take, and that the finder works', () => {
  expect(failureWords(new BrowserTooOld())).toContain('需要 Chrome 96、Safari 15');
  expect(failureWords(new BrowserTooOld())).toContain('找幼儿园不受影响');
});
