import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesFolder, packagesKey } from '../../src/machine/packages.ts';
import { FIXTURE_AS_OF, MINIMAL_BUREAU } from '../fixtures/bureau.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What of the project a bureau has in its repository, besides its own data and texts. */
const PROGRAM = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
const DOT_FILES = ['.gitignore', '.gitattributes'];

/** Below which path the site of every test stands. */
export const BASE = '/kg/';

export interface Ran {
  readonly code: number | null;
  readonly said: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ran>;
}

/** Of the shell only what programs need: neither what the tests are told nor what git is set to elsewhere comes into a site. */
function toolVariables(): Readonly<Record<string, string>> {
  const names = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR'];
  const ofShell = names.flatMap((name) => (process.env[name] ? [[name, process.env[name]] as const] : []));
  return { ...Object.fromEntries(ofShell), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
}

export function run(
  command: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Running {
  const [program = '', ...args] = command;
  const env = { ...toolVariables(), AS_OF: FIXTURE_AS_OF, ...variables };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({
    code: typeof code === 'number' ? code : null,
    said,
  }));
  return { process: child, ended };
}

/** The bureau of the fixtures below a sub-path, with the program's own texts. */
function fillSmallest(bureau: BureauMachine): void {
  for (const name of ['guides', 'help', 'indicators', 'pages'])
    cpSync(join(project, 'content', name), bureau.clerk(`content/${name}`), { recursive: true });
  for (const [name, text] of MINIMAL_BUREAU) bureau.write(`data/${name}`, text);
  bureau.edit('data/site.json', '"basePath": "/"', `"basePath": "${BASE}"`);
}

/** A bureau with a machine of its own: `clerk/`, where somebody works, and `machine/`, which publishes what is pushed. */
export class BureauMachine {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A new bureau without a machine, whose first commit waits to be pushed. `fill` writes its data and texts. */
  static make(folder: string, fill: (bureau: BureauMachine) => void = fillSmallest): BureauMachine {
    const bureau = new BureauMachine(folder);
    mkdirSync(join(folder, 'clerk/data'), { recursive: true });
    for (const name of [...PROGRAM, ...DOT_FILES].filter((name) => existsSync(join(project, name))))
      cpSync(join(project, name), bureau.clerk(name), { recursive: true });
    fill(bureau);
    bureau.git('init', '--quiet', '--initial-branch=main');
    bureau.git('config', 'user.name', '教体局');
    bureau.git('config', 'user.email', 'jtj@example.invalid');
    bureau.git('remote', 'add', 'publish', '../machine/repo.git');
    appendFileSync(bureau.clerk('.git/info/exclude'), '\n/node_modules\n');
    bureau.commit('首次发布');
    return bureau;
  }

  /** Another one that begins where this one is. */
  copyTo(folder: string): BureauMachine {
    mkdirSync(folder, { recursive: true });
    execFileSync('cp', ['-a', `${this.folder}/.`, folder]);
    return new BureauMachine(folder);
  }

  readonly clerk = (path = ''): string => join(this.folder, 'clerk', path);

  machine(path = ''): string {
    return join(this.folder, 'machine', path);
  }

  write(path: string, text: string): void {
    writeFileSync(this.clerk(path), text);
  }

  /** Replaces a passage of a file of the clerk's; throws where it is not there. */
  edit(path: string, passage: string, replacement: string): void {
    const text = readFileSync(this.clerk(path), 'utf8');
    if (!text.includes(passage)) throw new Error(`${path} has no “${passage}”`);
    this.write(path, text.replaceAll(passage, replacement));
  }

  /** Writes a file of the machine, as nobody should. */
  overwrite(path: string, text: string): void {
    rmSync(path);
    writeFileSync(path, text);
  }

  addLine(path: string, line: string): void {
    appendFileSync(this.clerk(path), `${line}\n`);
  }

  git(...args: readonly string[]): string {
    const env = toolVariables();
    return execFileSync('git', args, { cwd: this.clerk(), env, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  startPush(args: readonly string[] = ['main'], variables: Readonly<Record<string, string>> = {}): Running {
    return run(['git', 'push', 'publish', ...args], this.clerk(), variables);
  }

  push(...args: readonly string[]): Promise<Ran> {
    return this.startPush(args.length === 0 ? ['main'] : args).ended;
  }

  /** `publish:init` by the program of this project. Its packages are ready, so that no test waits for npm. */
  async init(variables: Readonly<Record<string, string>> = {}): Promise<Ran> {
    this.linkPackages();
    const command = [process.execPath, join(project, 'src/cli/publish.ts'), 'init', this.machine()];
    const DATA_DIR = this.clerk('data');
    return run(command, this.folder, { DATA_DIR, ...variables }).ended;
  }

  linkPackages(): void {
    const lock = readFileSync(this.clerk('package-lock.json'));
    const ready = packagesFolder({ packages: this.machine('packages') }, packagesKey(lock));
    if (existsSync(ready)) return;
    mkdirSync(join(ready, '..'), { recursive: true });
    symlinkSync(join(project, 'node_modules'), ready);
  }

  /** `DIR/publish …` */
  command(
    name: string,
    args: readonly string[] = [],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    return run([this.machine('publish'), name, ...args], this.folder, variables).ended;
  }

  /** The commit of main in the repository that is pushed to. */
  main(): string {
    const args = ['--git-dir', this.machine('repo.git'), 'rev-parse', '--verify', '--quiet', 'main'];
    return execFileSync('git', args, { env: toolVariables(), encoding: 'utf8' }).trim();
  }

  /** The name of the release that is online. */
  online(): string {
    return readlinkSync(this.machine('current')).replace('releases/', '');
  }

  releases(): readonly string[] {
    return readdirSync(this.machine('releases'));
  }

  /** A file of the site that is online. */
  site(path: string): string {
    return readFileSync(this.machine(`current/${path}`), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
