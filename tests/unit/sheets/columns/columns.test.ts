import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园', '990101002']);

describe('a column', () => {
  it('is known by what stands in it where its head is not: codes, telephones, towns', async () => {
    const { rows, asked } = await trial({
      'a.csv': `幼儿园基本信息表,,,,,,
甲栏,园名,乙栏,办园性质,举办者,地址,丙栏
9900000001,云溪县第一幼儿园,云溪镇,公办,教育局,文昌路1号,000-1234567
9900000002,石门镇中心幼儿园,石门镇,公办,教育局,桥头街2号,000-7654321`,
    });
    expect(rows('kindergartens').map(({ code, district, phone }) => [code, district, phone])).toEqual([
      ['9900000001', '990101002', '000-1234567'],
      ['9900000002', '990101003', '000-7654321'],
    ]);
    expect(asked.filter((question) => /[甲乙丙]栏/.test(question))).toEqual([]);
  });

  it('headed 单位 over how often a price is paid is no name, and 所在地 over addresses is no town', async () => {
    const fees = await trial(
      {
        'a.csv': `2026年秋季幼儿园收费项目一览表,,,,
幼儿园,收费项目,收费标准,单位,执行时间
第一幼儿园,保教费,400,元/月,2026年9月1日
第一幼儿园,伙食费,12,元/天,2026年9月1日`,
      },
      ONE,
    );
    expect(fees.rows('fees').map(({ item, amount, unit }) => [item, amount, unit])).toEqual([
      ['保育教育费', '400', '元/生·月'],
      ['伙食费', '12', '元/生·天'],
    ]);
    const { rows } = await trial({
      'a.csv': `幼儿园基本信息表,,,,
标识码,园名,所在地,办园性质,举办者
9900000001,云溪县第一幼儿园,云溪镇文昌路1号,公办,教育局
9900000002,石门镇中心幼儿园,石门镇桥头街2号,公办,教育局`,
    });
    expect(rows('kindergartens').map(({ address }) => address)).toEqual([
      '云溪镇文昌路1号',
      '石门镇桥头街2号',
    ]);
  });

  it('of ticks says what its head says', async () => {
    const { rows } = await trial({
      'a.csv': `幼儿园基本信息表,,,,,
标识码,园名,性质,,举办者,地址
,,公办,民办普惠,,
9900000001,云溪县第一幼儿园,√,,教育局,文昌路1号
9900000002,石门镇童乐幼儿园,,√,个人,桥头街2号`,
    });
    expect(rows('kindergartens').map(({ nature, profitStatus }) => [nature, profitStatus])).toEqual([
      ['公办', '不适用'],
      ['民办', '非营利性'],
    ]);
  });

  it('that nobody knows is asked once, and read as the answer says', async () => {
    const sheet = '幼儿园基本信息表,,\n标识码,园名,娃娃数上限\n9900000001,云溪县第一幼儿园,270';
    const open = await trial({ 'a.csv': sheet }, ONE);
    expect(open.asked).toContain('娃娃数上限 娃娃数上限');
    const answered = await trial({ 'a.csv': sheet }, ONE, { 娃娃数上限: '幼儿园/核定学位' });
    expect(answered.rows('kindergartens')[0]).toMatchObject({ approvedPlaces: '270' });
  });

  it('of a part belongs to the post before it', async () => {
    const { rows } = await trial(
      {
        'a.csv':
          '教职工统计表（统计时间：2026年9月10日）,,,\n园名,教职工总数,专任教师,其中：持教师资格证\n第一幼儿园,6,6,5',
      },
      ONE,
    );
    expect(rows('staffing')[0]).toMatchObject({ post: '专任教师', headcount: '6', certified: '5' });
  });
});
