import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const FIVE = rosterOf(
  ['9900000001', '云溪县第一幼儿园'],
  ['9900000002', '云溪县阳光幼儿园'],
  ['9900000003', '云溪县星河幼儿园'],
  ['9900000004', '云溪县彩虹幼儿园'],
);
const LIST =
  '幼儿园基本信息表,,,,\n标识码,园名,办园体制,信用代码,园址\n9900000001,云溪县第一幼儿园,公办,,文昌路1号\n9900000002,云溪县阳光幼儿园,民办（营利性）,91990447416351031D,河街2号\n9900000003,云溪县星河幼儿园,民办普惠,52990447416515796Y,河街3号\n9900000004,云溪县彩虹幼儿园,民办,,河街4号';
const PRICES =
  '2026年秋季收费表（2026年9月1日起执行）,,,\n园名,保教费（元/月）,伙食费（元/天）,备案号\n第一幼儿园,400,12,云发改〔2026〕1号\n阳光幼儿园,900,15,云发改〔2026〕2号\n星河幼儿园,600,12,云发改〔2026〕3号\n彩虹幼儿园,500,12,云发改〔2026〕4号';
const GENERAL = '退费规定：1.保教费：缺勤满12天的退一半。2.伙食费：按天退。';

/** How the care and the meals of each kindergarten are paid back. */
async function refunds(notes: string): Promise<readonly string[]> {
  const { rows } = await trial({ '名册.csv': LIST, '收费.csv': `${PRICES}\n${notes},,,` }, FIVE);
  const cells = rows('fees');
  return ['1', '2', '3', '4'].map((last) =>
    cells.flatMap(({ code, refund = '' }) => (code === `990000000${last}` ? [refund] : [])).join(' '),
  );
}

const ORDINARY = '缺勤满12天的退一半 按天退';

describe('a rule of refund for some kindergartens alone', () => {
  it.each([
    ['3.营利性幼儿园按入园合同约定退费。', '按入园合同约定退费'],
    ['3.营利性民办幼儿园：依据合同退费。', '依据合同退费'],
    ['3.对营利性幼儿园，按协议约定退还。', '按协议约定退还'],
  ])('takes the place of the others for these, and is asked of who may be one: %s', async (note, rule) => {
    expect(await refunds(`${GENERAL}${note}`)).toEqual([ORDINARY, `${rule} ${rule}`, ORDINARY, '? ?']);
  });

  it('is asked of one of which two sheets say different things of profit', async () => {
    const { rows } = await trial(
      {
        '名册.csv': LIST,
        '收费.csv': `${PRICES}\n${GENERAL}3.营利性幼儿园按入园合同约定退费。,,,`,
        '年检.csv':
          '云溪县民办幼儿园2025年度年检结论,,\n幼儿园,登记类型,年检结论\n阳光幼儿园,非营利性,合格\n星河幼儿园,非营利性,合格',
      },
      FIVE,
    );
    const cells = rows('fees').map(({ code, refund }) => `${code} ${refund}`);
    expect(cells.filter((text) => text.startsWith('9900000002'))).toEqual(['9900000002 ?', '9900000002 ?']);
    expect(cells).toContain('9900000003 缺勤满12天的退一半');
  });

  it('is of the items that it names', async () => {
    expect(await refunds(`${GENERAL}3.营利性幼儿园保教费按入园合同约定退费。`)).toEqual([
      ORDINARY,
      '按入园合同约定退费 按天退',
      ORDINARY,
      '? 按天退',
    ]);
  });

  it('may be of inclusive ones, and is asked of who may be one', async () => {
    expect(await refunds(`${GENERAL}3.普惠性民办幼儿园按实际出勤天数退费。`)).toEqual([
      ORDINARY,
      ORDINARY,
      '按实际出勤天数退费 按实际出勤天数退费',
      '? ?',
    ]);
  });

  it('may be said of public and private ones each', async () => {
    expect(await refunds('退费规定：1.公办幼儿园按月结算，多退少补。2.民办幼儿园按合同约定退费。')).toEqual([
      '按月结算，多退少补 按月结算，多退少补',
      '按合同约定退费 按合同约定退费',
      '按合同约定退费 按合同约定退费',
      '按合同约定退费 按合同约定退费',
    ]);
  });

  it('is settled by the table where no list comes with the prices', async () => {
    const [first, ...others] = FIVE.kindergartens.map((one) => ({ ...one, nature: '民办' }));
    const roster = {
      ...FIVE,
      kindergartens:
        first === undefined
          ? []
          : [{ ...first, profit: '营利性' }, ...others.map((one) => ({ ...one, profit: '非营利性' }))],
    };
    const { rows } = await trial(
      { '收费.csv': `${PRICES}\n${GENERAL}3.营利性幼儿园按入园合同约定退费。,,,` },
      roster,
    );
    expect(
      rows('fees')
        .slice(0, 4)
        .map(({ refund }) => refund),
    ).toEqual(['按入园合同约定退费', '按入园合同约定退费', '缺勤满12天的退一半', '按天退']);
  });
});
