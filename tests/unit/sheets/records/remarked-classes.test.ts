import { describe, expect, it } from 'vitest';
import { FOUR, trial, type Trial } from '../reading.ts';

const list = (remark: string): Promise<Trial> =>
  trial(
    {
      'a.csv': `云溪县幼儿园班级信息（2026—2027学年）,,,,\n统计时点：2026年9月25日,,,,\n园名,班级类型,班级名称,幼儿数,备注\n第一幼儿园,小班,小一班,28,\n阳光幼儿园,,,,"${remark}"\n`,
    },
    FOUR,
  );
const classesOf = ({ rows }: Trial): readonly string[] =>
  rows('classes').map(({ code, ageGroup, className, classCount = '', children, countedOn }) =>
    [code, ageGroup, className, classCount, children, countedOn].join(' '),
  );
const FIRST = '9900000001 小班 小一班  28 2026-09-25';

describe('classes that a remark lists where the columns are blank', () => {
  it.each(['系统未建班，园上电话报：小班1个班17人，中班2个班40人', '小班1个班17人、中班2班(40人)。'])(
    'are a row an age: %s',
    async (remark) => {
      const read = await list(remark);
      expect(classesOf(read)).toEqual([
        FIRST,
        '9900000002 小班 合计 1 17 2026-09-25',
        '9900000002 中班 合计 2 40 2026-09-25',
      ]);
      expect(read.asked).toEqual([]);
    },
  );

  it.each(['去年：小班1个班17人', '小班1个班约17人', '小班1个班17人，其余未报', '暂按小班1个班17人'])(
    'are none where it is not sure: %s',
    async (remark) => {
      expect(classesOf(await list(remark))).toEqual([FIRST]);
    },
  );

  it.each([
    '2024年9月：小班1个班17人，中班1个班20人',
    '毕业：大班1个班25人',
    '并入第一幼儿园：小班1个班17人',
    '新增：小班1个班17人',
    '下学期开班：小班1个班17人',
  ])('are none of today behind words for something else, and stay listed: %s', async (remark) => {
    const read = await list(remark);
    expect(classesOf(read)).toEqual([FIRST]);
    expect(read.reading.dropped.map(({ text }) => text)).toContain(remark);
  });

  it.each(['园报：小班1个班17人', '实际：小班1个班17人', '系统未建班，现有：小班1个班17人'])(
    'are those of today behind words that say so: %s',
    async (remark) => {
      expect(classesOf(await list(remark))).toEqual([FIRST, '9900000002 小班 合计 1 17 2026-09-25']);
    },
  );
});
