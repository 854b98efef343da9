import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { finderRow } from '../../src/search/find/row.ts';
import type { CoreFile, PlacesFile } from '../../src/search/find/index-files.ts';
import { answerState } from '../../src/search/find/answer.ts';
import { DEFAULT_STATE } from '../../src/search/find/finder-state.ts';
import { type FinderIndex, loadCore, withPositions } from '../../src/search/find/load-index.ts';
import { understand } from '../../src/search/find/understand/understand.ts';
import { builtFiles, pageUrl, siteDist } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const LIST = '[data-result-count]';

async function open(query = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ locale: 'zh-CN', ...options });
  await page.goto(pageUrl(`/kindergartens/${query}`));
  if (options.javaScriptEnabled !== false) await settled(page, new URLSearchParams(query).get('q') ?? '');
  return page;
}

/** Waits until the list says that it answers the query; before the script has the index it says nothing. */
async function settled(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    ([selector, wanted]) => document.querySelector<HTMLElement>(selector)?.dataset['settledQuery'] === wanted,
    [LIST, query] as const,
  );
}

async function ask(page: Page, query: string): Promise<void> {
  await page.fill('#finder-q', query);
  await settled(page, query);
}

const names = (page: Page): Promise<string[]> => page.locator('.kg-name').allTextContents();
const codes = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-code]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')));
const count = async (page: Page): Promise<number> =>
  Number(await page.locator(LIST).getAttribute('data-result-count'));

/** Waits until the list has so many results: a step of the history changes the address before the page knows of it. */
const counted = (page: Page, number: number): Promise<void> =>
  page.locator(`[data-result-count="${number}"]`).waitFor();

/** A file of the demo's finder. */
function finderFile(name: string): unknown {
  const file = builtFiles().find((file) => file.startsWith(`kindergartens/finder/${name}.`)) ?? '';
  return JSON.parse(readFileSync(join(siteDist(), file), 'utf8'));
}

/** The demo's index as it is on a day. */
function indexOn(day: string): FinderIndex {
  return loadCore(finderFile('core') as CoreFile, day);
}

/** What the row of a kindergarten says of its fee. */
const feeOf = (page: Page, code: string): Promise<string | null> =>
  page.locator(`[data-code="${code}"] .kg-fee dd`).textContent();

describe('typing', () => {
  it('finds a kindergarten by a part of its name, and marks the part', async () => {
    const page = await open();
    const all = await count(page);
    await ask(page, '中心');
    const found = await names(page);
    expect(found.length).toBeGreaterThan(0);
    expect(await count(page)).toBeLessThan(all);
    expect(found[0]).toContain('中心');
    expect(await page.locator('.kg mark').first().textContent()).toBe('中心');
    await page.close();
  });

  it('finds the same kindergarten by pinyin and by initials', async () => {
    const page = await open();
    await ask(page, '云溪镇中心');
    const [byName] = await codes(page);
    await ask(page, 'yunxizhenzhongxin');
    expect((await codes(page))[0]).toBe(byName);
    await ask(page, 'yxzzx');
    expect((await codes(page)).slice(0, 5)).toContain(byName);
    await page.close();
  });

  it('finds it with one character that only sounds the same, and says that it is a guess', async () => {
    const page = await open();
    await ask(page, '云溪镇中心');
    const [byName] = await codes(page);
    await ask(page, '云西镇中心');
    expect((await codes(page))[0]).toBe(byName);
    expect(await page.locator('.kg-divider').textContent()).toContain('相近');
    await page.close();
  });

  it('says what to give up where nothing is left, and does it', async () => {
    const page = await open('?feeMin=99999');
    await page.locator('[data-part="empty"] button').first().waitFor();
    await page.locator('[data-part="empty"] button').first().click();
    expect(await count(page)).toBeGreaterThan(0);
    await page.waitForURL((url) => url.search === '');
    await page.close();
  });

  it('tells the number of results to a screen reader once the reader rests', async () => {
    const page = await open();
    await ask(page, '中心');
    const number = await count(page);
    await page
      .locator('[data-part="live"]', { hasText: `找到 ${number} 所幼儿园` })
      .waitFor({ state: 'attached' });
    expect(await page.locator('[data-part="live"]').getAttribute('aria-live')).toBe('polite');
    await page.close();
  });
});

