import { describe, expect, it } from 'vitest';
import { rosterOf, trial } from '../reading.ts';

const FOUR = rosterOf(
  ['9900000001', '云溪县第一幼儿园', '990101002'],
  ['9900000002', '云溪县第二幼儿园', '990101002'],
  ['9900000003', '石门镇童乐幼儿园', '990101003'],
  ['9900000004', '石门社区幼儿园', '990101003'],
);

/** Code, item, age, price, from when, on what, and when it was made known. */
const fees = async (csv: string) => {
  const { rows, asked, reading } = await trial({ 'a.csv': csv }, FOUR);
  return {
    fees: rows('fees').map((row) =>
      ['code', 'item', 'ageGroup', 'amount', 'effectiveFrom', 'basis', 'noticedOn']
        .map((key) => (key === 'code' ? (row[key] ?? '').slice(-1) : (row[key] ?? '')))
        .join(' '),
    ),
    asked,
    reading,
  };
};

const HEAD = '收费项目,年龄段,收费标准,计费单位,收费依据,退费办法';

describe('forms of kindergartens, one below the other', () => {
  it('are each of the kindergarten that a label names, with what the labels around them say', async () => {
    const { fees: rows, asked } = await fees(
      [
        '云溪县幼儿园收费公示表',
        '幼儿园：云溪县第一幼儿园,,办园性质：公办,执行时间：2025年9月1日',
        HEAD,
        '保教费,全园,560,元/月,云发改〔2025〕31号,按半月退',
        '公示日期：2026年8月25日,,咨询电话：0988-3100211,填表人：王一一',
        '',
        '云溪县幼儿园收费公示表',
        '幼儿园：石门社区幼儿园,,办园性质：公办,执行时间：2026.9.1',
        HEAD,
        '保教费,全园,420,元/月,云发改〔2026〕12号,按半月退',
        '伙食费,全园,12,元/天,云发改〔2026〕12号,按天退',
        '公示日期：2026年8月26日,,咨询电话：0988-3100344,填表人：李二二',
      ].join('\n'),
    );
    expect(rows).toEqual([
      '1 保育教育费 全部 560 2025-09-01 云发改〔2025〕31号 2026-08-25',
      '4 保育教育费 全部 420 2026-09-01 云发改〔2026〕12号 2026-08-26',
      '4 伙食费 全部 12 2026-09-01 云发改〔2026〕12号 2026-08-26',
    ]);
    expect(asked.filter((text) => !text.includes('服务内容'))).toEqual([]);
  });

  it('are of the kindergarten that their title names, before or behind what it is about', async () => {
    const { fees: rows } = await fees(
      [
        '2026年秋季民办园收费公示汇总',
        '',
        '云溪县第二幼儿园2026年秋季收费公示',
        '性质,民办普惠,执行日期,2026.9.1,备案号,云教备〔2026〕3号',
        '项目,适用班级,标准（元）,退费规定,服务内容',
        '保教费,小班,880元/月,按半月退,保教',
        '公示时间：2026.8.20,电话：0988-3100322,经办：张三三',
        '',
        '收费公示表（石门镇童乐幼儿园）',
        '性质,民办普惠,执行日期,2026.9.1,备案号,云教备〔2026〕4号',
        '项目,适用班级,标准（元）,退费规定,服务内容',
        '保教费,小班,780元/月,按半月退,保教',
        '公示时间：2026.8.21,电话：0988-3100433,经办：赵四四',
      ].join('\n'),
    );
    expect(rows).toEqual([
      '2 保育教育费 小班 880 2026-09-01 云教备〔2026〕3号 2026-08-20',
      '3 保育教育费 小班 780 2026-09-01 云教备〔2026〕4号 2026-08-21',
    ]);
  });

  it('may have several labels in a cell, and one head for all of them', async () => {
    const { fees: rows } = await fees(
      [
        '各园收费公示',
        HEAD,
        '单位：云溪县第一幼儿园　　执行时间：2025年9月1日',
        '保教费,全园,560,元/月,云发改〔2025〕31号,按半月退',
        '单位：石门镇童乐幼儿园　　执行时间：2026年9月1日',
        '保教费,全园,780,元/月,云教备〔2026〕4号,按半月退',
      ].join('\n'),
    );
    expect(rows).toEqual([
      '1 保育教育费 全部 560 2025-09-01 云发改〔2025〕31号 ',
      '3 保育教育费 全部 780 2026-09-01 云教备〔2026〕4号 ',
    ]);
  });

  it('are of one kindergarten alone, whatever a note of another says', async () => {
    const { fees: rows } = await fees(
      [
        '幼儿园：云溪县第一幼儿园,,,执行时间：2025年9月1日',
        HEAD,
        '伙食费,全园,12,元/天,云发改〔2025〕31号,',
        '注：伙食费按实际就餐天数结算。',
        '',
        '幼儿园：云溪县第二幼儿园,,,执行时间：2025年9月1日',
        HEAD,
        '伙食费,全园,13,元/天,云发改〔2025〕31号,按月结算',
      ].join('\n'),
    );
    expect(rows).toHaveLength(2);
    const { rows: table } = await trial(
      {
        'a.csv':
          '幼儿园：云溪县第一幼儿园,,,执行时间：2025年9月1日\n' +
          `${HEAD}\n伙食费,全园,12,元/天,云发改〔2025〕31号,\n备注：伙食费按缺勤天数退费。\n\n` +
          '幼儿园：云溪县第二幼儿园,,,执行时间：2025年9月1日\n' +
          `${HEAD}\n伙食费,全园,13,元/天,云发改〔2025〕31号,`,
      },
      FOUR,
    );
    expect(table('fees').map(({ refund }) => refund)).toEqual(['按缺勤天数退费', '?']);
  });

  it('ask whose a form is that names nobody, and never give it to the one above', async () => {
    const { fees: rows, asked } = await fees(
      [
        '幼儿园：云溪县第一幼儿园,,,执行时间：2025年9月1日',
        HEAD,
        '保教费,全园,560,元/月,云发改〔2025〕31号,按半月退',
        '',
        '收费公示表',
        HEAD,
        '保教费,全园,420,元/月,云发改〔2026〕12号,按半月退',
      ].join('\n'),
    );
    expect(rows[0]).toBe('1 保育教育费 全部 560 2025-09-01 云发改〔2025〕31号 ');
    expect(rows[1]).toMatch(/^\? 保育教育费 全部 420/);
    expect(asked).toContain('a.csvA5格起没有写名称的幼儿园 名称 a.csvA5格起没有写名称的幼儿园');
  });

  it('take no label for sure that says two things', async () => {
    const { fees: rows } = await fees(
      [
        '幼儿园：云溪县第一幼儿园,,,执行时间：2025年9月1日',
        HEAD,
        '保教费,全园,560,元/月,云发改〔2025〕31号,按半月退',
        '执行时间：2026年3月1日',
      ].join('\n'),
    );
    expect(rows.join()).not.toContain('2025-09-01');
  });

  it('name no person who fills them in', async () => {
    const { reading } = await fees(
      [
        '幼儿园：云溪县第一幼儿园,,,执行时间：2025年9月1日',
        HEAD,
        '保教费,全园,560,元/月,云发改〔2025〕31号,按半月退',
        '公示日期：2026年8月25日,联系电话：19900001234,经办：王一一,园长：李二二',
      ].join('\n'),
    );
    expect(JSON.stringify(reading)).not.toMatch(/王一一|李二二|19900001234/);
  });
});

