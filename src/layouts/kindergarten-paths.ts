import { getCollection } from 'astro:content';
import { type FormerCodeView, formerCodeViews } from '../views/kindergarten/status-view.ts';
import { lateKey } from '../integrations/late-key.ts';
import { digest } from './digest.ts';
import { ownKey, pageKey } from './page-keys.ts';
import { recentOfKindergarten } from './recent-changes.ts';
import type { PublishedSite } from './published-site.ts';

interface KindergartenPath {
  readonly params: { readonly code: string };
  readonly props: { readonly code: string; readonly former: FormerCodeView | null };
  /** The page is made again only when what it says, or the frame around it, has changed. Worked out where it is asked for. */
  readonly cacheKey: string;
}

/** The addresses under `/kindergartens/` that are a kindergarten's code, present or given up. `guides`: those it may link to. */
export function kindergartenPaths(site: PublishedSite, guides: readonly string[]): KindergartenPath[] {
  const { bureau, frameKey } = site;
  const around = digest(frameKey, bureau.asOf, guides);
  const former = formerCodeViews(bureau).map((view): KindergartenPath => {
    const { code } = view;
    return { params: { code }, props: { code, former: view }, cacheKey: digest(around, view) };
  });
  const present = bureau.kindergartens.map(({ code }) =>
    pathOf(code, () => digest(around, pageKey(bureau, code), recentOfKindergarten(site, code))),
  );
  return [...present, ...former];
}

/** The guides that are published. */
export async function guideIds(): Promise<readonly string[]> {
  return (await getCollection('guides')).map(({ id }) => id);
}

/** The addresses of the 公示牌: running kindergartens only. */
export function posterPaths({ bureau, frameKey }: PublishedSite): KindergartenPath[] {
  const around = digest(frameKey, bureau.asOf);
  return bureau.kindergartens
    .filter(({ status }) => status === '在办')
    .map(({ code }) => pathOf(code, () => digest(around, ownKey(bureau, code))));
}

function pathOf(code: string, keyOf: () => string): KindergartenPath {
  return {
    params: { code },
    props: { code, former: null },
    cacheKey: lateKey(keyOf),
  };
}
