import { describe, expect, it } from 'vitest';
import { said } from '../reading.ts';

const KEYS = ['ageGroup', 'classCount', 'children', 'finalYearChildren', 'countedOn'] as const;
const counts = (csv: string) => said(csv, 'classes', ...KEYS);

describe('ages one under the other and kindergartens across', () => {
  const sheet = (corner: string, classes: string, children: string, ...rows: readonly string[]) =>
    counts(
      `云溪县在园幼儿情况（2026年9月19日统计）,,,,,,\n${corner},阳光幼儿园,,小太阳幼儿园,,合计,\n,${[1, 2, 3].map(() => `${classes},${children}`).join(',')}\n${rows.join('\n')}`,
    );

  it.each([
    ['年龄班', '班数', '幼儿数'],
    ['年龄段', '班级数', '人数'],
    ['班别', '班', '人'],
    ['', '班数', '在园幼儿数'],
    ['项目', '班数', '人数'],
  ])('are a row each of kindergarten and age: %s, %s, %s', async (corner, classes, children) => {
    const { rows, asked } = await sheet(
      corner,
      classes,
      children,
      '小班,1,25,,,1,25',
      '大班,2,55,,,2,55',
      '混龄班,,,1,21,1,21',
      '其中：学前一年,,,,9,,9',
      '合计,3,80,1,21,4,101',
    );
    expect(rows).toEqual(['小班 1 25  2026-09-19', '大班 2 55  2026-09-19', '混龄 1 21 9 2026-09-19']);
    expect(asked).toEqual([]);
  });

  it('may have the children first', async () => {
    const { rows } = await sheet('年龄段', '人数', '班数', '小班,25,1,,,25,1', '混龄班,,,21,1,21,1');
    expect(rows).toEqual(['小班 1 25  2026-09-19', '混龄 1 21  2026-09-19']);
  });

  it('are asked where what stands across is no pair of counts', async () => {
    const { rows } = await sheet('年龄班', '男', '女', '小班,12,13,,,12,13', '大班,28,27,,,28,27');
    expect(rows.filter((row) => /^.班 \d+ \d+/.test(row))).toEqual([]);
  });
});

describe('classes and children in one cell below an age', () => {
  it.each([
    ['2个班44人', '1个班17人', '3个班61人'],
    ['2班44人', '1班17人', '3班61人'],
    ['2个教学班/44名', '1个教学班/17名', '3个教学班/61名'],
    ['2个班，共44名幼儿', '1个班，共17名幼儿', '3个班，共61名幼儿'],
  ])('are both taken: %s', async (small, big, all) => {
    const { rows } = await counts(
      `石门镇2026-2027学年幼儿园班级、人数,,,,\n石门镇中心校　2026.9.16,,,,\n园名,小班,中班,大班,全园\n阳光幼儿园,"${small}",—,"${big}","${all}"`,
    );
    expect(rows).toEqual(['小班 2 44  2026-09-16', '大班 1 17  2026-09-16']);
  });

  it('are asked where they do not add up to the whole', async () => {
    const { asked } = await counts(
      '石门镇2026-2027学年幼儿园班级、人数（2026年9月16日）,,,\n园名,小班,大班,全园\n阳光幼儿园,2个班44人,1个班17人,3个班66人',
    );
    expect(asked.length).toBeGreaterThan(0);
  });
});
