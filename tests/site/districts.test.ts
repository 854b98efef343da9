import { describe, expect, it } from 'vitest';
import { pageHtml, pagePaths } from '../browser/site.ts';

const paths = pagePaths().filter((path) => path.startsWith('/districts/'));
const town = paths.find((path) => /\/\d{9}\/$/.test(path)) ?? '';

describe('the pages of the districts', () => {
  it('are one for the region, each county and each town', () => {
    const digits = paths.map((path) => path.split('/')[2]?.length);
    expect(new Set(digits)).toEqual(new Set([4, 6, 9]));
  });

  it('stand below the districts they lie in', () => {
    const county = town.slice(0, '/districts/990102'.length);
    expect(pageHtml(town)).toContain(`href="/kg${county}/"`);
    expect(pageHtml(town)).toContain('href="/kg/districts/9901/"');
  });

  it('lead to the finder for the place alone', () => {
    expect(pageHtml(town)).toContain(`href="/kg/kindergartens/?town=${town.split('/')[2]}"`);
  });

  it('list the kindergartens of a town with their codes', () => {
    expect(pageHtml(town).match(/<tr[^>]* data-code="\d{10}"/g)?.length).toBeGreaterThan(0);
  });

  it('carry the meta tags of a column', () => {
    expect(pageHtml(town)).toMatch(/<meta name="ColumnName" content="[^"]+的幼儿园"/);
    expect(pageHtml(town)).toContain('<meta name="ColumnType" content="信息公开"');
  });
});
