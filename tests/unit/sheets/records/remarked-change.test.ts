import { describe, expect, it } from 'vitest';
import { trial } from '../reading.ts';

/** 核定学位 and 联系电话 of a kindergarten as a list has them, with a remark. */
const list = async (remark: string, places = '180', phone = '0988-3100211') => {
  const { rows, asked } = await trial({
    'a.csv':
      '云溪县幼儿园基本情况表,,,,,\n标识码,园名,所属乡镇,核定学位,联系电话,备注\n' +
      `9900000001,云溪县第一幼儿园,云溪镇,${places},${phone},${remark}`,
  });
  const [row = {}] = rows('kindergartens');
  return { places: row['approvedPlaces'], phone: row['phone'], asked };
};

describe('a remark that says what a column became', () => {
  it('goes before the cell that holds what it was', async () => {
    for (const remark of [
      '2026年7月换证，核定学位由180调为210',
      '核定学位由180个调整为210个',
      '2026年7月1日起办学规模从180人变更为210人',
      '核定学位已由180核增至210',
    ])
      expect((await list(remark)).places).toBe('210');
  });

  it('goes before a number of this year that it replaces', async () => {
    for (const remark of [
      '2026年8月起联系电话改为0988-3100999',
      '联系电话已变更为0988-3100999',
      '办公电话更换为：0988-3100999',
    ])
      expect((await list(remark)).phone).toBe('0988-3100999');
  });

  it('changes nothing where the cell holds what it became', async () => {
    expect((await list('核定学位由150调为180')).places).toBe('180');
    expect((await list('2026年8月起联系电话改为0988-3100211')).phone).toBe('0988-3100211');
  });

  it('is asked where the cell holds neither, and where nobody can tell which is younger', async () => {
    expect((await list('核定学位由150调为210')).places).toBe('?');
    expect((await list('2019年起联系电话改为0988-3100999')).phone).toBe('?');
    expect((await list('联系电话改为0988-3100999，2026年9月起联系电话改为0988-3100888')).phone).toBe('?');
  });

  it('lets stand what is but planned, or to come', async () => {
    for (const remark of [
      '核定学位拟由180调为210',
      '2027年3月起核定学位由180调为210',
      '已申请核定学位由180调为210',
      '建筑面积由180调为210',
    ])
      expect((await list(remark)).places).toBe('180');
  });
});

describe('the day on which a kindergarten closed', () => {
  const closed = async (remark: string, status = '已注销') => {
    const { rows } = await trial({
      'a.csv':
        '云溪县幼儿园基本情况表,,,,,\n标识码,园名,所属乡镇,核定学位,运营状态,备注\n' +
        `9900000001,云溪县第一幼儿园,云溪镇,180,${status},${remark}`,
    });
    return rows('kindergartens').map(({ status: own, statusDate }) => [own, statusDate]);
  };

  it('is that of its remark where a column calls it closed', async () => {
    expect(await closed('2026年7月31日终止办学，办学许可证已收回')).toEqual([['停办', '2026-07-31']]);
    expect(await closed('自2026年7月31日起停止办学')).toEqual([['停办', '2026-07-31']]);
  });

  it('is none that is to come, or of something else', async () => {
    expect(await closed('2027年7月31日终止办学')).not.toContainEqual(['停办', '2027-07-31']);
    expect(await closed('2026年7月31日收回办学许可证')).toEqual([['停办', undefined]]);
  });
});