describe('what people type beside a name', () => {
  it('is left out where no name holds it, and the page says so', async () => {
    const page = await open();
    await ask(page, '云溪镇中心幼儿园');
    const [byName] = await codes(page);
    await ask(page, '云溪镇中心幼儿园怎么样');
    expect((await codes(page))[0]).toBe(byName);
    expect(await page.locator('[data-part="count"]').textContent()).toContain('已略去“怎么样”');
    await page.close();
  });

  it('is taken for a filter, which one press takes back', async () => {
    const page = await open();
    const choice = page.locator('label', { has: page.locator('[name="nature"][value="公办"]') });
    const promised = Number(await choice.locator('small').textContent());
    await ask(page, '公办幼儿园');
    expect(await count(page)).toBe(promised);
    const chip = page.locator('[data-part="chips"] button', { hasText: '按“公办”筛选' });
    await chip.click();
    await settled(page, '幼儿园');
    expect(await chip.count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('q')).toBe('幼儿园');
    await page.close();
  });

  it('tells in each row the telephone and the address that were asked for', async () => {
    const page = await open();
    await ask(page, '云溪镇中心幼儿园电话');
    const first = page.locator('.kg').first();
    expect(await first.locator('.kg-name').textContent()).toBe('云溪镇中心幼儿园');
    expect(await first.locator('.kg-why').allTextContents()).toEqual(['电话：000-8133042']);
    expect(await first.locator('.kg-why a').getAttribute('href')).toBe('tel:0008133042');
    await ask(page, '云溪镇中心幼儿园在哪里');
    expect(await first.locator('.kg-why').textContent()).toMatch(/^地址：云溪镇/);
    await page.close();
  });

  it('finds a short name, a telephone and a campus', async () => {
    const page = await open();
    await ask(page, '云溪县实幼');
    expect((await names(page))[0]).toContain('云溪县实验幼儿园');
    await ask(page, '8133042');
    expect(await names(page)).toEqual(['云溪镇中心幼儿园']);
    expect(await page.locator('.kg-why').textContent()).toBe('电话：000-8133042');
    await ask(page, '向阳城园区');
    expect(await names(page)).toEqual(['锦屿区第一幼儿园（向阳城园区）']);
    expect(await page.locator('.kg-name').getAttribute('href')).toMatch(
      /\/kindergartens\/\d{10}\/#campuses$/,
    );
    await page.close();
  });
});

describe('the levels of several rating schemes', () => {
  it('stand under the names of their schemes', async () => {
    const page = await open();
    const boxes = page.locator('fieldset', { hasText: '等级评定' }).locator('[role="group"]');
    const labels = await boxes.evaluateAll((groups) =>
      groups.map((group) => group.getAttribute('aria-label')),
    );
    expect(labels).toEqual([
      '幼儿园办园类别评估（澄浦区适用）',
      '幼儿园等级评估（锦屿区适用）',
      '幼儿园分类评定（云溪县适用）',
    ]);
    await page.close();
  });
});

describe('the address', () => {
  it('holds what was asked, and a shared link shows the same list', async () => {
    const page = await open();
    await ask(page, '中心');
    await page.locator('[name="nature"][value="公办"]').check();
    await page.waitForURL(/nature=/);
    const list = await codes(page);
    const other = await browser.newPage();
    await other.goto(page.url());
    await settled(other, '中心');
    expect(await codes(other)).toEqual(list);
    expect(await other.inputValue('#finder-q')).toBe('中心');
    expect(await other.locator('[name="nature"][value="公办"]').isChecked()).toBe(true);
    await Promise.all([page.close(), other.close()]);
  });

  it('goes back and forward through what was chosen', async () => {
    const page = await open();
    const all = await count(page);
    await ask(page, '中心');
    await page.waitForURL(/q=/);
    const found = await count(page);
    await page.locator('[name="nature"][value="民办"]').check();
    await page.waitForURL(/nature=/);
    await page.goBack();
    await counted(page, found);
    expect(page.url()).not.toContain('nature');
    await page.goBack();
    await settled(page, '');
    expect(await count(page)).toBe(all);
    expect(await page.inputValue('#finder-q')).toBe('');
    await page.goForward();
    await settled(page, '中心');
    expect(await count(page)).toBe(found);
    await page.close();
  });
});

