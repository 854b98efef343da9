import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import type { Bureau } from '../domain/bureau.ts';
import { kindergartenJsonLd } from '../exports/kindergarten-json-ld.ts';
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
  const kindergartens = [...saidOf(bureau)].map(([code, { page }]): KindergartenPath => {
    return { params: { code }, props: { code, former: null }, cacheKey: digest(around, page) };
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
  const said = saidOf(bureau);
  return bureau.kindergartens
    .filter(({ status }) => status === '在办')
    .map(({ code }): KindergartenPath => {
      return {
        params: { code },
        props: { code, former: null },
        cacheKey: digest(around, said.get(code)?.poster),
      };
    });
}

/** Digests of what a kindergarten's page and its 公示牌 say. The views themselves would fill the memory of a large bureau. */
interface Said {
  readonly page: string;
  readonly poster: string;
}

const known = new WeakMap<Bureau, ReadonlyMap<string, Said>>();

/** By code; worked out once for a bureau. */
function saidOf(bureau: Bureau): ReadonlyMap<string, Said> {
  const before = known.get(bureau);
  if (before) return before;
  const said = new Map(bureau.kindergartens.map(({ code }) => [code, saidOfOne(bureau, code)]));
  known.set(bureau, said);
  return said;
}

/**
 * Everything that the two pages are handed, whether they print it today or not: a part left out here is printed as it was when only that
 * part changes. What they take from the site's settings is in the frame.
 */
function saidOfOne(bureau: Bureau, code: string): Said {
  const page = kindergartenPage(bureau, code);
  if (page === null) return { page: '', poster: '' };
  const { view, profile, completeness, trail, description } = page;
  const shared = digest(view, profile.dataUntil, trail);
  return {
    page: digest(shared, completeness, description, kindergartenJsonLd(profile, '')),
    poster: shared,
  };
}

function digest(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
