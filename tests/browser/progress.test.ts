import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openForAllTests } from './open-page.ts';
import { openQuiet } from './quiet-page.ts';
import { pageHtml, pagePaths, pageUrl } from './site.ts';
import { type TrendFigure, trendFigures } from './trend-figure.ts';

const TREND = '/progress/inclusive-coverage/';

let browser: Browser;
let page: Page;
openForAllTests({ width: 1280, height: 900 }, (opened) => {
  ({ browser, page } = opened);
});

describe('a trend in the browser', () => {
  it('is drawn by Chart.js over the static drawing, in the same box', async () => {
    await page.goto(pageUrl(TREND));
    const plot = page.locator('[data-trend] .plot').first();
    const before = await plot.boundingBox();
    await plot.scrollIntoViewIfNeeded();
    const canvas = plot.locator('canvas');
    await canvas.waitFor();
    const after = await plot.boundingBox();
    expect(after?.height).toBe(before?.height);
    expect(after?.width).toBe(before?.width);
    expect(await plot.locator('svg').isVisible()).toBe(false);
  });

  it('says on each arrow key what its table says', async () => {
    await page.goto(pageUrl(TREND));
    const figure = page.locator('[data-trend]').first();
    const canvas = figure.locator('canvas');
    await figure.scrollIntoViewIfNeeded();
    await canvas.waitFor();
    await canvas.focus();
    const rows = await figure.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector('th')?.textContent?.trim() ?? '',
        values: [...row.querySelectorAll('td')].map((cell) => cell.dataset['value'] ?? '无数据'),
      })),
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows.toReversed()) {
      await page.keyboard.press('ArrowLeft');
      const said = (await canvas.getAttribute('aria-label')) ?? '';
      expect(said.startsWith(`${row.label}：`)).toBe(true);
      for (const value of row.values) expect(said).toContain(value);
    }
  });

  it('does not shift the page while it is drawn', async () => {
    const fresh = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await fresh.addInitScript(() => {
      const shifts: number[] = [];
      const take = (entries: PerformanceEntryList): void => {
        for (const entry of entries) {
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
        }
      };
      const observer = new PerformanceObserver((list) => take(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      const shiftsSoFar = (): readonly number[] => {
        take(observer.takeRecords());
        return shifts;
      };
      Object.assign(window, { shiftsSoFar });
    });
    await fresh.goto(pageUrl(TREND));
    const plots = await fresh.locator('[data-trend] .plot').all();
    expect(plots.length).toBeGreaterThan(1);
    for (const plot of plots) {
      await plot.scrollIntoViewIfNeeded();
      await plot.locator('canvas').waitFor();
    }
    const shifts = await fresh.evaluate(async () => {
      // A frame shows what was drawn last; the next one begins when its shifts are known.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      return (Reflect.get(window, 'shiftsSoFar') as () => readonly number[])();
    });
    expect(shifts.reduce((sum, one) => sum + one, 0)).toBe(0);
    await fresh.close();
  });

  it('leaves the table and a static drawing where no script runs', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pageUrl(TREND));
    expect(await still.locator('[data-trend] svg').first().isVisible()).toBe(true);
    await still.locator('[data-trend] summary').first().click();
    expect(await still.locator('[data-trend] table').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('every drawing of an indicator', () => {
  let drawn: readonly TrendFigure[] = [];
  beforeAll(async () => {
    const pages: TrendFigure[] = [];
    for (const path of pagePaths().filter((one) => /^\/progress\/[a-z-]+\/$/.test(one))) {
      await page.goto(pageUrl(path));
      pages.push(...(await trendFigures(page)));
    }
    drawn = pages;
  });
  const lines = () => drawn.flatMap((figure) => figure.series.map((line) => ({ figure, line })));

  it('is there', () => {
    expect(drawn.length).toBeGreaterThan(100);
  });

  it('has a point for each value of its table, and none where there is none', () => {
    for (const { figure, line } of lines()) {
      const given = line.values.filter((value) => value !== null);
      expect(line.heights.length, `${figure.finding} ${line.name}`).toBe(given.length);
    }
  });

  it('joins neighbouring years alone: a year without a value is a gap', () => {
    for (const { figure, line } of lines()) {
      const pairs = line.values.filter(
        (value, at) => value !== null && (line.values[at + 1] ?? null) !== null,
      );
      expect(line.strokes, `${figure.finding} ${line.name}`).toBe(pairs.length);
    }
  });

  it('puts the larger value higher', () => {
    for (const figure of drawn) {
      const points = figure.series.flatMap((line) => {
        const given = line.values.filter((value) => value !== null);
        return given.map((value, at) => ({ value, height: line.heights[at] ?? Number.NaN }));
      });
      const byValue = points.toSorted((a, b) => a.value - b.value);
      const falls = byValue.some(
        (point, at) => at > 0 && point.height > (byValue[at - 1]?.height ?? 0) + 0.05,
      );
      expect(falls, figure.finding).toBe(false);
    }
  });

  it('has one place a year, none left out', () => {
    for (const { finding, labels } of drawn) {
      const years = labels.map((label) => Number(label.slice(0, 4)));
      expect(
        years.map((year) => year - (years[0] ?? 0)),
        finding,
      ).toEqual(years.map((_, at) => at));
    }
  });

  it('names its targets in the unit of the indicator', () => {
    const targets = lines().filter(({ line }) => line.role === 'target');
    expect(targets.length).toBeGreaterThan(10);
    for (const { figure, line } of targets) {
      const unit = figure.unit === '%' ? '%' : ` ${figure.unit}`;
      expect(line.name.endsWith(unit), `${figure.finding} ${line.name}`).toBe(true);
    }
  });
});

describe('the drawings of new places in 云溪县', () => {
  it('are one of each year without the target, and one of the running total with it', async () => {
    await page.goto(pageUrl('/progress/new-places/'));
    const county = (await trendFigures(page)).filter(({ area }) => area === '云溪县');
    expect(county.map(({ labels, series }) => [labels.at(-1), series.map(({ name }) => name)])).toEqual([
      ['2026 年', ['本站计算值']],
      ['2026 年', ['累计', '目标 1,500 个']],
    ]);
    const total = county[1]?.series[0]?.values;
    expect(total?.slice(-2)).toEqual([1530, 1710]);
  });
});

describe('the small drawings of townships', () => {
  it('carry no target: a county’s is not theirs', async () => {
    for (const path of ['/progress/', '/progress/inclusive-coverage/', '/progress/new-places/']) {
      await page.goto(pageUrl(path));
      const multiples = page.locator('.multiples svg');
      expect(await multiples.count()).toBeGreaterThan(0);
      expect(await page.locator('.multiples .k-target').count(), path).toBe(0);
    }
  });

  it('have a point for each value that they say', async () => {
    await page.goto(pageUrl('/progress/inclusive-coverage/'));
    const said = await page.locator('.multiples svg').evaluateAll((all) =>
      all.map((svg) => ({
        values: (svg.getAttribute('aria-label') ?? '').split('，').filter((part) => /\d$/.test(part)).length,
        points: svg.querySelectorAll('circle').length,
      })),
    );
    expect(said.filter(({ values, points }) => values !== points)).toEqual([]);
  });
});

describe('a target past its day', () => {
  it('shows the value that decided it with its day, and the newest one apart', async () => {
    await page.goto(pageUrl('/progress/'));
    const card = page.locator('#P1-3a');
    expect(await card.locator('.bullet').textContent()).toContain('2025.12.31 的数据');
    expect(await card.locator('.says').textContent()).toMatch(/1,530 个\s+已达到/);
    expect((await card.locator('.newest').textContent())?.trim()).toMatch(
      /^最新数据（2026年\d+月\d+日）：1,710 个$/,
    );
  });
});

describe('Chart.js', () => {
  it('is named by no page that has no trend', () => {
    const named = pagePaths().filter((path) => {
      const html = pageHtml(path);
      return /trend\.client|TrendChart|draw-trend/.test(html) && !html.includes('data-trend');
    });
    expect(named).toEqual([]);
  });

  it('is not fetched by a page without a trend', async () => {
    const asked: string[] = [];
    const fresh = await browser.newPage();
    fresh.on('request', (request) => asked.push(request.url()));
    await openQuiet(fresh, pageUrl('/support/'));
    expect(asked.filter((url) => /chart|trend/i.test(url))).toEqual([]);
    await fresh.close();
  });
});
