import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const HEAD =
  '云溪县幼儿园收费填报（2026年秋）_收集结果,,,,,,,,,,\n编号,提交者（自动）,1.幼儿园名称（必填）,2.填表人手机（必填）,3.小班保教费（元/人·月）,4.中班保教费（元/人·月）,5.大班保教费（元/人·月）,"6.托班保育费（元/人·月）\n没有托班填“无”",7.伙食费（写清按天还是按月）,8.文号,9.执行时间,10.其他要说明的\n';
const NOTE =
  '说明：1.伙食费属服务性收费；“学平险”“意外险”均指幼儿意外伤害保险，属代收费。2.退费：保教费（含托班保育费）——缺勤10天以上的，退还当月的50%；伙食费——按实际用餐天数结算。,,,,,,,,,,\n';

const form = (rows: string, note = NOTE): Promise<Trial> => trial({ 'a.csv': `${HEAD}${rows}${note}` }, FOUR);
const feesOf = ({ rows }: Trial, ...keys: readonly string[]): readonly string[] =>
  rows('fees').map((row) => keys.map((key) => row[key] ?? '').join(' '));
const askedOf = ({ asked }: Trial): readonly string[] => asked.filter((one) => !/服务内容/.test(one));

describe('a form that kindergartens filled in themselves', () => {
  it('may refer to the price of another age, say one for all ages, and how meals are paid in brackets', async () => {
    const read = await form(
      '1,甲,第一幼儿园,19900001111,380元,同小班,与小班一样,无,12元（按天）,云发改〔2024〕31号,2024.9.1,\n2,乙,阳光幼儿园,19900002222,三个年龄段都是200,,,无,按月160元,云发改〔2024〕31号,2024.9.1,\n3,丙,小太阳幼儿园,19900003333,520,500,500,980,260元/月,云价备〔2025〕7号,2025.9.1,\n',
    );
    expect(feesOf(read, 'code', 'item', 'ageGroup', 'amount', 'unit')).toEqual([
      '9900000001 保育教育费 全部 380 元/生·月',
      '9900000001 伙食费 全部 12 元/生·天',
      '9900000002 保育教育费 全部 200 元/生·月',
      '9900000002 伙食费 全部 160 元/生·月',
      '9900000003 保育教育费 小班 520 元/生·月',
      '9900000003 保育教育费 中班 500 元/生·月',
      '9900000003 保育教育费 大班 500 元/生·月',
      '9900000003 托班保育费 托班 980 元/生·月',
      '9900000003 伙食费 全部 260 元/生·月',
    ]);
    expect(new Set(feesOf(read, 'item', 'refund'))).toEqual(
      new Set([
        '保育教育费 缺勤10天以上的，退还当月的50%',
        '托班保育费 缺勤10天以上的，退还当月的50%',
        '伙食费 按实际用餐天数结算',
      ]),
    );
    expect(askedOf(read)).toEqual([]);
  });

  it.each([
    ['各班200,同小班,同小班', ['保育教育费 全部 200'], []],
    ['各班200,各班200,200', ['保育教育费 全部 200'], []],
    ['380元,三个年龄段都是380,同小班', ['保育教育费 全部 380'], []],
    [
      '三个年龄段都是200,220,同小班',
      ['保育教育费 ? ?', '保育教育费 ? 220', '保育教育费 ? ?'],
      ['小班 收费标准 三个年龄段都是200', '大班 收费标准 同小班'],
    ],
    [
      '各班200,,各班220',
      ['保育教育费 ? ?', '保育教育费 ? ?'],
      ['小班 收费标准 各班200', '大班 收费标准 各班220'],
    ],
  ])(
    'has one price for all ages once, and asks where another column differs: %s',
    async (prices, charges, asked) => {
      const read = await form(
        `1,甲,第一幼儿园,19900001111,${prices},无,12元/天,云发改〔2024〕31号,2024.9.1,\n`,
      );
      const fees = feesOf(read, 'item', 'ageGroup', 'amount').filter((one) => !one.startsWith('伙食费'));
      expect(fees).toEqual(charges);
      expect(askedOf(read)).toEqual(asked.map((one) => `云溪县第一幼儿园 保育教育费·${one}`));
    },
  );

  it('asks for a price behind words that name no fee', async () => {
    const read = await form(
      '1,甲,第一幼儿园,19900001111,农村户口200,200,200,无,12元/天,云发改〔2024〕31号,2024.9.1,\n',
    );
    expect(feesOf(read, 'item', 'amount').filter((one) => !one.startsWith('伙食费'))).toEqual([
      '保育教育费 ?',
      '保育教育费 200',
      '保育教育费 200',
    ]);
    expect(askedOf(read)).toEqual(['云溪县第一幼儿园 保育教育费·小班 收费标准 农村户口200']);
  });

  it('stands once where the second one replaces the first', async () => {
    const twice = (remark: string, other = '阳光幼儿园'): Promise<Trial> =>
      form(
        `1,甲,第一幼儿园,19900001111,560,560,560,无,12元/天,云价备〔2025〕7号,2025.9.1,\n2,乙,${other},19900001112,580,580,580,无,12元/天,云价备〔2025〕7号,2025.9.1,${remark}\n`,
      );
    const read = await twice('前一份保教费填错了，以这份为准', '第一幼儿园');
    expect(feesOf(read, 'code', 'item', 'amount')).toEqual([
      '9900000001 保育教育费 580',
      '9900000001 伙食费 12',
    ]);
    expect(read.reading.dropped.map(({ text }) => text)).toContain('后面的一份写明代替了这一行');
    const voided = await twice('上一份作废', '第一幼儿园');
    expect(feesOf(voided, 'item', 'amount')).toEqual(['保育教育费 580', '伙食费 12']);
    expect(feesOf(await twice('以这份为准'), 'item', 'amount')).toEqual([
      '保育教育费 560',
      '伙食费 12',
      '保育教育费 580',
      '伙食费 12',
    ]);
  });

  it('is asked about where the two differ in a day, a year or a document', async () => {
    const recognised = (answers = {}): Promise<Trial> =>
      trial(
        {
          'a.csv':
            '云溪县普惠性民办幼儿园认定名册,,,\n园名,认定日期,有效期,备注\n第一幼儿园,2021.6.28,三年,\n阳光幼儿园,2024.6.28,三年,\n第一幼儿园,2024.6.28,三年,上一次认定已作废\n',
        },
        FOUR,
        answers,
      );
    const daysOf = ({ rows }: Trial): readonly string[] =>
      rows('recognitions').map(({ code, recognisedOn }) => `${code} ${recognisedOn}`);
    const read = await recognised();
    expect(daysOf(read)).toEqual(['9900000002 2024-06-28', '9900000001 2024-06-28']);
    expect(read.asked).toContain('云溪县第一幼儿园 前面一行 上一次认定已作废');
    expect(daysOf(await recognised({ 前面一行: '是' }))).toEqual([
      '9900000001 2021-06-28',
      '9900000002 2024-06-28',
      '9900000001 2024-06-28',
    ]);
    const checked = await trial(
      {
        'a.csv':
          '云溪县幼儿园年检结果,,,\n园名,年检年度,年检结论,备注\n第一幼儿园,2024,合格,\n第一幼儿园,2025,基本合格,以本次为准\n',
      },
      FOUR,
    );
    expect(checked.asked).toContain('云溪县第一幼儿园 前面一行 以本次为准');
    expect(checked.reading.dropped.map(({ text }) => text)).not.toContain('后面的一份写明代替了这一行');
  });

  it('is asked about where days differ below a head of another name', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县普惠性民办幼儿园认定名册,,\n园名,有效期,备注\n第一幼儿园,2021.6.28-2024.6.27,\n第一幼儿园,2024.6.28-2027.6.27,以本次为准\n',
      },
      FOUR,
    );
    expect(read.asked).toContain('云溪县第一幼儿园 前面一行 以本次为准');
  });

  it('is asked about without the name of a person', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县普惠性民办幼儿园认定名册,,\n园名,认定日期,备注\n第一幼儿园,2021.6.28,\n第一幼儿园,2024.6.28,以本次为准，经办人：王小明\n',
      },
      FOUR,
    );
    expect(read.asked.some((one) => one.startsWith('云溪县第一幼儿园 前面一行'))).toBe(true);
    expect(JSON.stringify([read.questions, read.reading.dropped])).not.toContain('王小明');
  });

  it('may be handed in at another time', async () => {
    const read = await trial(
      {
        'a.csv':
          '云溪县普惠性民办幼儿园认定名册_收集结果,,,,\n园名,提交时间,认定日期,有效期,备注\n第一幼儿园,2026.9.1,2024.6.28,三年,\n第一幼儿园,2026.9.3,2024.6.28,两年,以这份为准\n',
      },
      FOUR,
    );
    expect(read.rows('recognitions').map(({ validUntil }) => validUntil)).toEqual(['2026-06-27']);
    expect(read.asked.filter((one) => one.includes('前面一行'))).toEqual([]);
  });

  it('tells of a former price and of the one that followed it', async () => {
    const row = (remark: string): Promise<Trial> =>
      form(
        `1,甲,阳光幼儿园,19900001111,620,620,620,无,240元/月,云价备〔2026〕3号,2026年3月1日,"${remark}"\n`,
      );
    const read = await row('2024年3月1日至2026年2月28日为580元，今年3月1日起调为620元');
    expect(feesOf(read, 'item', 'amount', 'effectiveFrom', 'until', 'basis')).toEqual([
      '保育教育费 580 2024-03-01 2026-02-28 ?',
      '保育教育费 620 2026-03-01  云价备〔2026〕3号',
      '伙食费 240 2026-03-01  云价备〔2026〕3号',
    ]);
    const other = await row('2024年3月1日至2026年2月28日为580元，今年3月1日起调为640元');
    expect(feesOf(other, 'item', 'amount').slice(0, 1)).toEqual(['保育教育费 ?']);
  });
});

describe('short words for an insurance', () => {
  const sheet = (note: string): Promise<Trial> =>
    trial(
      {
        'a.csv': `云溪县幼儿园代收费,,,\n园名,代收费项目及标准,文号,执行时间\n第一幼儿园,学平险100元/年,云发改〔2024〕31号,2024.9.1\n阳光幼儿园,保险费80元/年,云发改〔2024〕31号,2024.9.1\n${note},,,\n`,
      },
      FOUR,
    );

  it('are the whole name that a note gives them', async () => {
    const read = await sheet('说明：“学平险”“意外险”“保险”均指幼儿意外伤害保险，属代收费。');
    expect(feesOf(read, 'item', 'amount')).toEqual(['幼儿意外伤害保险 100', '幼儿意外伤害保险 80']);
  });

  it('stay, or are asked, where it names several', async () => {
    const read = await sheet('说明：保险是指幼儿意外险，校方责任险。');
    expect(feesOf(read, 'item', 'amount')).toEqual(['学平险 100', '? 80']);
  });
});
