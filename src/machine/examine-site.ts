import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HEAVIEST_PAGE } from '../format/page-weight.ts';
import { MachineFault } from './fault.ts';
import { countsOf, type Digests, type ReleaseHead } from './manifest.ts';

/** What whoever pushes says is meant: `git push -o allow-fewer publish HEAD:main`. */
export const ALLOWANCES = ['allow-fewer', 'allow-heavy'] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/** A site that loses more than this share, and more than so many, has probably lost them by mistake. */
const LOST_SHARE = 0.2;
const LOST_KINDERGARTENS = 1;
const LOST_PAGES = 30;

/** How many pages a message names. */
const NAMED = 5;

/** Refuses a site without its home page, with far less than the release before, or with a page that is too heavy. */
export function examineSite(
  folder: string,
  files: Digests,
  before: ReleaseHead | undefined,
  allowed: ReadonlySet<Allowance>,
): void {
  const missing = ['index.html', '404.html'].find((page) => !existsSync(join(folder, page)));
  if (missing !== undefined)
    throw new MachineFault(`生成的网站里没有 ${missing}，不能上线。这是程序的错误，请发给维护的人。`);
  if (before !== undefined && !allowed.has('allow-fewer')) refuseFewer(countsOf(files), before);
  if (!allowed.has('allow-heavy')) refuseHeavy(folder, Object.keys(files));
}

function refuseFewer(now: ReturnType<typeof countsOf>, before: ReleaseHead): void {
  const lost = [
    {
      what: '幼儿园',
      unit: '所',
      most: LOST_KINDERGARTENS,
      was: before.kindergartens,
      is: now.kindergartens,
    },
    { what: '网页', unit: '个', most: LOST_PAGES, was: before.pages, is: now.pages },
  ].filter(({ most, was, is }) => was - is > Math.max(most, was * LOST_SHARE));
  if (lost.length === 0) return;
  const words = lost.map(({ what, unit, was, is }) => `${what}从 ${was} ${unit}变成 ${is} ${unit}`);
  throw new MachineFault(
    `${words.join('，')}，少得太多，像是误删了数据，没有发布。请核对 data/ 里的表；停办的幼儿园不删行，状态改成“停办”，网页会留着。确实要减少的，这样推送：\n  git push -o allow-fewer publish HEAD:main`,
  );
}

function refuseHeavy(folder: string, paths: readonly string[]): void {
  const heavy = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, bytes: statSync(join(folder, path)).size }))
    .filter(({ bytes }) => bytes > HEAVIEST_PAGE);
  if (heavy.length === 0) return;
  const lines = heavy
    .slice(0, NAMED)
    .map(({ path, bytes }) => `  /${path.replace(/index\.html$/, '')}：${Math.ceil(bytes / 1000)} KB`);
  const more = heavy.length > NAMED ? [`  ……共 ${heavy.length} 个网页`] : [];
  throw new MachineFault(
    [
      `有网页超过 ${HEAVIEST_PAGE / 1000} KB，手机上打不开，没有发布：`,
      ...lines,
      ...more,
      '文章太长的，分成几篇；表格放进 public 做附件。确实要这么长的，这样推送：\n  git push -o allow-heavy publish HEAD:main',
    ].join('\n'),
  );
}
