import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { type FormerSite, linkOrCopy } from './kept-files.ts';
import type { Digests } from './manifest.ts';

const WORTH_PACKING = /\.(html|css|js|json|csv|svg|xml|txt)$/;

/**
 * One for each kindergarten, each another at every publication, since it says for which commit it was made, and seldom asked for: the web server
 * packs it where it is.
 */
const PACKED_WHEN_SENT = /^api\/v1\/kindergartens\/\d+\.json$/;

/** Bytes: a smaller file fits into one packet anyway. */
const SMALLEST = 1000;

/** As many as the threads of Node that pack. */
const AT_ONCE = 4;

const pack = promisify(gzip);

/**
 * Writes a packed copy beside each file of text, which a web server sends as it is (`gzip_static`, `precompressed`). What has not changed since
 * the former site is linked from there.
 */
export async function packFiles(
  folder: string,
  files: Digests,
  former: FormerSite | undefined,
): Promise<void> {
  const waiting = Object.entries(files).filter(
    ([path]) =>
      WORTH_PACKING.test(path) &&
      !PACKED_WHEN_SENT.test(path) &&
      statSync(join(folder, path)).size >= SMALLEST,
  );
  const packNext = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, digest] = next;
      const before = former && join(former.folder, `${path}.gz`);
      const isSame = (former?.manifest.files[path] ?? former?.manifest.kept[path]?.sha256) === digest;
      if (before !== undefined && isSame && existsSync(before))
        linkOrCopy(before, join(folder, `${path}.gz`));
      else await packFile(join(folder, path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, packNext));
}

async function packFile(path: string): Promise<void> {
  const packed = await pack(await readFile(path), { level: constants.Z_BEST_COMPRESSION });
  await writeFile(`${path}.gz`, packed);
}
