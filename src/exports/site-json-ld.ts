import type { IsoDate } from '../domain/school-date.ts';
import type { Site } from '../domain/site.ts';

/** What the home page says about itself to search engines: the bureau and what it publishes (schema.org), as JSON-LD text. */
export function siteJsonLd(
  { siteName, bureau }: Pick<Site, 'siteName' | 'bureau'>,
  { home, description, dataUntil }: { home: string; description: string; dataUntil: IsoDate | null },
): string {
  const publisher = { '@id': `${home}#bureau` };
  return jsonForScript({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentOrganization',
        '@id': `${home}#bureau`,
        name: bureau.name,
        ...(bureau.address === '' ? {} : { address: bureau.address }),
        ...(bureau.phone === '' ? {} : { telephone: bureau.phone }),
        ...(bureau.email === '' ? {} : { email: bureau.email }),
      },
      {
        '@type': 'WebSite',
        '@id': `${home}#site`,
        url: home,
        name: siteName,
        inLanguage: 'zh-CN',
        publisher,
      },
      {
        '@type': 'Dataset',
        '@id': `${home}#dataset`,
        name: siteName,
        description,
        url: home,
        isAccessibleForFree: true,
        creator: publisher,
        ...(dataUntil === null ? {} : { dateModified: dataUntil }),
      },
    ],
  });
}

/** JSON that may stand inside a `script` element: no value can close it. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
