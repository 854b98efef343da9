/**
 * Takes a picture of one page, for looking at it:
 *
 *     node tests/browser/shot.ts <dist folder | address> <path> <out.png>
 *       [--width 360] [--base /kg/] [--dark] [--large-type] [--print] [--no-js] [--viewport]
 *
 * The whole page is taken unless `--viewport` is given. A folder is served under the sub-path it was built
 * for, read from its pages; `--base` overrides it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from './chromium.ts';
import { openQuiet } from './quiet-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    base: { type: 'string' },
    dark: { type: 'boolean', default: false },
    'large-type': { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
    viewport: { type: 'boolean', default: false },
  },
});
const [site, path, out] = positionals;
if (site === undefined || path === undefined || out === undefined) {
  console.error('用法: node tests/browser/shot.ts <dist 目录或网址> <路径> <out.png> [--width 360] [--dark]');
  process.exit(2);
}

const width = Number(values.width);
const server = /^https?:/.test(site)
  ? undefined
  : await serveSite({ directory: site, basePath: values.base ?? (await builtBasePath(site)), port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage({
    viewport: { width, height: width < 600 ? 780 : 900 },
    deviceScaleFactor: width < 600 ? 2 : 1,
    colorScheme: values.dark ? 'dark' : 'light',
    javaScriptEnabled: !values['no-js'],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  page.on('console', (message) => message.type() === 'error' && console.error(`console: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`error: ${error.message}`));
  if (values.print) await page.emulateMedia({ media: 'print' });
  await openQuiet(page, new URL(path.replace(/^\//, ''), server?.address ?? site).href);
  // 大字版 is one attribute on the root; the reader's own switch sets the same.
  if (values['large-type']) await page.evaluate(() => (document.documentElement.dataset['type'] = 'large'));
  await page.screenshot({ path: out, fullPage: !values.viewport });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) console.error(`the page is ${overflow} px wider than the window`);
} finally {
  await browser.close();
  await server?.close();
}

/** The sub-path a build was made for: what stands before `_astro/` in its home page, else `/`. */
async function builtBasePath(folder: string): Promise<string> {
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  return /(?:href|src)="(\/[^"]*?)_astro\//.exec(home)?.[1] ?? '/';
}
