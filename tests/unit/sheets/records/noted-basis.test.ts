import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县小鹿幼儿园']);
const NATURES = {
  ...GARDEN,
  kindergartens: GARDEN.kindergartens.map((one, at) => ({ ...one, nature: at === 0 ? '公办' : '民办' })),
};

/** What each price rests on: of a public kindergarten without a number in its row, and of a private one with one. */
async function bases(note: string) {
  const { rows } = await trial(
    {
      '收费.csv': `收费公示表（2026年9月1日起执行）,,,,\n园名,保教费（元/月）,伙食费（元/天）,代收费（元/年）,备案号\n第一幼儿园,500,12,体检费60,\n小鹿幼儿园,900,15,体检费80,云发改备〔2026〕7号\n说明：${note},,,,\n`,
    },
    NATURES,
  );
  return rows('fees').map(({ item, basis }) => `${item} ${basis}`);
}

describe('a note that says what some prices rest on', () => {
  it('says it of the items and the nature that it names', async () => {
    expect(await bases('1.公办幼儿园（班、点）保教费、伙食费标准按云发改价〔2024〕31号文件执行。')).toEqual([
      '保育教育费 云发改价〔2024〕31号',
      '伙食费 云发改价〔2024〕31号',
      '体检费 ?',
      '保育教育费 云发改备〔2026〕7号',
      '伙食费 云发改备〔2026〕7号',
      '体检费 云发改备〔2026〕7号',
    ]);
  });

  it('goes before the number of the row for what is charged beside care and meals', async () => {
    expect(
      await bases('公办、民办幼儿园的代收费项目，依据均为云教发〔2025〕12号文件，由家长自愿选择。'),
    ).toEqual([
      '保育教育费 ?',
      '伙食费 ?',
      '体检费 云教发〔2025〕12号',
      '保育教育费 云发改备〔2026〕7号',
      '伙食费 云发改备〔2026〕7号',
      '体检费 云教发〔2025〕12号',
    ]);
  });

  it('leaves the number of the row for care', async () => {
    expect(await bases('保教费标准按云发改价〔2024〕31号文件执行。')).toEqual([
      '保育教育费 云发改价〔2024〕31号',
      '伙食费 ?',
      '体检费 ?',
      '保育教育费 云发改备〔2026〕7号',
      '伙食费 云发改备〔2026〕7号',
      '体检费 云发改备〔2026〕7号',
    ]);
  });

  it('says it of all prices of a nature without a number of their own', async () => {
    expect(
      await bases(
        '公办园（含村办园）收费依据云发改价〔2026〕11号，2026年9月1日以前是云发改价〔2023〕18号；民办园写备案号。',
      ),
    ).toEqual([
      '保育教育费 云发改价〔2026〕11号',
      '伙食费 云发改价〔2026〕11号',
      '体检费 云发改价〔2026〕11号',
      '保育教育费 云发改备〔2026〕7号',
      '伙食费 云发改备〔2026〕7号',
      '体检费 云发改备〔2026〕7号',
    ]);
  });

  it.each([
    '公办一级园收费依据云发改价〔2026〕11号。',
    '公办园收费依据云发改价〔2026〕11号；公办园收费依据云发改价〔2025〕3号。',
    '公办园收费依据云发改价〔2026〕11号制定，正在报批。',
  ])('says it of nobody where it is not sure of whom: %s', async (note) => {
    expect((await bases(note)).slice(0, 3)).toEqual(['保育教育费 ?', '伙食费 ?', '体检费 ?']);
  });

  it('gives a former price the document of before', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '收费公示表（2026年9月1日起执行）,,,\n园名,保教费（元/月）,备案号,备注\n第一幼儿园,500,,保教费2023年9月1日至2026年8月31日为400元/月\n说明：公办园收费依据为云发改价〔2026〕11号，2026年9月1日以前为云发改价〔2023〕18号。,,,\n',
      },
      NATURES,
    );
    expect(rows('fees').map(({ amount, basis }) => `${amount} ${basis}`)).toEqual([
      '400 云发改价〔2023〕18号',
      '500 云发改价〔2026〕11号',
    ]);
  });
});

describe('a note that says what 保险 stands for', () => {
  const itemWith = async (note: string) => {
    const { rows } = await trial(
      {
        '收费.csv': `收费公示表（2026年9月1日起执行）,,\n园名,保教费（元/月）,代收费\n第一幼儿园,500,保险60元/年\n注：${note},,\n`,
      },
      NATURES,
    );
    return rows('fees').map(({ item }) => item);
  };

  it('gives it that name', async () => {
    expect(await itemWith('保险是指幼儿平安保险。')).toEqual(['保育教育费', '幼儿平安保险']);
  });

  it.each(['保险是指家长自愿购买的险种。', '保险即将到期。'])('is no name: %s', async (note) => {
    expect(await itemWith(note)).toEqual(['保育教育费', '?']);
  });
});
