import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIXTURE_AS_OF, MINIMAL_BUREAU } from '../fixtures/bureau.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const command = join(project, 'src/cli/build.ts');

export interface BuildRun {
  readonly process: ChildProcess;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Resolves to its exit code; null where it was killed. */
  readonly ended: Promise<number | null>;
  /** Resolves once it has said a passage, or has ended. */
  readonly saying: (passage: string) => Promise<void>;
}

/** Texts that a bureau of the fixtures cannot take over: plans belong to tables of their own, and some notices are younger than its day. */
function isOfTheDemo(path: string): boolean {
  const [, collection, name = ''] = path.split(/[\\/]/);
  return collection === 'plans' || (collection === 'notices' && name.slice(0, 10) > FIXTURE_AS_OF);
}

/** A folder for builds: `data/` of the smallest bureau, `content/` beside it, and what builds write. */
export class BureauFolder {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    for (const [name, text] of MINIMAL_BUREAU) this.write(`data/${name}`, text);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** Replaces a passage of a file; throws where it is not there. */
  edit(name: string, passage: string, replacement: string): void {
    const text = this.read(name);
    if (!text.includes(passage)) throw new Error(`${name} has no “${passage}”`);
    this.write(name, text.replaceAll(passage, replacement));
  }

  /** The texts of the program, copied as a bureau would. */
  copyContent(): void {
    cpSync(join(project, 'content'), this.path('content'), {
      recursive: true,
      filter: (path) => !isOfTheDemo(relative(project, path)),
    });
  }

  /** `program`: what is run in place of `npm run build`. */
  build(variables: Readonly<Record<string, string>> = {}, program = command): BuildRun {
    const env = {
      ...process.env,
      BASE_PATH: undefined,
      SITE_URL: undefined,
      DATA_DIR: this.path('data'),
      OUT_DIR: this.path('www'),
      ASTRO_CACHE_DIR: this.path('cache'),
      AS_OF: FIXTURE_AS_OF,
      ...variables,
    };
    return runOf(spawn(process.execPath, [program], { env, cwd: this.folder }));
  }

  /** The digests of the files of a site, by path. */
  site(name = 'www'): Readonly<Record<string, string>> {
    const folder = this.path(name);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      paths.sort().map((path) => {
        const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
        return [relative(folder, path), digest];
      }),
    );
  }
}

function runOf(child: ChildProcess): BuildRun {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
  }
  const ended = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  const saying = async (passage: string): Promise<void> => {
    while (!text.includes(passage) && child.exitCode === null) {
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  return { process: child, said: () => text, ended, saying };
}
