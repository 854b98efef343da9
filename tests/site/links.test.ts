import { describe, expect, it } from 'vitest';
import { builtFiles, pageHtml, pagePaths, testBasePath } from '../browser/site.ts';

const files = new Set(builtFiles());

/** What an address inside the site stands for on disk, or undefined when nothing does. */
function fileBehind(address: string): string | undefined {
  const path = decodeURI(address.replace(/[?#].*$/, '')).slice(testBasePath.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

function addressesIn(html: string): readonly string[] {
  // What a script writes into the page is not there yet.
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  return [...markup.matchAll(/<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((address) => !/^(?:#|data:|mailto:|tel:|blob:)/.test(address));
}

const isInside = (address: string): boolean => address.startsWith('/') && !address.startsWith('//');

describe('the built site', () => {
  it('links only to addresses that exist, each under the sub-path', () => {
    const broken = new Map<string, string>();
    for (const page of pagePaths()) {
      addressesIn(pageHtml(page))
        .filter(isInside)
        .filter((address) => !address.startsWith(testBasePath) || fileBehind(address) === undefined)
        .forEach((address) => broken.set(address.replace(/[?#].*$/, ''), page));
    }
    expect([...broken].map(([address, page]) => `${address} from ${page}`).slice(0, 20)).toEqual([]);
  });

  it('has no relative addresses, which break when a page is reached without its final slash', () => {
    const relative = pagePaths().flatMap((page) =>
      addressesIn(pageHtml(page))
        .filter((address) => !address.startsWith('/') && !/^[a-z][a-z0-9+.-]*:/i.test(address))
        .map((address) => `${page} → ${address}`),
    );
    expect([...new Set(relative)].slice(0, 20)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loads = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc="((?:https?:)?\/\/[^"]*)"/g;
    const styles =
      /<link\b[^>]*?rel="(?:stylesheet|preload|modulepreload|icon)"[^>]*?href="((?:https?:)?\/\/[^"]*)"/g;
    const foreign = pagePaths().flatMap((page) => {
      const html = pageHtml(page);
      return [...html.matchAll(loads), ...html.matchAll(styles)].map(
        (match) => `${page} → ${match[1] ?? ''}`,
      );
    });
    expect([...new Set(foreign)].slice(0, 20)).toEqual([]);
  });
});
