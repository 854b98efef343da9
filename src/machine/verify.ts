import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from '../release/site-files.ts';
import { buildCommit } from './build-commit.ts';
import { checkOut } from './checkout.ts';
import { MachineFault, type Say } from './fault.ts';
import { gitAt, gitIn } from './git.ts';
import { type Digests, digestsOf, isOwnFile, type Manifest, sha256 } from './manifest.ts';
import { bringPackages, packagesFolder, packagesKey } from './packages.ts';
import type { Workshop } from './places.ts';
import type { ToldSite } from './same-site.ts';
import { isInstalled } from './setup/seed-packages.ts';

/** How a file of a published site is not what the commit makes. */
export interface Difference {
  readonly path: string;
  readonly what: 'changed' | 'missing' | 'extra' | 'packed-otherwise';
}

export interface VerifyOrder {
  readonly published: ToldSite;
  /** Where the site stands, if it is a folder: then files are found that no list names. */
  readonly folder: string | undefined;
  readonly projectDir: string;
  /** What is kept from one verification to the next. */
  readonly cacheDir: string;
  /** How npm is called. */
  readonly npm: string;
  readonly say: Say;
}

/** Builds a published site again from its commit, and returns each file that is not the same. */
export async function verify(order: VerifyOrder): Promise<readonly Difference[]> {
  const { published, folder, say } = order;
  const { manifest } = published;
  say(
    `提交 ${manifest.commit.slice(0, 10)}，以 ${manifest.asOf} 为准。正在从这次提交重新生成（第一次要编译，需要一会儿）……`,
  );
  const rebuilt = await rebuild(order);
  say(`正在逐个比较 ${Object.keys(manifest.files).length} 个文件……`);
  const differences = await compare(published, rebuilt);
  return folder === undefined ? differences : [...differences, ...strangers(folder, manifest)];
}

/** The digests of what the commit makes here. */
async function rebuild({ published, projectDir, cacheDir, npm, say }: VerifyOrder): Promise<Digests> {
  const { commit, asOf, siteUrl, basePath } = published.manifest;
  const repository = await repositoryOf(projectDir, commit);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kindergarten-verify-')));
  const below = (name: string): string => join(folder, name);
  const workshop: Workshop = {
    repository,
    work: below('work'),
    packages: below('packages'),
    cache: cacheDir,
  };
  try {
    await checkOut(workshop, commit, {}, folder);
    lendPackages(workshop, projectDir);
    await bringPackages(workshop, { npm, owner: folder, say });
    const address = {
      ...(siteUrl !== undefined && { SITE_URL: siteUrl }),
      ...(basePath !== undefined && { BASE_PATH: basePath }),
    };
    let report = '';
    const note = (text: string): void => void (report += `${text}\n`);
    const order = { asOf, address, objects: {}, owner: folder, say: note };
    const site = await buildCommit(workshop, order).catch(() => {
      throw new MachineFault(`这次提交在这里生成不了，没有比较：\n${report}`);
    });
    return digestsOf(site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function repositoryOf(projectDir: string, commit: string): Promise<string> {
  const asked = ['rev-parse', '--path-format=absolute', '--git-common-dir'];
  const repository = await gitAt(projectDir, asked).catch(() => {
    throw new MachineFault(
      `${projectDir} 不是 git 仓库，没有历史可以重新生成。请在仓库的副本里运行（git clone）。`,
    );
  });
  const isThere = await gitIn(repository, ['cat-file', '-e', `${commit}^{commit}`]).then(
    () => true,
    () => false,
  );
  if (!isThere)
    throw new MachineFault(`本地仓库里没有提交 ${commit}。请先 git fetch 取来这个网站的仓库，再运行一次。`);
  if ((await gitIn(repository, ['rev-parse', '--is-shallow-repository'])) === 'true')
    throw new MachineFault(
      '本地仓库只有一部分历史，生成的网站会缺少“更新于”等内容。请先运行 git fetch --unshallow，再运行一次。',
    );
  return repository;
}

/** What is installed here serves, if the commit asks for the same. */
function lendPackages(workshop: Workshop, projectDir: string): void {
  const lock = join(workshop.work, 'package-lock.json');
  const modules = join(projectDir, 'node_modules');
  if (!isInstalled(lock, join(modules, '.package-lock.json'))) return;
  const folder = packagesFolder(workshop, packagesKey(readFileSync(lock)));
  mkdirSync(join(folder, '..'), { recursive: true });
  symlinkSync(modules, folder);
}

/** As many files as are asked for at a time. */
const AT_ONCE = 8;

async function compare({ manifest, read }: ToldSite, rebuilt: Digests): Promise<readonly Difference[]> {
  const expected = new Map([
    ...Object.entries(manifest.kept).map(([path, { sha256 }]) => [path, sha256] as const),
    ...Object.entries(rebuilt),
  ]);
  const differences: Difference[] = Object.keys(manifest.files)
    .filter((path) => !expected.has(path))
    .map((path) => ({ path, what: 'extra' }));
  const waiting = [...expected];
  const compareNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, digest] = next;
      const bytes = await read(path);
      if (bytes === undefined) differences.push({ path, what: 'missing' });
      else if (sha256(bytes) !== digest) differences.push({ path, what: 'changed' });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compareNext));
  return differences.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Files of a folder that its manifest does not name, and packed copies that hold something else. */
function strangers(folder: string, { files, kept }: Manifest): readonly Difference[] {
  const paths = [...filesIn(folder).files.keys()].sort();
  const isNamed = (path: string): boolean => files[path] !== undefined || kept[path] !== undefined;
  return paths.flatMap((path): readonly Difference[] => {
    if (path.endsWith('.gz') && isNamed(path.slice(0, -3)))
      return isPackedAlike(folder, path) ? [] : [{ path, what: 'packed-otherwise' }];
    return isNamed(path) || !(isOwnFile(path) || path.endsWith('.gz')) ? [] : [{ path, what: 'extra' }];
  });
}

function isPackedAlike(folder: string, path: string): boolean {
  try {
    return gunzipSync(readFileSync(join(folder, path))).equals(readFileSync(join(folder, path.slice(0, -3))));
  } catch {
    return false;
  }
}
