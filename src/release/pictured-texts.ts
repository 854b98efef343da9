import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from '../integrations/examined-texts.ts';
import { collectionOf } from '../publication/collections.ts';
import { PICTURE_KINDS, textAddress } from '../publication/text-places.ts';

/** A text that shows a picture names its file, however it shows it. */
const NAMES_PICTURE = new RegExp(`\\.(?:${PICTURE_KINDS})\\b`, 'i');

/** The route that makes a text alone, without the page around it, and where it makes it. */
export const TEXT_ROUTE = {
  component: 'src/layouts/PicturedText.astro',
  pattern: '/pictured-texts/[...text]',
} as const;

/** The texts below a folder that may show pictures. */
export function picturedTexts(folder: string): readonly string[] {
  return pathsIn(folder).filter(
    (path) => /\.mdx?$/i.test(path) && NAMES_PICTURE.test(readFileSync(join(folder, path), 'utf8')),
  );
}

/** Where the route makes a text of a collection; undefined of one that belongs to none. */
export function textPathname(path: string): string | undefined {
  const collection = collectionOf(path);
  return collection && TEXT_ROUTE.pattern.replace('[...text]', `${collection}/${textAddress(path)}`);
}
