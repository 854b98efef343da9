import { describe, expect, it } from 'vitest';
import { type Answers, rosterOf, trial, type Trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园']);
const FIELD = '云溪县第一幼儿园 收费标准';

function read(remark: string, answers: Answers = {}, prices = '500'): Promise<Trial> {
  const heads = prices.includes(',') ? '保教费（元/月·生）,伙食费（元/天）' : '保教费（元/月·生）';
  return trial(
    { 'a.csv': `收费公示表（2026年9月1日起执行）,,,\n园名,${heads},备注\n第一幼儿园,${prices},${remark}` },
    ONE,
    answers,
  );
}

const prices = ({ rows }: Trial) =>
  rows('fees').map(({ item, ageGroup, amount }) => [item, ageGroup, amount]);
const asked = ({ questions }: Trial) =>
  questions.flatMap(({ field, of, text, suggestion }) =>
    field === '收费标准' ? [[of, text, suggestion]] : [],
  );

describe('a remark with the price of one age beside a price for all', () => {
  it('is asked, and until then no price is written for all', async () => {
    const whole = await read('大班550元');
    expect(asked(whole)).toEqual([['保育教育费·大班', '大班550元', '550']]);
    expect(prices(whole)).toEqual([
      ['保育教育费', '?', '500'],
      ['保育教育费', '?', '500'],
      ['保育教育费', '?', '?'],
    ]);
  });

  it('makes a price an age once it is answered', async () => {
    expect(prices(await read('大班550元', { [FIELD]: '550' }))).toEqual([
      ['保育教育费', '小班', '500'],
      ['保育教育费', '中班', '500'],
      ['保育教育费', '大班', '550'],
    ]);
  });

  it('makes one price where the answer is that all pay the same', async () => {
    expect(prices(await read('大班550元', { [FIELD]: '500' }))).toEqual([['保育教育费', '全部', '500']]);
  });

  it('that says the same asks nothing', async () => {
    const whole = await read('大班500元/月');
    expect([prices(whole), asked(whole)]).toEqual([[['保育教育费', '全部', '500']], []]);
  });

  it('is of the care where nothing else is named, else of the item that it names', async () => {
    expect(asked(await read('大班550元', {}, '500,12'))).toEqual([['保育教育费·大班', '大班550元', '550']]);
    expect(asked(await read('大班伙食费15元', {}, '500,12'))).toEqual([
      ['伙食费·大班', '大班伙食费15元', '15'],
    ]);
  });
});

describe('a remark with another price', () => {
  it.each([
    ['围棋课另收80元/月', '围棋课'],
    ['校车费另收120元/月', '校车费'],
    ['另收围棋课80元/月', '围棋课'],
    ['围棋社团课80元/月', '围棋社团课'],
  ])('is asked by what is charged: %s', async (remark, item) => {
    expect(asked(await read(remark)).map(([of]) => of)).toEqual([item]);
  });
});
