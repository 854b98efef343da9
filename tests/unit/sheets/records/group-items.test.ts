import { describe, expect, it } from 'vitest';
import { FOUR, trial } from '../reading.ts';

/** What a sheet charges beside care, and what is asked of prices and of what parents choose. */
async function charged(heads: string, first: string, second: string) {
  const { rows, asked } = await trial(
    {
      'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n${heads}\n第一幼儿园,400,${first}\n石门镇阳光幼儿园,400,${second}\n`,
    },
    FOUR,
  );
  return {
    fees: rows('fees')
      .filter(({ category }) => category !== '保育教育费')
      .map(({ code, category, item, amount, voluntary }) =>
        [code, category, item, amount, voluntary].join(' '),
      ),
    asked: asked.filter((question) => /自愿|收费标准|有无校车/.test(question)),
  };
}

describe('a head of what parents choose', () => {
  it.each([
    '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,其他（自愿）',
    '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,其他（家长自愿选择）',
  ])('is of the prices that stand below it: %s', async (heads) => {
    expect(await charged(heads, '12,延时看护200元/月', '12,"延时看护180元/月，校车160元/月"')).toEqual({
      fees: [
        '9900000001 服务性收费 伙食费 12 否',
        '9900000001 服务性收费 延时看护 200 是',
        '9900000002 服务性收费 伙食费 12 否',
        '9900000002 服务性收费 延时看护 180 是',
        '9900000002 服务性收费 校车 160 是',
      ],
      asked: [],
    });
  });

  it('names the item that stands before it', async () => {
    const heads = '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,延时看护（自愿）';
    expect((await charged(heads, '12,200元/月', '12,')).fees).toContain(
      '9900000001 服务性收费 延时看护 200 是',
    );
  });

  it('is a column of its own where it asks', async () => {
    const heads = '园名,保教费（元/生·月）,延时服务费（元/生·月）,是否自愿';
    expect((await charged(heads, '200,是', '180,否')).fees).toEqual([
      '9900000001 服务性收费 延时服务费 200 是',
      '9900000002 服务性收费 延时服务费 180 否',
    ]);
  });
});

describe('a word of a list of kindergartens under a group of fees', () => {
  it('is what is charged', async () => {
    const heads = '园名,保教费（元/生·月）,服务性收费,代收费\n,,校车（元/月）,图书（元/学期）';
    expect(await charged(heads, '160,60', ',')).toEqual({
      fees: ['9900000001 服务性收费 校车 160 是', '9900000001 代收费 图书 60 是'],
      asked: [],
    });
  });

  it('is what is charged by its unit alone', async () => {
    const heads = '园名,保教费（元/生·月）,校车（元/月）';
    expect((await charged(heads, '160', '')).fees).toEqual(['9900000001 ? 校车 160 ']);
  });

  it('is what it says where it asks whether there is one', async () => {
    const heads = '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,是否有校车';
    expect((await charged(heads, '12,是', '12,否')).fees).not.toContain('9900000001 服务性收费 校车 是 是');
  });
});

