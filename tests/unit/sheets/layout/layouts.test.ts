import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '石门镇中心幼儿园', '990101003'],
);

describe('the layout of an office sheet', () => {
  it('finds the head below title, signature and unit rows', async () => {
    const { rows } = await trial(
      {
        'a.csv': `云溪县2026年秋季幼儿园班级统计表,,
填报单位：云溪县教育局,,填报日期：2026年9月10日
园名,小班班数,小班人数
第一幼儿园,3,72`,
      },
      TWO,
    );
    expect(rows('classes')).toEqual([
      {
        code: '9900000001',
        ageGroup: '小班',
        className: '合计',
        classCount: '3',
        children: '72',
        schoolYear: '2026-2027',
        countedOn: '2026-09-10',
      },
    ]);
  });

  it('has no row of those who put it together and checked it', async () => {
    const { rows, asked } = await trial(
      {
        'a.csv': `云溪县2026年秋季幼儿园班级统计表（截至2026年9月5日）,,
园名,小班班数,小班人数
第一幼儿园,3,72
整理：某某,核对：,2026.9.16`,
      },
      TWO,
    );
    expect(rows('classes').map(({ children }) => children)).toEqual(['72']);
    expect(asked).toEqual([]);
  });

  it('takes a head of three rows, its groups reaching over the blanks to their right', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季班级统计（截至2026年9月5日）,,,,
幼儿园,在园幼儿情况,,,
,小班,,中班,
,班数,人数,班数,人数
第一幼儿园,1,25,2,58`,
      },
      TWO,
    );
    expect(
      rows('classes').map(({ ageGroup, classCount, children }) => [ageGroup, classCount, children]),
    ).toEqual([
      ['小班', '1', '25'],
      ['中班', '2', '58'],
    ]);
  });

  it('turns a table whose kindergartens stand side by side', async () => {
    const { rows } = await trial(
      {
        'a.csv': `教职工配备（统计时间：2026年9月10日）,,
岗位,第一幼儿园,石门镇中心园
园长,2,1
专任教师,12（在编8）,6
保育员,6,3
教职工总数,20,10`,
      },
      TWO,
    );
    expect(
      rows('staffing')
        .filter(({ post }) => post === '专任教师')
        .map(({ code, headcount, established }) => [code, headcount, established]),
    ).toEqual([
      ['9900000001', '12', '8'],
      ['9900000002', '6', undefined],
    ]);
  });

  it('drops a head that is printed once more, totals and notes, and lists them', async () => {
    const { rows, reading } = await trial(
      {
        'a.csv': `2026年秋季班级统计（截至2026年9月5日）,,
园名,小班班数,小班人数
第一幼儿园,3,72
园名,小班班数,小班人数
石门镇中心园,2,50
合计,5,122
注：不含托班。,,`,
      },
      TWO,
    );
    expect(rows('classes').map(({ code }) => code)).toEqual(['9900000001', '9900000002']);
    expect(reading.dropped.map(({ place, kind }) => `${place.cell} ${kind}`)).toEqual([
      'A1 标题',
      'A4 标题',
      'A6 合计',
      'A7 说明',
    ]);
    expect(reading.sums).toEqual([]);
  });

  it('tells a total that is not the sum of its rows, and asks', async () => {
    const { reading, questions } = await trial(
      {
        'a.csv': `2026年秋季班级统计（截至2026年9月5日）,,
园名,小班班数,小班人数
第一幼儿园,3,72
石门镇中心园,2,50
合计,5,123`,
      },
      TWO,
    );
    expect(reading.sums.map(({ field, stated, counted }) => [field, stated, counted])).toEqual([
      ['合计的小班人数', 123, 122],
    ]);
    expect(questions.filter(({ kind }) => kind === 'sum').map(({ place }) => place.cell)).toEqual(['C5']);
  });

  it('takes a row of one name over a block as the town of its rows', async () => {
    const { rows } = await trial({
      'a.csv': `幼儿园基本信息表,,,,,,
标识码,幼儿园名称,性质,举办者,地址,学位,办学类别
一、云溪镇（1所）,,,,,,
9900000001,云溪县第一幼儿园,公办,教育局,文昌路1号,270,幼儿园
二、石门镇,,,,,,
9900000002,石门镇中心幼儿园,公办,镇政府,桥头街2号,180,幼儿园`,
    });
    expect(rows('kindergartens').map(({ name, district }) => [name, district])).toEqual([
      ['云溪县第一幼儿园', '990101002'],
      ['石门镇中心幼儿园', '990101003'],
    ]);
  });

  it('reads two tables one below the other', async () => {
    const { rows } = await trial(
      {
        'a.csv': `2026年秋季班级统计（截至2026年9月5日）,,,
园名,小班班数,小班人数,
第一幼儿园,3,72,
,,,
教职工情况（统计时间：2026年9月10日）,,,
园名,教职工总数,园长,专任教师
第一幼儿园,14,2,12`,
      },
      TWO,
    );
    expect(rows('classes').map(({ children }) => children)).toEqual(['72']);
    expect(
      rows('staffing')
        .slice(0, 2)
        .map(({ post, headcount, countedOn }) => [post, headcount, countedOn]),
    ).toEqual([
      ['园长', '2', '2026-09-10'],
      ['专任教师', '12', '2026-09-10'],
    ]);
  });
});
