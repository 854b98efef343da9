import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const TWO = rosterOf(['9901010001', '云溪县梧桐幼儿园'], ['9901010002', '石门镇小学附设幼儿班']);

const fees = (second: string): Promise<Trial> =>
  trial(
    {
      '收费.csv': [
        '2026年秋季收费表',
        '幼儿园名称,小班保教费（元/月）,中班保教费（元/月）,大班保教费（元/月）,代收费,执行日期,收费依据',
        '梧桐幼儿园,400,420,440,,2025-09-01,云价〔2025〕3号',
        `石门镇小学附设幼儿班,${second},2025-09-01,云价〔2025〕3号`,
      ].join('\n'),
    },
    TWO,
  );

const ofSecond = ({ rows }: Trial) =>
  rows('fees')
    .filter(({ code }) => code === '9901010002')
    .map(({ item, ageGroup, amount }) => [item, ageGroup, amount]);

describe('同左', () => {
  it('is what stands left of it, and not above', async () => {
    expect(ofSecond(await fees('200,同左,260,'))).toEqual([
      ['保育教育费', '小班', '200'],
      ['保育教育费', '中班', '200'],
      ['保育教育费', '大班', '260'],
    ]);
    expect(ofSecond(await fees('200,同上,260,'))[1]).toEqual(['保育教育费', '中班', '420']);
  });

  it('repeats one price of classes of several ages', async () => {
    expect(ofSecond(await fees('200（混龄班）,同左,同左,'))).toEqual([['保育教育费', '混龄', '200']]);
    expect(ofSecond(await fees('200,同左,同左,'))).toEqual([['保育教育费', '全部', '200']]);
  });
});

describe('a price of several items together', () => {
  it('is asked; that of each by itself is taken', async () => {
    const together = await fees('200,200,200,被褥、书包共180元/次');
    expect(ofSecond(together).map(([, , amount]) => amount)).toEqual(['200', '?']);
    const apart = await fees('200,200,200,被褥120元/次、书包60元/次');
    expect(ofSecond(apart).map(([item, , amount]) => [item, amount])).toEqual([
      ['保育教育费', '200'],
      ['被褥', '120'],
      ['书包', '60'],
    ]);
  });
});

describe('what a 同上 or 〃 leaves open', () => {
  const HEAD = '云溪县幼儿园收费表,,,\n幼儿园名称,保教费（元/月）,执行日期,收费依据\n';
  const placesOf = async (mark: string, field: string) => {
    const rows = `梧桐幼儿园,400-450,2025年9月,云价〔2025〕3号\n石门镇小学附设幼儿班,${mark},${mark},云价〔2025〕3号\n`;
    const { questions } = await trial({ '收费.csv': `${HEAD}${rows}` }, TWO);
    return questions
      .filter((question) => question.field === field)
      .map(({ kindergarten, place, text }) => [kindergarten, place.cell, text]);
  };

  it.each(['同上', '〃'])('is asked at its own cell, with what it says: %s', async (mark) => {
    expect(await placesOf(mark, '收费标准')).toEqual([
      ['云溪县梧桐幼儿园', 'B3', '400-450'],
      ['石门镇小学附设幼儿班', 'B4', '400-450'],
    ]);
    expect(await placesOf(mark, '执行日期')).toEqual([
      ['云溪县梧桐幼儿园', 'C3', '2025年9月'],
      ['石门镇小学附设幼儿班', 'C4', '2025年9月'],
    ]);
  });
});
