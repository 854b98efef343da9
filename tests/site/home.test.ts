import { describe, expect, it } from 'vitest';
import { pageHtml, testBasePath } from '../browser/site.ts';

const html = pageHtml('/');

describe('the home page', () => {
  it('asks the finder by a plain form, so that it works without a script', () => {
    expect(html).toMatch(new RegExp(`<form[^>]* action="${testBasePath}kindergartens/"[^>]* method="get"`));
    expect(html).toMatch(/<input id="seek-q"[^>]* name="q"/);
  });

  it('opens with the kindergartens and three shares, each with its fraction', () => {
    for (const label of ['在办幼儿园', '普惠性幼儿园覆盖率', '公办园在园幼儿占比', '班额达标率']) {
      expect(html).toContain(label);
    }
    expect(html.match(/[\d,]+ ÷ [\d,]+/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('leads to every town, to the latest five notices, to each plan’s progress and to the guides', () => {
    expect(html.match(/href="\/kg\/districts\/\d{9}\/"/g)?.length).toBeGreaterThanOrEqual(15);
    expect(html.match(/href="\/kg\/notices\/[^"]+\/"/g)).toHaveLength(5);
    expect(html.match(/href="\/kg\/progress\/#plan-[^"]+"/g)).toHaveLength(3);
    expect(html).toContain('href="/kg/guides/shoufei-zhengce/"');
  });

  it('tells search engines who publishes what', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.stringify(JSON.parse(json))).toContain('GovernmentOrganization');
  });
});
