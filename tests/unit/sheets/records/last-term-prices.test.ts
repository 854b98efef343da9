import { describe, expect, it } from 'vitest';
import { FOUR, type Trial, trial } from '../reading.ts';

const told = ({ rows }: Trial): readonly string[] =>
  rows('fees').map(({ ageGroup, amount, unit = '', effectiveFrom, until = '', basis = '' }) =>
    [ageGroup, amount, unit, effectiveFrom, until, basis].join(' ').trim(),
  );

/** What prices three ages with such a cell beside them give. */
function beside(head: string, cell: string, ages = '960,960,960'): Promise<Trial> {
  return trial(
    {
      'a.csv': `云溪县收费公示表,,,,,,\n园名,保教费（元/月）,,,备案号,执行起,${head}\n,小班,中班,大班,,,\n第一幼儿园,${ages},云教备〔2026〕3号,2026-09-01,"${cell}"`,
    },
    FOUR,
  );
}
const NOW = '全部 960 元/生·月 2026-09-01  云教备〔2026〕3号';
const BEFORE = '全部 920 元/生·月 2023-09-01 2026-08-31 云教备〔2023〕6号';

describe('a former price under a head of its own', () => {
  it.each([
    ['上期保教费', '920（2023.9.1起，云教备〔2023〕6号）'],
    ['原保教费', '920元/月（自2023年9月1日起执行；文号：云教备〔2023〕6号）'],
    ['上学期保教费标准', '920，2023年9月1日起执行，云教备〔2023〕6号'],
    ['调整前保教费', '920（云教备〔2023〕6号，2023.9.1至2026.8.31）'],
    ['去年保教费（元/月）', '920(2023-09-01起执行,云教备〔2023〕6号)'],
  ])('holds until the one of now, by what its cell says: %s %s', async (head, cell) => {
    const read = await beside(head, cell);
    expect(told(read)).toEqual([NOW, BEFORE]);
    expect(read.asked.filter((question) => /收费|执行|依据/.test(question))).toEqual([]);
  });

  it('is one for all, whatever the ages pay now', async () => {
    expect(told(await beside('上期保教费', '920（2023.9.1起，云教备〔2023〕6号）', '980,960,940'))).toContain(
      BEFORE,
    );
  });

  it.each(['960', '960元/月'])('is none where it is the price of now: %s', async (cell) => {
    const read = await beside('上期保教费', cell);
    expect(told(read)).toEqual([NOW]);
    expect(read.asked.filter((question) => question.includes('原标准'))).toEqual([]);
  });

  it.each(['920（2023.9.1起，含点心）', '920（待核）', '920（云教备〔2023〕6号）'])(
    'is asked where its cell says something else: %s',
    async (cell) => {
      expect(told(await beside('上期保教费', cell))).not.toContain(BEFORE);
      expect((await beside('上期保教费', cell)).asked.length).toBeGreaterThan(0);
    },
  );
});

describe('the prices of ages', () => {
  const prices = async (ages: string): Promise<readonly string[]> =>
    told(await beside('备注', '', ages)).map((row) => row.split(' ').slice(0, 2).join(' '));

  it('that differ do not wait for one that is asked', async () => {
    expect(await prices('860-900,860,840')).toEqual(['? ?', '中班 860', '大班 840']);
  });

  it('that are alike wait, since they may be one for all', async () => {
    expect(await prices('860-900,860,860')).toEqual(['? ?', '? 860', '? 860']);
  });
});

describe('what is charged once', () => {
  const unit = async (head: string, cell: string): Promise<readonly (string | undefined)[]> => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县收费公示表（2026年9月1日起执行）,,\n园名,代收代办费,\n,${head},文号\n第一幼儿园,${cell},云价〔2026〕3号`,
      },
      FOUR,
    );
    return rows('fees').map((row) => row['unit']);
  };

  it.each([
    ['床上用品（元/套，入园时一次）', '260'],
    ['被褥（新生入园时一次性收取）', '260'],
    ['被褥', '260（入园时一次）'],
    ['园服（元/套；入园时收一次）', '260'],
  ])('says so in its head or its cell: %s %s', async (head, cell) => {
    expect(await unit(head, cell)).toEqual(['元/生·次']);
  });

  it.each([
    ['床上用品（元/套）', '260'],
    ['床上用品（一次性收取）', '260'],
    ['床上用品（报名时一次性缴纳）', '260'],
  ])('is asked where it does not: %s', async (head, cell) => {
    expect(await unit(head, cell)).toEqual(['?']);
  });

  it('is never care', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '云溪县收费公示表（2026年9月1日起执行）,,\n园名,保教费（入园时一次性缴纳）,文号\n第一幼儿园,2600,云价〔2026〕3号',
      },
      FOUR,
    );
    expect(rows('fees').map((row) => row['unit'])).toEqual(['?']);
  });
});

describe('what parents choose, beside what is collected', () => {
  const category = async (note: string): Promise<string | undefined> => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县收费公示表（2026年9月1日起执行）,,\n园名,延时看护（元/月）,文号\n第一幼儿园,200,云价〔2026〕3号\n注：${note},,`,
      },
      FOUR,
    );
    return rows('fees')[0]?.['category'];
  };

  it.each(['1.延时看护和代收代办由家长自愿选择。', '延时服务费、代收费均由家长自愿选择。'])(
    'is a service by its name: %s',
    async (note) => {
      expect(await category(note)).toBe('服务性收费');
    },
  );

  it.each(['延时看护等代收费由家长自愿选择。', '延时看护由第三方开展，幼儿园代收。'])(
    'is asked where it may be collected: %s',
    async (note) => {
      expect(await category(note)).toBe('?');
    },
  );
});
