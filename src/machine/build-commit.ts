import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runChild } from './child.ts';
import { MachineFault, type Say } from './fault.ts';
import { plainVariables } from './git.ts';
import { MARK } from './orphans.ts';
import type { Workshop } from './places.ts';

const NOT_PUBLISHED = '没有发布；公众看到的还是原来的网站。';

export interface BuildOrder {
  /** AS_OF of the build: a day, or `today`. */
  readonly asOf: string;
  /** SITE_URL and BASE_PATH where they are not those of `site.json`. */
  readonly address?: Readonly<Record<string, string>>;
  readonly objects: Readonly<Record<string, string>>;
  readonly owner: string;
  readonly say: Say;
}

/** What a build reads from its environment: what is set for somebody's shell must not come into a release. */
const READ_BY_BUILD = ['DATA_DIR', 'CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'BASE_PATH', 'NODE_OPTIONS'];

/**
 * Checks and builds the commit in the work folder by its own program, and returns the folder of the site. Its report is handed on as it is.
 */
export async function buildCommit(workshop: Workshop, order: BuildOrder): Promise<string> {
  const { work, cache } = workshop;
  const plain = plainVariables();
  for (const name of READ_BY_BUILD) delete (plain as Record<string, string | undefined>)[name];
  const node = nodeOf(work);
  const env = {
    ...plain,
    ...order.objects,
    ...order.address,
    [MARK]: order.owner,
    PATH: [dirname(node), plain['PATH'] ?? ''].join(delimiter),
    NO_COLOR: '1',
    ASTRO_CACHE_DIR: cache,
    AS_OF: order.asOf,
  };
  const { code } = await runChild([node, '--run', 'build'], { cwd: work, env }, (text) =>
    order.say(text.replace(/\n$/, '')),
  );
  const site = join(work, 'dist');
  if (code === 0 && existsSync(site)) return site;
  throw new MachineFault(code === null ? `生成网站的程序被中断了。${NOT_PUBLISHED}` : NOT_PUBLISHED);
}

/** The Node that the commit asks for; this one where it names none. */
function nodeOf(work: string): string {
  const own = join(work, 'node_modules', 'node', 'bin', 'node');
  return existsSync(own) ? own : process.execPath;
}
