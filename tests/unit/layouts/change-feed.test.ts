import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/school-date.ts';
import { changeFeed, feedKey } from '../../../src/layouts/change-feed.ts';
import { aChange, manyChanges } from '../change-builders.ts';

const site = new URL('https://www.example.gov.cn');
const published = (changes = manyChanges(1)) => ({
  date: isoDate('2026-09-01'),
  commit: 'a'.repeat(40),
  changes,
});
const feed = (publications = [published()]) => ({
  title: '云溪镇中心幼儿园：历次变动',
  description: '每次公布改了什么。',
  publications,
  pathOf: () => '/kindergartens/9900000001/history/',
});
const xmlOf = async (publications = [published()]) => (await changeFeed(feed(publications), site)).text();

describe('a feed of changes', () => {
  it('has one entry a publication, with its place as identity and its day as date', async () => {
    const xml = await xmlOf();
    expect(xml.match(/<item>/g)?.length).toBe(1);
    expect(xml).toContain(
      '<guid isPermaLink="true">https://www.example.gov.cn/kindergartens/9900000001/history/#p-aaaaaaaaaaaa</guid>',
    );
    expect(xml).toContain('<pubDate>Mon, 31 Aug 2026 16:00:00 GMT</pubDate>');
    expect(xml).toContain('<title>2026年9月1日：收费 1 处</title>');
  });

  it('tells some changes and counts the others', async () => {
    const xml = await xmlOf([published(manyChanges(40))]);
    expect(xml.match(/&lt;li&gt;/g)?.length).toBe(24);
    expect(xml).toContain('另有 16 处变动，见网页。');
  });

  it('names what each change is of where it is of several kindergartens', async () => {
    const named = { ...feed(), subjectOf: () => ({ name: '甲园', path: null }) };
    expect(await (await changeFeed(named, site)).text()).toContain('甲园：第 1 处');
  });

  it('shows a text of the bureau as text, whatever it holds', async () => {
    const hostile = aChange({ sentence: '园名 甲→<img src=x onerror=alert(1)> & 乙\u0001' });
    const xml = await xmlOf([published([hostile])]);
    expect(xml).toContain('园名 甲→&amp;lt;img src=x onerror=alert(1)&amp;gt; &amp;amp; 乙&lt;/li&gt;');
  });

  it('has no more than the newest thirty publications', async () => {
    const many = Array.from({ length: 31 }, (_, at) => ({ ...published(), commit: String(at).repeat(20) }));
    expect((await xmlOf(many)).match(/<item>/g)?.length).toBe(30);
  });

  it('is a feed without entries where nothing is recorded', async () => {
    expect(await xmlOf([])).toContain('<title>云溪镇中心幼儿园：历次变动</title>');
    expect(await xmlOf([])).not.toContain('<item>');
  });

  it('has a key that changes with a sentence', () => {
    const other = feed([published([aChange({ sentence: '园长变更' })])]);
    expect(feedKey(feed())).toBe(feedKey(feed()));
    expect(feedKey(other)).not.toBe(feedKey(feed()));
  });
});
