import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县第一幼儿园', '990101002']);

describe('a sheet whose heads are those of a table, save for a few', () => {
  it('is read by another word for a header that it lacks', async () => {
    const { rows } = await trial({
      'a.csv':
        '标识码,幼儿园名称,区划代码,详细地址,办园性质,举办者类型,办学类型,服务形式,状态\n9900000001,云溪县第一幼儿园,990101002,文昌路1号,公办,教育部门,幼儿园,全日制,在办',
    });
    expect(rows('kindergartens')).toMatchObject([{ name: '云溪县第一幼儿园', address: '文昌路1号' }]);
  });

  it('names a column that is none of the table', async () => {
    const { rows, reading } = await trial(
      { 'a.csv': '标识码,幼儿园名称,岗位,统计日期,人数\n9900000001,云溪县第一幼儿园,园长,2026-09-15,2' },
      ONE,
    );
    expect(rows('staffing')).toEqual([
      { code: '9900000001', post: '园长', countedOn: '2026-09-15', headcount: '2' },
    ]);
    expect(reading.dropped.map(({ kind, place, text }) => [kind, place.cell, text])).toEqual([
      ['不收的列', 'B1', '幼儿园名称'],
    ]);
  });

  it('has no figure of another unit taken as it stands', async () => {
    const { rows, reading } = await trial({
      'a.csv':
        '标识码,名称,区划代码,地址,办园性质,举办者类型,办学类型,服务形式,状态,占地面积（亩）\n9900000001,云溪县第一幼儿园,990101002,文昌路1号,公办,教育部门,幼儿园,全日制,在办,3',
    });
    expect(rows('kindergartens').map(({ siteArea }) => siteArea)).toEqual([undefined]);
    expect(reading.dropped.map(({ place, text }) => [place.cell, text])).toEqual([['J1', '占地面积（亩）']]);
  });
});
