import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { MachineFault, type Say } from '../fault.ts';
import { gitIn } from '../git.ts';
import { type Machine, machineIn, refuseOtherUsers } from '../places.ts';
import { alone } from '../session.ts';
import { writeSettings } from '../settings.ts';
import { installEngine } from './engine.ts';
import { writeHooks } from './hooks.ts';
import { seedPackages } from './seed-packages.ts';
import { timerFiles } from './units.ts';
import { caddyConfig, nginxConfig, type WebPlace } from './web-servers.ts';

export interface InitOrder {
  readonly folder: string;
  /** The project's folder that the command runs in. */
  readonly projectDir: string;
  readonly siteUrl: string | undefined;
  readonly basePath: string;
  /** How npm was called; undefined where the command was not run by npm. */
  readonly npm: string | undefined;
  readonly say: Say;
}

/** Letters, figures and a few signs: the path comes to stand in hooks, units and configurations. */
const PLAIN_PATH = /^[\p{L}\p{N}/._ -]+$/u;

/**
 * Sets up the folder of a machine, or brings one up to date: what has been published stays. Returns the machine; what is to be done next is said.
 */
export async function initMachine(order: InitOrder): Promise<Machine> {
  const machine = machineIn(order.folder);
  refusePlace(machine, order);
  mkdirSync(machine.folder, { recursive: true });
  if (existsSync(machine.settings)) refuseOtherUsers(machine);
  await alone(machine, { holder: `建发布文件夹（进程 ${process.pid}）`, say: order.say }, async () => {
    for (const folder of [machine.releases, machine.packages, machine.cache, machine.setup])
      mkdirSync(folder, { recursive: true });
    await setUpRepository(machine.repository);
    installEngine(machine, order.projectDir);
    writeHooks(machine);
    await seedPackages(machine, order.projectDir, order.say);
    linkWeb(machine, order.basePath);
    for (const [name, text] of Object.entries(setupFiles(machine, order)))
      writeFileSync(join(machine.setup, name), text);
    // Last: without it the folder is no machine yet, and the next run begins again.
    writeSettings(machine, {
      format: 1,
      npm: order.npm ?? null,
      basePath: order.basePath,
      siteUrl: order.siteUrl,
    });
  });
  return machine;
}

/** What runs leave in a folder before it is a machine. */
const BEGUN = ['making', 'releases', 'packages', 'cache', 'setup', 'repo.git', 'engine', 'publish', 'web'];

function refusePlace({ folder, settings }: Machine, { projectDir }: InitOrder): void {
  if (!PLAIN_PATH.test(folder))
    throw new MachineFault(
      `${folder} 里有特殊字符，不能用作发布文件夹。请换一个只有文字、数字、- 和 _ 的路径，例如 /srv/youeryuan。`,
    );
  if (!relative(projectDir, folder).startsWith('..'))
    throw new MachineFault(
      `${folder} 在程序文件夹里面，不能用作发布文件夹。请换一个外面的，例如 /srv/youeryuan。`,
    );
  if (existsSync(settings) || !existsSync(folder)) return;
  const others = readdirSync(folder).filter((name) => !BEGUN.includes(name));
  if (others.length > 0)
    throw new MachineFault(
      `${folder} 里已经有别的文件（${others.slice(0, 5).join('、')}），为免弄乱，没有动它。请换一个空的文件夹。`,
    );
}

async function setUpRepository(repository: string): Promise<void> {
  if (!existsSync(join(repository, 'HEAD'))) {
    mkdirSync(repository, { recursive: true });
    await gitIn(repository, ['init', '--quiet', '--bare', repository]);
    await gitIn(repository, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
  }
  const settings = [
    ['receive.advertisePushOptions', 'true'],
    // What is published must outlive a power cut.
    ['core.logAllRefUpdates', 'true'],
  ] as const;
  for (const [name, value] of settings) await gitIn(repository, ['config', name, value]);
}

/** The site below the path of its address: `web/jyj/kg` → `../../current`. */
function linkWeb({ web, current }: Machine, basePath: string): void {
  rmSync(web, { recursive: true, force: true });
  if (basePath === '/') return;
  const link = join(web, basePath.replace(/\/$/, ''));
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), current), link);
}

function setupFiles(machine: Machine, { siteUrl, basePath }: InitOrder): Readonly<Record<string, string>> {
  const { folder, web, current } = machine;
  const place: WebPlace = {
    folder,
    root: basePath === '/' ? current : web,
    basePath,
    host: siteUrl === undefined ? '_' : new URL(siteUrl).hostname,
  };
  return {
    ...timerFiles(folder, userInfo().username),
    'nginx.conf': nginxConfig(place),
    Caddyfile: caddyConfig(place),
  };
}

/** The lines of a note for whoever sets the machine up. */
export function nextSteps({ folder, repository, setup }: Machine): readonly string[] {
  return [
    `发布文件夹已建好：${folder}`,
    '接下来：',
    `  1. 在填报的电脑上：git remote add publish 用户@这台机器:${repository}，然后 git push publish HEAD:main`,
    `  2. 网站服务器：用 ${setup}/nginx.conf（或 Caddyfile），安装的命令写在文件开头`,
    `  3. 每天零点后自动更新：sudo cp ${setup}/kindergarten-rebuild.* /etc/systemd/system/ && sudo systemctl enable --now kindergarten-rebuild.timer（没有 systemd 的用 ${setup}/crontab）`,
    `看情况：${folder}/publish status`,
  ];
}
