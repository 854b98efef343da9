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
