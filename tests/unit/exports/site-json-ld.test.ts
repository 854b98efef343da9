import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { siteJsonLd } from '../../../src/exports/site-json-ld.ts';
import { SITE } from '../builders.ts';

const page = {
  home: 'https://example.invalid/kg/',
  description: '254 所在办幼儿园',
  dataUntil: isoDate('2026-09-15'),
};

describe('the JSON-LD of the home page', () => {
  it('names the bureau and the dataset with the day of its newest figures', () => {
    const graph: unknown = JSON.parse(siteJsonLd(SITE, page));
    expect(graph).toMatchObject({
      '@graph': [
        { '@type': 'GovernmentOrganization', name: '云州市教育体育局' },
        { '@type': 'WebSite', url: 'https://example.invalid/kg/', inLanguage: 'zh-CN' },
        { '@type': 'Dataset', name: '云州市幼儿园信息公示', dateModified: '2026-09-15' },
      ],
    });
  });

  it('leaves out what the bureau has not filled in', () => {
    expect(siteJsonLd(SITE, { ...page, dataUntil: null })).not.toMatch(
      /telephone|address|email|dateModified/,
    );
  });

  it('cannot be closed by a value', () => {
    expect(siteJsonLd({ ...SITE, siteName: '</script>' }, page)).not.toContain('</script>');
  });
});
