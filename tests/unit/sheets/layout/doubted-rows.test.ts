import { describe, expect, it } from 'vitest';
import { said, trial, FOUR } from '../reading.ts';

const CLASSES = '2026年秋季分班登记,,,,\n数据采集：2026.9.15,,,,\n园名,年级,班名,在班幼儿,其中：女';

describe('a row of a class whose number is doubted', () => {
  it.each([
    ['第一幼儿园,中班,中班,约22,'],
    ['第一幼儿园,中班,中班,30+1,14'],
    ['第一幼儿园,中班,中班,22人左右,'],
    ['第一幼儿园,中班,中班,29（含随班就读1名）,13'],
  ])('is no head: %s', async (row) => {
    const { rows } = await said(
      `${CLASSES}\n阳光幼儿园,小班,小班,21,9\n${row}\n小太阳幼儿园,大班,大班,25,12`,
      'classes',
      'code',
      'ageGroup',
    );
    expect(rows).toEqual(['9900000002 小班', '9900000001 中班', '9900000003 大班']);
  });

  it('is of the day on which the figures were gathered', async () => {
    for (const line of ['数据采集：2026.9.15', '信息采集时间：2026年9月15日', '数据汇总截至2026年9月15日']) {
      const { rows } = await said(
        `2026年秋季分班登记,,,\n${line},,,\n园名,年级,班名,在班幼儿\n阳光幼儿园,小班,小班,21\n第一幼儿园,大班,大班,25`,
        'classes',
        'countedOn',
      );
      expect(rows).toEqual(['2026-09-15', '2026-09-15']);
    }
  });

  it('names no class where brackets say how many there are', async () => {
    const { rows } = await said(
      `${CLASSES}\n阳光幼儿园,小班,（3个班）,70,33\n第一幼儿园,中班,（共2个教学班）,57,27\n小太阳幼儿园,大班,三个班,90,41\n云溪镇中心幼儿园,大班,2个班合计,61,30`,
      'classes',
      'className',
      'classCount',
      'children',
    );
    expect(rows).toEqual(['合计 3 70', '合计 2 57', '合计 3 90', '合计 2 61']);
  });
});

const STAFF = '幼儿园教职工配备汇总,,,,\n统计日期：2026年9月25日,,,,\n园所,教职工数,园长,教师,食堂';

describe('the last rows of a list', () => {
  it.each([
    '总计（30所）',
    '合计（共4所）',
    '全县合计(4个园)',
    '总计4所',
    '合计（公办1所、民办1所）',
    '总计：2所幼儿园',
  ])('are totals, also with a number in brackets: %s', async (word) => {
    const { asked, rows } = await said(
      `${STAFF}\n第一幼儿园,13,1,10,2\n阳光幼儿园,8,1,6,1\n${word},21,2,16,3`,
      'staffing',
      'code',
    );
    expect([new Set(rows).size, asked.filter((one) => one.includes(word))]).toEqual([2, []]);
  });

  it.each([
    '汇总人：王岚,,,审核：李云,',
    '审定人：王岚,,,,',
    '采集人：王岚,,,审核：李云,',
    '报送：督导室 王岚,,,,',
    '制表：,王岚,复核：,李云,2026年9月1日',
    '填表人,王岚,审核人,李云,填表日期',
    '经办人,王岚,,手机 199 0000 1234,',
    '填报人：,王岚,联系电话：,0990-6331234,2026.9.1',
  ])('are signatures, and ask nothing: %s', async (row) => {
    const { questions, reading } = await trial(
      { 'a.csv': `${STAFF}\n第一幼儿园,13,1,10,2\n阳光幼儿园,8,1,6,1\n${row}` },
      FOUR,
    );
    expect(questions.filter(({ text }) => /岚|李云/.test(text))).toEqual([]);
    expect(reading.dropped.filter(({ kind }) => kind === '签名')).toHaveLength(1);
  });

  it('are no signatures where they tell of a kindergarten', async () => {
    const { reading } = await trial(
      {
        'a.csv':
          '幼儿园：,第一幼儿园,电话：,0990-6331234,,\n园长：,王岚,电话：,0990-6331234,地址：,文昌路1号\n负责人：,王岚,电话：,0990-6331234,园址：,文昌路1号',
      },
      FOUR,
    );
    expect(reading.dropped.filter(({ kind }) => kind === '签名')).toEqual([]);
  });

  it('have who cooks under 食堂 among the posts', async () => {
    for (const head of ['食堂', '后厨', '伙房']) {
      const { rows } = await said(
        `${STAFF.replace('食堂', head)}\n第一幼儿园,13,1,10,2\n阳光幼儿园,8,1,6,1`,
        'staffing',
        'post',
        'headcount',
      );
      expect(rows.filter((row) => row.startsWith('炊事员'))).toEqual(['炊事员 2', '炊事员 1']);
    }
  });
});
