import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const THREE = rosterOf(
  ['9900000001', '云溪县小鹿幼儿园'],
  ['9900000002', '云溪县童乐幼儿园'],
  ['9900000003', '云溪县新芽幼儿园'],
);

/** What recognitions of 2024, 2025 and 2026 are granted by such a note. */
async function grants(note: string) {
  const { rows } = await trial(
    {
      'a.csv': `云溪县普惠性民办幼儿园认定情况,,\n幼儿园,认定文号,认定日期\n小鹿幼儿园,云教〔2024〕3号,2024-08-01\n童乐幼儿园,云教〔2025〕5号,2025-08-01\n新芽幼儿园,云教〔2026〕7号,2026-08-01\n注：${note},,\n`,
    },
    THREE,
  );
  return rows('recognitions').map(({ subsidy }) => subsidy);
}

describe('a note of what recognitions are granted', () => {
  it.each([
    '生均补助：2025年和以后认定的600元/年，2025年以前认定的500元/年。',
    '（2）生均补助标准为2025年起认定的600元/生·年；2024年认定的每生每年500元。',
  ])('says it by the year of each: %s', async (note) => {
    expect(await grants(note)).toEqual(['500', '600', '600']);
  });

  it('says it of all', async () => {
    expect(await grants('生均补助均为600元/年。')).toEqual(['600', '600', '600']);
  });

  it('says nothing of a year that it may or may not begin with', async () => {
    expect(await grants('生均补助：2025年以后认定的600元/年，2025年以前认定的500元/年。')).toEqual([
      '500',
      undefined,
      '600',
    ]);
  });

  it.each([
    '生均补助：2025年和以后认定的600元/月。',
    '生均补助：2025年和以后认定的600元/年，其他按原标准执行。',
    '公办园生均公用经费600元/年。',
    '生均补助标准为每生每年600元，按50%拨付。',
    '补助标准：每生每年600元，按公办园标准的80%补助。',
    '补助标准：每生每年600元，按在园幼儿数的80%补助。',
    '补助标准：800元/生，按每年两次拨付。',
    '补助标准：800元/生，按每年9月在园人数拨付。',
  ])('says nothing where it is of something else, or not understood: %s', async (note) => {
    expect(await grants(note)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a note that takes back some of what it grants', () => {
  it.each(['2026年9月起停止发放。', '新认定的第一年减半执行。'])(
    'is asked once a year: %s',
    async (other) => {
      expect(await grants(`生均补助均为600元/年。${other}`)).toEqual(['?', '?', '?']);
    },
  );
});

describe('a column of classes of grants', () => {
  /** What recognitions of the classes 甲类, 乙类 and none are granted by such a note. */
  async function granted(note: string, first = '甲类', second = '乙类') {
    const read = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园认定情况,,,\n幼儿园,认定文号,认定日期,补助类别\n小鹿幼儿园,云教〔2024〕3号,2024-08-01,${first}\n童乐幼儿园,云教〔2025〕5号,2025-08-01,${second}\n新芽幼儿园,云教〔2026〕7号,2026-08-01,\n注：${note},,,\n`,
      },
      THREE,
    );
    return {
      subsidies: read.rows('recognitions').map(({ subsidy }) => subsidy),
      asked: read.asked,
      natures: read.rows('kindergartens').map(({ nature }) => nature),
      left: read.reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
    };
  }

  it.each([
    '1.补助类别：甲类每生每年700元，乙类每生每年500元，按在园幼儿数（不含托班）核拨。',
    '生均补助标准：甲类园700元/生·年；乙类园500元/生·年。',
  ])('is told its sum by a note, and says nothing of natures: %s', async (note) => {
    const { subsidies, asked, natures, left } = await granted(note);
    expect(subsidies).toEqual(['700', '500', undefined]);
    expect(natures.filter((nature) => nature !== undefined)).toEqual([]);
    expect({ asked, left }).toEqual({ asked: [], left: [] });
  });

  it('may be written short where one class alone begins so', async () => {
    const note = '补助类别：甲类每生每年700元，乙类每生每年500元。';
    expect((await granted(note, '甲', '乙类园')).subsidies).toEqual(['700', '500', undefined]);
    const both = '补助类别：甲类每生每年700元，甲级每生每年500元。';
    const { subsidies, left } = await granted(both, '甲', '甲级');
    expect({ subsidies, left }).toEqual({ subsidies: [undefined, '500', undefined], left: ['甲'] });
  });

  it('is told among what is left out where no note explains it', async () => {
    const { subsidies, left } = await granted('补助标准另行通知。');
    expect(subsidies).toEqual([undefined, undefined, undefined]);
    expect(left).toEqual(['甲类', '乙类']);
  });

  it('is asked once a class where the note does not say it for sure', async () => {
    const { subsidies, asked, left } = await granted(
      '补助类别：甲类每生每月70元，乙类另定。',
      '甲类',
      '甲类园',
    );
    expect(subsidies).toEqual(['?', '?', undefined]);
    expect({ asked, left }).toEqual({ asked: ['甲类 生均补助'], left: [] });
  });
});

describe('a column of classes under another head', () => {
  /** What two recognitions of 一类园 and 二类园 are granted and what is asked, under such a head and with such a note. */
  async function granted(head: string, note: string, first = '一类园', second = '二类园') {
    const read = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园名单,,,\n${head},幼儿园,认定文号,认定日期\n${first},小鹿幼儿园,云教〔2024〕3号,2024-08-01\n${second},童乐幼儿园,云教〔2025〕5号,2025-08-01\n注：${note},,,\n`,
      },
      THREE,
    );
    return {
      subsidies: read.rows('recognitions').map(({ subsidy }) => subsidy),
      asked: read.asked,
      suggested: read.questions.map(({ suggestion }) => suggestion),
      left: read.reading.dropped.flatMap(({ kind, text }) => (kind === '不收的话' ? [text] : [])),
    };
  }

  it.each([
    ['普惠类别', '1.财政补助按类别执行：一类园每生每年700元，二类园每生每年500元。'],
    ['普惠性民办园等次', '奖补资金按认定等次核定如下：一类园700元/生·年；二类园500元/生·年。'],
    ['类别', '一类园每生每年补助700元，二类园每生每年补助500元。'],
    ['认定类别', '生均补助标准：一类700元/年，二类500元/年。'],
    ['普惠等级', '财政补助：一类园每生每年700元、二类园每生每年500元。'],
    ['扶持类别', '按类别给予生均财政补助：一类园700元/年，二类园500元/年。'],
    ['普惠类别', '普惠性民办园生均补助按类别分别为一类700元、二类500元（每生每年）。'],
    ['普惠类别', '一类园生均补助700元/年，二类园生均补助500元/年。'],
    ['普惠类别', '一类幼儿园每生每年补助700元，二类幼儿园每生每年补助500元。'],
    ['普惠类别', '生均补助标准：1类700元/年，2类500元/年。'],
  ])('is told its sum by a note: %s, %s', async (head, note) => {
    const told = { subsidies: ['700', '500'], asked: [], suggested: [], left: [] };
    expect(await granted(head, note)).toEqual(told);
    expect(await granted(head, note, '一类幼儿园', '二类幼儿园')).toEqual(told);
  });

  it.each(['普惠等级', '普惠园级别'])(
    'stays a level where no note grants anything by it: %s',
    async (head) => {
      const { rows } = await trial(
        {
          'a.csv': `云溪县普惠性民办幼儿园名单,,,\n${head},幼儿园,认定文号,认定日期\n一级,小鹿幼儿园,云教〔2024〕3号,2024-08-01\n二级,童乐幼儿园,云教〔2025〕5号,2025-08-01\n注：普惠等级由云溪县教育局2024年5月20日评定,,,\n`,
        },
        THREE,
      );
      expect(rows('assessments').map(({ result }) => result)).toEqual(['一级', '二级']);
    },
  );

  it('is left out by its words where no note grants anything by them', async () => {
    expect(await granted('普惠类别', '排名不分先后。')).toMatchObject({
      subsidies: [undefined, undefined],
      asked: [],
      left: ['一类园', '二类园'],
    });
  });

  it.each([
    ['类别', '排名不分先后。'],
    ['类别', '一类园占35%。'],
    ['认定类别', '补助标准另行公布。'],
  ])('is asked once where it may be a class of anything: %s, %s', async (head, note) => {
    const { subsidies, asked, suggested } = await granted(head, note);
    expect(subsidies).toEqual([undefined, undefined]);
    expect({ asked, suggested }).toEqual({ asked: [`${head} ${head}`], suggested: [''] });
  });

  it.each([
    '一类园每年奖补20000元，二类园每年奖补10000元。',
    '奖补标准：一类园20000元/年，二类园10000元/年。',
    '补助标准为一类园每生每年700元，二类园每生每年500元，当年通过年检的拨付。',
    '一类园一次性奖补每生700元，二类园500元。',
    '一类园每生每年补助700元，二类园500元。',
    '一类园奖补20000元/年，二类园生均补助500元/年。',
    '一类园每生每年补助700元；二类园补助5000元。',
    '一类园每生每年补助700元，二类园每生每年补助500元。2026年起一类园每生每年补助800元，二类园每生每年补助600元。',
    '一类园奖补2000元，二类园奖补1000元（每年）。',
  ])('is asked once a class where a note does not say it for sure: %s', async (note) => {
    expect(await granted('普惠类别', note)).toMatchObject({
      subsidies: ['?', '?'],
      asked: ['一类 生均补助', '二类 生均补助'],
      left: [],
    });
  });

  it.each(['新认定的一类园第一年减半。', '2026年起一类园每生每年1200元。', '对一类园按幼儿数的八成拨付。'])(
    'is asked of the class alone that another sentence names: %s',
    async (other) => {
      const note = `一类园每生每年补助700元，二类园每生每年补助500元。${other}`;
      expect(await granted('普惠类别', note)).toMatchObject({
        subsidies: ['?', '500'],
        asked: ['一类 生均补助'],
        left: [],
      });
    },
  );

  it.each([
    '。自2026年1月起停止发放。',
    '。新认定的第一年减半执行。',
    '。暂按八成拨付。',
    '。,,,\n2.2026年起停发。',
  ])('is asked of every class where another sentence may be of all: %s', async (other) => {
    const note = `1.一类园每生每年补助700元，二类园每生每年补助500元${other}`;
    expect(await granted('普惠类别', note)).toMatchObject({
      subsidies: ['?', '?'],
      asked: ['一类 生均补助', '二类 生均补助'],
      left: [],
    });
  });

  it.each(['按在园幼儿数核拨', '本次认定自发文之日起有效期三年', '认定结果自公布之日起，有效期为3年'])(
    'stays where another sentence only says how it is counted, or how long a recognition holds: %s',
    async (other) => {
      const note = `一类园每生每年补助700元，二类园每生每年补助500元。${other}。`;
      expect(await granted('普惠类别', note)).toMatchObject({ subsidies: ['700', '500'], asked: [] });
    },
  );

  it('is asked of the class alone of which another sentence may say another sum', async () => {
    expect(
      await granted(
        '普惠类别',
        '一类园每生每年补助700元，二类园每生每年补助500元。2026年起一类园每生每年补助800元。',
      ),
    ).toMatchObject({ subsidies: ['?', '500'], asked: ['一类 生均补助'], left: [] });
  });

  it('stays a level where its head is of a rating', async () => {
    const { subsidies, asked } = await granted(
      '办园等级',
      '一类园每生每年补助700元，二类园每生每年补助500元。',
    );
    expect(subsidies).toEqual([undefined, undefined]);
    expect(asked).not.toContain('一类 生均补助');
  });

  it('stays what it says where it tells natures', async () => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县普惠性民办幼儿园名单,,,\n类别,幼儿园,认定文号,认定日期\n民办,小鹿幼儿园,云教〔2024〕3号,2024-08-01\n民办,童乐幼儿园,云教〔2025〕5号,2025-08-01\n`,
      },
      THREE,
    );
    expect(rows('kindergartens').map(({ nature }) => nature)).toEqual(['民办', '民办']);
  });
});
