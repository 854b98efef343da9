import type { Page, Response } from 'playwright-core';

/** Opens a page and waits until half a second has brought nothing more. */
export async function openQuiet(page: Page, url: string): Promise<Response | null> {
  const response = await page.goto(url);
  await quiet(page);
  return response;
}

/**
 * Waits until half a second has brought nothing more. Counted in the page: Playwright's own `networkidle` waits for ever where a busy
 * machine keeps the end of a request from it.
 */
export function quiet(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const loaded = (): number => performance.getEntriesByType('resource').length;
    for (let before = -1; before !== loaded();) {
      before = loaded();
      await new Promise((done) => setTimeout(done, 500));
    }
  });
}
