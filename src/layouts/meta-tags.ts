import type { Site } from '../domain/site.ts';
import type { ArticleMeta, ColumnMeta } from './site-frame.ts';

export type MetaTag = readonly [name: string, content: string];

/**
 * The meta tags that government sites carry (国办发〔2017〕47号 and its annex): names are case-sensitive, and what is not
 * known is left out, never blank. `host` is the bare host name of the published site.
 */
export function governmentMetaTags(
  site: Site,
  host: string | undefined,
  column: ColumnMeta | undefined,
  article: ArticleMeta | undefined,
): readonly MetaTag[] {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.siteName],
    ['SiteDomain', host],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', column?.name],
    ['ColumnDescription', column && (column.description ?? `${site.siteName}${column.name}栏目`)],
    ['ColumnKeywords', column && (column.keywords ?? column.name)],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.date],
    [
      'ContentSource',
      article && (article.source === undefined ? site.bureau.name : (article.source ?? undefined)),
    ],
  ];
  return tags.filter((tag): tag is MetaTag => tag[1] !== undefined && tag[1] !== '');
}
