import { describe, expect, it } from 'vitest';
import { isReadForFullText } from '../../src/search/fulltext/kind.ts';
import { pageHtml, pagePaths } from '../browser/site.ts';

const pages = pagePaths().map((path) => ({ path, html: pageHtml(path) }));
const failing = (holds: (html: string) => boolean) =>
  pages.filter(({ html }) => !holds(html)).map(({ path }) => path);
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('every page', () => {
  it('says that its data are made up', () => {
    expect(failing((html) => html.includes('演示数据'))).toEqual([]);
  });

  it('has one main landmark, one banner, one footer and a way past them', () => {
    expect(failing((html) => count(html, /<main[\s>]/g) === 1)).toEqual([]);
    expect(failing((html) => count(outsideArticles(html), /<header[\s>]/g) >= 1)).toEqual([]);
    expect(failing((html) => count(outsideArticles(html), /<footer[\s>]/g) === 1)).toEqual([]);
    expect(failing((html) => html.includes('href="#main"'))).toEqual([]);
  });

  it('has one first-level heading, and never skips a level going down', () => {
    expect(failing((html) => count(html, /<h1[\s>]/g) === 1)).toEqual([]);
    expect(failing((html) => !skipsLevel(html))).toEqual([]);
  });

  it('has a title of its own, a description and its language', () => {
    expect(failing((html) => /<title>[^<]{4,}<\/title>/.test(html))).toEqual([]);
    expect(failing((html) => /<meta name="description" content="[^"]{6,}"/.test(html))).toEqual([]);
    expect(failing((html) => /<html[^>]* lang="zh-CN"/.test(html))).toEqual([]);
  });

  it('carries the meta tags of a government site', () => {
    expect(failing((html) => html.includes('name="SiteName"') && html.includes('name="SiteIDCode"'))).toEqual(
      [],
    );
  });

  it('has the one search box of the site, which asks without a script', () => {
    const box =
      /<header class="mast">[\s\S]*?<form[^>]*role="search"[^>]*action="\/kg\/search\/"[^>]*>[\s\S]*?name="q"[\s\S]*?<\/header>/;
    expect(failing((html) => box.test(html))).toEqual([]);
    expect(failing((html) => (html.match(/action="\/kg\/search\/"/g) ?? []).length === 1)).toEqual([]);
  });

  it('is read for the full-text search where it is marked for that', () => {
    const isMarked = (html: string) => /<[^>]*\s(?:data-pagefind-body|data-full-text)\b/.test(html);
    const marked = pages.filter(({ html }) => isMarked(html)).map(({ path }) => path);
    expect(marked.length).toBeGreaterThan(20);
    expect(marked.filter((path) => !isReadForFullText(path))).toEqual([]);
  });

  it('has no inline event handler', () => {
    expect(failing((html) => !/<[a-z][^>]*\son[a-z]+="/i.test(html))).toEqual([]);
  });

  it('has no id twice', () => {
    expect(
      failing((html) => {
        const ids = [...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map((match) => match[1]);
        return new Set(ids).size === ids.length;
      }),
    ).toEqual([]);
  });

  it('shows no undefined, NaN, null or object where a value should stand', () => {
    const text = (html: string) =>
      // The manual shows what a file says: in code, null may stand.
      html.replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
    expect(failing((html) => !/\bundefined\b|\bNaN\b|\[object Object\]|\bnull\b/.test(text(html)))).toEqual(
      [],
    );
  });
});

/** A header or footer inside an article is the article's own, not a landmark of the page. */
function outsideArticles(html: string): string {
  return html.replace(/<article[\s>][\s\S]*?<\/article>/g, '');
}

function skipsLevel(html: string): boolean {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
  return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
}
