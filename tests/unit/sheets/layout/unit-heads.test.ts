import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

const sheet = (classes: string, children: string, ...rows: readonly string[]): string =>
  [
    '云溪县2026—2027学年各园开班统计（2026年9月10日）,,,,,,',
    '园名,小班,,大班,,在园合计,',
    `,${[classes, children, classes, children, classes, children].join(',')}`,
    ...rows,
  ].join('\n');

describe('units below the ages', () => {
  it.each([
    ['班', '人'],
    ['班数', '人'],
    ['班', '生'],
    ['个班', '人'],
    ['班级', '幼儿'],
    ['班数', '人数'],
  ])('%s │ %s tell classes and children, of the total too', async (classes, children) => {
    const { rows, asked } = await said(
      sheet(classes, children, '第一幼儿园,4,96,5,131,9,227', '小太阳幼儿园,1,18,1,29,2,47'),
      'classes',
      'code',
      'ageGroup',
      'classCount',
      'children',
    );
    expect(rows).toEqual([
      '9900000001 小班 4 96',
      '9900000001 大班 5 131',
      '9900000003 小班 1 18',
      '9900000003 大班 1 29',
    ]);
    expect(asked).toEqual([]);
  });

  it('tell which total is not what the ages add up to, and the last row asks no more of it', async () => {
    const { rows, asked } = await said(
      sheet(
        '班',
        '人',
        '第一幼儿园,4,96,5,131,9,237',
        '小太阳幼儿园,1,18,1,29,2,47',
        '合计,5,114,6,160,11,274',
      ),
      'classes',
      'code',
      'ageGroup',
      'children',
    );
    expect(rows).toEqual([
      '9900000001 小班 ?',
      '9900000001 大班 ?',
      '9900000003 小班 18',
      '9900000003 大班 29',
    ]);
    expect(asked).toEqual(['云溪县第一幼儿园 幼儿数合计 237']);
  });
});

describe('a head that only tells what may be filled in', () => {
  it.each([
    ['是/否', '移交情况', '有/无'],
    ['是否', '是否移交', '有无'],
    ['是或否', '是否已移交', '有或无'],
  ])('says no more than the one above it: %s', async (choice, transfer, has) => {
    const { rows } = await said(
      `云溪县幼儿园名册,,,,\n园名,地址,小区配套园,,校车\n,,${choice},${transfer},${has}\n第一幼儿园,文昌路1号,否,—,无\n小太阳幼儿园,文昌路2号,是,已移交,有\n`,
      'kindergartens',
      'code',
      'residential',
      'transferStatus',
      'schoolBus',
    );
    expect(rows).toEqual(['9900000001 否 不适用 否', '9900000003 是 已移交 是']);
  });
});
