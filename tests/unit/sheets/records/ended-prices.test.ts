import { describe, expect, it } from 'vitest';
import { rosterOf, trial, type Trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** A sheet of the price of care and of the one before, whose head says until when it held. */
async function read(head: string, note = ''): Promise<Trial> {
  return trial(
    {
      'a.csv': `云溪县公办园收费标准,,,,\n单位,保教费（元/月）,${head},批准文号,执行时间\n第一幼儿园,380,320,云发改〔2025〕22号,2025-9-1\n${note},,,,\n`,
    },
    ONE,
  );
}

const told = ({ rows }: Trial): readonly string[] =>
  rows('fees').map(({ amount, unit, effectiveFrom, until = '', basis }) =>
    [amount, unit, effectiveFrom, until, basis].join(' '),
  );

const NOW = '380 元/生·月 2025-09-01  云发改〔2025〕22号';
const BEFORE = '320 元/生·月 2019-09-01 2025-08-31 云发改〔2019〕8号';

describe('a price under a head that says until when it held', () => {
  it.each([
    '2025年8月31日前保教费',
    '2025年9月1日前保教费（每生每月）',
    '2025年8月31日以前的保教费标准',
    '2025年秋季学期前保教费',
    '截至2025年8月31日止保教费',
  ])('is the former one, with the day and the document of a note that names the head: %s', async (head) => {
    const named = head.replace(/（.*/, '');
    const sheet = await read(head, `说明：“${named}”系云发改〔2019〕8号规定，自2019年9月1日起执行。`);
    expect(told(sheet)).toEqual([NOW, BEFORE]);
  });

  it.each([
    '注：原保教费执行云发改〔2019〕8号，自2019年9月1日起。',
    '注：“2025年8月31日前保教费”一栏为云发改〔2019〕8号规定的标准，自2019年9月1日起执行。',
    '注：2025年8月31日前保教费按云发改〔2019〕8号执行（自2019年9月1日起）。',
  ])('is told of in other words: %s', async (note) => {
    expect(told(await read('2025年8月31日前保教费', note))).toEqual([NOW, BEFORE]);
  });

  it.each([
    '',
    '注：“2025年8月31日前保教费”系云发改〔2019〕8号规定，部分园自2019年9月1日起执行。',
    '注：“2025年8月31日前保教费”只有中心园填。',
  ])('is asked since when and by what where nothing says it for sure: %s', async (note) => {
    expect(told(await read('2025年8月31日前保教费', note))).toEqual([NOW, '320 元/生·月 ? 2025-08-31 ?']);
  });

  it('is asked until when where the present one began on another day', async () => {
    const sheet = await read(
      '2024年8月31日前保教费',
      '注：原保教费执行云发改〔2019〕8号，自2019年9月1日起。',
    );
    expect(told(sheet)).toEqual([NOW, '320 元/生·月 2019-09-01 ? 云发改〔2019〕8号']);
  });

  it('stands below the name of the item, beside the present one', async () => {
    const sheet = await trial(
      {
        'a.csv':
          '云溪县公办园收费标准,,,,\n单位,保教费（元/月）,,批准文号,执行时间\n,2025年9月1日起,2025年9月1日前,,\n第一幼儿园,380,320,云发改〔2025〕22号,2025-9-1\n注：原保教费执行云发改〔2019〕8号，自2019年9月1日起。,,,,\n',
      },
      ONE,
    );
    expect(told(sheet)).toEqual([NOW, BEFORE]);
  });

  it.each(['2027年8月31日前保教费', '2025年9月1日起保教费'])(
    'is asked about, and no item, where it is none of before: %s',
    async (head) => {
      const sheet = await read(head);
      expect(told(sheet)).toEqual([NOW]);
      expect(sheet.questions.map(({ kind, text }) => `${kind} ${text}`)).toContain(`column ${head}`);
    },
  );
});
