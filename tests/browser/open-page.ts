import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';

/** A browser with the page that is open in it. */
export interface Opened {
  readonly browser: Browser;
  readonly page: Page;
}

/**
 * Opens one page of that size before the tests of a file, hands it and its browser to `take`, and closes them
 * after the last test.
 */
export function openForAllTests(
  viewport: { readonly width: number; readonly height: number },
  take: (opened: Opened) => void,
): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    take({ browser, page: await browser.newPage({ viewport }) });
  });
  afterAll(() => browser.close());
}
