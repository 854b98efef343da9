import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../src/domain/school-date.ts';
import { type FullTextRecord, fullTextRecords } from '../../../../src/search/fulltext/record.ts';
import { aBureau, aKindergarten } from '../../builders.ts';

const recordOf = (change: Parameters<typeof aKindergarten>[0]): FullTextRecord => {
  const [record] = fullTextRecords(aBureau({ kindergartens: [aKindergarten(change)] }));
  return { path: '', title: '', text: '', areas: [], ...record };
};

describe('the full-text record of a kindergarten', () => {
  it('leads to its page, inside the site', () => {
    expect(recordOf({ code: '9900000001' }).path).toBe('/kindergartens/9900000001/');
  });

  it('holds its names, its place from the region down, and its kind', () => {
    const { title, text } = recordOf({ aliases: ['镇中心园'] });
    expect(title).toBe('云溪镇中心幼儿园');
    expect(text).toBe(
      '云溪镇中心幼儿园。别名 镇中心园。标识码 9900000001。云州市 云溪县 云溪镇。地址 云溪镇文昌路18号。公办 普惠 教育部门 全日制 在办',
    );
  });

  it('is of its town and its county', () => {
    expect(recordOf({}).areas).toEqual(['990101002', '990101']);
  });

  it('finds it by its former name', () => {
    const renamed = {
      formerCode: '9900000009',
      date: isoDate('2025-09-01'),
      currentCode: '9900000001',
      type: '更名',
      formerName: '云溪镇第一幼儿园',
      docNo: '云教〔2025〕9号',
    } as const;
    expect(recordOf({ formerCodes: [renamed] }).text).toContain('原名 云溪镇第一幼儿园');
  });

  it('names nothing that is not given', () => {
    expect(recordOf({}).text).not.toContain('社区');
    expect(recordOf({}).text).not.toContain('文号');
  });
});
