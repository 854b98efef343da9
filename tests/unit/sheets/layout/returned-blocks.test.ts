import { describe, expect, it } from 'vitest';
import { trial } from '../reading.ts';

const HEAD = '序号,幼儿园名称,标识码,办别,占地,校舍建筑,核定规模,图书,联系电话,详细地址,是否小区配套园';
const OWN_HEAD = '编号,园名,标识码,地址,学位数,占地面积,建筑面积,联系电话,图书数';

const codesAnd = (
  rows: readonly Readonly<Record<string, string>>[],
  ...keys: readonly string[]
): readonly (readonly (string | undefined)[])[] => rows.map((row) => keys.map((key) => row[key]));

describe('lists of several schools, one under the other', () => {
  const sheet = (...last: readonly string[]): string =>
    [
      '云溪县幼儿园基础信息采集表',
      HEAD,
      '填报单位：云溪镇中心学校',
      '1,云溪县梧桐幼儿园,9901010001,公办,3100,2100,240,3000,0988-3100211,云溪镇学府路3号,否',
      '填报单位（盖章）：石门镇中心学校　填报时间：2026.9.15',
      OWN_HEAD,
      '1,石门镇榆树幼儿园,9901010002,石门镇老街21号,90,900,700,0988-3100322,1200',
      '校长（签字）：',
      ...last,
    ].join('\n');

  it('go back below the head of the whole sheet where they fill columns that the last head lacks', async () => {
    const { rows } = await trial({
      '基础信息.csv': sheet(
        '填报单位：云溪镇第二中心学校',
        '1,云溪县柳荫幼儿园,9901010003,公办,2400,1800,180,2100,0988-3100433,云溪镇柳荫街8号,否',
      ),
    });
    expect(codesAnd(rows('kindergartens'), 'code', 'address', 'approvedPlaces', 'siteArea')).toEqual([
      ['9901010001', '云溪镇学府路3号', '240', '3100'],
      ['9901010003', '云溪镇柳荫街8号', '180', '2400'],
      ['9901010002', '石门镇老街21号', '90', '900'],
    ]);
  });

  it('stay below the last head where they fit it', async () => {
    const { rows } = await trial({
      '基础信息.csv': sheet(
        '填报单位：石门镇第二中心学校',
        '1,石门镇枫叶幼儿园,9901010003,石门镇新街9号,120,1100,800,0988-3100433,1500',
      ),
    });
    expect(codesAnd(rows('kindergartens'), 'code', 'address', 'approvedPlaces', 'siteArea')).toEqual([
      ['9901010001', '云溪镇学府路3号', '240', '3100'],
      ['9901010002', '石门镇老街21号', '90', '900'],
      ['9901010003', '石门镇新街9号', '120', '1100'],
    ]);
  });

  it('are of the town of the school that reports them', async () => {
    const { rows } = await trial({ '基础信息.csv': sheet() });
    expect(codesAnd(rows('kindergartens'), 'code', 'district')).toEqual([
      ['9901010001', '990101002'],
      ['9901010002', '990101003'],
    ]);
  });
});

describe('a row that shows how a sheet is filled in', () => {
  it('is of no kindergarten', async () => {
    const { rows } = await trial({
      '基础信息.csv': [
        HEAD,
        '示例,某市××区××幼儿园,9900000000,公办,3200,2100,270,3000,0988-1234567,××路1号,否',
        '1,云溪县梧桐幼儿园,9901010001,公办,3100,2100,240,3000,0988-3100211,云溪镇学府路3号,否',
      ].join('\n'),
    });
    expect(codesAnd(rows('kindergartens'), 'code')).toEqual([['9901010001']]);
  });

  it('is not one that names a kindergarten called after a pattern', async () => {
    const { rows } = await trial({
      '基础信息.csv': [
        HEAD,
        '1,云溪县示范幼儿园,9901010001,公办,3100,2100,240,3000,0988-3100211,云溪镇学府路3号,否',
      ].join('\n'),
    });
    expect(codesAnd(rows('kindergartens'), 'code', 'name')).toEqual([['9901010001', '云溪县示范幼儿园']]);
  });
});
