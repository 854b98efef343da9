import { describe, expect, it } from 'vitest';
import { readGroupPrices } from '../../../../src/sheets/values/group-prices.ts';
import { type Answers, FOUR, trial, type Trial } from '../reading.ts';

const HEAD = '单位,收费项目,收费标准,计费单位,执行日期,批准文号,备注';

function fees(row: string, head = HEAD, answers: Answers = {}): Promise<Trial> {
  return trial({ '收费.csv': `幼儿园收费一览表\n${head}\n${row}\n` }, FOUR, answers);
}

const prices = ({ rows }: Trial) =>
  rows('fees').map(({ ageGroup, amount, effectiveFrom, until = '', basis }) =>
    [ageGroup, amount, effectiveFrom, until, basis].join(' '),
  );
const askedOf = ({ asked }: Trial, ...fields: readonly string[]) =>
  asked.filter((one) => fields.some((field) => one.includes(field)));

describe('a price that the remark of a row tells of behind its own', () => {
  it.each([
    '2026年9月1日起调整为480元/月，备案号云发改价〔2026〕8号',
    '保教费自2026年9月1日起执行480元/生·月（云发改价〔2026〕8号）',
    '保教费标准调整为480元/月，自2026年9月1日起执行，云发改价〔2026〕8号',
  ])('is a row of its own, and ends the one of the row: %s', async (remark) => {
    const row = `第一幼儿园,保育教育费,420,元/生·月,2024-09-01,云发改价〔2024〕3号,${remark}`;
    const read = await fees(row);
    expect(prices(read)).toEqual([
      '全部 420 2024-09-01 2026-08-31 云发改价〔2024〕3号',
      '全部 480 2026-09-01  云发改价〔2026〕8号',
    ]);
    expect(askedOf(read, '收费标准', '执行日期', '收费依据')).toEqual([]);
  });

  it('is asked what it rests on where the remark does not say it', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,420,元/生·月,2024-09-01,云发改价〔2024〕3号,2026年9月1日起调整为480元/月',
    );
    expect(prices(read)).toEqual([
      '全部 420 2024-09-01 2026-08-31 云发改价〔2024〕3号',
      '全部 480 2026-09-01  ?',
    ]);
  });

  it('is that of the row where it is the same', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,480,元/生·月,2026-09-01,云发改价〔2026〕8号,2026年9月1日起调整为480元/月',
    );
    expect(prices(read)).toEqual(['全部 480 2026-09-01  云发改价〔2026〕8号']);
  });

  it('has the unit that the remark gives it', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,420,元/生·月,2024-09-01,云发改价〔2024〕3号,2026年9月1日起调整为2400元/学期（云发改价〔2026〕8号）',
    );
    expect(read.rows('fees').map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([
      '420 元/生·月',
      '2400 元/生·学期',
    ]);
  });

  it('is none where it held before the one of the row', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,480,元/生·月,2026-09-01,云发改价〔2026〕8号,2024年9月1日起执行420元/月',
    );
    expect(prices(read)).toEqual(['全部 480 2026-09-01  云发改价〔2026〕8号']);
  });

  it('is that of care where rows of several items have the same remark', async () => {
    const remark = '2026年9月1日起调整为680元/月';
    const row = (item: string, amount: number) =>
      `第一幼儿园,${item},${amount},元/生·月,2024-09-01,云发改价〔2024〕3号,${remark}`;
    const { rows } = await fees([row('保教费', 580), row('伙食费', 300)].join('\n'));
    expect(rows('fees').map(({ item, amount, until = '' }) => `${item} ${amount} ${until}`.trim())).toEqual([
      '保育教育费 580 2026-08-31',
      '保育教育费 680',
      '伙食费 300',
    ]);
  });

  it('is that of the only row that has the remark', async () => {
    const { rows } = await fees(
      '第一幼儿园,保教费,580,元/生·月,2024-09-01,云发改价〔2024〕3号,\n第一幼儿园,伙食费,300,元/生·月,2024-09-01,云发改价〔2024〕3号,2026年9月1日起调整为330元/月',
    );
    expect(rows('fees').map(({ item, amount, until = '' }) => `${item} ${amount} ${until}`.trim())).toEqual([
      '保育教育费 580',
      '伙食费 300 2026-08-31',
      '伙食费 330',
    ]);
  });

  it.each([
    ['3000,元/生·学期', '680元', '?'],
    ['580,元/生·月', '3480元', '?'],
    ['580,元/生·月', '680元', '元/生·月'],
  ])('has the unit of the row where it names none and fits: %s → %s', async (stated, price, unit) => {
    const { rows } = await fees(
      `第一幼儿园,保教费,${stated},2024-09-01,云发改价〔2024〕3号,2026年9月1日起调整为${price}`,
    );
    expect(rows('fees').map((row) => row['unit'])).toEqual([stated.split(',')[1], unit]);
  });

  it('is asked where the row has another from the same day on', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,420,元/生·月,2026-09-01,云发改价〔2026〕8号,2026年9月1日起调整为480元/月',
    );
    expect(askedOf(read, '收费标准')).toEqual(['云溪县第一幼儿园 保育教育费 收费标准 420']);
  });
});

