import { describe, expect, it } from 'vitest';
import { builtFiles, pageHtml, pagePaths } from '../browser/site.ts';
import { type OpenChange, asListed, listedChanges } from '../dataset/listed-changes.ts';

const { since, changes } = JSON.parse(pageHtml('/api/v1/changes.json')) as {
  readonly since: string | null;
  readonly changes: readonly OpenChange[];
};
const normal = (text: string): string => text.replace(/\s+/g, ' ');

/** The demo's record is what git tells of its data: in a copy without git there is none. */
describe.skipIf(changes.length === 0)('the record of the demo', () => {
  const told = changes.map((change) => ({ code: change.code, line: normal(asListed(change)) }));
  const linesOf = (lines: readonly string[]) => lines.map(normal).toSorted();

  it('is, in the record of each kindergarten, what the open data say of it', () => {
    const histories = pagePaths().flatMap((path) => {
      const code = /^\/kindergartens\/(\d{10})\/history\/$/.exec(path)?.[1];
      return code === undefined ? [] : [{ code, path }];
    });
    const apart = histories.filter(({ code, path }) => {
      const own = told.filter((change) => change.code === code).map(({ line }) => line);
      return linesOf(listedChanges(pageHtml(path))).join() !== own.toSorted().join();
    });
    expect(histories.length).toBeGreaterThan(0);
    expect(apart).toEqual([]);
  });

  it('is, on the pages of the months and their areas, everything that the open data say, and nothing else', () => {
    const months = pagePaths().filter((path) => /^\/changes\/\d{4}-\d{2}\//.test(path));
    const lines = months.flatMap((path) => listedChanges(pageHtml(path)));
    const [listed, open] = [new Set(lines.map(normal)), new Set(told.map(({ line }) => line))];
    expect([...open].filter((line) => !listed.has(line))).toEqual([]);
    expect([...listed].filter((line) => !open.has(line))).toEqual([]);
  });
});

describe('the page of the record', () => {
  it('says since when the record runs, or that it is not known', () => {
    expect(pageHtml('/changes/')).toContain(since === null ? '以前有过哪些变动，这里不知道' : '变动从');
  });
});

describe('feeds of changes', () => {
  it('are there for the site, each district with a page and each kindergarten', () => {
    const feeds = new Set(builtFiles().filter((file) => file.endsWith('/feed.xml')));
    const pages = pagePaths().filter((path) => /^\/(districts\/\d+|kindergartens\/\d{10})\/$/.test(path));
    const isFormer = (path: string): boolean => /http-equiv="refresh"|原标识码/.test(pageHtml(path));
    const without = pages.filter((path) => !feeds.has(`${path.slice(1)}feed.xml`) && !isFormer(path));
    expect(feeds.has('changes/feed.xml')).toBe(true);
    expect(without).toEqual([]);
  });
});
