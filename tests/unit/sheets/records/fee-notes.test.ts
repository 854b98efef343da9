import { describe, expect, it } from 'vitest';
import { rosterOf, type Trial, trial } from '../reading.ts';

const GARDEN = rosterOf(['9900000001', '云溪县第一幼儿园'], ['9900000002', '云溪县小鹿幼儿园']);
const NATURES = {
  ...GARDEN,
  kindergartens: GARDEN.kindergartens.map((one, at) => ({ ...one, nature: at === 0 ? '公办' : '民办' })),
};

/** A sheet with the old and the new price of 保教费 and one of 伙食费, the day and the document of the new one. */
function changed(
  note: string,
  rows = '第一幼儿园,480,560,2026.3.1,16,云发改价〔2026〕3号,2026.2.20\n',
): Promise<Trial> {
  const head = '园名,保教费（元/月）,,,伙食费（元/天）,收费文号,公示日\n,原标准,现标准,执行日,,,\n';
  return trial({ '收费.csv': `云溪县幼儿园收费表\n${head}${rows}${note},,,,,,` }, NATURES);
}

function days({ rows }: Trial): readonly string[] {
  return rows('fees').map(
    ({ item, amount, effectiveFrom, until }) =>
      `${item ?? ''} ${amount ?? ''} ${effectiveFrom ?? ''}${until === undefined ? '' : `–${until}`}`,
  );
}

describe('a note that speaks of some prices only', () => {
  it('gives the day of the old prices to them alone', async () => {
    expect(days(await changed('说明：表中“原标准”均自2024年9月1日起执行。'))).toEqual([
      '保育教育费 480 2024-09-01–2026-02-28',
      '保育教育费 560 2026-03-01',
      '伙食费 16 ?',
    ]);
  });

  it('gives the day of listed items to them, before that of their row', async () => {
    expect(
      days(
        await changed(
          '说明：1.原标准自2024年9月1日起执行。2.住宿费、伙食费和代收代办均自2026年9月1日起执行。',
        ),
      ),
    ).toEqual(['保育教育费 480 2024-09-01–2026-02-28', '保育教育费 560 2026-03-01', '伙食费 16 2026-09-01']);
  });

  it('does not give the day of care to a row that has its own', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '园名,保教费（元/月）,执行日期\n第一幼儿园,500,2025年3月1日\n小鹿幼儿园,600,\n说明：保教费自2026年9月1日起执行新标准。,,',
      },
      GARDEN,
    );
    expect(rows('fees').map(({ amount, effectiveFrom }) => [amount, effectiveFrom])).toEqual([
      ['500', '2025-03-01'],
      ['600', '2026-09-01'],
    ]);
  });

  it('gives what the old prices of public kindergartens rest on to those of public ones', async () => {
    const sheet = await changed(
      '说明：原标准自2024年9月1日起执行，公办园原标准文号为云发改价〔2024〕12号。',
      '第一幼儿园,480,560,2026.3.1,16,云发改价〔2026〕3号,2026.2.20\n小鹿幼儿园,880,980,2026.9.1,18,云价备〔2026〕7号,\n',
    );
    expect(
      sheet
        .rows('fees')
        .flatMap(({ item, amount, basis }) => (item === '保育教育费' ? [`${amount} ${basis}`] : [])),
    ).toEqual(['480 云发改价〔2024〕12号', '560 云发改价〔2026〕3号', '880 ?', '980 云价备〔2026〕7号']);
  });

  it('tells what a word in the column of days stands for', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '园名,保教费（元/月）,执行时间\n第一幼儿园,500,2026年秋\n小鹿幼儿园,600,2025.9.1\n备注：执行时间填“2026年秋”的，自2026年9月1日起执行。,,',
      },
      GARDEN,
    );
    expect(rows('fees').map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-09-01', '2025-09-01']);
  });

  it.each(['公办园的标准自2026年9月1日起执行', '小班自2026年9月1日起执行', '“新生”自2026年9月1日起执行'])(
    'is not taken for all: %s',
    async (note) => {
      const { rows } = await trial(
        { '收费.csv': `园名,保教费（元/月）\n第一幼儿园,500\n注：${note}。,` },
        GARDEN,
      );
      expect(rows('fees')[0]?.['effectiveFrom']).toBe('?');
    },
  );

  it.each([
    '依据2020年5月1日起施行的《幼儿园收费管理暂行办法》',
    '依据《幼儿园收费管理暂行办法》（2020年5月1日起施行）',
    '依据《幼儿园收费管理暂行办法》（云发改〔2020〕5号，2020年5月1日起施行）',
    '《幼儿园收费管理暂行办法》自2020年5月1日起执行',
    '收费依据：2020年5月1日起执行的云发改〔2020〕5号文件',
  ])('gives no price the day of the rule that it rests on: %s', async (note) => {
    const { rows } = await trial(
      { '收费.csv': `园名,保教费（元/月）\n第一幼儿园,500\n注：${note}。,` },
      GARDEN,
    );
    expect(rows('fees')[0]?.['effectiveFrom']).toBe('?');
  });

  it.each([
    '依据《幼儿园收费管理暂行办法》，收费标准自2026年9月1日起执行',
    '收费标准按云发改〔2026〕3号文件自2026年9月1日起执行',
  ])('gives the day of prices that rest on a rule: %s', async (note) => {
    const { rows } = await trial(
      { '收费.csv': `园名,保教费（元/月）\n第一幼儿园,500\n注：${note}。,` },
      GARDEN,
    );
    expect(rows('fees')[0]?.['effectiveFrom']).toBe('2026-09-01');
  });

  it('is taken for all where it speaks of all', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '民办幼儿园收费备案表\n园名,保教费（元/月）\n第一幼儿园,500\n注：以上标准均自2026年9月1日起执行。,',
      },
      GARDEN,
    );
    expect(rows('fees')[0]?.['effectiveFrom']).toBe('2026-09-01');
  });
});