describe('what is charged beside the rest', () => {
  it('is called what it is', async () => {
    const read = await fees(
      '第一幼儿园,保育教育费,420,元/生·月,2026-09-01,云发改价〔2026〕8号,另收围棋课120元/月',
    );
    expect(askedOf(read, '收费标准')).toEqual(['云溪县第一幼儿园 围棋课 收费标准 另收围棋课120元/月']);
  });
});

describe('a range of prices', () => {
  const row = '第一幼儿园,保育教育费,380-420,元/生·月,2026-09-01,云发改价〔2026〕8号,';

  it('is asked, and answered by age', async () => {
    expect(askedOf(await fees(row), '收费标准')).toEqual(['云溪县第一幼儿园 保育教育费 收费标准 380-420']);
    expect(prices(await fees(row, HEAD, { 收费标准: '小班、混龄 420；大班 380' }))).toEqual(
      ['小班 420', '混龄 420', '大班 380'].map((price) => `${price} 2026-09-01  云发改价〔2026〕8号`),
    );
    expect(prices(await fees(row, HEAD, { 收费标准: '大班 380；其他 420' }))).toEqual(
      ['大班 380', '小班 420', '中班 420'].map((price) => `${price} 2026-09-01  云发改价〔2026〕8号`),
    );
  });

  it('is one price for all where the answer is one number', async () => {
    expect(prices(await fees(row, HEAD, { 收费标准: '400' }))).toEqual([
      '全部 400 2026-09-01  云发改价〔2026〕8号',
    ]);
  });

  it('is asked as one price under one age', async () => {
    const { questions } = await fees('第一幼儿园,380-420,400', '单位,小班保教费,大班保教费');
    expect(questions.filter(({ field }) => field === '收费标准').map(({ kind, of }) => [kind, of])).toEqual([
      ['value', '保育教育费·小班'],
    ]);
  });
});

describe('an answer of prices', () => {
  it.each([
    ['小班、中班 500；大班 450', '小班 500, 中班 500, 大班 450'],
    ['本村 500；外村 550', '本村 500, 外村 550'],
  ])('takes a price for all that stand before it: %s', (written, said) => {
    expect(
      readGroupPrices(written)
        ?.map(({ group, amount }) => `${group} ${amount}`)
        .join(', '),
    ).toBe(said);
  });

  it.each(['小班、中班', '小班 500；中班', '小班'])('is none without a price: %s', (written) => {
    expect(readGroupPrices(written)).toBeNull();
  });
});

describe('columns of what was done with a price', () => {
  const head = '单位,收费项目,收费标准,计费单位,执行日期,终止日期,批准文号,备案日期,备案状态';
  const row = (until: string, state: string) =>
    `第一幼儿园,保育教育费,420,元/生·月,2024-09-01,${until},云发改价〔2024〕3号,2024-08-15,${state}`;

  it('are known, and not kept', async () => {
    const read = await fees(row('', '有效'), head);
    expect(askedOf(read, '备案日期', '备案状态', '截止日期')).toEqual([]);
    expect(read.reading.dropped.filter(({ kind }) => kind === '不收的列').map(({ text }) => text)).toEqual([
      '备案日期',
    ]);
  });

  it('ask until when a price held that holds no more', async () => {
    expect(askedOf(await fees(row('', '已废止'), head), '截止日期')).toEqual([
      '云溪县第一幼儿园 保育教育费 截止日期 已废止',
    ]);
    expect(askedOf(await fees(row('2026-08-31', '已废止'), head), '截止日期')).toEqual([]);
  });

  it.each([
    ['不再执行', ''],
    ['不再收取', ''],
    ['备案已过期', ''],
    ['2026年8月31日到期', '2026-08-31'],
    ['待重新备案', ''],
  ])('ask until when a price holds of which they do not say that it holds: %s', async (state, likely) => {
    const { questions } = await fees(row('', state), head);
    expect(
      questions.flatMap(({ field, text, suggestion }) => (field === '截止日期' ? [[text, suggestion]] : [])),
    ).toEqual([[state, likely]]);
  });

  it.each(['有效', '执行中', '正常', '已备案', '现行'])(
    'ask nothing of a price that holds: %s',
    async (state) => {
      expect((await fees(row('', state), head)).asked).toEqual((await fees(row('', ''), head)).asked);
    },
  );

  it('list what they say beside a day of ending that says something else', async () => {
    const { reading } = await fees(row('2026-08-31', '待重新备案'), head);
    expect(reading.dropped.map(({ text }) => text)).toContain('待重新备案');
  });
});
