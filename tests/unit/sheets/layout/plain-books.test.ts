import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

describe('the rows of a list', () => {
  it('are no head because they hold the words of one', async () => {
    const { rows } = await said(
      '幼儿园收费标准一览表,,,,,\n单位,收费类别,收费项目,收费对象,收费标准,计价单位\n第一幼儿园,保教费,保教费,各年级,500元,元/月\n,代收费,意外险,全园,100,元/年\n阳光幼儿园,保教费,保教费,"小、中、大班",450,元/生·月\n,保教费,托班保育费,托班,800,元/生·月\n,代收费,意外险,全园,100,元/生·年',
      'fees',
      'code',
      'category',
      'item',
      'ageGroup',
      'amount',
      'unit',
    );
    expect(rows).toEqual([
      '9900000001 保育教育费 保育教育费 全部 500 元/生·月',
      '9900000001 代收费 意外险 全部 100 元/生·年',
      '9900000002 保育教育费 保育教育费 小班 450 元/生·月',
      '9900000002 保育教育费 保育教育费 中班 450 元/生·月',
      '9900000002 保育教育费 保育教育费 大班 450 元/生·月',
      '9900000002 保育费 托班保育费 托班 800 元/生·月',
      '9900000002 代收费 意外险 全部 100 元/生·年',
    ]);
  });

  it('have their unit in a row below the head', async () => {
    const { rows } = await said(
      '民办幼儿园基本情况,,,,\n幼儿园,举办者,占地,建筑,批准规模\n,,㎡,㎡,人\n阳光幼儿园,个人,2080,1490,210\n小太阳幼儿园,个人,1860,1320,180',
      'kindergartens',
      'code',
      'siteArea',
      'buildingArea',
      'approvedPlaces',
    );
    expect(rows).toEqual(['9900000002 2080 1490 210', '9900000003 1860 1320 180']);
  });

  it('are two a kindergarten where one of them tells who is 在编', async () => {
    const { rows, asked } = await said(
      '幼儿园教职工配备情况表,,,,,,\n统计截止：2026年9月30日,,,,,,\n单位,,合计,岗位,岗位,岗位,岗位\n,,,园长,专任教师,保育员,保安\n第一幼儿园,总数,10,1,5,3,1\n,其中在编,4,1,3,0,0\n云溪镇中心幼儿园,总数,6,1,3,1,1\n,其中在编,3,1,2,0,0',
      'staffing',
      'code',
      'post',
      'headcount',
      'established',
    );
    expect(rows.filter((row) => /园长|教师|保育员/.test(row))).toEqual([
      '9900000001 园长 1 1',
      '9900000001 专任教师 5 3',
      '9900000001 保育员 3 0',
      '9900000004 园长 1 1',
      '9900000004 专任教师 3 2',
      '9900000004 保育员 1 0',
    ]);
    expect(asked).toEqual([]);
  });

  it('stand below what the rows of their town add up to', async () => {
    const { rows, asked, reading } = await said(
      '2026年秋季幼儿园班级数,,,\n统计时点：2026年9月10日,,,\n园名,小班班数,中班班数,大班班数\n一、云溪镇（2所）,5,5,5\n第一幼儿园,3,3,3\n中心园,2,2,2\n二、石门镇,2,2,2\n阳光园,2,2,2\n全县合计,7,7,7',
      'classes',
      'code',
      'ageGroup',
      'classCount',
    );
    expect(rows.filter((row) => row.endsWith('小班 2') || row.endsWith('小班 3'))).toEqual([
      '9900000001 小班 3',
      '9900000004 小班 2',
      '9900000002 小班 2',
    ]);
    expect(asked.filter((one) => one.includes('合计'))).toEqual([]);
    expect(reading.dropped.map(({ kind, text }) => `${kind} ${text}`)).toContain('小计 一、云溪镇(2所)');
  });

  it('are of the town that the first column names with how many it has', async () => {
    const { rows, asked } = await said(
      '公办幼儿园名录,,,\n乡镇,幼儿园,举办者,城乡\n云溪镇（2所）,第一幼儿园,县教体局,镇区\n,云溪镇中心幼儿园,云溪镇政府,镇区\n石门镇（1所）,阳光幼儿园,县教体局,镇区',
      'kindergartens',
      'code',
      'district',
    );
    expect(rows).toEqual(['9900000001 990101002', '9900000004 990101002', '9900000002 990101003']);
    expect(asked.filter((one) => one.includes('区划代码'))).toEqual([]);
  });
});

