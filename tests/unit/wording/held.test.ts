import { describe, expect, it } from 'vitest';
import { heldOutWords, heldRecordsWords, notThereWords } from '../../../src/wording/held.ts';

describe('what is held back', () => {
  it('is left out of a count of kindergartens', () =>
    expect(heldOutWords(2)).toBe('另有 2 所待核实，没有计入'));
  it('may change a figure that is made from it', () =>
    expect(heldRecordsWords(1)).toBe('1 所的有关记录待核实，核对以后可能变动'));
  it.each([
    [true, '等级评定结果待核实'],
    [false, '没有公布等级评定结果'],
  ])('is not what is not published', (isHeld, words) =>
    expect(notThereWords('等级评定结果', isHeld)).toBe(words),
  );
});
