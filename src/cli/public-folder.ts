import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT_ADDRESSES } from '../publication/text-places.ts';
import { BuildImpossible } from './build-impossible.ts';

/** What the program itself keeps in `public/`. */
const SHIPPED: ReadonlySet<string> = new Set(['favicon.svg', 'og.png', 'robots.txt']);

/** Files and folders at the root of a site that a build writes, besides its pages. */
const BUILT = /^(_astro|index\.html|404\.html|sitemap-.*\.xml|\.kindergarten-.*)$/;

/** How many files a message names. */
const NAMED = 5;

/**
 * The files that a bureau has put into `public/`, by their paths in it, sorted. They are published as they are and nobody looks into
 * them. Refuses links, which would publish what lies elsewhere, and what would stand in the place of a page.
 */
export function attachments(projectDir: string): readonly string[] {
  const folder = join(projectDir, 'public');
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const pathOf = (entry: Dirent): string =>
    relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
  const irregular = entries.find((entry) => !entry.isFile());
  if (irregular !== undefined) {
    throw new BuildImpossible(
      `public/${pathOf(irregular)} 是链接或特殊文件，不能公布。没有生成网站。请删去它，要公布的把文件本身复制到 public 里。`,
    );
  }
  const paths = entries.map(pathOf).sort();
  const taken = paths.find((path) => isTaken(path));
  if (taken !== undefined) {
    throw new BuildImpossible(
      `public/${taken} 占了本站自己的网址。没有生成网站。请移到 public/files 里，或改名；文字里的链接也改成新的地址。`,
    );
  }
  return paths.filter((path) => !SHIPPED.has(path));
}

function isTaken(path: string): boolean {
  const [first = ''] = path.split('/', 1);
  return ROOT_ADDRESSES.includes(first) || BUILT.test(first);
}

/** What the clerk is told of them; null where there are none. */
export function attachmentsNote(paths: readonly string[]): string | null {
  if (paths.length === 0) return null;
  const more = paths.length > NAMED ? ' 等' : '';
  return `提醒 public 里的 ${paths.length} 个附件原样公布，检查不读它们的内容，请自己看过有没有个人信息：${paths.slice(0, NAMED).join('、')}${more}。`;
}