describe('what titles, heads and notes tell of the cells below', () => {
  it('is the year of days in the half year of the title, and of no others', async () => {
    const { rows } = await said(
      '2026年上半年幼儿园办园行为督导结果,,\n幼儿园,督导日期,等次\n第一幼儿园,3月10日,优秀\n阳光幼儿园,3.12,良好\n小太阳幼儿园,9月1日,合格',
      'assessments',
      'code',
      'decidedOn',
      'result',
    );
    expect(rows).toEqual(['9900000001 2026-03-10 优秀', '9900000002 2026-03-12 良好', '9900000003 ? 合格']);
  });

  it('is the telephone of the kindergarten behind the name of a person, who is counted', async () => {
    const { rows, reading } = await said(
      '民办幼儿园登记表,,\n幼儿园,举办者,园长及联系电话\n第一幼儿园,个人,沈某某 0999-7654321\n阳光幼儿园,个人,郝某某（0999）7654322\n小太阳幼儿园,个人,石某 199 0000 4104\n云溪镇中心幼儿园,个人,齐某某　7654355',
      'kindergartens',
      'code',
      'phone',
    );
    expect(rows.slice(0, 3)).toEqual(['9900000001 0999-7654321', '9900000002 (0999)7654322', '9900000003 ?']);
    expect(rows[3]).toBe('9900000004 ?');
    expect(JSON.stringify(reading)).not.toMatch(/沈某某|郝某某|石某|齐某某|19900004104|199 0000 4104/);
  });

  it('is the day of the public ones where a note speaks of those alone', async () => {
    const { rows } = await said(
      '幼儿园收费标准一览表,,,\n办园性质,幼儿园,保教费（元/月）,执行时间\n公办,第一幼儿园,400,\n公办,云溪镇中心幼儿园,300,\n民办,阳光幼儿园,620,2026/9/1\n注：公办园收费自2025年9月1日起执行，民办园执行时间见表。,,,',
      'fees',
      'code',
      'effectiveFrom',
    );
    expect(rows).toEqual(['9900000001 2025-09-01', '9900000004 2025-09-01', '9900000002 2026-09-01']);
  });

  it('is how long recognitions hold from their day on, and that one of them has run out', async () => {
    const { rows, asked } = await said(
      '普惠性民办幼儿园认定台账,,,\n幼儿园,认定文件,发文日期,目前情况\n阳光幼儿园,云教发〔2023〕19号,2023年8月30日,到期\n小太阳幼儿园,云教发〔2025〕30号,2025/8/28,有效\n注：认定有效期三年，自发文之日起计算。,,,',
      'recognitions',
      'code',
      'validUntil',
      'revokedOn',
    );
    expect(rows).toEqual(['9900000002 2026-08-29 ', '9900000003 2028-08-27 ']);
    expect(asked).toEqual([]);
  });

  it('is doubted where the ages are not what they add up to: none of them is taken', async () => {
    const { rows, asked } = await said(
      '2026年秋季幼儿园幼儿数,,,,\n统计时点：2026年9月10日,,,,\n幼儿园,小班,中班,大班,合计\n第一幼儿园,40,42,45,127\n阳光幼儿园,20,20,14,55',
      'classes',
      'code',
      'ageGroup',
      'children',
    );
    expect(rows).toEqual([
      '9900000001 小班 40',
      '9900000001 中班 42',
      '9900000001 大班 45',
      '9900000002 小班 ?',
      '9900000002 中班 ?',
      '9900000002 大班 ?',
    ]);
    expect(asked).toEqual(['石门镇阳光幼儿园 幼儿数合计 55']);
  });
});
