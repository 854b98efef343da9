import { describe, expect, it } from 'vitest';
import { FileUnread, failureWords } from '../../../../src/components/finder/failure.ts';

describe('what a reader is told of a failure', () => {
  it('is that the network is down where there was no answer', () => {
    expect(failureWords(new FileUnread('core', 'network'))).toBe(
      '没有取得幼儿园名录（服务器没有回答）。请刷新网页再试，也可以从下面的乡镇列表进入。',
    );
  });

  it('is what the server answered', () => {
    expect(failureWords(new FileUnread('core', 404))).toBe(
      '没有取得幼儿园名录（服务器回答 404）。请刷新网页再试，也可以从下面的乡镇列表进入。',
    );
  });

  it('is what is missing from the answer where a further file did not come', () => {
    expect(failureWords(new FileUnread('places', 'content'))).toBe(
      '没有取得幼儿园位置，结果可能不全：文件不完整。请刷新网页再试，也可以从下面的乡镇列表进入。',
    );
  });

  it('is never the network where the program broke', () => {
    expect(failureWords(new TypeError('x is undefined'))).toBe(
      '查找程序出错了（x is undefined）。请刷新网页再试，也可以从下面的乡镇列表进入。',
    );
  });
});
