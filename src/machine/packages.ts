import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { MachineFault, type Say } from './fault.ts';
import { plainVariables } from './git.ts';
import { MARK } from './orphans.ts';
import type { Workshop } from './places.ts';

const LOCK_FILE = 'package-lock.json';

/** What of a commit npm reads. */
const READ_BY_NPM = ['package.json', LOCK_FILE, '.npmrc'];

/** Equal lock files, equal packages. */
export function packagesKey(lock: Uint8Array): string {
  return createHash('sha256').update(lock).digest('hex').slice(0, 16);
}

/** Where the packages of a lock file stand; whoever has no network puts them there by hand. */
export function packagesFolder({ packages }: Pick<Workshop, 'packages'>, key: string): string {
  return join(packages, key, 'node_modules');
}

export interface Installing {
  /** `npm-cli.js`, or the command `npm`. */
  readonly npm: string;
  readonly owner: string;
  readonly say: Say;
}

/** Lets the work folder use the packages of its lock file; they are installed where no commit before had the same. */
export async function bringPackages(workshop: Workshop, installing: Installing): Promise<void> {
  const lock = join(workshop.work, LOCK_FILE);
  if (!existsSync(lock))
    throw new MachineFault(
      '提交里没有 package-lock.json，不知道要用哪些程序包。程序和数据在同一个仓库里，请把它也提交。',
    );
  const key = packagesKey(readFileSync(lock));
  const folder = packagesFolder(workshop, key);
  if (!existsSync(folder)) await install(workshop, key, installing);
  linkTo(folder, join(workshop.work, 'node_modules'));
}

async function install(workshop: Workshop, key: string, { npm, owner, say }: Installing): Promise<void> {
  say('程序包有变化，正在安装（只有这一次会慢）……');
  const near = join(workshop.packages, `${key}.installing`);
  rmSync(near, { recursive: true, force: true });
  mkdirSync(near, { recursive: true });
  for (const name of READ_BY_NPM)
    if (existsSync(join(workshop.work, name))) copyFileSync(join(workshop.work, name), join(near, name));
  let said = '';
  const env = { ...plainVariables(), [MARK]: owner, NO_COLOR: '1', NODE_ENV: 'development' };
  const command = npm.endsWith('.js') ? [process.execPath, npm] : [npm];
  const { code } = await runChild(
    [...command, 'ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
    { cwd: near, env },
    (text) => {
      said += text;
    },
  ).catch((error: unknown) => {
    said = error instanceof Error ? error.message : String(error);
    return { code: 1 };
  });
  if (code !== 0) throw new MachineFault(installFault(workshop, key, said));
  rmSync(join(workshop.packages, key), { recursive: true, force: true });
  renameSync(near, join(workshop.packages, key));
}

const TOLD_LINES = 15;

function installFault(workshop: Workshop, key: string, said: string): string {
  const lines = said.trim().split('\n').slice(-TOLD_LINES);
  return [
    '程序包没有装好，没有发布；公众看到的还是原来的网站。npm 的话：',
    ...lines.map((line) => `  ${line}`),
    `请核对发布机器能不能连到 npm 的源；连不上网的，在别的机器上用同一个 package-lock.json 运行 npm ci，把 node_modules 放到发布机器的 ${packagesFolder(workshop, key)}，再推送一次。`,
  ].join('\n');
}

function linkTo(folder: string, link: string): void {
  const found = lstatSync(link, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() && readlinkSync(link) === folder) return;
  rmSync(link, { recursive: true, force: true });
  symlinkSync(folder, link);
}
