import { rowMeaning } from '../../views/open-data/table-list.ts';
import type { OpenData, OpenTable } from '../../views/open-data/open-data.ts';
import { termsOf } from '../../wording/open-data.ts';
import { jsonForScript } from '../site-json-ld.ts';

type Node = Readonly<Record<string, unknown>>;

/** Each name in both vocabularies: search engines read schema.org, catalogues of open data read DCAT. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
};

/** What `/data/` says of itself as JSON-LD text: one dataset, its archive and a file for each table. */
export function catalogueJsonLd(data: OpenData, description: string): string {
  const { site, address, dataUntil, updatedOn, commit, hasTerms } = data;
  const terms = termsOf(hasTerms);
  return jsonForScript({
    '@context': CONTEXT,
    '@type': ['Dataset', 'dcat:Dataset'],
    '@id': `${address}#dataset`,
    ...titled(`${site.siteName}：全部数据`, description),
    url: address,
    'dcat:landingPage': { '@id': address },
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    usageInfo: terms,
    'dct:rights': terms,
    creator: publisher(site.bureau.name),
    'dct:publisher': publisher(site.bureau.name),
    keywords: ['幼儿园', '学前教育', '收费', '师资', '普惠性幼儿园'],
    ...(dataUntil !== null && { temporalCoverage: `../${dataUntil}` }),
    ...(updatedOn !== null && { dateModified: updatedOn, 'dct:modified': updatedOn }),
    ...(commit !== null && { version: commit, 'dcat:version': commit }),
    distribution: [archive(address), ...data.tables.map((table) => distribution(table, address))],
  });
}

/** Of the page of one table: a dataset of its own, part of the whole. */
export function tableJsonLd(table: OpenTable, { site, address, hasTerms }: OpenData): string {
  const terms = termsOf(hasTerms);
  return jsonForScript({
    '@context': CONTEXT,
    '@type': ['Dataset', 'dcat:Dataset'],
    '@id': `${address}${table.name}/#dataset`,
    ...titled(`${site.siteName}：${table.table.title}`, table.table.about),
    url: `${address}${table.name}/`,
    isPartOf: { '@id': `${address}#dataset` },
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    usageInfo: terms,
    'dct:rights': terms,
    creator: publisher(site.bureau.name),
    'dct:publisher': publisher(site.bureau.name),
    variableMeasured: Object.values(table.table.columns).map(({ header }) => header),
    distribution: [distribution(table, address)],
  });
}

function archive(address: string): Node {
  const url = `${address}all.zip`;
  return {
    '@type': ['DataDownload', 'dcat:Distribution'],
    ...titled('全部的表', '所有的表、数据字典和说明'),
    contentUrl: url,
    'dcat:downloadURL': { '@id': url },
    encodingFormat: 'application/zip',
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/application/zip' },
  };
}

function distribution({ name, table, bytes, hash }: OpenTable, address: string): Node {
  const url = `${address}${name}.csv`;
  return {
    '@type': ['DataDownload', 'dcat:Distribution'],
    ...titled(table.title, rowMeaning(table)),
    contentUrl: url,
    'dcat:downloadURL': { '@id': url },
    encodingFormat: 'text/csv',
    'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    contentSize: `${bytes} B`,
    'dcat:byteSize': bytes,
    sha256: hash,
    'spdx:checksum': {
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': hash,
    },
  };
}

function titled(title: string, description: string): Node {
  return { name: title, 'dct:title': title, description, 'dct:description': description };
}

function publisher(name: string): Node {
  return { '@type': 'GovernmentOrganization', name };
}
