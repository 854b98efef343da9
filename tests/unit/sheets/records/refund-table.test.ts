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
