import { describe, expect, test } from 'vitest';
import {
  agreedAnswers,
  commandOf,
  heardFromAsking,
  heardFromFlags,
} from '../../../../src/cli/founding/ask.ts';
import type { Answers } from '../../../../src/founding/index.ts';

/** Somebody at a terminal who types these lines, then leaves. */
function typing(...lines: readonly string[]) {
  const [said, left]: [string[], string[]] = [[], [...lines]];
  return {
    said,
    asked: {
      say: (text: string) => void said.push(text),
      ask: (prompt: string) => {
        said.push(prompt);
        return Promise.resolve(left.shift() ?? null);
      },
    },
  };
}

describe('asking', () => {
  test('takes the answers one after the other', async () => {
    const { asked } = typing('临岚县', '990207', '', '', '', '', '', '', '城关镇 990207100', '');
    expect(await heardFromAsking({}, asked)).toEqual({
      name: '临岚县',
      code: '990207',
      bureau: '临岚县教育体育局',
      phone: '',
      supervision: '',
      address: '',
      url: '',
      base: '/',
      towns: [{ name: '城关镇', code: '990207100' }],
    });
  });

  test('asks again after saying what is wrong', async () => {
    const { asked, said } = typing('临岚', '临岚县');
    await heardFromAsking({}, asked);
    expect(said.slice(1, 3)).toEqual([
      '“临岚”不像全称：最后一个字要是县、区、市或者旗，例如“临岚县”“临岚区”。\n',
      '县（区）名称（全称，例如 临岚县）：',
    ]);
  });

  test('offers the name of the bureau', async () => {
    const { asked, said } = typing('临岚县', '990207');
    await heardFromAsking({}, asked);
    expect(said.at(-1)).toBe('单位名称（写在每一页的页脚；按回车就用“临岚县教育体育局”）：');
  });

  test('does not ask for what was given', async () => {
    const { asked, said } = typing('990207');
    await heardFromAsking({ name: '临岚县' }, asked);
    expect(said[0]).toBe('区划代码（六位数字，例如 990207）：');
  });

  test('asks for what was given wrongly', async () => {
    const { asked, said } = typing('临岚县');
    await heardFromAsking({ name: '临岚' }, asked);
    expect(said[1]).toBe('县（区）名称（全称，例如 临岚县）：');
  });

  const BEFORE_TOWNS = ['临岚县', '990207', '', '', '', '', '', ''];

  test('keeps the towns that are right, and asks for the wrong ones alone', async () => {
    const pasted = ['城关镇 990207100', '东关镇 99020710', '西关镇 990207102', ''];
    const { asked, said } = typing(...BEFORE_TOWNS, ...pasted, '东关镇 990207101', '');
    const answers = await heardFromAsking({}, asked);
    expect(answers?.towns.map(({ code }) => code)).toEqual(['990207100', '990207101', '990207102']);
    expect(said.join('')).toContain(
      '“东关镇 99020710”：乡镇（街道）的代码是九位数字，这里是 8 位。\n其余 2 行记下了，只要重写上面有错的；以后再补的，直接按回车。\n',
    );
  });

  test('keeps neither of two towns with one code', async () => {
    const pasted = ['城关镇 990207100', '东关镇 990207101', '西关镇 990207101', ''];
    const { asked } = typing(...BEFORE_TOWNS, ...pasted, '东关镇 990207101', '西关镇 990207102', '');
    const answers = await heardFromAsking({}, asked);
    expect(answers?.towns.map(({ name }) => name)).toEqual(['城关镇', '东关镇', '西关镇']);
  });

  test('ends where the asked one leaves', async () => {
    expect(await heardFromAsking({}, typing('临岚县').asked)).toBeNull();
  });
});

describe('agreeing', () => {
  const { answers } = heardFromFlags({
    name: '临岚县',
    code: '990207',
    phone: '0000-1234567',
    towns: '城关镇 990207100；东关镇 990207101',
  }) as { answers: Answers };

  test.each(['是', '好'])('“%s” takes the answers', async (reply) => {
    expect(await agreedAnswers(answers, typing(reply).asked)).toEqual(answers);
  });

  test('asks again what is neither a yes nor a no, and keeps the answers', async () => {
    const { asked, said } = typing('', '差不多', '是');
    expect(await agreedAnswers(answers, asked)).toEqual(answers);
    expect(said.filter((line) => line.includes('没有看懂，上面的回答都还在。'))).toHaveLength(2);
  });

  test('asks for the one answer that is named again', async () => {
    const { asked } = typing('办公电话', '0000-7654321', '是');
    expect(await agreedAnswers(answers, asked)).toEqual({ ...answers, phone: '0000-7654321' });
  });

  test('with another code of the county asks for its towns again', async () => {
    const { asked, said } = typing('区划代码', '990208', '城关镇 990208100', '', '好');
    const agreed = await agreedAnswers(answers, asked);
    expect(agreed?.towns).toEqual([{ name: '城关镇', code: '990208100' }]);
    expect(said.join('')).toContain('代码的前六位是 990207，不是本县（区）的 990208。');
  });

  test('ends at a no', async () => {
    expect(await agreedAnswers(answers, typing('否').asked)).toBeNull();
  });

  test('has a command that says the same', () => {
    expect(commandOf(answers)).toBe(
      'npm run init -- --name 临岚县 --code 990207 --bureau 临岚县教育体育局 --phone 0000-1234567 --base / --towns "城关镇 990207100；东关镇 990207101" --yes',
    );
  });
});

describe('flags alone', () => {
  test('tell everything that is wrong at once', () => {
    expect(heardFromFlags({ name: '临岚', code: '1', phone: '没有' })).toEqual({
      faults: [
        '--name：“临岚”不像全称：最后一个字要是县、区、市或者旗，例如“临岚县”“临岚区”。',
        '--code：“1”不是六位数字。县（区）的区划代码是六位，例如 990207。',
        '--phone：“没有”不像能拨通的座机。请写成“0000-1234567”，分机写“转802”；还不知道的先不填。',
      ],
    });
  });

  test('are enough with a name and a code', () => {
    expect(heardFromFlags({ name: '临岚县', code: '990207' })).toMatchObject({
      answers: { bureau: '临岚县教育体育局', base: '/', towns: [] },
    });
  });
});
