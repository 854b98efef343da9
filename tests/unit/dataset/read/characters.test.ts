import { describe, expect, it } from 'vitest';
import {
  privateUseCharacter,
  refusedCharacter,
  shownPlainly,
  withoutInvisible,
} from '../../../../src/dataset/read/characters.ts';

describe('a character that nobody sees and nobody means', () => {
  it.each([
    ['a zero-width space', '云\u200B溪'],
    ['a joiner', '云\u200D溪'],
    ['a soft hyphen', '云\u00AD溪'],
    ['a mark of direction', '\u200E云溪'],
    ['a byte order mark', '\uFEFF云溪'],
    ['a variation selector', '云\uFE0F溪\u{E0100}'],
  ])('is taken away: %s', (_what, text) => {
    expect(withoutInvisible(text)).toBe('云溪');
  });
});

describe('a character that a text may not have', () => {
  it.each([
    [
      'a direction override',
      '云溪\u202E镇',
      '第 3 个字 U+202E 是改变文字方向的字符，看到的字和实际的不一样。',
    ],
    ['a direction isolate', '\u2067云溪', '第 1 个字 U+2067 是改变文字方向的字符，看到的字和实际的不一样。'],
    ['a blank letter', '云\u3164溪', '第 2 个字 U+3164 看上去是空白，却不是空格。'],
    ['a control character', '𠀀\u0001', '第 2 个字 U+0001 是看不见的控制字符，网页和订阅源里不能有。'],
    [
      'a control character of C1',
      '云\u0085溪',
      '第 2 个字 U+0085 是看不见的控制字符，网页和订阅源里不能有。',
    ],
    ['a separator of lines', '云\u2028溪', '第 2 个字 U+2028 是看不见的控制字符，网页和订阅源里不能有。'],
    ['an annotation', '云\uFFF9溪', '第 2 个字 U+FFF9 是看不见的控制字符，网页和订阅源里不能有。'],
    [
      'an object that was left behind',
      '云\uFFFC',
      '第 2 个字 U+FFFC 是看不见的控制字符，网页和订阅源里不能有。',
    ],
    ['a tag', '云\u{E0041}', '第 2 个字 U+E0041 是看不见的控制字符，网页和订阅源里不能有。'],
    ['a non-character', '云\uFFFF', '第 2 个字 U+FFFF 不是完整的字，可能是复制时断开的。'],
    ['half a character', '云\uD800', '第 2 个字 U+D800 不是完整的字，可能是复制时断开的。'],
    ['a lost character', '云\uFFFD', '第 2 个字 U+FFFD 表示原来的字已经丢失。'],
    [
      'marks piled up',
      `园${'\u0336'.repeat(8)}`,
      '第 2 个字 U+0336 和后面几个符号叠在一个字上，会盖住别的字。',
    ],
  ])('is %s', (_what, text, message) => {
    expect(refusedCharacter(text)?.message).toBe(message);
  });

  it('is told at the first of several', () => {
    expect(refusedCharacter('云\u0001溪\u202E')?.index).toBe(1);
  });

  it.each([
    '云溪镇（滨河）园·东 A-1',
    '𠮷野',
    'Ünïcödé',
    'ཧཱུྃ་བསྒྲུབས',
    'يەسلى',
    '第１园\n二行\t',
    '👶幼儿园',
    '«»“”—…',
  ])('is not in %s', (text) => {
    expect(refusedCharacter(text)).toBeNull();
  });
});

describe('a private use character', () => {
  it('is found, on whatever plane', () => {
    expect(privateUseCharacter('云\uE863')?.message).toBe(
      '第 2 个字 U+E863 是自造字，只在造字的电脑上看得见，别人看到的是空白或方框。',
    );
    expect(privateUseCharacter('\u{F0000}')?.index).toBe(0);
  });

  it('is no rare character of the standard', () => {
    expect(privateUseCharacter('𡋾㙦䶮')).toBeNull();
  });
});

describe('a text in a message', () => {
  it('tells by number what would not be seen or would run in a terminal', () => {
    expect(shownPlainly('a\u001B[31m\u202Eb\uE000\uD800')).toBe(
      'a〔U+001B〕[31m〔U+202E〕b〔U+E000〕〔U+D800〕',
    );
  });
});