describe('a column of the terms of a group of fees', () => {
  /** The terms of what is charged, by category. */
  async function terms(heads: string, first: string) {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n${heads}\n第一幼儿园,400,${first}\n石门镇阳光幼儿园,400,${first}\n`,
      },
      FOUR,
    );
    return rows('fees')
      .filter(({ code }) => code === '9900000001')
      .map(({ item, basis, refund, voluntary }) => [item, basis, refund, voluntary].join(' '));
  }

  it('is of every item of the group, and of no other', async () => {
    const heads = '园名,保教费（元/生·月）,代收费,,\n,,园服（元/次）,退费办法,文号';
    expect(await terms(heads, '200,不退,云发改〔2026〕7号')).toEqual([
      '保育教育费 ? ? 不适用',
      '园服 云发改〔2026〕7号 不退 是',
    ]);
  });

  it('goes before what such fees mostly are', async () => {
    const heads = '园名,保教费（元/生·月）,服务性收费,\n,,延时看护（元/月）,自愿';
    expect(await terms(heads, '200,否')).toEqual(['保育教育费 ? ? 不适用', '延时看护 ? ? 否']);
  });

  it('leaves an item to its own column', async () => {
    const heads = '园名,保教费（元/生·月）,伙食费（元/天）,伙食费退费,退费办法';
    expect(await terms(heads, '12,不退,按天退')).toEqual(['保育教育费 ? 按天退 不适用', '伙食费 ? 不退 否']);
  });
});

describe('a column of what else is charged', () => {
  it.each(['其他（自愿）', '其他收费', '其它费用', '其他（注明项目）', '自愿项目', '自愿收费项目'])(
    'names the items in its cells: %s',
    async (head) => {
      const heads = `园名,保教费（元/生·月）,${head}`;
      expect((await charged(heads, '校车160元/月', '"延时看护100元/月、校车180元/月"')).fees).toEqual([
        '9900000001 ? 校车 160 ',
        '9900000002 服务性收费 延时看护 100 是',
        '9900000002 ? 校车 180 ',
      ]);
    },
  );

  it.each(['轮滑30', '轮滑30、书法25'])(
    'is asked where no unit tells that a number is a price: %s',
    async (cell) => {
      const { rows, asked } = await trial(
        {
          'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,自愿项目\n第一幼儿园,400,"${cell}"\n石门镇阳光幼儿园,400,校车180元/月\n`,
        },
        FOUR,
      );
      expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费', '保育教育费']);
      expect(asked.filter((question) => /轮滑|校车/.test(question))).toEqual([
        `云溪县第一幼儿园 收费项目 ${cell}`,
        '石门镇阳光幼儿园 收费项目 校车180元/月',
      ]);
    },
  );

  it('takes a number for a price below a unit of prices', async () => {
    const heads = '园名,保教费（元/生·月）,自愿项目（元/月）';
    expect((await charged(heads, '轮滑30', '校车180')).fees).toEqual([
      '9900000001 ? 轮滑 30 ',
      '9900000002 ? 校车 180 ',
    ]);
  });

  it('is asked what it is where only numbers stand in it, and counts nobody', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,其他（元/月）\n第一幼儿园,400,200\n石门镇阳光幼儿园,400,无\n',
      },
      FOUR,
    );
    expect(rows('staffing')).toEqual([]);
    expect(asked.filter((question) => /项目|类别/.test(question))).toEqual(['云溪县第一幼儿园 收费项目 200']);
  });

  it('is asked once where no price stands in it', async () => {
    const { asked } = await trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,其他\n第一幼儿园,400,按学期收\n石门镇阳光幼儿园,400,见园门口公示栏\n',
      },
      FOUR,
    );
    expect(asked).toContain('其他 其他');
  });

  it('counts who else works there in a sheet of the staff', async () => {
    const { rows } = await trial(
      {
        'a.csv': '教职工统计（2026年9月1日）,,\n园名,专任教师,其他\n第一幼儿园,12,3\n石门镇阳光幼儿园,8,1\n',
      },
      FOUR,
    );
    expect(
      rows('staffing')
        .filter(({ post }) => post === '其他工勤')
        .map(({ headcount }) => headcount),
    ).toEqual(['3', '1']);
  });

  it.each([
    ['减免5人', '减免3人'],
    ['在园120人', '2人'],
    ['低保户减免200元', '一孩减50元'],
    ['校车2辆', '共3个班'],
    ['200', '150'],
    ['5', '3'],
    ['退费按2026年文件', '无'],
    ['校车160元/月', '减免5人'],
  ])('is asked once where other things stand in it: %s, %s', async (first, second) => {
    const { rows, asked } = await trial(
      {
        'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,其他\n第一幼儿园,400,${first}\n石门镇阳光幼儿园,400,${second}\n`,
      },
      FOUR,
    );
    expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费', '保育教育费']);
    expect(asked).toContain('其他 其他');
  });

  it.each([
    '园名,保教费（元/生·月）,其他',
    '园名,保教费（元/生·月）,服务性收费\n,,其他（自愿）',
    '园名,保教费（元/生·月）,自愿项目',
  ])('says nothing of a person: %s', async (heads) => {
    const cells = ['联系人王小红13812345678', '"王小红老师负责，138 1234 5678"'];
    if (heads.includes('其他')) cells.push('收费员王小红2345678');
    for (const cell of cells) {
      const { reading, questions } = await trial(
        {
          'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n${heads}\n第一幼儿园,400,${cell}\n石门镇阳光幼儿园,400,无\n`,
        },
        FOUR,
      );
      const { rows, dropped } = reading;
      expect(JSON.stringify({ rows, dropped, questions })).not.toMatch(/王小红|1381234|138 1234|2345678/);
    }
  });

  it('is no price under a group either where it counts somebody', async () => {
    const heads = '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,其他（自愿）';
    expect((await charged(heads, '12,减免5人', '12,延时看护200元/月')).fees).toEqual([
      '9900000001 服务性收费 伙食费 12 否',
      '9900000001 服务性收费 ? ? 是',
      '9900000002 服务性收费 伙食费 12 否',
      '9900000002 服务性收费 延时看护 200 是',
    ]);
  });

  it.each([
    '园名,保教费（元/生·月）,伙食费（元/天）,园长,专任教师,保育员,其他',
    '园名,保教费（元/生·月）,伙食费（元/天）,教职工,,,\n,,,园长,专任教师,保育员,其他',
  ])('counts who else works there beside posts: %s', async (heads) => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季收费和人员情况（2026年9月1日）,,,\n${heads}\n第一幼儿园,400,12,1,12,6,25\n石门镇阳光幼儿园,400,12,1,8,4,3\n`,
      },
      FOUR,
    );
    expect(
      rows('staffing')
        .filter(({ post }) => post === '其他工勤')
        .map(({ headcount }) => headcount),
    ).toEqual(['25', '3']);
    expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费', '伙食费', '保育教育费', '伙食费']);
  });

  it('leaves items with a number beside one of prices as they are', async () => {
    const heads = '园名,保教费（元/月）,收费项目,标准';
    const { fees } = await charged(heads, '书法2,200', '书法1,100');
    expect(fees.map((fee) => fee.split(' ')[3])).toEqual(['200', '100']);
  });

  it('leaves a column of items beside one of prices as it is', async () => {
    const heads = '园名,保教费（元/生·月）,自愿项目,标准';
    expect((await charged(heads, '校车,160元/月', '校车,180元/月')).fees).toEqual([
      '9900000001 ? 校车 160 ',
      '9900000002 ? 校车 180 ',
    ]);
  });
});

describe('校车 in a sheet of fees', () => {
  it.each([
    ['校车', '160元/月'],
    ['校车（元/月）', '160'],
  ])('is what it costs: %s %s', async (head, first) => {
    const { fees } = await charged(`园名,保教费（元/生·月）,${head}`, first, '180元/月');
    expect(fees[0]).toBe('9900000001 ? 校车 160 ');
  });

  it.each([
    ['校车', '园名,保教费（元/生·月）,校车'],
    ['服务性收费·校车', '园名,保教费（元/生·月）,服务性收费\n,,校车'],
  ])('is asked once where a number beside a price may be its seats: %s', async (head, heads) => {
    const { rows, asked } = await trial(
      {
        'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n${heads}\n第一幼儿园,400,36\n石门镇阳光幼儿园,400,180元/月\n`,
      },
      FOUR,
    );
    expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费', '保育教育费']);
    expect(asked.filter((question) => question.includes('校车'))).toEqual([`${head} ${head}`]);
  });

  it.each([
    ['有', '无'],
    ['2', '1'],
    ['是', '160'],
    ['160', '无'],
    ['36', '42'],
  ])('is whether there is one, or asked: %s', async (first, second) => {
    expect((await charged('园名,保教费（元/生·月）,校车', first, second)).fees).toEqual([]);
  });
});

