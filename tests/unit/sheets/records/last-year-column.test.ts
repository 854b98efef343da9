import { describe, expect, it } from 'vitest';
import { said, type Said } from '../reading.ts';

const counted = (head: string, ...rows: readonly string[]): Promise<Said> =>
  said(
    ['云溪县2026—2027学年在园幼儿统计（2026年9月10日）,,,,', `园名,小班,大班,混龄班,${head}`, ...rows].join(
      '\n',
    ),
    'classes',
    'code',
    'ageGroup',
    'finalYearChildren',
  );
const mixed = ({ rows }: Said): readonly string[] => rows.filter((row) => row.includes('混龄'));

describe('a column of those who go to school next', () => {
  it('counts those of 大班 too where it repeats them: of a mixed class is what they leave', async () => {
    const read = await counted(
      '其中学前一年（免保教费）人数',
      '第一幼儿园,20,30,,30',
      '阳光幼儿园,,,19,8',
      '小太阳幼儿园,20,25,18,33',
    );
    expect(mixed(read)).toEqual(['9900000002 混龄 8', '9900000003 混龄 8']);
    expect(read.asked).toEqual([]);
  });

  it('counts mixed classes alone where nothing stands beside 大班', async () => {
    const read = await counted('其中学前一年人数', '第一幼儿园,20,30,,', '小太阳幼儿园,20,9,18,12');
    expect(mixed(read)).toEqual(['9900000003 混龄 12']);
  });

  it('counts mixed classes alone where its head says so and no row tells otherwise', async () => {
    expect(mixed(await counted('其中大班龄人数', '小太阳幼儿园,20,9,18,12'))).toEqual(['9900000003 混龄 12']);
  });

  it('is asked where it may be either', async () => {
    const read = await counted('其中学前一年人数', '小太阳幼儿园,20,9,18,12');
    expect(mixed(read)).toEqual(['9900000003 混龄 ?']);
    expect(read.asked).toEqual(['石门镇小太阳幼儿园 混龄 学前一年幼儿数 12']);
  });

  it('is asked where it leaves more than the mixed class has', async () => {
    const read = await counted('其中学前一年人数', '第一幼儿园,20,30,,30', '小太阳幼儿园,20,25,18,50');
    expect(mixed(read)).toEqual(['9900000003 混龄 ?']);
  });

  it('is listed where it differs from 大班, which has no such column', async () => {
    const read = await counted('其中学前一年人数', '第一幼儿园,20,30,,27');
    expect(read.rows).toEqual(['9900000001 小班 ', '9900000001 大班 ']);
    expect(
      read.reading.dropped.flatMap(({ kind, text, place }) =>
        kind === '不收的话' ? [`${place.cell} ${text}`] : [],
      ),
    ).toEqual(['E3 27']);
  });
});
