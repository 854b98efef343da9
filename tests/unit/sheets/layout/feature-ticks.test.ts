import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const listed = (heads: string, ...rows: readonly string[]): Promise<Said> =>
  said(
    ['云溪县幼儿园名册,,,', `园名,地址,${heads}`, ...rows].join('\n'),
    'kindergartens',
    'code',
    'features',
  );
const columns = ({ reading }: Said): readonly string[] =>
  reading.dropped.filter(({ kind }) => kind === '不收的列').map(({ text }) => text);

describe('a head of ticks that is a tag itself', () => {
  it('tags those that are ticked', async () => {
    const { rows } = await listed('乡镇中心园', '第一幼儿园,文昌路1号,', '小太阳幼儿园,文昌路2号,√');
    expect(rows).toEqual(['9900000001 ', '9900000003 乡镇中心园']);
  });

  it('may be asked as a question, and there may be several', async () => {
    const read = await listed(
      '是否乡镇中心幼儿园,是否微小型园',
      '第一幼儿园,文昌路1号,否,是',
      '小太阳幼儿园,文昌路2号,是,否',
      '阳光幼儿园,文昌路3号,是,是',
    );
    expect(read.rows).toEqual([
      '9900000001 微小型园',
      '9900000003 乡镇中心园',
      '9900000002 乡镇中心园、微小型园',
    ]);
    expect(columns(read)).toEqual([]);
  });

  it.each([
    ['中心园', '√'],
    ['乡镇中心园', '在建'],
    ['所属中心园', '石门镇中心幼儿园'],
  ])('is asked where it may be another, or holds more than ticks: %s over %s', async (head, cell) => {
    const { rows, asked } = await listed(head, '第一幼儿园,文昌路1号,√', `小太阳幼儿园,文昌路2号,${cell}`);
    expect(rows).toEqual(['9900000001 ', '9900000003 ']);
    expect(asked).toContain(`${head} ${head}`);
  });

  it('is asked beside a column of tags', async () => {
    const { rows, asked } = await listed('乡镇中心园,特色', '小太阳幼儿园,文昌路2号,√,足球');
    expect(rows).toEqual(['9900000003 足球']);
    expect(asked).toContain('乡镇中心园 乡镇中心园');
  });
});
