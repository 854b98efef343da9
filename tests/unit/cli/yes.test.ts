import { expect, test } from 'vitest';
import { isYes } from '../../../src/cli/yes.ts';

test.each(['是', '好', 'y', 'Y', 'yes', '对', ' 好的。', '写入', 'ｙ'])('“%s” is a yes', (answer) => {
  expect(isYes(answer)).toBe(true);
});

test.each(['', ' ', '否', '不是', '不对', 'n', 'no', '是不是', null])('“%s” is none', (answer) => {
  expect(isYes(answer)).toBe(false);
});
