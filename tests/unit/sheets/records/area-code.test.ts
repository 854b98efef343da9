import { describe, expect, it } from 'vitest';
import { NOBODY, trial } from '../reading.ts';

const LIST = (head: string, second = '5220011'): string =>
  `云溪县幼儿园名录,,\n标识码,名称,${head}\n9900000001,云溪县第一幼儿园,5220010\n9900000002,云溪县第二幼儿园,${second}\n`;

/** The telephones of a list, and what is suggested where they are asked. */
async function phones(sheet: string): Promise<readonly string[]> {
  const { rows, questions } = await trial({ '名录.csv': sheet }, NOBODY);
  const asked = questions
    .filter(({ field }) => field === '联系电话')
    .map(({ suggestion }) => `? ${suggestion}`);
  return [
    ...rows('kindergartens').flatMap(({ phone }) => (phone === undefined || phone === '?' ? [] : [phone])),
    ...asked,
  ];
}

describe('a local number', () => {
  it.each([
    ['the head of its column', LIST('固定电话（区号0916）')],
    ['a note', `${LIST('固定电话')}说明：1.本表座机区号均为0916。,,`],
    ['a note that names another number too', `${LIST('固定电话')}"座机区号0916，监督电话：029-88660000",,`],
  ])('has the area code of %s in front', async (_, sheet) => {
    expect(await phones(sheet)).toEqual(['0916-5220010', '0916-5220011']);
  });

  it('has it in front of each of several', async () => {
    expect(await phones(LIST('固定电话（区号0916）', '5220011、5220012'))).toEqual([
      '0916-5220010',
      '0916-5220011、0916-5220012',
    ]);
  });

  it('leaves a whole number as it is', async () => {
    expect(await phones(`${LIST('固定电话', '0916-5220011')}注：区号0916。,,`)).toEqual([
      '0916-5220010',
      '0916-5220011',
    ]);
  });

  it('is asked where two codes stand in the sheet', async () => {
    expect(await phones(`${LIST('固定电话', '0917-5220011')}注：区号0916。,,`)).toEqual([
      '0917-5220011',
      '? 0917-5220010',
    ]);
  });

  it('is asked where only other rows have one', async () => {
    expect(await phones(LIST('固定电话', '0916-5220011'))).toEqual(['0916-5220011', '? 0916-5220010']);
  });

  it('is asked, with that of a number around the table, where none is stated', async () => {
    expect(await phones(`${LIST('固定电话')}制表：      联系电话：0916-5220000,,`)).toEqual([
      '? 0916-5220010',
      '? 0916-5220011',
    ]);
  });

  it.each([
    '省教育厅监督电话：029-88660000',
    '云溪县教育局举报、投诉电话：0916-5220000',
    '省教育厅029-88660000',
    '联系电话：市教育局0917-3260000',
    '咨询电话（区号029）：88660000',
  ])('stays as it is beside %s', async (note) => {
    expect(await phones(`${LIST('固定电话')}${note},,`)).toEqual(['5220010', '5220011']);
  });

  it('stays as it is where nothing tells a code', async () => {
    expect(await phones(LIST('固定电话'))).toEqual(['5220010', '5220011']);
  });
});
