import { describe, expect, test } from 'vitest';
import { Neighbours } from '../../../../../src/search/find/match/neighbours.ts';

const NAMES = new Neighbours('云溪镇中心幼儿园\n安宁社区阳光幼儿园\n新安\n宁远\n');

describe('what stands side by side in a text', () => {
  test('what the text holds may be held', () => {
    expect(NAMES.mayHold('社区阳光')).toBe(true);
  });

  test('what has two characters together that stand nowhere together is not held', () => {
    expect(NAMES.mayHold('阳光中心')).toBe(false);
  });

  test('the end of one line and the beginning of the next do not stand together', () => {
    expect(new Neighbours('新安\n宁远\n').mayHold('安宁')).toBe(false);
  });

  test('of a piece of one character nothing is known', () => {
    expect(NAMES.mayHold('龘')).toBe(true);
  });

  test('characters that the text has each for itself may stand in it apart', () => {
    expect(NAMES.mayHaveEach('阳心园')).toBe(true);
  });

  test('a character that the text has nowhere is missing', () => {
    expect(NAMES.mayHaveEach('阳龘园')).toBe(false);
  });
});
