import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

type Rows = readonly (readonly string[])[];

async function beside(sheet: string, rows: Rows, notes: Rows = []): Promise<Trial> {
  return trial(
    {
      '收费.xlsx': [
        {
          name: '收费',
          rows: [
            ['云溪县幼儿园收费标准（2026年9月1日起执行）'],
            ['园名', '保教费（元/月）', '伙食费（元/月）', '延时服务费（元/月）'],
            ['第一幼儿园', '500', '200', '80'],
            ...notes,
          ].map((row) => [...row]),
        },
        { name: sheet, rows: rows.map((row) => [...row]) },
      ],
    },
    FOUR,
  );
}
const rules = ({ rows }: Trial): readonly string[] =>
  rows('fees').map(({ item, refund }) => `${item} ${refund}`);

describe('a worksheet of rules of refund', () => {
  it('is said of the fees of its book, item by item', async () => {
    const read = await beside('退费', [
      ['退费办法（各级各类幼儿园）'],
      ['收费项目', '退费办法'],
      ['保教费、延时服务费', '请假满10天的退50%。不足10天的不退'],
      ['伙食费', '按天退还'],
    ]);
    expect(rules(read)).toEqual([
      '保育教育费 请假满10天的退50%。不足10天的不退',
      '伙食费 按天退还',
      '延时服务费 请假满10天的退50%。不足10天的不退',
    ]);
    expect(read.asked.filter((question) => question.includes('退费'))).toEqual([]);
    expect(read.reading.dropped.map(({ kind, text }) => `${kind} ${text}`)).toContain(
      '说明 退费：退费办法，用在同一个文件的各张表上',
    );
  });

  it('may be numbered, and called by other words', async () => {
    const read = await beside('退费规定', [
      ['序号', '项目', '退费规定'],
      ['1', '保教费', '按月退还'],
      ['2', '餐费', '据实结算'],
    ]);
    expect(rules(read)).toEqual(['保育教育费 按月退还', '伙食费 据实结算', '延时服务费 ?']);
  });

  it('may be sentences', async () => {
    const read = await beside('退费办法', [
      ['云溪县幼儿园退费办法'],
      ['一、保教费：按月退还。'],
      ['二、伙食费：按天退还。'],
    ]);
    expect(rules(read)).toEqual(['保育教育费 按月退还', '伙食费 按天退还', '延时服务费 ?']);
  });

  it.each(['公办园退费办法', '云溪县第一幼儿园退费办法'])(
    'is said of nobody where it is of some: %s',
    async (title) => {
      const read = await beside('退费', [
        [title],
        ['收费项目', '退费办法'],
        ['保教费', '按月退还'],
        ['云溪县第一幼儿园', ''],
      ]);
      expect(rules(read)).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?']);
    },
  );

  it('leaves open what depends on a column beside it', async () => {
    const read = await beside('退费', [
      ['收费项目', '情形', '退费办法'],
      ['保教费', '请假满10天', '退50%'],
      ['伙食费', '请假', '按天退还'],
    ]);
    expect(rules(read)).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?']);
  });

  it('leaves open an item that it names twice, refers elsewhere for, or that a note tells otherwise', async () => {
    const read = await beside(
      '退费',
      [
        ['收费项目', '退费办法'],
        ['保教费', '请假满10天退50%'],
        ['保教费', '不足10天不退'],
        ['伙食费', '见附件'],
        ['延时服务费', '不退'],
      ],
      [['注：延时服务费按天退还。']],
    );
    expect(rules(read)).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?']);
  });
});

