import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../src/domain/code-lists.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { FULL_TEXT_KINDS } from '../../src/search/fulltext/kind.ts';
import { pageHtml } from '../browser/site.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';

const RECORDS = searchRecords();
const texts = RECORDS.filter(({ filters }) => filters['类别']?.[0] !== '幼儿园');
const recordAt = (url: string): SearchRecord | undefined => RECORDS.find((one) => one.url === url);

describe('the records of the search', () => {
  it('are of every kind', () => {
    const kinds = new Set(RECORDS.flatMap(({ filters }) => filters['类别'] ?? []));
    expect([...kinds].sort()).toEqual([...FULL_TEXT_KINDS].sort());
  });

  it('are one for each kindergarten, and one for each page of text', () => {
    expect(new Set(RECORDS.map(({ url }) => url)).size).toBe(RECORDS.length);
    expect(texts.length).toBeGreaterThan(100);
  });

  it('hold no rows of lists: hardly a kindergarten is named in the texts', () => {
    const names = RECORDS.filter((one) => !texts.includes(one)).map(({ meta }) => meta['title'] ?? '');
    expect(names.length).toBeGreaterThan(250);
    const listing = texts.filter(({ content }) => names.filter((name) => content.includes(name)).length > 5);
    expect(listing.map(({ url }) => url)).toEqual([]);
  });

  it.each([
    '/support/',
    '/projects/',
    '/catalogue/',
    '/completeness/',
    '/fees/',
    '/inclusive/',
    '/staffing/',
  ])('hold of %s what it is, and none of its rows', (url) => {
    const record = recordAt(url);
    expect(record?.content).toContain(record?.meta['title'] ?? 'a title');
    expect(record?.content.length).toBeLessThan(250);
  });

  it('hold no program that a page shows', () => {
    expect(pageHtml('/help/duo-ju/')).toContain('CREATE MACRO');
    expect(recordAt('/help/duo-ju/')?.content).toContain('几个局的数据一起用');
    expect(recordAt('/help/duo-ju/')?.content).not.toContain('CREATE MACRO');
    expect(recordAt('/help/duo-ju/')?.filters['文号']).toBeUndefined();
  });

  it('hold the rows of a short table as sentences', () => {
    expect(recordAt('/progress/inclusive-coverage/')?.content).toContain(
      '怎么算. 公式：公办园和普惠性民办园在园幼儿数 ÷ 全部在园幼儿数 × 100%。',
    );
  });

  it('hold of a long table of the manual its heads', () => {
    const { content = '' } = recordAt('/help/jiancha-chucuo/') ?? {};
    expect(content).toContain('检查出错怎么办');
    expect(pageHtml('/help/jiancha-chucuo/')).toContain('filing-before-change');
    expect(content).not.toContain('filing-before-change');
  });

  it('hold what each indicator is also called', () => {
    const lacking = METRIC_IDS.filter((id) => {
      const { content = '' } = recordAt(`/progress/${id}/`) ?? {};
      return !content.includes(`也叫：${INDICATORS[id].alsoCalled.join('、')}`);
    });
    expect(lacking).toEqual([]);
  });

  it('know a notice by its number, and by the area that it names', () => {
    const notice = recordAt('/notices/2026-04-16-yunxi-zhaosheng/');
    expect(notice?.meta['docNo']).toBe('示教体发〔2026〕21号');
    expect(notice?.filters['文号']).toEqual(['2026-21']);
    expect(notice?.filters['地区']).toEqual(['990121']);
  });

  it('know a town by itself and its county', () => {
    expect(recordAt('/districts/990102001/')?.filters['地区']).toEqual(['990102001', '990102']);
  });

  it('tell the ledgers of the plans apart', () => {
    expect(recordAt('/plans/yunxi/tasks/')?.meta['title']).toBe(
      '任务台账：云溪县学前教育发展提升行动实施方案',
    );
  });
});

describe('the page of an indicator', () => {
  it('says what it is also called', () => {
    expect(pageHtml('/progress/inclusive-coverage/')).toContain('也叫：普惠率、普惠覆盖率、普惠园覆盖率。');
  });
});
