import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MachineFault } from './fault.ts';
import { type Manifest, MANIFEST_FILE, readManifest } from './manifest.ts';
import type { ToldSite } from './same-site.ts';

/** A site in a folder, whose manifest is known. */
export function toldIn({
  folder,
  manifest,
}: {
  readonly folder: string;
  readonly manifest: Manifest;
}): ToldSite {
  return { manifest, read: (path) => readFile(join(folder, path)).catch(() => undefined) };
}

const NO_MANIFEST = `没有 ${MANIFEST_FILE}，不知道是从哪次提交、以哪一天为准生成的，不能核对。发布机器发布的网站都有；自己生成、上传的，在上传前运行 npm run verify -- --write dist。`;

export function toldFolder(folder: string): ToldSite {
  const manifest = readManifest(folder);
  if (manifest === undefined) throw new MachineFault(`${folder} 里${NO_MANIFEST}`);
  return toldIn({ folder, manifest });
}

/** A site on the web. `address`: of its home page. */
export async function toldAddress(address: string): Promise<ToldSite> {
  const home = address.endsWith('/') ? address : `${address}/`;
  const read = (path: string): Promise<Buffer | undefined> => fetchFile(home, path);
  const bytes = await read(MANIFEST_FILE);
  const manifest = bytes && parsed(bytes);
  if (manifest === undefined) throw new MachineFault(`${home} 上${NO_MANIFEST}`);
  return { manifest, read };
}

function parsed(bytes: Buffer): Manifest | undefined {
  try {
    const read = JSON.parse(bytes.toString('utf8')) as Partial<Manifest>;
    return read.files === undefined || read.commit === undefined ? undefined : (read as Manifest);
  } catch {
    return undefined;
  }
}

/** As a reader asks: a page by its folder. Where readers are sent on from there, as from a code that was given up, by its whole name. */
async function fetchFile(home: string, path: string): Promise<Buffer | undefined> {
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  const response = await fetchPath(home, folder);
  const whole = response.redirected && folder !== path ? await fetchPath(home, path) : response;
  return whole.ok ? Buffer.from(await whole.arrayBuffer()) : undefined;
}

async function fetchPath(home: string, path: string): Promise<Response> {
  const address = `${home}${path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')}`;
  return fetch(address, { cache: 'no-store' }).catch((error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : error;
    throw new MachineFault(`打不开 ${address}：${String(cause)}`);
  });
}
