import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import type { Site } from '../../../src/domain/site.ts';
import { governmentMetaTags } from '../../../src/layouts/meta-tags.ts';
import { chiefNavigation, colophonLinks, navigationGroups } from '../../../src/layouts/navigation.ts';

const site = {
  siteName: '云州市幼儿园信息公示',
  siteIdCode: '9900000001',
  bureau: { name: '云州市教育体育局' },
} as Site;

describe('government meta tags', () => {
  it('of a list page name the site and the column', () => {
    expect(
      governmentMetaTags(
        site,
        'jy.example.gov.cn',
        { name: '收费公示', type: '信息公开', description: '全市幼儿园收费标准', keywords: '收费' },
        undefined,
      ),
    ).toEqual([
      ['SiteName', '云州市幼儿园信息公示'],
      ['SiteDomain', 'jy.example.gov.cn'],
      ['SiteIDCode', '9900000001'],
      ['ColumnName', '收费公示'],
      ['ColumnDescription', '全市幼儿园收费标准'],
      ['ColumnKeywords', '收费'],
      ['ColumnType', '信息公开'],
    ]);
  });

  it('of a content page carry its own date, and the bureau as its source', () => {
    const tags = governmentMetaTags(site, undefined, undefined, {
      title: '收费标准公示',
      date: isoDate('2026-08-26'),
    });
    expect(tags).toContainEqual(['ArticleTitle', '收费标准公示']);
    expect(tags).toContainEqual(['PubDate', '2026-08-26']);
    expect(tags).toContainEqual(['ContentSource', '云州市教育体育局']);
  });

  it('name no source of a text that nobody of this site stands for', () => {
    const tags = governmentMetaTags(site, undefined, undefined, { title: '入园年龄', source: null });
    expect(tags.map(([name]) => name)).toEqual(['SiteName', 'SiteIDCode', 'ArticleTitle']);
  });

  it('leave out what is not known: no host, no identification code, no date', () => {
    const tags = governmentMetaTags({ ...site, siteIdCode: '' }, undefined, undefined, { title: '关于' });
    expect(tags.map(([name]) => name)).toEqual(['SiteName', 'ArticleTitle', 'ContentSource']);
  });
});

describe('navigation', () => {
  it('shows only the sections that are published, and no empty group', () => {
    expect(navigationGroups(['/fees/', '/guides/'])).toEqual([
      { heading: '依法公示', items: [{ path: '/fees/', label: '收费公示' }] },
      { heading: '公告与指南', items: [{ path: '/guides/', label: '政策指南' }] },
    ]);
  });

  it('keeps a few chief sections in the open', () => {
    expect(chiefNavigation(['/search/', '/fees/', '/kindergartens/']).map(({ path }) => path)).toEqual([
      '/kindergartens/',
      '/fees/',
    ]);
  });

  it('lists the bureau’s own tools at the foot', () => {
    expect(colophonLinks(['/check/', '/fees/'])).toEqual([{ path: '/check/', label: '数据自查' }]);
  });
});
