import { getCollection } from 'astro:content';
import type { Bureau } from '../domain/bureau.ts';
import { type Publication, loadPublication } from '../publication/load.ts';
import { type ChangeBook, changeBook } from '../views/changes/change-book.ts';
import { REGISTERS, registerPath } from '../views/registers/index.ts';
import { digest } from './digest.ts';
import { keepSums } from './kept-sums.ts';
import type { SiteFrame } from './site-frame.ts';

/** The checked dataset and the frame of every page: what a route asks for first. */
export interface PublishedSite {
  readonly bureau: Bureau;
  readonly frame: SiteFrame;
  /** Of the frame: part of the key of every page. */
  readonly frameKey: string;
  readonly publication: Publication;
  /** What every publication so far changed. */
  readonly book: ChangeBook;
}

let known: PublishedSite | undefined;

/** The publication of this build with its frame. In `astro dev` a saved table gives a new publication, and so a new site. */
export async function publishedSite(): Promise<PublishedSite> {
  const publication = await loadPublication();
  if (known?.publication === publication) return known;
  const { bureau, updatedOn } = publication;
  keepSums(bureau);
  const book = changeBook(await publication.changes(), bureau);
  const sections = await publishedSections(bureau, book);
  const hasBegun = bureau.kindergartens.length > 0;
  const frame = { site: bureau.site, isDated: updatedOn !== null, hasBegun, sections };
  const site: PublishedSite = { bureau, publication, frame, frameKey: digest(frame), book };
  known = site;
  return site;
}

/** The sections that have something to show: an empty one is not published (国办秘函〔2019〕19号, 空白栏目). */
async function publishedSections(bureau: Bureau, book: ChangeBook): Promise<readonly string[]> {
  const [plans, notices, guides, help, pages] = await Promise.all([
    getCollection('plans'),
    getCollection('notices'),
    getCollection('guides'),
    getCollection('help'),
    getCollection('pages'),
  ]);
  const optional: readonly (readonly [string, boolean])[] = [
    ['/plans/', plans.length > 0],
    ['/notices/', notices.length > 0],
    ['/guides/', guides.length > 0],
    ['/help/', help.length > 0],
    ...pages.map(({ id }) => [`/${id}/`, true] as const),
    ['/support/', bureau.supportPairs.length > 0],
    ['/projects/', bureau.projects.length > 0],
    ['/catalogue/', bureau.disclosureCatalogue.length > 0],
    // From the first publication on: the frame of every page would be another with the second. Without git its page says that nothing is known.
    ['/changes/', book.since !== null],
  ];
  return [...ALWAYS, ...optional.filter(([, published]) => published).map(([path]) => path)];
}

const ALWAYS = [
  '/data/',
  '/kindergartens/',
  '/cost/',
  '/compare/',
  '/search/',
  ...REGISTERS.map((register) => registerPath(register)),
  '/completeness/',
  '/progress/',
  '/check/',
];

/** Whether a page is published, as far as it may be a guide: those of the program may be taken away. */
export async function guidesPublished(): Promise<(path: string) => boolean> {
  const paths = new Set((await getCollection('guides')).map(({ id }) => `/guides/${id}/`));
  return (path) => !path.startsWith('/guides/') || paths.has(path);
}
