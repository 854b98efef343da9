import type { SiteFrame } from './site-frame.ts';

/**
 * What the page of a section answers where this build has nothing to show in it: no file is made (国办秘函〔2019〕19号, 空白栏目). Undefined where the
 * section is published.
 */
export function emptySection({ sections }: Pick<SiteFrame, 'sections'>, path: string): Response | undefined {
  return sections.includes(path) ? undefined : new Response(null, { status: 204 });
}