describe('a fee whose row has no day, where other rows have one', () => {
  it('is asked for its row, and not for the sheet', async () => {
    const { questions } = await trial(
      { '收费.csv': '园名,保教费（元/月）,执行时间\n第一幼儿园,500,2026.9.1\n小鹿幼儿园,600,' },
      GARDEN,
    );
    expect(questions.flatMap(({ field, question }) => (field === '执行日期' ? [question] : []))).toEqual([
      '云溪县小鹿幼儿园的执行日期没有写。执行日期是哪一天？请说到年月日。',
    ]);
  });
});

describe('the day on which prices were made known', () => {
  it('stands in a line above them', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '云溪县幼儿园收费表,\n编制：财务股        公示日期：2026年8月25日        金额单位：元,\n园名,保教费（元/月）\n第一幼儿园,500',
      },
      GARDEN,
    );
    expect(rows('fees')[0]?.['noticedOn']).toBe('2026-08-25');
  });

  it('is not that of a former price', async () => {
    const { rows } = await changed('说明：原标准自2024年9月1日起执行。');
    expect(rows('fees').map(({ amount, noticedOn }) => [amount, noticedOn])).toEqual([
      ['480', undefined],
      ['560', '2026-02-20'],
      ['16', '2026-02-20'],
    ]);
  });
});

describe('what parents choose', () => {
  it('is what a note says, else what the law leaves them', async () => {
    const { rows } = await trial(
      {
        '收费.csv':
          '园名,保教费（元/月）,伙食费（元/天）,延时服务费（元/月）\n第一幼儿园,500,15,100\n注：伙食费和延时服务费由家长自愿选择，不得强制。,,,',
      },
      GARDEN,
    );
    expect(rows('fees').map(({ item, voluntary }) => [item, voluntary])).toEqual([
      ['保育教育费', '不适用'],
      ['伙食费', '是'],
      ['延时服务费', '是'],
    ]);
  });
});

describe('a document behind other words', () => {
  const basis = async (text: string): Promise<string | undefined> => {
    const { rows } = await trial(
      { '收费.csv': `园名,保教费（元/月）,收费依据\n第一幼儿园,500,${text}` },
      GARDEN,
    );
    return rows('fees')[0]?.['basis'];
  };

  it('is what the price rests on', async () => {
    expect(await basis('同镇区标准，云发改价〔2024〕12号')).toBe('云发改价〔2024〕12号');
  });

  it('is asked where the words leave it open', async () => {
    expect(await basis('新价待批，云发改价〔2024〕12号')).toBe('?');
  });
});

describe('a former price that is none', () => {
  it('is left out', async () => {
    const sheet = await changed(
      '说明：原标准自2024年9月1日起执行。',
      '第一幼儿园,新开园,560,2026.3.1,16,云发改价〔2026〕3号,2026.2.20\n',
    );
    expect(days(sheet)).toEqual(['保育教育费 560 2026-03-01', '伙食费 16 ?']);
    expect(sheet.reading.dropped.map(({ text }) => text)).toContain('新开园');
  });
});