describe('facets', () => {
  it('leave as many results as the choice said', async () => {
    const page = await open();
    const choice = page.locator('label', { has: page.locator('[name="nature"][value="民办"]') });
    const promised = Number(await choice.locator('small').textContent());
    await choice.click();
    await page.waitForURL(/nature=/);
    expect(await count(page)).toBe(promised);
    expect(await page.locator('[data-part="chips"] button').first().textContent()).toContain('民办');
    await page.close();
  });

  it('keep the fee within the sliders, which answer to the arrow keys', async () => {
    const page = await open();
    const all = await count(page);
    await page.locator('[data-part="fee-high"]').focus();
    await page.keyboard.press('Home');
    for (let press = 0; press < 8; press += 1) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/feeMax=/);
    const most = await page.evaluate(() => Number(new URLSearchParams(location.search).get('feeMax')));
    expect(await count(page)).toBeLessThan(all);
    const fees = await page.locator('.kg-fee b').allTextContents();
    expect(fees.map((fee) => Number(fee.replace(',', ''))).filter((fee) => fee > most)).toEqual([]);
    await page.close();
  });

  it('sort by fee, a missing one last', async () => {
    const page = await open('?sort=fee');
    const fees = (await page.locator('.kg-fee b').allTextContents()).map((fee) =>
      Number(fee.replace(',', '')),
    );
    expect(fees).toEqual(fees.toSorted((one, other) => one - other));
    await page.close();
  });
});

describe('free places', () => {
  it('are asked of the age group chosen, and every row that is left has some', async () => {
    const page = await open();
    const tick = page.locator('label', { has: page.locator('[name="free"]') });
    expect(await tick.locator('span').textContent()).toBe('小班有空余学位');
    await page.locator('[name="age"]').selectOption('中班');
    await page.waitForURL(/age=/);
    await page.locator('label', { hasText: '中班有空余学位' }).click();
    await page.waitForURL(/free=/);
    expect(new URL(page.url()).searchParams.get('free')).toBe('是');
    const figures = await page.locator('.kg-free').allTextContents();
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter((figure) => !/^(?:中班|混龄班)空余学位[1-9]\d* 个$/.test(figure))).toEqual([]);
    await page.close();
  });

  it('and fees are called by the mixed-age class where that stands in', async () => {
    const page = await open();
    const mixed = indexOn('2026-11-24');
    const row = [...mixed.running.keys()].find(
      (one) => finderRow(mixed, one, '小班').figures[0]?.label === '混龄班保教费',
    );
    await ask(page, mixed.names.displayed[row ?? -1] ?? '');
    const found = page.locator(`[data-code="${mixed.codes[row ?? -1]}"]`);
    expect(await found.locator('.kg-fee dt').textContent()).toBe('混龄班保教费');
    expect(await found.locator('.kg-free dt').textContent()).toBe('混龄班空余学位');
    await page.close();
  });
});

describe('a closed kindergarten', () => {
  const closed = (): { readonly code: string; readonly name: string } => {
    const index = indexOn('2026-11-24');
    const row =
      [...index.running.keys()].find((one) => finderRow(index, one, '小班').status === '已停办') ?? -1;
    return { code: index.codes[row] ?? '', name: index.names.displayed[row] ?? '' };
  };

  it('is not counted in the list that nothing was asked of', async () => {
    const page = await open();
    const running = indexOn('2026-11-24').running.filter((runs) => runs === 1).length;
    expect(await count(page)).toBe(running);
    expect(await page.locator('[data-part="count"]').textContent()).toBe(`共 ${running} 所`);
    await page.close();
  });

  it('is found by its name, marked, without figures, and not counted', async () => {
    const { code, name } = closed();
    const page = await open();
    await ask(page, name);
    const row = page.locator(`[data-code="${code}"]`);
    expect(await row.locator('.kg-status').textContent()).toBe('已停办');
    expect(await row.locator('.kg-figures > *').count()).toBe(0);
    expect((await codes(page)).at(-1)).toBe(code);
    expect(await page.locator('[data-part="count"]').textContent()).toContain('另有 1 所已停办或筹建中');
    await page.close();
  });
});

describe('on a later day, without a new build', () => {
  const [BEFORE, LATER] = ['2026-11-24', '2027-06-01'] as const;
  const feeOn = (index: FinderIndex, row: number): string | undefined =>
    finderRow(index, row, '小班').figures.find(({ kind }) => kind === 'fee')?.text;

  it('a fee that was announced is the fee that is shown', async () => {
    const [before, later] = [indexOn(BEFORE), indexOn(LATER)];
    const row = [...before.running.keys()].find((one) => feeOn(before, one) !== feeOn(later, one)) ?? -1;
    const [code, name] = [before.codes[row] ?? '', before.names.displayed[row] ?? ''];
    for (const [day, index] of [
      [BEFORE, before],
      [LATER, later],
    ] as const) {
      const page = await browser.newPage({ locale: 'zh-CN' });
      await page.clock.setFixedTime(`${day}T12:00:00+08:00`);
      await page.goto(pageUrl(`/kindergartens/?q=${encodeURIComponent(name)}`));
      await settled(page, name);
      expect(await feeOf(page, code)).toBe(feeOn(index, row));
      await page.close();
    }
  });
});

