import type { Manifest } from './manifest.ts';
import { saysTheSame } from './same-but-for-day.ts';

/** A site with what it is made of, wherever it is. */
export interface ToldSite {
  readonly manifest: Manifest;
  /** The bytes of a file; undefined where there is none. */
  readonly read: (path: string) => Promise<Buffer | undefined>;
}

/** Made from the pages: it tells nothing that they do not. */
const FROM_PAGES = /^pagefind\//;

/** Whether two sites of one commit say the same, but for the name of the day that each speaks for. */
export async function isSameSite(former: ToldSite, now: ToldSite): Promise<boolean> {
  if (former.manifest.commit !== now.manifest.commit) return false;
  const [before, after] = [toldFiles(former.manifest), toldFiles(now.manifest)];
  if (before.length !== after.length) return false;
  for (const path of after) if (!(await isSameFile(path, former, now))) return false;
  return true;
}

function toldFiles({ files }: Manifest): readonly string[] {
  return Object.keys(files).filter((path) => !FROM_PAGES.test(path));
}

async function isSameFile(path: string, former: ToldSite, now: ToldSite): Promise<boolean> {
  const [old, fresh] = [former.manifest.files[path], now.manifest.files[path]];
  if (old === undefined || old === fresh) return old !== undefined;
  const [before, after] = [await former.read(path), await now.read(path)];
  if (before === undefined || after === undefined) return false;
  return saysTheSame(before.toString('utf8'), after.toString('utf8'), [
    former.manifest.asOf,
    now.manifest.asOf,
  ]);
}