describe('no forms', () => {
  it('are lists with a column of names, whatever their title says', async () => {
    const { rows } = await trial(
      {
        'a.csv': [
          '云溪县教育局幼儿园收费情况表',
          '园所,保教费（元/月）,执行时间',
          '云溪县第一幼儿园,560,2025-09-01',
          '云溪县第二幼儿园,580,2025-09-01',
        ].join('\n'),
      },
      FOUR,
    );
    expect(rows('fees').map(({ code }) => code)).toEqual(['9900000001', '9900000002']);
  });

  it('are of all kindergartens of a place: 云溪县公办幼儿园收费标准', async () => {
    const { rows, asked } = await trial(
      { 'a.csv': `云溪县公办幼儿园收费公示表\n${HEAD}\n保教费,全园,560,元/月,云发改〔2025〕31号,按半月退` },
      FOUR,
    );
    expect(rows('fees')).toEqual([]);
    expect(asked.filter((text) => text.includes('名称'))).toEqual([]);
  });

  it('are tables that name their kindergarten below, where it signs', async () => {
    const form = (place: string, whose: string): string =>
      `${HEAD}\n保教费,全园,${place},元/月,云发改〔2025〕31号,按半月退\n单位：${whose}\n`;
    const { fees: rows } = await fees(
      `收费公示\n${form('560', '云溪县第一幼儿园')}\n${form('420', '石门镇童乐幼儿园')}`,
    );
    expect(rows).toEqual([]);
  });
});
