import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digests } from './manifest.ts';

/** Hidden, so that nobody is given it; nginx includes it. */
export const FORMER_CODES_FILE = '.former-codes.map';

const PAGE = /^kindergartens\/(\w+)\/index\.html$/;

/**
 * Writes where the page of a code leads that was given up, as entries of a `map` of nginx. A browser finds the way by the page itself; what reads
 * no HTML is sent on by the web server.
 */
export function writeFormerCodes(folder: string, files: Digests): void {
  const lines = Object.keys(files).flatMap((path) => {
    const [, code] = PAGE.exec(path) ?? [];
    // A kindergarten that is there has its values as JSON too.
    if (code === undefined || files[`api/v1/kindergartens/${code}.json`] !== undefined) return [];
    const target = refreshOf(readFileSync(join(folder, path), 'utf8'));
    if (target === undefined) return [];
    // The file itself stays within reach by its whole name: by that `verify` reads it.
    return [`${target.replace(/[^/]+\/$/, `${code}/`)} ${target};\n`];
  });
  writeFileSync(join(folder, FORMER_CODES_FILE), lines.join(''));
}

/** Only plain addresses: they come to stand in a configuration. */
function refreshOf(html: string): string | undefined {
  return /http-equiv="refresh" content="0; url=(\/[\w~./-]+\/)"/.exec(html)?.[1];
}
