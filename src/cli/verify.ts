import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { comparisonFault, MachineFault } from '../machine/fault.ts';
import { gitAt } from '../machine/git.ts';
import { dayOf } from '../machine/make-release.ts';
import { digestsOf, type Manifest, writeHead, writeManifest } from '../machine/manifest.ts';
import { isSameSite, type ToldSite } from '../machine/same-site.ts';
import { toldAddress, toldFolder } from '../machine/told-site.ts';
import { type Difference, verify } from '../machine/verify.ts';
import { environmentOrExit } from './environment.ts';
import { writeMark } from './output/mark.ts';

const HELP = `用法：npm run verify -- 网址|DIR          从网站所写的提交和日期重新生成，逐个文件比较
      npm run verify -- --write DIR       给自己生成的网站（如 dist）写上清单，上传后别人才能核对
      npm run verify -- --same-as 网址 DIR 除了日期本身，DIR 与网址上的是不是一样（定时任务用）

退出码：0 完全相同；1 有不同；2 没有做成。
`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const WORDS: Readonly<Record<Difference['what'], string>> = {
  changed: '内容不同',
  missing: '网站上没有',
  extra: '这次提交生成不出来',
  'packed-otherwise': '压缩的一份与原文件不同',
};

/** How many differences are named. */
const NAMED = 30;

/** A folder that is there, else an address. */
async function toldAt(
  target: string,
): Promise<{ readonly site: ToldSite; readonly folder: string | undefined }> {
  const folder = resolve(target);
  if (!/^https?:\/\//.test(target)) {
    if (!existsSync(folder))
      throw new MachineFault(`没有 ${folder} 这个文件夹；网址要以 http:// 或 https:// 开头。`);
    return { site: toldFolder(folder), folder };
  }
  return { site: await toldAddress(target), folder: undefined };
}

async function tellDifferences(target: string, environment: BuildEnvironment): Promise<0 | 1> {
  const { site, folder } = await toldAt(target);
  const npm = process.env['npm_execpath'] ?? 'npm';
  const { projectDir } = environment;
  const cacheDir = join(environment.cacheDir, 'verify');
  const differences = await verify({ published: site, folder, projectDir, cacheDir, npm, say });
  if (differences.length === 0) {
    say(`完全相同：${target} 就是提交 ${site.manifest.commit} 以 ${site.manifest.asOf} 为准生成的网站。`);
    return 0;
  }
  for (const { path, what } of differences.slice(0, NAMED)) say(`  ${path}：${WORDS[what]}`);
  if (differences.length > NAMED) say(`  ……`);
  say(`有 ${differences.length} 个文件不同。`);
  return 1;
}

/** A manifest for a site that `npm run build` has made. */
async function writeOwn(target: string, environment: BuildEnvironment): Promise<0> {
  const { projectDir, dataDir } = environment;
  const folder = resolve(target);
  if (relative(projectDir, dataDir).startsWith('..'))
    throw new MachineFault('数据不在程序的仓库里，一次提交说明不了网站是怎么来的，没有写清单。');
  const commit = await gitAt(projectDir, ['rev-parse', 'HEAD']).catch(() => '');
  const edits = await gitAt(projectDir, ['status', '--porcelain']).catch(() => '没有历史');
  if (commit === '' || edits !== '')
    throw new MachineFault(
      '有没提交的修改（或者不在 git 仓库里），别人无法重新生成，没有写清单。请提交、重新生成，再运行一次。',
    );
  const { SITE_URL: siteUrl, BASE_PATH: basePath } = process.env;
  const manifest: Manifest = {
    commit,
    asOf: dayOf(folder),
    ...(siteUrl && { siteUrl }),
    ...(basePath && { basePath }),
    files: digestsOf(folder),
    kept: {},
  };
  writeManifest(folder, manifest);
  writeHead(folder, manifest, new Date());
  writeMark(folder);
  say(`已写上清单：${Object.keys(manifest.files).length} 个文件，提交 ${commit.slice(0, 10)}。`);
  return 0;
}

async function tellSameness(address: string, target: string): Promise<0 | 1> {
  const [former, now] = [await toldAt(address), await toldAt(target)];
  const isSame = await isSameSite(former.site, now.site);
  say(isSame ? '除了日期，与网站上的一样。' : '与网站上的不同。');
  return isSame ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      'same-as': { type: 'string' },
    },
  });
  const [target] = positionals;
  if (values.help || target === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const environment = environmentOrExit();
  if (environment === undefined) return 2;
  if (values.write) return writeOwn(target, environment);
  if (values['same-as'] !== undefined) return tellSameness(values['same-as'], target);
  return tellDifferences(target, environment);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${comparisonFault(error)}\n`);
  process.exitCode = 2;
}
