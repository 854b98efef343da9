import { withBase } from '../format/href.ts';

/** The address of a page of this site below the base path of this build: `href('/fees/')`. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
