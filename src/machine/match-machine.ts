import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasePath, readSiteUrl, type SettingRead } from '../dataset/site-address.ts';
import { filesIn } from '../release/site-files.ts';
import { MachineFault, type Say } from './fault.ts';
import type { Machine } from './places.ts';
import { readSettings } from './settings.ts';

/** How whoever looks after the machine brings it up to date. */
const renew = ({ folder, repository }: Machine): string =>
  `在发布机器上用新的程序再运行一次 publish:init（git clone ${repository} 到别处，npm ci，npm run publish:init -- ${folder}）`;

/**
 * Compares a commit in the work folder with how the machine was set up: refuses another sub-path, below which the web server would find nothing,
 * and says where
 * its domain is another one, or the program that runs the machine is not that of the commit.
 */
export function matchMachine(machine: Machine, say: Say): void {
  const { basePath: served, siteUrl: servedAt } = readSettings(machine);
  const { basePath: wanted, siteUrl } = addressOf(machine.work);
  if (wanted !== undefined && wanted !== served)
    throw new MachineFault(
      `site.json 的 basePath 是 ${wanted}，网站服务器却是按 ${served} 设的：发布了也打不开，没有发布。确实要换的，先把这次提交推送到别的分支（git push publish HEAD:xinlujing），${renew(machine)}（运行前 git checkout xinlujing），重新载入网站服务器，再推送一次。`,
    );
  if (siteUrl !== undefined && servedAt !== undefined && siteUrl !== servedAt)
    say(
      `提醒 site.json 的 siteUrl 是 ${siteUrl}，网站服务器却是按 ${servedAt} 设的：新的域名打不开。请${renew(machine)}，重新载入网站服务器。`,
    );
  if (!isEngineOf(machine)) say(`提醒 这次提交里的发布程序与发布机器正在用的不同。请${renew(machine)}。`);
}

interface Address {
  readonly basePath: string | undefined;
  readonly siteUrl: string | undefined;
}

/** What of `site.json` can be read: to say what cannot is the check's business. */
function addressOf(work: string): Address {
  try {
    const text = readFileSync(join(work, 'data', 'site.json'), 'utf8').replace(/^\uFEFF/, '');
    const { basePath = '/', siteUrl } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return { basePath: valueOf(basePath, readBasePath), siteUrl: valueOf(siteUrl, readSiteUrl) };
  } catch {
    return { basePath: undefined, siteUrl: undefined };
  }
}

function valueOf(written: unknown, read: (text: string) => SettingRead): string | undefined {
  const setting = typeof written === 'string' ? read(written) : undefined;
  return setting !== undefined && 'value' in setting ? setting.value : undefined;
}

/** Whether the machine runs on the commit's own program. */
function isEngineOf({ engine, work }: Machine): boolean {
  const program = join(engine, 'program');
  return [...filesIn(program).files.keys()]
    .filter((path) => path.startsWith('src/'))
    .every((path) => {
      const own = join(work, path);
      return existsSync(own) && readFileSync(own).equals(readFileSync(join(program, path)));
    });
}