describe('a file that does not come', () => {
  it('is named, and the network is not blamed for it', async () => {
    const page = await browser.newPage();
    await page.route(/finder\/core\./, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(pageUrl('/kindergartens/'));
    await page
      .locator('[data-part="count"]', {
        hasText: /^没有取得幼儿园名录（服务器回答 404）。请刷新网页再试，也可以从下面的乡镇列表进入。$/,
      })
      .waitFor();
    await page.close();
  });
});

describe('near', () => {
  it('sorts by distance from a town and draws the rings', async () => {
    const page = await open();
    await page.fill('[data-part="near"]', '云溪镇');
    await page.keyboard.press('Enter');
    await page.locator('.kg-way').first().waitFor();
    await page.waitForURL((url) => /^\d{6,12}$/.test(url.searchParams.get('near') ?? ''));
    await page.locator('.views label', { hasText: '距离图' }).click();
    await page.locator('[data-part="rings"] svg').waitFor();
    expect(await page.locator('[data-part="rings"] .k-place').count()).toBe(12);
    await page.close();
  });

  it('takes the position of the reader, and shares it no more exactly than 100 m', async () => {
    const context = await browser.newContext({
      permissions: ['geolocation'],
      geolocation: { longitude: 111.234_567_8, latitude: 27.345_678_9 },
    });
    const page = await context.newPage();
    await page.goto(pageUrl('/kindergartens/'));
    await settled(page, '');
    await page.locator('[data-part="near-here"]').click();
    await page.waitForURL(/near=/);
    expect(new URL(page.url()).searchParams.get('near')).toBe('111.235,27.346');
    await page.locator('.kg-way').first().waitFor();
    await context.close();
  });
});

describe('setting aside', () => {
  it('takes up to four and leads to their comparison', async () => {
    const page = await open();
    for (let row = 0; row < 5; row += 1) await page.locator('[data-pick]').nth(row).click();
    const chosen = (await codes(page)).slice(0, 4);
    expect(await page.locator('[data-pick][aria-pressed="true"]').count()).toBe(4);
    const address = await page.locator('[data-part="tray"] a').getAttribute('href');
    expect(address).toBe(`/kg/compare/?codes=${chosen.join(',')}`);
    await page.reload();
    await settled(page, '');
    expect(await page.locator('[data-part="tray"] li').count()).toBe(4);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  it('reaches the search, a facet and a result', async () => {
    const page = await open();
    await page.locator('#finder-q').focus();
    await page.keyboard.type('zhongxin');
    await settled(page, 'zhongxin');
    for (const wanted of ['near', 'nature', 'kg-name']) {
      let reached = false;
      for (let press = 0; press < 60 && !reached; press += 1) {
        await page.keyboard.press('Tab');
        reached = await page.evaluate((name) => {
          const active = document.activeElement;
          return (
            active instanceof HTMLElement &&
            (active.dataset['part'] === name ||
              active.getAttribute('name') === name ||
              active.className === name)
          );
        }, wanted);
      }
      expect(reached).toBe(true);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/kindergartens\/\d{10}\//);
    await page.close();
  });
});

describe('from the box by keyboard', () => {
  it('is one step to the way to the list, and one from there to the first result', async () => {
    const page = await open();
    await page.locator('#finder-q').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toMatch(/^\s*跳到名单\s*$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('class')).toBe('kg-name');
    await page.close();
  });
});

describe('on a phone', () => {
  const PHONE = { viewport: { width: 360, height: 740 } };

  it('shows two results whole on the first screen', async () => {
    const page = await open('', PHONE);
    const second = await page.locator('.kg').nth(1).boundingBox();
    expect((second?.y ?? 740) + (second?.height ?? 0)).toBeLessThanOrEqual(740);
    await page.close();
  });

  it('has distance, filters and order in one row', async () => {
    const page = await open('', PHONE);
    const tops = await page
      .locator('[data-part="near-toggle"], [data-part="facets-toggle"], [name="sort"]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await page.close();
  });

  it('opens the filters on request, never scrolls sideways, and leads from them to what they leave', async () => {
    const page = await open('', PHONE);
    const facets = page.locator('#finder-facets');
    expect(await facets.isVisible()).toBe(false);
    await page.locator('[data-part="facets-toggle"]').click();
    expect(await facets.isVisible()).toBe(true);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBe(0);
    await page.locator('[name="nature"][value="公办"]').check();
    await page.waitForURL(/nature=/);
    const done = page.locator('[data-part="facets-done"]', { hasText: `看 ${await count(page)} 所` });
    await done.click();
    expect(await facets.isVisible()).toBe(false);
    expect(await page.locator('.kg-name').first().isVisible()).toBe(true);
    await page.close();
  });

  it('asks where to measure from when the drawing is asked for, and folds it away once that is said', async () => {
    const page = await open('', PHONE);
    const near = page.locator('[data-part="near"]');
    expect(await near.isVisible()).toBe(false);
    await page.locator('.views label', { hasText: '距离图' }).click();
    await near.waitFor();
    await near.fill('云溪镇');
    await page.keyboard.press('Enter');
    await page.locator('[data-part="rings"] svg').waitFor();
    expect(await near.isVisible()).toBe(false);
    expect(await page.locator('.near-said').textContent()).toContain('按到云溪镇的直线距离');
    await page.close();
  });
});

describe('the drawing of distances', () => {
  it('has a dot where each of the nearest dozen is, or its number, which else has a line to it', async () => {
    const page = await open('?near=990121100&view=rings');
    await page.locator('[data-part="rings"] svg').waitFor();
    const drawn = await page.locator('[data-part="rings"] svg').evaluate((svg) => {
      const at = (circle: Element): readonly number[] =>
        ['cx', 'cy'].map((name) => Number(circle.getAttribute(name)));
      const lines = [...svg.querySelectorAll('.k-lead')].map((line) =>
        (line.getAttribute('d') ?? '')
          .slice(1)
          .split('L')
          .map((point) => point.split(' ').map(Number)),
      );
      const numbers = [...svg.querySelectorAll('.k-place')].map((place) => ({
        number: Number(place.textContent),
        at: (place.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [],
      }));
      return { lines, numbers, dots: [...svg.querySelectorAll('.k-dot')].map(at) };
    });
    const index = withPositions(indexOn('2026-11-24'), finderFile('places') as PlacesFile);
    const answer = answerState(
      index,
      { ...DEFAULT_STATE, near: { kind: 'district', code: '990121100' }, view: 'rings' },
      [],
      understand(index, [], ''),
    );
    const ways = answer.rows.slice(0, 12).map((row) => answer.wayTo(row) ?? { metres: 0, bearing: 0 });
    const outer = 4000;
    expect(Math.max(...ways.map(({ metres }) => metres))).toBeLessThanOrEqual(outer);
    ways.forEach(({ metres, bearing }, at) => {
      const angle = (bearing * Math.PI) / 180;
      const place = [Math.sin(angle), -Math.cos(angle)].map((share) => (150 * metres * share) / outer);
      const isAt = (point: readonly number[] = []): boolean =>
        Math.hypot((point[0] ?? 999) - (place[0] ?? 0), (point[1] ?? 999) - (place[1] ?? 0)) <= 3;
      const own = drawn.numbers.find(({ number }) => number === at + 1);
      const isJoined = drawn.lines.some(
        ([from, to]) => isAt(from) && String(to) === String(own?.at) && drawn.dots.some(isAt),
      );
      expect([at + 1, isAt(own?.at) || isJoined]).toEqual([at + 1, true]);
    });
    await page.close();
  });
});

describe('without a script', () => {
  it('shows kindergartens, towns and lists as links, and no control that does nothing', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.kg-name').count()).toBe(30);
    expect(await page.locator('#finder-q').isVisible()).toBe(false);
    expect(await page.locator('[data-pick]').first().isVisible()).toBe(false);
    await page.locator('#towns a').nth(1).click();
    const promised = await page.locator('.kg').count();
    expect(promised).toBeGreaterThan(0);
    await page.goBack();
    await page.locator('#lists .towns a', { hasText: '民办' }).click();
    expect(await page.locator('.kg').count()).toBeGreaterThan(0);
    await page.close();
  });
});

describe('the towns to narrow by', () => {
  it('show every county at once, and unfold to its towns', async () => {
    const page = await open('', { viewport: { width: 1280, height: 900 } });
    const counties = page.locator('.towns-facet .strong');
    expect(await counties.locator('span').allTextContents()).toEqual(['澄浦区', '锦屿区', '云溪县']);
    const bottoms = await counties.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    const box = await page.locator('.towns-facet').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(bottoms.filter((bottom) => bottom > box)).toEqual([]);
    await page.locator('.towns-of summary').last().click();
    await page.locator('[name="town"][value="990121100"]').check();
    await page.waitForURL(/town=990121100/);
    await page.close();
  });

  it('stand unfolded where one of them is chosen in the address', async () => {
    const page = await open('?town=990121100');
    const unfolded = await page
      .locator('.towns-of')
      .evaluateAll((all) => all.map((one) => one.hasAttribute('open')));
    expect(unfolded).toEqual([false, false, true]);
    await page.close();
  });
});
