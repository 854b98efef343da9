import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/cli/serve.ts';
import { launchChromium } from '../browser/chromium.ts';

/**
 * Sizes and keystrokes of the finder of a built site, with the processor slowed four times:
 * `node tests/bench/finder-keystrokes.ts DIST [--base /]`. A keystroke is answered when the list says that it shows the
 * results of what has been typed; the time runs from the key to the frame after that.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: '/' }, slow: { type: 'string', default: '4' } },
});
const [dist] = positionals;
if (dist === undefined) throw new Error('name the folder of a built site');

const QUERIES = [
  '阳光幼儿园',
  'yangguang',
  'ygyey',
  '云溪镇中心',
  '实验幼儿圆',
  'zhongxinyoueryuan',
  '小太 双语',
  '龙泉镇',
];

interface Timed {
  readonly query: string;
  readonly times: readonly number[];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

const server = await serveSite({ directory: dist, basePath: values.base, port: 0 });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  let transferred = 0;
  page.on('response', async (response) => {
    transferred += gzipSync(await response.body(), { level: 9 }).length;
  });
  await page.goto(new URL('kindergartens/', server.address).href, { waitUntil: 'networkidle' });
  const results = Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
  console.log(`${results} kindergartens: ${kilobytes(transferred)} compressed until the first results`);
  const folder = join(dist, 'kindergartens/finder');
  for (const file of readdirSync(folder)) {
    console.log(`  ${file} ${kilobytes(gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)}`);
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  const all: number[] = [];
  for (const query of QUERIES) {
    const { times } = await page.evaluate(async (typed): Promise<Timed> => {
      const input = document.querySelector<HTMLInputElement>('[name="q"]');
      const list = document.querySelector<HTMLElement>('[data-result-count]');
      const taken: number[] = [];
      if (!input || !list) return { query: typed, times: taken };
      const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
      for (let length = 1; length <= typed.length; length += 1) {
        await pause(300);
        const begun = performance.now();
        input.value = typed.slice(0, length);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (list.dataset['settledQuery'] !== input.value.trim()) await pause(2);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        taken.push(performance.now() - begun);
      }
      input.value = '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return { query: typed, times: taken };
    }, query);
    all.push(...times);
    console.log(`  ${query}: ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
  }
  all.sort((one, other) => one - other);
  const at = (share: number): string => (all[Math.floor(all.length * share)] ?? 0).toFixed(0);
  console.log(`keystrokes slowed ${values.slow} times: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
} finally {
  await browser.close();
  await server.close();
}
