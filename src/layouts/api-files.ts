import { getCollection } from 'astro:content';
import { METRIC_IDS } from '../domain/code-lists.ts';
import { parseIsoDate } from '../domain/school-date.ts';
import { changesFile } from '../exports/api/changes.ts';
import { dictionaryFile } from '../exports/api/dictionary.ts';
import { countyLists, districtsFile, kindergartensFile } from '../exports/api/districts.ts';
import { type ApiSite, indexFile } from '../exports/api/index-file.ts';
import { indicatorsFile } from '../exports/api/indicators.ts';
import { type NoticeHead, noticesFile } from '../exports/api/notices.ts';
import { openapiFile } from '../exports/api/openapi.ts';
import { plansFile } from '../exports/api/plans.ts';
import { type GeneratedFor, stampedJson } from '../exports/api/stamp.ts';
import { updatedFile } from '../exports/api/updated.ts';
import { REGISTERS } from '../views/registers/index.ts';
import { digest } from './digest.ts';
import { areaKey } from './page-keys.ts';
import { noticesNewestFirst } from './prose-paths.ts';
import type { PublishedSite } from './published-site.ts';

/** A file of the API that there is once. */
export interface ApiFile {
  /** What it is made from, its stamp apart: that is put in where the file is placed. */
  readonly key: () => string;
  readonly body: () => object;
  /** What its standard calls the stamp. */
  readonly stampName?: string;
}

/** An answer of the API. Its key leaves out the stamp, and so its file stays while others change. */
export function apiResponse(site: PublishedSite, body: object, stampName?: string): Response {
  const headers = { 'content-type': 'application/json' };
  return new Response(stampedJson(stampOf(site), body, stampName), { headers });
}

function stampOf({ bureau, publication }: PublishedSite): GeneratedFor {
  return { day: bureau.asOf, commit: publication.commit };
}

/** The files right below `/api/v1/`, by name. */
export async function apiFiles(site: PublishedSite): Promise<ReadonlyMap<string, ApiFile>> {
  const { bureau, publication } = site;
  const notices = noticesFile(await noticeHeads());
  const changes = await publication.changes();
  const { updatedOn } = publication;
  const about = await apiSite(site);
  return new Map<string, ApiFile>([
    ['index', byBody(() => indexFile(about))],
    ['openapi', { key: () => digest(about), body: () => openapiFile(about), stampName: 'x-generatedFor' }],
    ['kindergartens', byBody(() => kindergartensFile(bureau))],
    ['districts', { key: () => areaKey(bureau, null, APART_FROM_LISTS), body: () => districtsFile(bureau) }],
    ['indicators', { key: () => 'of the program', body: indicatorsFile }],
    ['plans', { key: () => areaKey(bureau, null), body: () => plansFile(bureau) }],
    ['notices', byBody(() => notices)],
    ['changes', { key: () => digest(changes.since, changes.changes), body: () => changesFile(changes) }],
    ['dictionary', { key: () => digest([...bureau.missingTables]), body: () => dictionaryFile(bureau) }],
    ['updated', byBody(() => updatedFile(stampOf(site), { updatedOn, dataUntil: bureau.dataUntil }))],
  ]);
}

/** A short file is made to see whether it has changed. */
function byBody(body: () => object): ApiFile {
  return { key: () => digest(body()), body };
}

async function noticeHeads(): Promise<readonly NoticeHead[]> {
  const notices = await noticesNewestFirst();
  return notices.flatMap(({ id, data: { pubDate, title, source, docNo, category, description } }) => {
    const day = parseIsoDate(pubDate.toISOString().slice(0, 10));
    return day === null ? [] : [{ slug: id, title, pubDate: day, source, docNo, category, description }];
  });
}

/** The page of the manual that describes the API, by its file. */
const MANUAL_PAGE = 'shuju-jiekou';

async function apiSite({ bureau }: PublishedSite): Promise<ApiSite> {
  const isDescribed = (await getCollection('help')).some(({ id }) => id === MANUAL_PAGE);
  const counties = countyLists(bureau).length;
  return {
    title: bureau.site.siteName,
    publisher: bureau.site.bureau.name,
    documentation: isDescribed ? `../../help/${MANUAL_PAGE}/` : null,
    counts: {
      kindergartenList: counties,
      kindergarten: bureau.kindergartens.length,
      indicator: METRIC_IDS.length,
      feesRegister: counties,
      staffingRegister: counties,
      assessmentsRegister: counties,
      inclusiveRegister: counties,
    },
  };
}

/** The tables of a kindergarten that its entry in a list tells nothing of: those of 普惠, whose keys are worked out already. */
export const APART_FROM_LISTS = REGISTERS.find(({ id }) => id === 'inclusive')?.apartFrom ?? [];
