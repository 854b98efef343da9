import { textAddress, textPage } from '../../publication/text-places.ts';
import type { DeadLink } from '../../release/links.ts';

/** How many addresses a message names. */
const NAMED = 10;
/** How many texts or pages it names for one address. */
const PLACES = 3;

/** What to say of the dead links of a built site; null where there is nothing to say. */
export interface DeadLinksTold {
  /** The program has made a site that is not whole: it must not take its place. */
  readonly fault: string | null;
  /** Texts have links that lead nowhere. A notice of last year must not stop the fees of today: it is told, and the site is published. */
  readonly warning: string | null;
}

/** Tells the links that stand in texts alone (`texts`: their paths from the content directory) from those that the program writes. */
export function describeDeadLinks(dead: readonly DeadLink[], texts: Iterable<string>): DeadLinksTold {
  const textOf = new Map([...texts].map((path) => [pageFile(path), `content/${path}`]));
  const written: string[] = [];
  const made: string[] = [];
  for (const [address, links] of Map.groupBy(dead, (link) => link.address)) {
    const files = links.map(({ file }) => file);
    const places = files.map((file) => textOf.get(file));
    if (places.every((place) => place !== undefined)) written.push(line(address, places, '篇'));
    else made.push(line(address, files, '个网页'));
  }
  return {
    fault: said(
      '生成的网站不完整：网页要用的这些网页或文件没有生成。',
      made,
      '请删除缓存（node_modules/.astro）后再生成一次；还是这样的，是程序的错误，请把这段话发给维护的人。',
    ),
    warning: said(
      '提醒 网页文字里有打不开的链接：本站没有这个网页或文件。',
      written,
      '请打开这篇文字，改正或删去链接：本站的网页写成 /fees/ 的样子；附件放进 public 文件夹，写成 /文件名。',
    ),
  };
}

/** The file of the page that a text stands on, by its path in the site: its own, or that of its indicator. */
function pageFile(path: string): string {
  return `${textPage(path)?.slice(1) ?? `progress/${textAddress(path)}/`}index.html`;
}

function line(address: string, places: readonly string[], unit: string): string {
  const more = places.length > PLACES ? ` 等 ${places.length} ${unit}` : '';
  return `  ${places.slice(0, PLACES).join('、')}${more}：${address}`;
}

function said(what: string, lines: readonly string[], remedy: string): string | null {
  if (lines.length === 0) return null;
  const more = lines.length > NAMED ? [`  ……共 ${lines.length} 个地址`] : [];
  return [what, ...lines.slice(0, NAMED), ...more, remedy].join('\n');
}
