import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInAllLooks } from './axe-faults.ts';
import { diskFile, handOver, lookedThrough, openChecker, textFile } from './checker-page.ts';
import { launchChromium } from './chromium.ts';

const SHEETS = join(import.meta.dirname, '../../../shared/samples/office-sheets');
const FIVE = [
  '1-幼儿园基本信息一览表',
  '2-收费公示表',
  '3-教职工统计表',
  '4-普惠性民办园认定名单',
  '5-班级统计表',
].map((name) => join(SHEETS, `${name}.csv`));
const FEES = readFileSync(join(import.meta.dirname, '../../data/fees.csv'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** 收费 of the demo with one price that is no number, and one in full width. */
function brokenFees(): string {
  const lines = FEES.split('\n');
  const at = (lines[0] ?? '').replace('\uFEFF', '').split(',').indexOf('收费标准');
  const write = (row: number, text: string): void => {
    const cells = (lines[row - 1] ?? '').split(',');
    cells[at] = text;
    lines[row - 1] = cells.join(',');
  };
  write(18, '三百');
  write(20, '３６０');
  return lines.join('\n');
}

describe('the checker on a page', () => {
  it('shows a problem at its row with the cell marked, and what is only written otherwise', async () => {
    const { page, requests, complaints } = await openChecker(browser);
    await handOver(page, textFile('fees.csv', brokenFees()));
    const problem = page.locator('.problem', { hasText: '第 18 行' }).first();
    await problem.waitFor();
    expect(await problem.locator('mark').textContent()).toBe('三百');
    expect(await problem.locator('.marked small').textContent()).toMatch(/^[A-Z] 收费标准$/);
    expect(await page.locator('[data-part="fixes"] li').allTextContents()).toEqual([
      expect.stringMatching(/^收费（fees\.csv）[A-Z] 列「收费标准」：1 格第 20 行：３６０ → 360$/),
    ]);
    expect([requests, complaints]).toEqual([[], []]);
    await page.close();
  });

  it('lets nothing leave, neither the page nor its worker', async () => {
    const { page } = await openChecker(browser);
    const sent = await page.evaluate(async () => {
      const fetched = await fetch(location.href).then(
        () => 'sent',
        () => 'refused',
      );
      const worker = new Worker(
        URL.createObjectURL(
          new Blob([
            `fetch(${JSON.stringify(location.href)}).then(()=>postMessage('sent'),()=>postMessage('refused'))`,
          ]),
        ),
      );
      const inWorker = await new Promise((done) =>
        worker.addEventListener('message', ({ data }) => done(data), { once: true }),
      );
      return [fetched, inWorker];
    });
    expect(sent).toEqual(['refused', 'refused']);
    await page.close();
  });

  it('works on without a network', async () => {
    const { page } = await openChecker(browser);
    await page.context().setOffline(true);
    await handOver(page, textFile('fees.csv', brokenFees()));
    expect(await page.locator('.verdict').textContent()).toContain('错误 1');
    await page.close();
  });

  it('takes a file away again, and shows nothing then', async () => {
    const { page } = await openChecker(browser);
    await handOver(page, textFile('fees.csv', brokenFees()));
    await page.getByRole('button', { name: '拿掉 fees.csv' }).click();
    expect(await page.locator('[data-part="result"]').isHidden()).toBe(true);
    expect(await page.locator('[data-part="handed"] li').count()).toBe(0);
    await page.close();
  });

  it('says of a file that is no table what to hand over', async () => {
    const { page } = await openChecker(browser);
    await handOver(page, textFile('通知.docx', 'x'));
    expect(await page.locator('[data-part="verdict"]').textContent()).toBe(
      '通知.docx 是文档，不是表格。请把里面的表格复制到 WPS 表格里，核对后存为 xlsx，再交来。',
    );
    await page.close();
  });

  it('says of a file that cannot be read what to do', async () => {
    const { page } = await openChecker(browser);
    await page.evaluate(() => {
      File.prototype.arrayBuffer = () => Promise.reject(new Error('gone'));
    });
    const input = page.locator('input[type="file"]:not([webkitdirectory])');
    await input.setInputFiles([textFile('收费.csv', 'x')]);
    const told = '读不了 收费.csv：它可能被移走、改了名，或者正被别的程序占用。请在 WPS 里关闭它，再拖一次。';
    await page.locator('[data-part="progress"]', { hasText: told }).waitFor();
    await page.close();
  });

  it('looks at all problems, a hundred at a time, in the order of the rows', async () => {
    const { page } = await openChecker(browser);
    const [head, ...rows] = FEES.trimEnd().split('\n');
    const wrong = rows
      .slice(0, 250)
      .map((row) => row.replace(/元\/生·月|元\/生·天|元\/生·学期|元\/生·年|元\/生·次/, '按月'));
    await handOver(page, textFile('fees.csv', [head, ...wrong].join('\n')));
    const fees = page.locator('[data-file="fees.csv"]');
    if ((await fees.getAttribute('open')) === null) await fees.locator('summary').click();
    await fees.locator('.problem').first().waitFor();
    const more = fees.locator('[data-more]');
    while ((await more.count()) > 0) {
      const before = await fees.locator('.problem').count();
      await more.click();
      await page.waitForFunction(
        (count) => document.querySelectorAll('[data-file="fees.csv"] .problem').length > count,
        before,
      );
    }
    const places = await fees.locator('.problem .where b').allTextContents();
    const numbers = places.flatMap((place) => Number(/第 (\d+) 行/.exec(place)?.[1] ?? 0));
    expect(numbers.length).toBeGreaterThan(200);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await page.close();
  });
});

describe.skipIf(!existsSync(SHEETS))('five sheets of an office', () => {
  it('are imported, asked about, answered in place by keyboard alone, and downloaded', async () => {
    const { page, requests, complaints } = await openChecker(browser, 360);
    await handOver(page, ...FIVE.map(diskFile));
    const asked = page.locator('[data-part="asked-words"]');
    const [, before = '0'] = /^要问 (\d+) 条/.exec((await asked.textContent()) ?? '') ?? [];
    expect(Number(before)).toBeGreaterThan(50);
    const first = page.locator('.question').first();
    await first.getByRole('button', { name: /^照建议/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (words) => document.querySelector('[data-part="asked-words"]')?.textContent?.startsWith(words),
      `要问 ${Number(before) - 1} 条`,
    );
    await lookedThrough(page);
    expect(await page.locator('[data-part="given"] summary').textContent()).toBe('用上了的回答 1 条');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载改好的数据表/ }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('改好的数据表.zip');
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['data/kindergartens.csv', 'data/fees.csv', '待问清单.xlsx', '说明.txt']),
    );
    await page.locator('[data-part="given"] summary').click();
    await page.getByRole('button', { name: '收回' }).click();
    await page.waitForFunction(
      (words) => document.querySelector('[data-part="asked-words"]')?.textContent?.startsWith(words),
      `要问 ${before} 条`,
    );
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('takes all suggestions of a sheet at once, to be looked at one by one', async () => {
    const { page } = await openChecker(browser);
    await handOver(page, ...FIVE.map(diskFile));
    const sheet = page.locator('[data-book]').first();
    await sheet.locator('[data-take-all]').click();
    const suggested = await sheet.locator('[data-take]:not([data-take="空着"])').count();
    const filled = await sheet
      .locator('.question input')
      .evaluateAll((inputs) => inputs.filter((input) => (input as HTMLInputElement).value !== '').length);
    expect(suggested).toBeGreaterThan(10);
    expect(filled).toBe(suggested);
    await page.close();
  });

  it('come out in a page without a fault that axe knows', async () => {
    const { page } = await openChecker(browser);
    await handOver(page, ...FIVE.map(diskFile));
    expect(await faultsInAllLooks(page)).toEqual([]);
    await page.close();
  });
});
