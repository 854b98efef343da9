import { describe, expect, it } from 'vitest';
import { FOUR, said, trial } from '../reading.ts';

const HEAD = '园名,收费项目,年龄段,收费标准,计费单位,服务内容,收费依据,退费办法,执行时间';
const END = '云发改〔2026〕3号,多退少补,2026-09-01';
const sheet = (...rows: readonly string[]): string =>
  `云溪县幼儿园收费一览表,,,,,,,,\n${HEAD}\n${rows.join('\n')}`;

describe('how often a fee is paid, in a column of its own', () => {
  it('is once where it says 一次性, but for care and teaching', async () => {
    const { rows } = await said(
      sheet(
        `第一幼儿园,床上用品费,全园,320,一次性,被褥,${END}`,
        `石门镇阳光幼儿园,床上用品费,全园,320,新生一次性,被褥,${END}`,
        `石门镇小太阳幼儿园,保教费,全园,2800,一次性,保教,${END}`,
      ),
      'fees',
      'item',
      'unit',
    );
    expect(rows).toEqual(['床上用品费 元/生·次', '床上用品费 元/生·次', '保育教育费 ?']);
  });

  it('is asked of the only kindergarten that does not say it', async () => {
    const { asked } = await said(
      sheet(`第一幼儿园,伙食费,全园,400,元/月,三餐,${END}`, `石门镇阳光幼儿园,伙食费,全园,380,,三餐,${END}`),
      'fees',
      'unit',
    );
    expect(asked.filter((text) => text.includes('计费单位'))).toEqual([
      '石门镇阳光幼儿园 伙食费 计费单位 380',
    ]);
  });
});

describe('a rule of refund', () => {
  it('is asked of the row that leaves it blank, where another of the same item has one', async () => {
    const { asked } = await said(
      sheet(
        '第一幼儿园,延时服务费,全园,200,元/月,看护,云发改〔2026〕3号,按天退,2026-09-01',
        '石门镇阳光幼儿园,延时服务费,全园,180,元/月,看护,云发改〔2026〕3号,,2026-09-01',
      ),
      'fees',
      'refund',
    );
    expect(asked.filter((text) => text.includes('退费'))).toEqual(['石门镇阳光幼儿园 延时服务费 退费规则']);
  });
});

describe('an item that offices call in several ways', () => {
  const listed = async (catalogue: readonly (readonly [string, string])[], ...items: readonly string[]) => {
    const { rows } = await trial(
      { 'a.csv': sheet(...items.map((item) => `第一幼儿园,${item},新生,100,元/年,服务,${END}`)) },
      { ...FOUR, catalogue: new Map(catalogue) },
    );
    return rows('fees').map(({ item, category, ageGroup }) => `${item} ${category} ${ageGroup}`);
  };

  it('is the only one of the locality’s list that it can be', async () => {
    const list = [
      ['人身意外保险费', '代收费'],
      ['校车接送费', '服务性收费'],
      ['园服费', '代收费'],
      ['床上用品费', '代收费'],
    ] as const;
    expect(await listed(list, '意外险', '校车费', '园服', '被褥费')).toEqual([
      '人身意外保险费 代收费 全部',
      '校车接送费 服务性收费 全部',
      '园服费 代收费 全部',
      '床上用品费 代收费 全部',
    ]);
  });

  it('keeps its own name where the list has two such, none, or another thing', async () => {
    const two = [
      ['园服费', '代收费'],
      ['校服费', '代收费'],
    ] as const;
    expect(await listed(two, '服装费')).toEqual(['服装费 ? 全部']);
    expect(await listed([['园服费', '代收费']], '校方责任险')).toEqual(['校方责任险 ? ?']);
  });
});

describe('a former price in a note below the form of a kindergarten', () => {
  const form = async (note: string, ...rows: readonly string[]) => {
    const { rows: found } = await trial(
      {
        'a.csv': [
          '云溪县幼儿园收费公示表',
          '幼儿园：云溪县第一幼儿园,,,,,执行时间：2026年9月1日',
          '收费项目,年龄段,收费标准,计费单位,服务内容,收费依据,退费办法',
          ...rows.map((row) => `保教费,${row},元/月,保教,云教备〔2026〕8号,按半月退`),
          note,
        ].join('\n'),
      },
      FOUR,
    );
    return found('fees')
      .filter(({ until }) => until !== undefined)
      .map(({ ageGroup, amount, effectiveFrom, until, basis }) =>
        [ageGroup, amount, effectiveFrom, until, basis].join(' '),
      );
  };

  it('has a row of its own, with its days and its document', async () => {
    expect(
      await form(
        '备注：2025年9月1日至2026年8月31日保教费各年龄段均为1180元/月（云教备〔2025〕11号），自2026年秋季起调整。',
        '小班,1280',
        '中班,1260',
      ),
    ).toEqual(['全部 1180 2025-09-01 2026-08-31 云教备〔2025〕11号']);
  });

  it('is asked where it does not say of which age, or is paid otherwise', async () => {
    const days = '备注：2025年9月1日至2026年8月31日保教费';
    expect(await form(`${days}1180元/月。`, '小班,1280', '中班,1260')).toEqual([
      '? ? 2025-09-01 2026-08-31 ?',
    ]);
    expect(await form(`${days}各年龄段均为5400元/学期。`, '小班,1280', '中班,1280')).toEqual([
      '? ? 2025-09-01 2026-08-31 ?',
    ]);
  });

  it('is none where another day follows it than the note says', async () => {
    expect(
      await form('备注：2025年9月1日至2026年8月31日保教费均为1180元/月，自2026年3月1日起调整。', '小班,1280'),
    ).toEqual([]);
  });
});
