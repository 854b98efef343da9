/**
 * Takes the pictures of the manual's first day, from a bureau that was made by following it (`npm run init`, `npm run import`, `npm run build`):
 *
 *     node tests/browser/manual-pictures.ts <dist folder> <path of a kindergarten> <待问清单.xlsx>
 *
 * Needs Chromium, LibreOffice and poppler. The pictures are kept in git: neither a build nor a test takes them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from './chromium.ts';
import { openQuiet } from './quiet-page.ts';

const PICTURES = fileURLToPath(new URL('../../content/help/pictures/', import.meta.url));
/** In bytes: a reader on a slow line waits for it. */
const LARGEST = 60_000;

const [site, path, list] = process.argv.slice(2);
if (site === undefined || path === undefined || list === undefined) {
  console.error('用法：node tests/browser/manual-pictures.ts <dist 目录> <一所幼儿园的路径> <待问清单.xlsx>');
  process.exit(2);
}
for (const picture of [await pageOf(site, path), printedList(list)]) {
  const { size } = statSync(picture);
  console.log(`${picture}  ${size}`);
  if (size > LARGEST) process.exitCode = 1;
}

/** What a phone shows first of a page. */
async function pageOf(directory: string, address: string): Promise<string> {
  const out = join(PICTURES, 'youeryuan.jpg');
  const server = await serveSite({ directory, basePath: '/kg/', port: 0 });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 640 }, locale: 'zh-CN' });
    await openQuiet(page, new URL(address.replace(/^\//, ''), server.address).href);
    await page.screenshot({ path: out, type: 'jpeg', quality: 75 });
  } finally {
    await browser.close();
    await server.close();
  }
  return out;
}

/** The page of the list on which the calls begin, as it is printed. */
function printedList(book: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'list-'));
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const pdf = join(folder, `${basename(book, '.xlsx')}.pdf`);
    const out = join(PICTURES, 'daiwen-qingdan');
    // In pixels of 72 an inch: the head and the first calls.
    const part = ['-x', '24', '-y', '36', '-W', '796', '-H', '204'];
    const page = ['-f', '3', '-l', '3', '-singlefile'];
    execFileSync('pdftoppm', ['-png', '-gray', '-r', '72', ...page, ...part, pdf, out]);
    return `${out}.png`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