describe('a worksheet of what items are for', () => {
  const ITEMS = ['序号', '类别', '收费项目', '服务内容', '退费办法', '是否自愿'];
  const CARE = ['1', '保育教育费', '保教费', '3至6岁幼儿的保育和教育', '按月退还', '—'];
  const MEALS = ['2', '服务性收费', '餐费', '三餐两点', '按天退还', '否'];
  const LATE = ['3', '服务性收费', '延时服务费', '放学后的看护', '不退', '是'];
  const told = ({ rows }: Trial, ...keys: readonly string[]): readonly string[] =>
    rows('fees').map((row) => keys.map((key) => row[key] ?? '').join(' '));

  it('says it of the fees of its book, with who may choose', async () => {
    const read = await beside('目录', [['云溪县幼儿园收费目录'], ITEMS, CARE, MEALS, LATE]);
    expect(told(read, 'category', 'service', 'refund', 'voluntary')).toEqual([
      '保育教育费 3至6岁幼儿的保育和教育 按月退还 不适用',
      '服务性收费 三餐两点 按天退还 否',
      '服务性收费 放学后的看护 不退 是',
    ]);
    expect(read.asked.filter((question) => /服务内容|退费|类别|自愿/.test(question))).toEqual([]);
    expect(read.reading.dropped.map(({ kind, text }) => `${kind} ${text}`)).toContain(
      '说明 目录：退费办法、服务内容、是否自愿、类别，用在同一个文件的各张表上',
    );
  });

  it('may have some of these columns, in any order, and several items in a row', async () => {
    const read = await beside('项目说明', [
      ['收费内容说明', '项目名称', '家长自愿'],
      ['保育和教育', '保教费、延时服务费', ''],
      ['三餐两点', '伙食费', ''],
    ]);
    expect(told(read, 'item', 'service')).toEqual([
      '保育教育费 保育和教育',
      '伙食费 三餐两点',
      '延时服务费 保育和教育',
    ]);
  });

  it('says nothing of an item of which two rows say different things, or that it does not name', async () => {
    const read = await beside('目录', [
      ITEMS,
      CARE,
      MEALS,
      [...MEALS.slice(0, 3), '一餐两点', '按天退还', '否'],
    ]);
    expect(told(read, 'item', 'service')).toEqual([
      '保育教育费 3至6岁幼儿的保育和教育',
      '伙食费 ?',
      '延时服务费 ?',
    ]);
  });

  it('says nothing that its cells refer elsewhere for', async () => {
    const read = await beside('目录', [
      ITEMS,
      ['1', '保育教育费', '保教费', '见附件', '见“收费”表', '—'],
      MEALS,
      LATE,
    ]);
    expect(told(read, 'service', 'refund')).toEqual(['? ?', '三餐两点 按天退还', '放学后的看护 不退']);
  });

  it.each([
    ['目录（旧）', [ITEMS, CARE, MEALS, LATE]],
    ['目录', [['公办幼儿园收费目录'], ITEMS, CARE, MEALS, LATE]],
    ['目录', [ITEMS, CARE, MEALS, LATE, ['注：以上退费办法营利性园可另行约定']]],
  ])('is said of nobody where it holds no more, or of some alone: %s', async (sheet, rows) => {
    const read = await beside(sheet, rows);
    expect(rules(read)).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?']);
  });

  it('is none where a price stands beside', async () => {
    const read = await beside('目录', [
      ['收费项目', '服务内容', '退费办法', '收费标准'],
      ['保教费', '保育和教育', '按月退还', '不超过600元'],
    ]);
    expect(rules(read)[0]).toBe('保育教育费 ?');
  });
});

describe('a table of items below the fees, or in a file beside', () => {
  const FEES =
    '云溪县幼儿园收费标准（2026年9月1日起执行）\n园名,保教费（元/月）,伙食费（元/月）\n第一幼儿园,500,200\n';
  const ITEMS =
    '收费项目及退费办法\n序号,收费项目,服务内容,退费办法\n1,保教费,保育和教育,按月退还\n2,伙食费,三餐两点,按天退还\n';
  const told = ({ rows }: Trial): readonly string[] =>
    rows('fees').map(({ item, service, refund, noticedOn }) => [item, service, refund, noticedOn].join(' '));

  it('is said of them, and the notes below it are said of all', async () => {
    const read = await trial({ 'a.csv': `${FEES}${ITEMS}注：公示日期：2026年8月25日\n` }, FOUR);
    expect(told(read)).toEqual([
      '保育教育费 保育和教育 按月退还 2026-08-25',
      '伙食费 三餐两点 按天退还 2026-08-25',
    ]);
  });

  it('is said of the CSVs that are handed over with it', async () => {
    const read = await trial({ '收费.csv': FEES, '目录.csv': ITEMS }, FOUR);
    expect(told(read)).toEqual(['保育教育费 保育和教育 按月退还 ', '伙食费 三餐两点 按天退还 ']);
    expect(read.asked.filter((question) => !question.includes('收费依据'))).toEqual([]);
  });

  it('is said of no workbook beside a CSV, and of none where it is of some', async () => {
    const rows = FEES.trim()
      .split('\n')
      .map((line) => line.split(','));
    const apart = await trial({ '收费.xlsx': [{ name: '收费', rows }], '目录.csv': ITEMS }, FOUR);
    expect(told(apart)).toEqual(['保育教育费 ? ? ', '伙食费 ? ? ']);
    const ofSome = await trial({ 'a.csv': `${FEES}${ITEMS.replace('收费项目及', '民办园')}` }, FOUR);
    expect(told(ofSome)).toEqual(['保育教育费 ? ? ', '伙食费 ? ? ']);
  });
});

describe('a note that says where the rules of refund stand', () => {
  const NOTES = [
    '注：1.各园按月收取。2.退费办法见“目录及退费”。',
    '退费标准详见《收费目录》表。',
    '说明：保教费退费办法请见另表；伙食费、延时服务费退费见本文件“退费”工作表。',
    '退费事项见入园须知。',
    '退费办法：见“退费”表。',
  ];

  it.each(NOTES)('is no rule: %s', async (note) => {
    const read = await beside('说明', [['有问题请联系股室。']], [[note]]);
    expect(rules(read)).toEqual(['保育教育费 ?', '伙食费 ?', '延时服务费 ?']);
  });

  it.each(NOTES)('leaves it to the worksheet of rules: %s', async (note) => {
    const read = await beside(
      '目录及退费',
      [
        ['收费项目', '退费办法'],
        ['保教费', '按月退还'],
        ['伙食费', '按天退还'],
        ['延时服务费', '不退'],
      ],
      [[note]],
    );
    expect(rules(read)).toEqual(['保育教育费 按月退还', '伙食费 按天退还', '延时服务费 不退']);
  });
});
