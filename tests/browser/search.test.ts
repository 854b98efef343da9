import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInAllLooks } from './axe-faults.ts';
import { launchChromium } from './chromium.ts';
import { pageUrl } from './site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
});
afterAll(() => browser.close());

const addressOf = (q: string, more = ''): string =>
  `${pageUrl('/search/')}?q=${encodeURIComponent(q)}${more}`;

/** Waits until everything that was asked has been answered. */
async function answered(one: Page): Promise<string> {
  const count = one.locator('[data-part="count"]', { hasText: /^(?:与“|没有)/ });
  await count.waitFor();
  return (await count.textContent()) ?? '';
}

async function ask(q: string, more = ''): Promise<string> {
  await page.goto(addressOf(q, more));
  return answered(page);
}

const titles = (one = page): Promise<readonly string[]> =>
  one.locator('[data-part="results"] li > a').allTextContents();
const rows = (): Promise<readonly string[]> => page.locator('[data-part="rows"] .kg-name').allTextContents();
const wordsOf = (part: string): Promise<string | null> =>
  page.locator(`[data-part="${part}"] [data-part="words"]`).textContent();

describe('the box in the frame', () => {
  it('asks from any page, and the page that answers keeps the question in it', async () => {
    await page.goto(pageUrl('/fees/'));
    const box = page.getByRole('search', { name: '全站' });
    await box.getByRole('searchbox').fill('实验');
    await box.getByRole('searchbox').press('Enter');
    await page.waitForURL((url) => url.pathname === '/kg/search/' && url.searchParams.get('q') === '实验');
    expect(await answered(page)).toBe('与“实验”有关的：幼儿园 7 所，其他内容 2 条');
    expect(await page.getByRole('search', { name: '全站' }).getByRole('searchbox').inputValue()).toBe('实验');
  });

  it('asks without a script; the page says that nothing was searched, and where to go on', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pageUrl('/fees/'));
    await still.getByRole('search', { name: '全站' }).getByRole('searchbox').fill('实验');
    await still.getByRole('search', { name: '全站' }).getByRole('button').click();
    await still.waitForURL((url) => url.searchParams.get('q') === '实验');
    expect(await still.locator('main .no-script').textContent()).toContain('写的词没有查');
    await context.close();
  });

  it('takes no line of its own on a phone, save in large type and on the page that answers', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const phone = await context.newPage();
    const barHeight = (): Promise<number> =>
      phone.locator('.mast .bar').evaluate((bar) => bar.getBoundingClientRect().height);
    await phone.goto(pageUrl('/fees/'));
    expect(await barHeight()).toBeLessThan(52);
    await phone.goto(pageUrl('/search/'));
    expect(await barHeight()).toBeLessThan(115);
    await context.close();
  });

  it('is not printed', async () => {
    await page.goto(pageUrl('/fees/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.mast form').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('an answer', () => {
  it('puts kindergartens first, with the rows and the reasons of the finder, and leads to all of them', async () => {
    await ask('实验');
    expect((await rows()).length).toBe(6);
    expect((await rows())[0]).toBe('澄浦区实验幼儿园');
    expect(await page.locator('[data-part="rows"] mark').first().textContent()).toBe('实验');
    await page.locator('[data-part="all"]', { hasText: '全部 7 所' }).click();
    await page.waitForURL(
      (url) => url.pathname === '/kg/kindergartens/' && url.searchParams.get('q') === '实验',
    );
    await page.locator('[data-settled-query="实验"]').waitFor();
  });

  it('finds a kindergarten by pinyin and by a slip of the pen', async () => {
    await ask('syyey');
    expect((await rows()).some((name) => name.includes('实验幼儿园'))).toBe(true);
    await ask('中心幼儿圆');
    expect(await wordsOf('kindergartens')).toContain('读音或字形相近的有');
  });

  it.each([
    '示教体发〔2026〕52号',
    '示教体发[2026]52号',
    '示教体发2026 52号',
    '示教体发（2026）52号',
    '〔2026〕52号',
  ])('finds the notice of the number %s', async (number) => {
    await ask(number);
    expect((await titles())[0]).toBe('关于公布 2026 年普惠性民办幼儿园认定结果的通知');
    expect(await page.locator('[data-part="results"] .doc-no').first().textContent()).toBe(
      '文号 示教体发〔2026〕52号',
    );
    expect(await rows()).toEqual([]);
  });

  it('tells one issuer’s document from another’s', async () => {
    await ask('成教发〔2026〕52号');
    expect(await wordsOf('texts')).toBe('没有查到成教发〔2026〕52号；年份和序号相同的内容 1 条');
  });

  it('says of a document that is elsewhere who names it, and not that nothing does', async () => {
    await ask('发改价格〔2025〕1644号');
    expect(await wordsOf('texts')).toMatch(/^写到发改价格〔2025〕1644号的内容 [1-9]\d* 条/);
  });

  it.each([
    ['普惠率', '普惠性幼儿园覆盖率'],
    ['公办占比', '公办园在园幼儿占比'],
    ['入园率', '学前三年毛入园率'],
    ['师生比', '专任教师与幼儿比'],
    ['生师比', '专任教师与幼儿比'],
    ['教师持证率', '专任教师持证率'],
    ['班额', '班额达标率'],
  ])('finds the indicator by its everyday name %s', async (word, name) => {
    await ask(word);
    expect((await titles())[0]).toBe(name);
  });

  it('shows the sentence that answers, with the words marked', async () => {
    await ask('师生比');
    const excerpt = page.locator('[data-part="results"] li').first().locator('p').last();
    expect(await excerpt.textContent()).toContain('也叫：师生比、生师比、师幼比、师幼配比。');
    expect(await excerpt.locator('mark').allTextContents()).toEqual(['师生比']);
  });

  it('stays below the sub-path and within the page’s content-security policy', async () => {
    const complaints: string[] = [];
    const other = await browser.newPage();
    other.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await other.goto(addressOf('免保教费'));
    await answered(other);
    const addresses = await other
      .locator('[data-part="results"] a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(addresses[0]).toBe('/kg/guides/mian-baojiaofei/');
    expect(addresses.filter((address) => !address.startsWith('/kg/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await other.close();
  });

  it('brings more when asked, and the focus with them', async () => {
    await ask('幼儿园');
    const list = page.locator('[data-part="results"] li > a');
    expect(await list.count()).toBe(10);
    await page.locator('[data-part="texts"] button', { hasText: '再看 10 条' }).click();
    await list.nth(10).waitFor();
    expect(await list.nth(10).evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('names kindergartens by what is published of them where the finder knows none', async () => {
    await ask('示教体发〔2026〕52号');
    expect(await wordsOf('mentions')).toBe('写到“〔2026〕52号”的 82 所');
  });
});

describe('the filters', () => {
  it('narrow to a kind by keyboard, keep it in the address, and come back', async () => {
    await ask('免保教费');
    const guides = page.locator('[data-part="kinds"] button', { hasText: '指南' });
    await guides.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('kind') === '指南');
    await page.locator('[data-part="count"]', { hasText: '指南 3 条' }).waitFor();
    const kinds = await page.locator('[data-part="results"] li > small').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['指南']));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
    await page.goBack();
    await page.locator('[data-part="count"]', { hasText: '其他内容' }).waitFor();
  });

  it('narrow kindergartens and texts to an area', async () => {
    await ask('招生');
    await page.locator('[data-part="area"]').selectOption('990121');
    await page.waitForFunction(() => new URLSearchParams(location.search).get('area') === '990121');
    await page.locator('[data-part="texts"] [data-part="words"]', { hasText: '写到“招生”的内容' }).waitFor();
    await page.waitForFunction(
      () => !document.querySelector('[data-part="count"]')?.textContent?.includes('正在'),
    );
    const places = await titles();
    expect(places[0]).toContain('云溪县');
    expect(places.filter((title) => title.includes('锦屿区'))).toEqual([]);
    await ask('实验', '&area=990102');
    expect(await rows()).toEqual(['澄浦区实验幼儿园']);
  });

  it('come with an address', async () => {
    expect(await ask('实验', '&kind=%E5%B9%BC%E5%84%BF%E5%9B%AD')).toBe('与“实验”有关的：幼儿园 7 所');
    expect((await rows()).length).toBe(7);
    expect(await page.locator('[data-part="texts"]').isVisible()).toBe(false);
  });
});

describe('a question that finds nothing', () => {
  it('is told what to try', async () => {
    expect(await ask('zzqqxx')).toBe('没有找到与“zzqqxx”有关的内容');
    expect(await page.locator('[data-part="advice"]').textContent()).toContain('少写几个字');
    expect(await page.locator('[data-part="advice"] button').isVisible()).toBe(false);
  });

  it('is offered all kinds and areas where it was narrowed', async () => {
    await ask('普惠率', '&area=990102001');
    await page.locator('[data-part="advice"] button').click();
    await page.locator('[data-part="count"]', { hasText: '其他内容' }).waitFor();
    expect(new URL(page.url()).searchParams.has('area')).toBe(false);
  });

  it('is told so where it holds signs alone', async () => {
    expect(await ask('！？')).toContain('没有可以查的字');
  });

  it('shows hints, and no answer, where nothing is asked', async () => {
    await page.goto(pageUrl('/search/'));
    await page.locator('.hints', { hasText: '文号' }).waitFor();
    expect(await page.locator('[data-part="count"]').textContent()).toBe('');
    await page.getByRole('search', { name: '全站' }).getByRole('searchbox').fill('班额');
    await page.waitForURL((url) => url.searchParams.get('q') === '班额');
    await answered(page);
    expect(await page.locator('.hints').isVisible()).toBe(false);
  });
});

describe('what does not come', () => {
  async function without(files: RegExp): Promise<{ readonly context: BrowserContext; readonly cut: Page }> {
    const context = await browser.newContext();
    await context.route(files, (route) => route.fulfill({ status: 503, body: '' }));
    return { context, cut: await context.newPage() };
  }

  it('is said of the texts, and kindergartens are found all the same', async () => {
    const { context, cut } = await without(/\/pagefind\/pagefind\.js/);
    await cut.goto(addressOf('实验'));
    expect(await answered(cut)).toBe('与“实验”有关的：幼儿园 7 所；没有查全，原因写在下面');
    expect(await cut.locator('[data-part="texts"] [data-part="words"]').textContent()).toContain(
      '没有取得搜索程序',
    );
    await context.close();
  });

  it('is said of a part of the index, which is not taken for nothing found', async () => {
    const { context, cut } = await without(/\.pf_index/);
    await cut.goto(addressOf('班额'));
    expect(await answered(cut)).toBe('没有查全与“班额”有关的内容');
    expect(await cut.locator('[data-part="texts"] [data-part="words"]').textContent()).toContain(
      '有一部分索引没有取得',
    );
    expect(await cut.locator('[data-part="advice"]').isVisible()).toBe(false);
    await context.close();
  });

  it('is said of the finder, and the texts are searched all the same', async () => {
    const { context, cut } = await without(/\/finder\/core\./);
    await cut.goto(addressOf('班额'));
    await answered(cut);
    expect(await cut.locator('[data-part="kindergartens"] [data-part="words"]').textContent()).toContain(
      '没有取得幼儿园名录（服务器回答 503）',
    );
    expect((await titles(cut))[0]).toBe('班额达标率');
    await context.close();
  });

  it('is said where kindergartens alone are asked for, and nobody can tell who names the words', async () => {
    const { context, cut } = await without(/\/pagefind\/pagefind\.js/);
    await cut.goto(addressOf('示教体发〔2026〕52号', '&kind=%E5%B9%BC%E5%84%BF%E5%9B%AD'));
    expect(await answered(cut)).toBe('没有查全与“示教体发〔2026〕52号”有关的幼儿园');
    expect(await cut.locator('[data-part="mentions"] [data-part="words"]').textContent()).toContain(
      '没有取得搜索程序',
    );
    await context.close();
  });

  it('is waited for with words', async () => {
    const context = await browser.newContext();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await context.route(/\.pf_meta/, async (route) => {
      await held;
      await route.continue();
    });
    const slow = await context.newPage();
    await slow.goto(addressOf('班额'));
    await slow.locator('[data-part="count"]', { hasText: '正在查找……' }).waitFor();
    release();
    await answered(slow);
    await context.close();
  });
});

it('a browser that cannot run Pagefind is told so, and finds kindergartens', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
  const old = await context.newPage();
  await old.goto(addressOf('实验'));
  await answered(old);
  expect(await old.locator('[data-part="texts"] [data-part="words"]').textContent()).toContain(
    '这个浏览器版本太旧',
  );
  expect(await old.locator('[data-part="rows"] .kg').count()).toBe(6);
  await context.close();
});

it('nothing but the page’s own script comes before somebody asks', async () => {
  const context = await browser.newContext();
  const idle = await context.newPage();
  const asked: string[] = [];
  idle.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await idle.goto(pageUrl('/search/'), { waitUntil: 'networkidle' });
  expect(
    asked.filter((path) => /\/pagefind\/|\/finder\/|kindergartens\.client|listed-rows/.test(path)),
  ).toEqual([]);
  await context.close();
});

it.each(['实验', '普惠率', 'zzqqxx', '示教体发〔2026〕52号'])(
  'the answer to %s breaks no rule of WCAG 2.2 AA that axe knows, and does not scroll sideways',
  async (q) => {
    await ask(q);
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  },
);
