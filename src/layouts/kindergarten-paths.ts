import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { type FormerCodeView, formerCodeViews } from '../views/kindergarten/status-view.ts';
import { kindergartenPage } from './kindergarten-page.ts';
import type { PublishedSite } from './published-site.ts';

interface KindergartenPath {
  readonly params: { readonly code: string };
  readonly props: { readonly code: string; readonly former: FormerCodeView | null };
  /** The page is made again only when what it says, or the frame around it, has changed. */
  readonly cacheKey: string;
}

/** The addresses under `/kindergartens/` that are a kindergarten's code, present or given up. `guides`: those it may link to. */
export function kindergartenPaths(
  { bureau, frame }: PublishedSite,
  guides: readonly string[],
): KindergartenPath[] {
  const around = digest(frame, bureau.asOf, guides);
  const kindergartens = bureau.kindergartens.map(({ code }): KindergartenPath => {
    const page = kindergartenPage(bureau, code);
    const cacheKey = digest(around, page?.view, page?.completeness, page?.trail);
    return { params: { code }, props: { code, former: null }, cacheKey };
  });
  const former = formerCodeViews(bureau).map((view): KindergartenPath => {
    const { code } = view;
    return { params: { code }, props: { code, former: view }, cacheKey: digest(around, view) };
  });
  return [...kindergartens, ...former];
}

/** The guides that are published. */
export async function guideIds(): Promise<readonly string[]> {
  return (await getCollection('guides')).map(({ id }) => id);
}

/** The addresses of the 公示牌: running kindergartens only. */
export function posterPaths({ bureau, frame }: PublishedSite): KindergartenPath[] {
  const around = digest(frame, bureau.asOf);
  return bureau.kindergartens
    .filter(({ status }) => status === '在办')
    .map(({ code }): KindergartenPath => {
      const view = kindergartenPage(bureau, code)?.view;
      const said = digest(around, view?.fees, view?.tags, view?.ratingLead, view?.contact);
      return { params: { code }, props: { code, former: null }, cacheKey: said };
    });
}

function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
