import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The scripts of a built site that a browser runs, each once: by file, or by the first page that holds it. */
export const builtScripts = (dist: string): ReadonlyMap<string, string> => built(dist, '.js', 'script');

/** Its style sheets, likewise. */
export const builtStyles = (dist: string): ReadonlyMap<string, string> => built(dist, '.css', 'style');

function built(dist: string, ending: string, tag: string): ReadonlyMap<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const found = new Map<string, string>();
  const known = new Set<string>();
  const add = (name: string, code: string): void => {
    if (code === '' || known.has(code)) return;
    known.add(code);
    found.set(name, code);
  };
  for (const file of files.filter((one) => one.endsWith(ending)))
    add(file, readFileSync(join(dist, file), 'utf8'));
  const inline = new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g');
  for (const page of files.filter((one) => one.endsWith('.html'))) {
    for (const [, attributes = '', code = ''] of readFileSync(join(dist, page), 'utf8').matchAll(inline))
      if (!attributes.includes('application/')) add(`${page} ${found.size}`, code);
  }
  return found;
}
