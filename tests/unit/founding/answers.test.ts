import { describe, expect, test } from 'vitest';
import { answered, QUESTIONS, type Answers } from '../../../src/founding/index.ts';

/** What is made of an answer, or why it is not taken. */
function answer(key: keyof Answers, text: string, before: Partial<Answers> = {}): unknown {
  const question = QUESTIONS.find((one) => one.key === key);
  if (question === undefined) throw new Error(`nobody asks for ${key}`);
  const read = answered(before, question, text);
  return 'fault' in read ? read.fault : read.value[key];
}

describe('the county', () => {
  test('is taken by its full name', () => {
    expect(answer('name', ' 临岚县 ')).toBe('临岚县');
  });

  test('may be a banner of its own people', () => {
    expect(answer('name', '莫力达瓦达斡尔族自治旗')).toBe('莫力达瓦达斡尔族自治旗');
  });

  test('is asked again where the name is short', () => {
    expect(answer('name', '临岚')).toBe(
      '“临岚”不像全称：最后一个字要是县、区、市或者旗，例如“临岚县”“临岚区”。',
    );
  });

  test('is asked again where letters stand in the name', () => {
    expect(answer('name', 'Linlan县')).toBe('“Linlan县”里有汉字以外的字。请写全称，例如“临岚县”。');
  });

  test('must be named', () => {
    expect(answer('name', '')).toBe('县（区）名称必须填，例如“临岚县”。');
  });
});

describe('its code', () => {
  test('has six digits', () => {
    expect(answer('code', '990207')).toBe('990207');
  });

  test('is taken from the twelve digits of the statistics bureau', () => {
    expect(answer('code', '990207000000')).toBe('990207');
  });

  test('is taken in full width', () => {
    expect(answer('code', '９９０２０７')).toBe('990207');
  });

  test('is asked again where a digit is missing', () => {
    expect(answer('code', '99020')).toBe('“99020”不是六位数字。县（区）的区划代码是六位，例如 990207。');
  });

  test('is not that of the prefecture', () => {
    expect(answer('code', '990200')).toBe(
      '990200 的末两位是 00，是地级市（州）的代码。请填县（区）自己的六位代码，例如 990207。',
    );
  });
});

describe('a telephone', () => {
  test('is a landline', () => {
    expect(answer('phone', '0999-1234567')).toBe('0999-1234567');
  });

  test('may be left for later', () => {
    expect(answer('phone', '')).toBe('');
  });

  test('is no mobile', () => {
    expect(answer('phone', '13912345678')).toBe(
      '这里有个人信息：手机号 139****5678。请填单位的座机，写成“0000-1234567”，分机写“转802”；还不知道的先不填。',
    );
  });

  test('is asked again where nobody can dial it', () => {
    expect(answer('supervision', '打办公室')).toBe(
      '“打办公室”不像能拨通的座机。请写成“0000-1234567”，分机写“转802”；还不知道的先不填。',
    );
  });
});

test('the bureau is suggested from the name of the county', () => {
  const question = QUESTIONS.find(({ key }) => key === 'bureau');
  expect(question?.unanswered({ name: '临岚县' })).toBe('临岚县教育体育局');
});

describe('the address of the site', () => {
  test('is asked again with what was probably meant', () => {
    expect(answer('url', 'www.example.gov.cn/kg')).toContain('写成 https://www.example.gov.cn 的样子');
  });

  test('lies in a folder with both slashes', () => {
    expect(answer('base', 'xueqian')).toBe('/xueqian/');
  });

  test('is not taken for a folder where the host is repeated', () => {
    expect(answer('base', 'www.example.gov.cn')).toBe(
      '“www.example.gov.cn”像是域名。这里只填域名后面的子目录，例如 /xueqian/；网站就在域名根上的，填 /。',
    );
  });

  test('lies at the root where no folder is named', () => {
    expect(answer('base', '')).toBe('/');
  });
});

describe('towns', () => {
  const county = { code: '990207' };

  test('stand one on a line, in the order of their codes', () => {
    expect(answer('towns', '东关镇 990207101\n城关镇 990207100', county)).toEqual([
      { name: '城关镇', code: '990207100' },
      { name: '东关镇', code: '990207101' },
    ]);
  });

  test('are taken with the code first, a comma between and twelve digits', () => {
    expect(answer('towns', '990207100000，城关镇', county)).toEqual([{ name: '城关镇', code: '990207100' }]);
  });

  test('may be left for later', () => {
    expect(answer('towns', '', county)).toEqual([]);
  });

  test('lie in the county', () => {
    expect(answer('towns', '城关镇 990208100', county)).toBe(
      '“城关镇 990208100”：代码的前六位是 990208，不是本县（区）的 990207。请核对。',
    );
  });

  test('are no villages', () => {
    expect(answer('towns', '文昌社区 990207100001', county)).toBe(
      '“文昌社区 990207100001”：这是村（社区）的十二位代码。这里只写乡镇（街道）；村以后写进 data/districts.csv。',
    );
  });

  test('are not the county itself', () => {
    expect(answer('towns', '临岚县 990207000', county)).toBe(
      '“临岚县 990207000”：末三位是 000 的是县（区）自己的代码，不是乡镇的。',
    );
  });

  test('have a code each', () => {
    expect(answer('towns', '城关镇', county)).toBe(
      '“城关镇”：一行写一个乡镇（街道），名称、空格、九位代码，例如“城关镇 990207100”。',
    );
  });

  test('have a code of their own', () => {
    expect(answer('towns', '城关镇 990207100\n东关镇 990207100', county)).toBe(
      '代码 990207100 写了两次。请核对，每个乡镇一个代码。',
    );
  });

  test('that cannot be read are all told at once', () => {
    expect(String(answer('towns', '城关镇\n东关镇 12', county)).split('\n')).toHaveLength(2);
  });
});
