import { expect, test } from 'vitest';
import { owedWords } from '../../../../src/cli/founding/owed.ts';

const GIVEN = {
  name: '临岚县',
  code: '990207',
  bureau: '临岚县教育体育局',
  phone: '0000-1234567',
  supervision: '0000-1234568',
  address: '临岚县文化路1号',
  url: 'https://www.example.gov.cn',
  base: '/',
  towns: [{ name: '城关镇', code: '990207100' }],
};
const ALWAYS = [
  'data/site.json 的 hours（办公时间，例如 工作日 8:30—17:30）',
  'data/site.json 的 duties（哪张表多久要更新一次）：空着的，网站不判断逾期；定了再填，写法见填写规则',
];

test('a bureau that answered all owes what was not asked', () => {
  expect(owedWords(GIVEN, 'data')).toEqual(ALWAYS);
});

test('an address that was left out is owed', () => {
  expect(owedWords({ ...GIVEN, address: '' }, 'data')).toEqual([
    'data/site.json 的 address（办公地址）',
    ...ALWAYS,
  ]);
});