describe('a column of names of fees without prices', () => {
  it('is asked where no price of the row is of them', async () => {
    const { asked } = await trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,保教费（元/生·月）,自愿收费项目\n第一幼儿园,400,延时看护、校车\n石门镇阳光幼儿园,400,无\n',
      },
      FOUR,
    );
    expect(asked.filter((question) => question.includes('校车'))).toEqual([
      '云溪县第一幼儿园 收费项目 延时看护、校车',
    ]);
  });

  it('is heard where they are', async () => {
    const { asked, rows } = await trial(
      {
        'a.csv':
          '2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n园名,收费项目,标准（元/生·月）\n第一幼儿园,学费,400\n石门镇阳光幼儿园,保教费（小班）,380\n',
      },
      FOUR,
    );
    expect(rows('fees').map(({ item }) => item)).toEqual(['保育教育费', '保育教育费']);
    expect(asked.filter((question) => question.includes('收费项目'))).toEqual([]);
  });
  it.each([
    ['2', '0'],
    ['36', '42'],
  ])('is asked once under a group without a unit of prices: %s', async (first, second) => {
    const heads = '园名,保教费（元/生·月）,服务性收费,\n,,伙食费（元/生·天）,校车';
    const { rows, asked } = await trial(
      {
        'a.csv': `2026年秋季收费公示（执行时间：2026年9月1日起）,,,\n${heads}\n第一幼儿园,400,12,${first}\n石门镇阳光幼儿园,400,12,${second}\n`,
      },
      FOUR,
    );
    expect(rows('fees').filter(({ item }) => item === '校车')).toEqual([]);
    expect(asked).toContain('服务性收费·校车 服务性收费·校车');
  });
});
