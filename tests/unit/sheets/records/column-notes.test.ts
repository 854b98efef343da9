import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);

/** Since when each price holds, and what it rests on, in a sheet with one column of days and one of documents. */
async function told(note: string) {
  const { rows, questions } = await trial(
    {
      'a.csv': `云溪县公办园收费标准,,,,,,\n单位,保教费（元/月）,托班保育费（元/月）,伙食费（元/天）,延时服务费（元/月）,批准文号,执行时间\n第一幼儿园,420,750,12,150,云发改〔2019〕8号,2019年9月1日\n说明：${note},,,,,,\n`,
    },
    ONE,
  );
  const prices = rows('fees').map(({ item, effectiveFrom, basis }) => `${item} ${effectiveFrom} ${basis}`);
  return { prices, questions };
}

const CARE = ['保育教育费 2019-09-01 云发改〔2019〕8号', '托班保育费 2019-09-01 云发改〔2019〕8号'];
const ALL = [...CARE, '伙食费 2019-09-01 云发改〔2019〕8号', '延时服务费 2019-09-01 云发改〔2019〕8号'];
const BESIDE = ['伙食费 2025-09-01 云教发〔2025〕30号', '延时服务费 2025-09-01 云教发〔2025〕30号'];
const ASKED = ['伙食费 ? ?', '延时服务费 ? ?'];

describe('a note that says of which items columns are', () => {
  it.each([
    '“批准文号”“执行时间”两栏只对保教费和托班保育费。',
    '批准文号、执行时间仅指保教费、托班保育费。',
    '表中“批准文号”和“执行时间”均为保教费、托班保育费的批准文号和执行时间。',
    '“批准文号”“执行时间”栏只填写保教费和托班保育费，其他项目见文件。',
  ])('leaves those of others to be asked: %s', async (note) => {
    expect((await told(note)).prices).toEqual([...CARE, ...ASKED]);
  });

  it('leaves them to another note', async () => {
    const note =
      '“批准文号”“执行时间”两栏只对保教费和托班保育费。伙食费、延时服务费依据云教发〔2025〕30号，各园均自2025年9月1日起执行。';
    expect((await told(note)).prices).toEqual([...CARE, ...BESIDE]);
  });

  it('is of the columns alone that it names', async () => {
    expect((await told('执行时间只填保教费、托班保育费的执行时间。')).prices).toEqual([
      ...CARE,
      '伙食费 ? 云发改〔2019〕8号',
      '延时服务费 ? 云发改〔2019〕8号',
    ]);
  });

  it.each([
    '批准文号栏只填写批准文号。',
    '“批准文号”“执行时间”两栏须如实填写。',
    '执行时间只到月的，请补全。',
    '“批准文号”栏只填公办园。',
  ])('is none where it names no items: %s', async (note) => {
    expect((await told(note)).prices).toEqual(ALL);
  });
});

describe('a note that gives listed items a document and a day', () => {
  it.each([
    '伙食费、延时服务费依据云教发〔2025〕30号，各园均自2025年9月1日起执行。',
    '伙食费、延时服务费按云教发〔2025〕30号规定执行，统一自2025年9月1日起执行。',
  ])('is of these, and meals are asked whose row has another document: %s', async (note) => {
    const { prices, questions } = await told(note);
    expect(prices).toEqual([...CARE, '伙食费 2025-09-01 ?', '延时服务费 2025-09-01 云教发〔2025〕30号']);
    expect(
      questions.flatMap(({ field, of, text, suggestion }) =>
        field === '收费依据' ? [[of, text, suggestion]] : [],
      ),
    ).toEqual([['伙食费', '云发改〔2019〕8号', '云教发〔2025〕30号']]);
  });

  it.each([
    '伙食费、延时服务费依据云教发〔2025〕30号，2024年9月1日前依据云教发〔2021〕3号。',
    '伙食费、延时服务费由家长委员会监督，保教费自2025年9月1日起执行。',
  ])('says neither of them where the rest of it is of something else: %s', async (note) => {
    expect((await told(note)).prices).toEqual(ALL);
  });
});

describe('an item that a cell says is not there', () => {
  it.each(['不代办', '未开展', '不提供', '未开设'])('has no row: %s', async (word) => {
    const { rows, questions } = await trial(
      {
        'a.csv': `云溪县公办园收费标准（2026年9月1日起执行）,,,\n单位,保教费（元/月）,延时服务费（元/月）,意外险（元/年）\n第一幼儿园,420,${word},${word}\n`,
      },
      ONE,
    );
    expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费']);
    expect(questions.flatMap(({ text }) => (text === word ? [text] : []))).toEqual([]);
  });
});
