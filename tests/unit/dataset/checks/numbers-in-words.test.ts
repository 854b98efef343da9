import { describe, expect, it } from 'vitest';
import { numbersIn, numeralValue } from '../../../../src/dataset/checks/numbers-in-words.ts';

describe('a numeral in characters', () => {
  it.each([
    ['八', 8],
    ['十', 10],
    ['十五', 15],
    ['二十一', 21],
    ['一百零五', 105],
    ['一千五百', 1500],
    ['两万三千', 23_000],
    ['九十二点五', 92.5],
    ['百', 100],
  ])('%s is a number', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });
});

describe('the numbers of a sentence', () => {
  it.each<[string, readonly number[]]>([
    ['到2025年，普惠性幼儿园覆盖率达到92%。', [92]],
    ['覆盖率达到百分之九十二点五', [92.5]],
    ['持证率达到百分之百', [100]],
    ['覆盖率达到９２．５％', [92.5]],
    ['2025年底前新增学位1,500个。', [1500]],
    ['新增学位1.5万个', [15_000]],
    ['新建幼儿园二十一所、改扩建3所', [3, 21]],
    ['优质园占三分之二', [200 / 3]],
    ['公办园占比达到八成五', [85]],
    ['每个有条件的社区办好1至2所公办园。', [1, 2]],
  ])('%s', (sentence, numbers) => {
    expect(numbersIn(sentence)).toEqual(numbers);
  });

  it.each([
    '2025年底前农村学前教育资源实质性全覆盖。',
    '“十四五”期间全部完成',
    '2022—2026年每年安排一次',
    '三年行动计划进一步落实一键式报警',
    '变更备案后一个月内完成信息更新。',
    '按第十三条和示教体发〔2025〕41号执行',
  ])('are none in: %s', (sentence) => {
    expect(numbersIn(sentence)).toEqual([]);
  });

  it('hold the spells where the target is one', () => {
    expect(numbersIn('布局规划原则上每3年调整一次。', true)).toEqual([3]);
    expect(numbersIn('每三年调整一次', true)).toEqual([3]);
  });
});
