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
});
