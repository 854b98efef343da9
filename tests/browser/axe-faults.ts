import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly type: 'usual' | 'large';
}

/** A page takes them one after another without being loaded anew, as a reader turns the phone or presses 大字版. */
const LOOKS: readonly Look[] = [
  { name: 'light, 1280 px', width: 1280, colorScheme: 'light', type: 'usual' },
  { name: 'dark, 360 px', width: 360, colorScheme: 'dark', type: 'usual' },
  { name: '大字版, 360 px', width: 360, colorScheme: 'light', type: 'large' },
];

/** What axe finds on the page as it stands, in each look one after another: rules broken, and whether it scrolls sideways. */
export async function faultsInAllLooks(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const look of LOOKS) {
    await putOn(page, look);
    faults.push(...(await faultsOf(page, look)));
  }
  return faults;
}

async function putOn(page: Page, { width, colorScheme, type }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((large) => {
    if (large) document.documentElement.dataset['type'] = 'large';
    else delete document.documentElement.dataset['type'];
  }, type === 'large');
}

async function faultsOf(page: Page, { name }: Look): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not reported, and no second page is opened to gather frames: no page here has any.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const broken = violations.map(({ id, nodes }) => {
    const examples = nodes.slice(0, 2).map(({ html }) => html.slice(0, 120));
    return `${name}: ${id}: ${examples.join(' | ')}`;
  });
  return beyond > 0 ? [...broken, `${name}: scrolls sideways by ${beyond} px`] : broken;
}
