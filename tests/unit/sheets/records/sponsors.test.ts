import { describe, expect, it } from 'vitest';
import { toldText } from '../../../../src/sheets/records/told-text.ts';
import { rosterOf, trial } from '../reading.ts';

const ONE = rosterOf(['9900000001', '云溪县金色幼儿园']);
const OWN = '幼儿园基本情况,,,\n标识码,园名,性质,举办者\n9900000001,云溪县金色幼儿园,民办,';
const NAMED = '幼儿园基本情况,,,\n标识码,园名,性质,举办者名称\n9900000001,云溪县金色幼儿园,民办,';
const CONTRACT =
  '标识码,名称,区划代码,地址,办园性质,举办者类型,举办者名称,办学类型,服务形式,状态\n9900000001,云溪县金色幼儿园,990101002,文昌路1号,民办,民办,SPONSOR,幼儿园,全日制,在办';
const NEARLY =
  '标识码,名称,区划代码,详细地址,办园性质,举办者类型,举办者名称,办学类型,服务形式,状态\n9900000001,云溪县金色幼儿园,990101002,文昌路1号,民办,民办,SPONSOR,幼儿园,全日制,在办';
const EITHER =
  '幼儿园基本情况,,,,\n标识码,园名,性质,举办者,\n,,,类别,单位全称或个人姓名\n9900000001,云溪县金色幼儿园,民办,民办,SPONSOR';
const SHEETS = { EITHER, OWN: `${OWN}SPONSOR`, NAMED: `${NAMED}SPONSOR`, CONTRACT, NEARLY };

/** Everything that an import says of a sheet in which somebody is the sponsor. */
async function said(sheet: keyof typeof SHEETS, sponsor: string) {
  const { reading, questions, rows } = await trial(
    { 'a.csv': SHEETS[sheet].replace('SPONSOR', sponsor) },
    ONE,
  );
  const dropped = reading.dropped.map(({ text }) => toldText(text));
  const texts = JSON.stringify([reading.rows, questions, dropped]);
  return { texts, persons: reading.persons, name: rows('kindergartens')[0]?.['sponsorName'] };
}

const KINDS = Object.keys(SHEETS) as readonly (keyof typeof SHEETS)[];

describe.each(KINDS)('the sponsor of a kindergarten in a sheet like %s', (sheet) => {
  it.each([
    ['王建社', '建社'],
    ['张小园', '小园'],
    ['自然人王小明', '小明'],
    ['王小明等3人', '小明'],
    ['投资人王小明', '小明'],
    ['王建社（个人）', '建社'],
    ['欧阳建国', '建国'],
    ['云溪县石门镇王小明', '小明'],
    ['个人（王小明）', '小明'],
  ])('is counted as a person and stands nowhere: %s', async (sponsor, given) => {
    const { texts, persons } = await said(sheet, sponsor);
    expect({ isSaid: texts.includes(given), persons }).toEqual({ isSaid: false, persons: 1 });
  });
});

describe('the name of a sponsor', () => {
  it.each([
    ['云州师范学院', '云州师范学院'],
    ['石桥村委会', '石桥村委会'],
    ['石桥镇政府', '石桥镇政府'],
    ['县机关事务服务中心', '县机关事务服务中心'],
    ['云溪育才文化协会', '云溪育才文化协会'],
    ['云州师范学校', '云州师范学校'],
    ['师范学校', undefined],
    ['中等职业技术学校', undefined],
    ['职业技术学校', undefined],
    ['云州中等职业技术学校', '云州中等职业技术学校'],
    ['县医院', undefined],
    ['镇政府', undefined],
    ['乡人民政府', undefined],
    ['活动中心', undefined],
    ['村委会', undefined],
    ['中心小学', undefined],
  ])('under 举办者 is taken where it is a whole one: %s', async (sponsor, name) => {
    expect((await said('OWN', sponsor)).name).toBe(name);
  });

  it.each(['NAMED', 'CONTRACT', 'NEARLY'] as const)(
    'is that of an organisation in a sheet like %s',
    async (sheet) => {
      const { name, persons } = await said(sheet, '某某教育投资有限公司');
      expect({ name, persons }).toEqual({ name: '某某教育投资有限公司', persons: 0 });
    },
  );

  it('is taken without the name of a person beside it', async () => {
    const { name, persons } = await said('NAMED', '云溪县某某教育投资有限公司（王小明）');
    expect({ name, persons }).toEqual({ name: '云溪县某某教育投资有限公司', persons: 1 });
  });
});

describe('what kind of sponsor a school is', () => {
  it.each([
    ['公办', '云州师范学校', '事业单位'],
    ['公办', '云州职业技术学校', '事业单位'],
    ['公办（事业单位办）', '云州师范学校', '事业单位'],
    ['公办（事业单位办）', '云州实验学校', '事业单位'],
    ['公办', '云溪镇中心小学', '教育部门'],
    ['公办（教育部门办）', '云州实验学校', '教育部门'],
    ['公办（事业单位办）', '云溪县教育局', '?'],
    ['公办（教育部门办）', '云州师范学校', '?'],
    ['公办（村办）', '云州实验学校', '?'],
  ])('%s and %s: %s', async (nature, sponsor, kind) => {
    const { rows } = await trial(
      {
        'a.csv': `幼儿园基本情况,,,\n标识码,园名,性质,举办者\n9900000001,云溪县金色幼儿园,${nature},${sponsor}`,
      },
      ONE,
    );
    expect(rows('kindergartens')[0]?.['sponsorType']).toBe(kind);
  });
});
