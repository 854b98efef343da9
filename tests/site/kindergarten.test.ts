import { describe, expect, it } from 'vitest';
import { builtFiles, pageHtml, pagePaths } from '../browser/site.ts';

const PAGE = '/kindergartens/9900112345/';
const html = pageHtml(PAGE);
const text = textOf(html);

/** The words of a page, tags and white space gone. */
function textOf(page: string): string {
  return page
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const kindergartenPages = pagePaths().filter((path) => /^\/kindergartens\/\d{10}\/$/.test(path));

describe('the page of a kindergarten', () => {
  it('opens with what it is, what it costs, its staff, rating, places, telephone and address', () => {
    expect(html).toContain('<h1>云溪镇中心幼儿园</h1>');
    expect(text).toContain('公办 · 普惠');
    expect(text).toContain('小班、中班 670 元 6,700 元');
    expect(text).toContain('大班 330 元 3,300 元');
    expect(text).toContain('6.5 名幼儿 3 项配备标准，未达到保教人员与幼儿之比、每班配备');
    expect(text).toContain('自治区一类园');
    expect(text).toContain('空余学位 19 个 托班 1 · 小班 18 · 中班 0 · 大班 0');
    expect(html).toContain('href="tel:0008133042"');
    expect(text).toContain('云溪镇南环路160号');
  });

  it('shows the waiver as 标准 − 减免 = 实缴', () => {
    expect(text).toContain('保育教育费 大班 （340 元/月 − 免除 340 元） × 10 个月 0 元');
    expect(text).toMatch(/大班 340 元\/月 −340 0 元\/月/);
  });

  it('gives every figure its table, key and document one tap away', () => {
    expect(text).toContain('9900112345 · 保育教育费 · 保育教育费 · 小班 · 2025-09-01');
    expect(text).toContain('示财教');
  });

  it('has one 来源 a section, and one for the figures it opens with', () => {
    const sections = html.split(/<section id="/).slice(1);
    const sourcesOf = (part: string) => part.match(/<summary>来源/g)?.length ?? 0;
    const told = ['fees', 'staff', 'classes', 'quality', 'basics', 'safety', 'accounts', 'support'];
    const found = sections.map((part) => [part.slice(0, part.indexOf('"')), sourcesOf(part)] as const);
    expect(found.filter(([id]) => told.includes(id))).toEqual(told.map((id) => [id, 1]));
    expect(sourcesOf(html.slice(0, html.indexOf('<section id="')))).toBe(1);
  });

  it('states the refund rule, what the fee is for, and its basis', () => {
    expect(text).toContain('当月在园不足10个工作日的，退当月保教费的一半');
    expect(text).toContain('三至六岁幼儿一日生活照料与保育教育');
    expect(text).toContain('示发改〔2025〕12号');
  });

  it('leads to the maps, the hotline, the bureau and the calculator', () => {
    expect(html).toContain('https://uri.amap.com/navigation?to=');
    expect(html).toContain('https://api.map.baidu.com/marker?location=');
    expect(html).toContain('https://apis.map.qq.com/uri/v1/routeplan?');
    expect(html).toContain('href="tel:12345"');
    expect(html).toContain('/cost/?codes=9900112345');
    expect(html).toMatch(/href="mailto:[^"]*9900112345/);
  });

  it('never ranks, and calls no kindergarten weak', () => {
    expect(kindergartenPages.filter((path) => /薄弱园|排名第|第\d+名/.test(pageHtml(path)))).toEqual([]);
  });

  it('carries JSON-LD that parses, and no review rating', () => {
    const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    const school: Record<string, unknown> = JSON.parse(block);
    expect(school['@type']).toBe('Preschool');
    expect(school['name']).toBe('云溪镇中心幼儿园');
    expect(school).not.toHaveProperty('aggregateRating');
  });

  it('brings no script but those that settle dates and switch the type', () => {
    const scriptsOf = (page: string) => page.match(/<script type="module"[\s\S]*?<\/script>/g) ?? [];
    const shared = new Set(scriptsOf(pageHtml('/completeness/')));
    expect(scriptsOf(html).length).toBeGreaterThan(0);
    expect(
      kindergartenPages.filter((path) => scriptsOf(pageHtml(path)).some((one) => !shared.has(one))),
    ).toEqual([]);
  });

  it('exists for closed and planned kindergartens, which say so', () => {
    expect(textOf(pageHtml('/kindergartens/9900112715/'))).toContain('已于2025年8月5日停办');
    expect(pageHtml('/kindergartens/9900112715/')).toContain('/kindergartens/9900112345/"');
    expect(textOf(pageHtml('/kindergartens/9900114787/'))).toContain('正在筹建，尚未开园');
  });

  it('says 未公布 where the law demands a section and there is nothing in it', () => {
    expect(textOf(pageHtml('/kindergartens/9900313233/'))).toMatch(/本园的收费标准 ?未公布/);
  });
});

describe('a code that was given up', () => {
  const former = pageHtml('/kindergartens/9900924304/');

  it('leads to its successor, and is not indexed', () => {
    expect(former).toMatch(/http-equiv="refresh" content="0; url=\/kg\/kindergartens\/9900115342\/"/);
    expect(former).toContain(
      'rel="canonical" href="https://www.example.gov.cn/kg/kindergartens/9900115342/"',
    );
    expect(former).toContain('<meta name="robots" content="noindex">');
    expect(former).toContain('<a href="/kg/kindergartens/9900115342/"');
  });
});

describe('the notice on the wall', () => {
  const poster = pageHtml(`${PAGE}poster/`);

  it('says what the page says', () => {
    const words = textOf(poster);
    expect(words).toContain('幼儿园收费公示牌 云溪镇中心幼儿园');
    expect(words).toContain('340 元/月 减免 340，实缴 0 元/月');
    expect(words).toContain('12345');
    expect(words).toContain('退费规则');
  });

  it('has a code to scan', () => {
    expect(poster).toMatch(/<figure><svg/);
  });

  it('is made for running kindergartens alone', () => {
    const files = new Set(builtFiles());
    expect(files.has('kindergartens/9900112345/poster/index.html')).toBe(true);
    expect(files.has('kindergartens/9900112715/poster/index.html')).toBe(false);
  });
});
