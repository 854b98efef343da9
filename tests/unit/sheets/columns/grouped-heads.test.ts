import { describe, expect, it } from 'vitest';
import { NOBODY, rosterOf, trial } from '../reading.ts';

const TWO = rosterOf(['9901010001', '云溪县梧桐幼儿园'], ['9901010002', '石门镇榆树幼儿园']);

describe('a head below another', () => {
  it('names the town where it stands below it', async () => {
    const { rows } = await trial(
      {
        '台账.csv':
          '幼儿园信息台账\n所在乡镇,,幼儿园全称,标识码,园址\n名称,代码,,,\n云溪镇,990101002,云溪县梧桐幼儿园,9901010001,云溪镇柳巷3号\n石门镇,990101003,石门镇榆树幼儿园,9901010002,石门镇河街9号',
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ name, code, district }) => [name, code, district])).toEqual([
      ['云溪县梧桐幼儿园', '9901010001', '990101002'],
      ['石门镇榆树幼儿园', '9901010002', '990101003'],
    ]);
  });

  it('names the kindergarten where it says so, whatever stands above it', async () => {
    const { rows } = await trial(
      {
        '台账.csv':
          '幼儿园信息台账\n乡镇,,,标识码,园址\n名称,代码,幼儿园全称,,\n云溪镇,990101002,云溪县梧桐幼儿园,9901010001,云溪镇柳巷3号\n石门镇,990101003,石门镇榆树幼儿园,9901010002,石门镇河街9号',
      },
      NOBODY,
    );
    expect(rows('kindergartens').map(({ name }) => name)).toEqual(['云溪县梧桐幼儿园', '石门镇榆树幼儿园']);
  });

  it.each(['举办,,类别,单位全称', '主办情况,,性质,名称', '举办信息,,单位类型,单位名称'])(
    'tells who runs it, and of what sort that is: %s',
    async (heads) => {
      const [group = '', , sort = '', name = ''] = heads.split(',');
      const { rows } = await trial(
        {
          '底册.csv': `幼儿园底册\n幼儿园全称,标识码,办别,${group},,园址\n,,,${sort},${name},\n云溪县梧桐幼儿园,9901010001,公办,教育部门,云溪县教育局,云溪镇柳巷3号\n石门镇榆树幼儿园,9901010002,公办,集体,榆树村村民委员会,石门镇河街9号`,
        },
        NOBODY,
      );
      expect(rows('kindergartens').map(({ sponsorType, sponsorName }) => [sponsorType, sponsorName])).toEqual(
        [
          ['教育部门', '云溪县教育局'],
          ['集体', '榆树村村民委员会'],
        ],
      );
    },
  );

  it('tells which area it is', async () => {
    for (const heads of ['土地,房屋,活动场', '占地,校舍,户外', '用地,园舍,操场']) {
      const { rows } = await trial(
        {
          '台账.csv': `幼儿园信息台账\n幼儿园全称,标识码,面积（平方米）,,,园址\n,,${heads},\n云溪县梧桐幼儿园,9901010001,3000,2100,900,云溪镇柳巷3号\n石门镇榆树幼儿园,9901010002,1500,800,400,石门镇河街9号`,
        },
        NOBODY,
      );
      expect(
        rows('kindergartens').map(({ siteArea, buildingArea, outdoorArea }) => [
          siteArea,
          buildingArea,
          outdoorArea,
        ]),
      ).toEqual([
        ['3000', '2100', '900'],
        ['1500', '800', '400'],
      ]);
    }
  });

  it('tells which price it is', async () => {
    const { rows, asked } = await trial(
      {
        '收费.csv':
          '收费标准一览表\n园名,项目,标准（元）,,计费单位,执行日期\n,,调前,现执行,,\n梧桐幼儿园,保教费,,420,元/生·月,2026-09-01',
      },
      TWO,
    );
    expect(rows('fees').map(({ item, amount }) => [item, amount])).toEqual([['保育教育费', '420']]);
    expect(asked.filter((text) => text.includes('现执行'))).toEqual([]);
  });

  it('is asked where it tells no price', async () => {
    const { asked } = await trial(
      {
        '收费.csv':
          '收费标准一览表\n园名,项目,标准（元）,,计费单位,执行日期\n,,甲档,乙档,,\n梧桐幼儿园,保教费,380,420,元/生·月,2026-09-01',
      },
      TWO,
    );
    expect(asked.filter((text) => /甲档|乙档/.test(text)).length).toBeGreaterThan(0);
  });
});

const HEAD = ['园名', '类别', '项目', '标准', '计费单位', '执行日期'];

describe('a row of the table that only has words', () => {
  it('is no head where a cell of the row above reaches into it, or a price is none', async () => {
    const { rows } = await trial(
      {
        '收费.xlsx': [
          {
            name: '收费',
            rows: [
              HEAD,
              ['梧桐幼儿园', '保教费', '保教费', '420', '元/生·月', '2026.9.1'],
              ['', '服务性收费', '伙食费', '未定', '', ''],
              ['榆树幼儿园', '保教费', '保教费', '180', '元/生·月', '2023.9.1'],
              ['', '服务性收费', '伙食费', '免收', '', ''],
            ],
            merges: [
              { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
              { startRow: 1, startCol: 5, endRow: 2, endCol: 5 },
            ],
          },
        ],
      },
      TWO,
    );
    expect(rows('fees').map(({ code, amount }) => [code, amount])).toEqual([
      ['9901010001', '420'],
      ['9901010001', '?'],
      ['9901010002', '180'],
      ['9901010002', '不收取'],
    ]);
  });

  it('is a head where another table begins', async () => {
    const { rows } = await trial(
      {
        '收费.xlsx': [
          {
            name: '收费',
            rows: [
              HEAD,
              ['梧桐幼儿园', '保教费', '保教费', '420', '元/生·月', '2026.9.1'],
              ['园名', '项目', '收费依据', '执行日期', '标准', '计费单位'],
              ['榆树幼儿园', '保教费', '', '2023.9.1', '180', '元/生·月'],
            ],
          },
        ],
      },
      TWO,
    );
    expect(rows('fees').map(({ code, amount }) => [code, amount])).toEqual([
      ['9901010001', '420'],
      ['9901010002', '180'],
    ]);
  });
});
