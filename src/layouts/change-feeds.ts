import type { Bureau } from '../domain/bureau.ts';
import type { District } from '../domain/district.ts';
import { monthOf } from '../views/changes/change-book.ts';
import { changePath } from '../views/changes/change-pages.ts';
import { historyPath } from '../views/changes/history-pages.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changeSite } from './change-site.ts';
import type { PublishedSite } from './published-site.ts';

/** The month's page keeps the place of each of its publications, whatever else is divided. */
const inMonth: ChangeFeed['pathOf'] = ({ date }) => changePath(monthOf(date));

export function siteFeed(site: PublishedSite): ChangeFeed {
  const { siteName, bureau } = site.bureau.site;
  return {
    title: `${siteName}：变更记录`,
    description: `${bureau.name}公布的幼儿园收费、认定、等级、师资、学位等信息，每次公布改了什么。`,
    publications: site.book.all,
    pathOf: inMonth,
    subjectOf: changeSite(site).subjectOf,
  };
}

export function areaFeed(site: PublishedSite, { code, name }: District): ChangeFeed {
  return {
    title: `${name}的幼儿园：变更记录`,
    description: `${name}各幼儿园公开的信息，每次公布改了什么。`,
    publications: site.book.byArea.get(code) ?? [],
    pathOf: inMonth,
    subjectOf: changeSite(site).subjectOf,
  };
}

export function kindergartenFeed({ bureau, book }: PublishedSite, code: string): ChangeFeed {
  const name = nameOf(bureau, code);
  return {
    title: `${name}：历次变动`,
    description: `${name}公开的信息，每次公布改了什么。`,
    publications: book.byKindergarten.get(code) ?? [],
    pathOf: () => historyPath(code),
  };
}

function nameOf({ kindergartenByCode }: Bureau, code: string): string {
  const kindergarten = kindergartenByCode.get(code);
  if (!kindergarten) throw new Error(`No kindergarten has the code ${code}.`);
  return kindergarten.name;
}
