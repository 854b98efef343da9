import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { measureScript, root, succeeded } from './measured-process.ts';

/** How many kindergartens the bureau of `data/` has; every other size is generated. */
export const DEMO_SIZE = 260;

/** The data were last committed the day before the one on which the site is built: neither is a day on which anything in the demo turns. */
export const DAY_OF_DATA = '2026-11-17';
export const DAY_OF_BUILD = '2026-11-18';
export const DAY_AFTER = '2026-11-19';

/**
 * A made-up bureau as one stands on a bureau's machine: `data/` and `content/` in a git repository with a commit, and beside them the site and
 * the cache of its builds.
 */
export class BenchBureau {
  readonly kindergartens: number;
  readonly #folder: string;
  readonly #aside: string;

  private constructor(kindergartens: number, folder: string) {
    this.kindergartens = kindergartens;
    this.#folder = join(folder, 'bureau');
    this.#aside = join(folder, 'aside');
  }

  static async make(kindergartens: number, folder: string): Promise<BenchBureau> {
    const bureau = new BenchBureau(kindergartens, folder);
    mkdirSync(bureau.#folder, { recursive: true });
    if (kindergartens === DEMO_SIZE) cpSync(join(root, 'data'), bureau.data, { recursive: true });
    else {
      const size = String(kindergartens);
      const args = ['--kindergartens', size, '--seed', '1', '--out', bureau.data];
      succeeded(await measureScript('src/cli/demo.ts', args));
    }
    cpSync(join(root, 'content'), bureau.content, { recursive: true });
    bureau.#git(['init', '--quiet']);
    appendFileSync(bureau.path('.git/info/exclude'), '\n/site/\n/cache/\n');
    bureau.commit(DAY_OF_DATA);
    bureau.#git(['tag', 'first']);
    return bureau;
  }

  get data(): string {
    return this.path('data');
  }

  get content(): string {
    return this.path('content');
  }

  get site(): string {
    return this.path('site');
  }

  get cache(): string {
    return this.path('cache');
  }

  path(below: string): string {
    return join(this.#folder, below);
  }

  /** What the commands are told of it. */
  variables(asOf: string): Readonly<Record<string, string>> {
    return {
      DATA_DIR: this.data,
      CONTENT_DIR: this.content,
      OUT_DIR: this.site,
      ASTRO_CACHE_DIR: this.cache,
      AS_OF: asOf,
    };
  }

  /** Commits what was edited, as on the evening of that day in China. */
  commit(day: string): void {
    const date = `${day}T17:00:00+08:00`;
    this.#git(['add', '--all']);
    this.#git(['commit', '--quiet', '--message', 'Data'], {
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    });
  }

  /** Takes away site and cache: the next build is the first. */
  clear(): void {
    for (const folder of [this.site, this.cache]) this.#putAside(folder);
  }

  /** Takes back what was edited and committed; site and cache stay. */
  takeBack(): void {
    this.#git(['reset', '--quiet', '--hard', 'first']);
  }

  /** Out of the way until all is measured: some file systems write slowly for a while where many files were deleted. */
  #putAside(folder: string): void {
    if (!existsSync(folder)) return;
    mkdirSync(this.#aside, { recursive: true });
    renameSync(folder, mkdtempSync(join(this.#aside, 'old-')));
  }

  #git(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
    const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];
    const plain = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
    const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...inherited } = process.env;
    execFileSync('git', ['-C', this.#folder, ...author, ...args], {
      env: { ...inherited, ...plain, ...env },
    });
  }
}
