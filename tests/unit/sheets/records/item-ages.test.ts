import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

/** Rows of one item each. */
async function priced(...rows: readonly string[]): Promise<readonly string[]> {
  const sheet = [
    '云溪县幼儿园收费表,,,',
    '幼儿园,收费项目,收费标准,执行日期',
    ...rows.map((row) => `${row},2025年9月1日`),
  ].join('\n');
  const { rows: found } = await said(sheet, 'fees', 'item', 'ageGroup', 'amount');
  return found;
}

describe('an item that names its ages', () => {
  it.each(['保教费（中、大班）', '保教费（中大班）', '中大班保教费', '保教费-中班、大班'])(
    'is of each of them: %s',
    async (item) => {
      expect(await priced('第一幼儿园,保教费（小班）,650元/月', `第一幼儿园,${item},620元/月`)).toEqual([
        '保育教育费 小班 650',
        '保育教育费 中班 620',
        '保育教育费 大班 620',
      ]);
    },
  );

  it('is of the first brackets that name some', async () => {
    expect(
      await priced(
        '第一幼儿园,保教费（全日制）（小班）,600元/月',
        '第一幼儿园,保教费（全日制）（大班）,500元/月',
      ),
    ).toEqual(['保育教育费 小班 600', '保育教育费 大班 500']);
  });

  it('is of all where it names all and nobody is younger', async () => {
    expect(await priced('第一幼儿园,保教费（小、中、大班）,400元/月', '第一幼儿园,伙食费,12元/天')).toEqual([
      '保育教育费 全部 400',
      '伙食费 全部 12',
    ]);
  });

  it('is of each where another row of the kindergarten has a price of younger ones', async () => {
    expect(
      await priced(
        '第一幼儿园,托班保育费,600元/月',
        '第一幼儿园,保教费（小班至大班）,400元/月',
        '阳光幼儿园,保教费（小、中、大班）,380元/月',
      ),
    ).toEqual([
      '托班保育费 托班 600',
      '保育教育费 小班 400',
      '保育教育费 中班 400',
      '保育教育费 大班 400',
      '保育教育费 全部 380',
    ]);
  });

  it('is the care of the youngest where it names them', async () => {
    expect(await priced('第一幼儿园,保教费（托班）,600元/月', '第一幼儿园,小班保教费,400元/月')).toEqual([
      '托班保育费 托班 600',
      '保育教育费 小班 400',
    ]);
  });

  it('names none by other words', async () => {
    expect(await priced('第一幼儿园,伙食费（中餐）,12元/天', '第一幼儿园,保教费,400元/月')).toEqual([
      '伙食费 全部 12',
      '保育教育费 全部 400',
    ]);
  });
});

describe('a column of whom a price is for', () => {
  const charged = async (...rows: readonly string[]) => {
    const sheet = `云溪县幼儿园收费表,,,,\n幼儿园,收费类别,收费项目,执收对象,收费标准,执行日期\n${rows.map((row) => `第一幼儿园,${row},2025年9月1日`).join('\n')}`;
    return await said(sheet, 'fees', 'item', 'ageGroup', 'amount');
  };

  it('is of all who have what is paid for', async () => {
    const { rows } = await charged(
      '保教费,保教费,各年龄班,450元/月',
      '服务性收费,延时服务费,自愿参加的幼儿,100元/月',
      '服务性收费,校车费,乘车幼儿,90元/月',
      '代收费,床上用品费,新入园幼儿,220元/次',
    );
    expect(rows).toEqual([
      '保育教育费 全部 450',
      '延时服务费 全部 100',
      '校车费 全部 90',
      '床上用品费 全部 220',
    ]);
  });

  it('is none where it is of places', async () => {
    const sheet = `云溪县幼儿园收费表,,,\n幼儿园,收费项目,执行范围,收费标准\n第一幼儿园,保教费,乡镇,450元/月\n阳光幼儿园,保教费,城区,400元/月`;
    const { rows, asked } = await said(sheet, 'fees', 'item', 'ageGroup', 'amount');
    expect(rows).toEqual(['保育教育费 全部 450', '保育教育费 全部 400']);
    expect(asked.filter((one) => /年龄段|范围/.test(one))).toEqual(['执行范围 执行范围']);
  });

  it.each(['外县户籍幼儿', '低保家庭幼儿', '新入园幼儿'])(
    'that names some children for care and teaching is asked: %s',
    async (whom) => {
      const { rows } = await charged(`保教费,保教费,${whom},450元/月`);
      expect(rows).toEqual(['保育教育费 ? 450']);
    },
  );
});

describe('an item of one age, a row each', () => {
  it.each([
    ['小班保教费', '小班'],
    ['保教费小班', '小班'],
    ['小班：保教费', '小班'],
    ['小班学费', '小班'],
    ['大班管理费', '大班'],
    ['小班餐费', '小班'],
    ['保教费（小班）', '小班'],
  ])('is read and not asked: %s', async (item, age) => {
    const { rows, asked } = await said(
      `云溪县幼儿园收费表\n园名,收费项目,收费标准（元/生·月）\n第一幼儿园,${item},400\n阳光幼儿园,${item},380`,
      'fees',
      'ageGroup',
      'amount',
    );
    expect(rows).toEqual([`${age} 400`, `${age} 380`]);
    expect(asked.filter((question) => question.includes('收费项目'))).toEqual([]);
  });

  it('is of both ages that stand before it', async () => {
    const { asked } = await said(
      '云溪县幼儿园收费表\n园名,收费项目,收费标准（元/生·月）\n第一幼儿园,小、中班保教费,400\n阳光幼儿园,小、中班保教费,380',
      'fees',
    );
    expect(asked.filter((question) => question.includes('收费项目'))).toEqual([]);
  });
});
