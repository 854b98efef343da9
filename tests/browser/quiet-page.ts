import type { Page, Response } from 'playwright-core';

/** Opens a page and waits until half a second has brought nothing more; a page that leads on at once is followed. */
export async function openQuiet(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await quiet(page);
  return response;
}

/**
 * Waits until half a second has brought nothing more. Counted in the page: Playwright's own `networkidle` waits for ever where a busy
 * machine keeps the end of a request from it.
 */
export async function quiet(page: Page): Promise<void> {
  for (let before = ''; ;) {
    const now = await arrived(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(500);
  }
}

/** What has come so far: the page's address and how many files it took. A page left meanwhile is asked again where it led. */
async function arrived(page: Page): Promise<string> {
  for (;;) {
    try {
      return await page.evaluate(() => `${location.href} ${performance.getEntriesByType('resource').length}`);
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('navigation'))) throw error;
      await page.waitForLoadState();
    }
  }
}
