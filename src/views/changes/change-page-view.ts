import type { Bureau } from '../../domain/bureau.ts';
import { type IsoDate, isoDate } from '../../domain/school-date.ts';
import { formatMonth } from '../../format/date.ts';
import { type ChangeBook, countOf, monthOf } from './change-book.ts';
import { type ChangePage, type ChangePages, changePath, placeOn } from './change-pages.ts';
import { areasBelow, publishedIn } from './areas.ts';
import { type DayView, type SubjectOf, dayViews } from './told.ts';
import { TOPICS, TOPIC_ADDRESSES } from './topics.ts';

/** A link to a part of the record, with how many changes it tells. */
export interface PartLink {
  readonly label: string;
  readonly path: string;
  readonly count: number;
  readonly current?: boolean;
}

export interface PartView {
  readonly id: 'topics' | 'areas' | 'kindergartens' | 'months';
  readonly heading: string;
  readonly links: readonly PartLink[];
}

/** A page of the record in finished words. */
export interface ChangePageView {
  readonly title: string;
  /** From the record to this page; the last step is the page itself, without a path. */
  readonly trail: readonly { readonly label: string; readonly path?: string }[];
  readonly lede: string;
  readonly days: readonly DayView[];
  /** The publications of which there was no room even for a sum. */
  readonly untold: number;
  /** Ways to other parts of the record, each under its heading. */
  readonly parts: readonly PartView[];
  readonly feed: { readonly title: string; readonly path: string };
}

export interface ChangePageMatter {
  readonly bureau: Bureau;
  readonly book: ChangeBook;
  readonly pages: ChangePages;
  readonly subjectOf: SubjectOf;
}

export function changePageView(page: ChangePage, matter: ChangePageMatter): ChangePageView {
  const { area, topic, month, shown, publications } = page;
  const { subjectOf } = matter;
  const what = topic ?? area?.name ?? '';
  const days = dayViews(shown, subjectOf, (publication) => toldElsewhere(page, publication, matter));
  return {
    title: titleOf(page),
    trail: trailOf(page),
    lede: ledeOf(page),
    days,
    untold: month === null ? 0 : publications.length - shown.length,
    parts: partsOf(page, matter),
    feed: area
      ? { title: `${what}的变动`, path: `/districts/${area.code}/feed.xml` }
      : { title: '全站变动', path: '/changes/feed.xml' },
  };
}

/** None of them is shown empty. */
function partsOf(page: ChangePage, matter: ChangePageMatter): readonly PartView[] {
  const { month } = page;
  const parts: readonly PartView[] = [
    { id: 'topics', heading: '按事项看', links: month === null ? topicLinks(matter.book, page) : [] },
    {
      id: 'areas',
      heading: month === null ? '按地区看' : '这个月，按地区看',
      links: areaLinks(page, matter),
    },
    { id: 'kindergartens', heading: '按幼儿园看', links: kindergartenLinks(page, matter) },
    { id: 'months', heading: '按月看', links: monthLinks(page, matter) },
  ];
  return parts.filter(({ links }) => links.length > 0);
}

function titleOf({ area, topic, month }: ChangePage): string {
  const of = `${area?.name ?? ''}变更记录`;
  if (topic !== null) return `${of}：${topic}`;
  if (month === null) return of;
  return area ? `${of}（${monthWord(month)}）` : `${monthWord(month)}${of}`;
}

/** 变更记录 › 2026年9月 › 云溪镇 */
function trailOf({ area, topic, month }: ChangePage): ChangePageView['trail'] {
  const record = { label: '变更记录', path: changePath(undefined) };
  const ofMonth = month === null ? [] : [{ label: monthWord(month), path: changePath(month) }];
  const own = area?.name ?? topic;
  const steps = [record, ...ofMonth, ...(own ? [{ label: own, path: '' }] : [])];
  return steps.map(({ label, path }, at) => (at === steps.length - 1 ? { label } : { label, path }));
}

function ledeOf({ area, topic, month }: ChangePage): string {
  const where = area ? `${area.name}各幼儿园` : '各幼儿园';
  const when = month === null ? '' : `${monthWord(month)}里，`;
  if (topic === '更正') return '填错后改正的数字和文字：改的是原来那条记录，不是新的标准、新的统计。';
  if (topic !== null) return `${where}和有关表格里，属于“${topic}”的变动，新的在前。`;
  return `${when}${where}的收费、认定、等级、师资、学位等公开信息改了什么、何时公布，新的在前。`;
}

function monthWord(month: string): string {
  return formatMonth(isoDate(`${month}-01`));
}

/** Where the changes are told that a page sums up: on the areas' pages of the month, on the month's, or in the records of kindergartens. */
function toldElsewhere(
  page: ChangePage,
  publication: { readonly date: IsoDate; readonly commit: string },
  matter: ChangePageMatter,
): string | null {
  const { month, divided, area } = page;
  if (month === null)
    return placeOn(matter.pages.monthPath(monthOf(publication.date), area?.code ?? null), publication);
  if (divided.length > 0) return '#areas';
  if (kindergartenLinks(page, matter).length > 0) return '#kindergartens';
  return area ? `/districts/${area.code}/` : '/kindergartens/';
}

function topicLinks(book: ChangeBook, { topic: own }: ChangePage): readonly PartLink[] {
  return TOPICS.flatMap((topic) => {
    const publications = book.byTopic.get(topic);
    if (!publications) return [];
    const path = changePath(TOPIC_ADDRESSES[topic]);
    return [{ label: topic, path, count: countOf(publications), current: topic === own }];
  });
}

/** On a month's page the areas that tell what it sums up; on the others every area below. */
function areaLinks(
  { month, divided, area, topic }: ChangePage,
  { bureau, book, pages }: ChangePageMatter,
): readonly PartLink[] {
  if (month !== null)
    return divided.map(({ code, name }) => ({
      label: name,
      path: pages.monthPath(month, code),
      count: countOf(publishedIn(book, month, code)),
    }));
  if (topic !== null) return [];
  return areasBelow(bureau, area?.code ?? null).flatMap(({ code, name }) => {
    const publications = book.byArea.get(code);
    return publications ? [{ label: name, path: changePath(code), count: countOf(publications) }] : [];
  });
}

function kindergartenLinks(
  { shown, divided, month }: ChangePage,
  { bureau }: ChangePageMatter,
): readonly PartLink[] {
  if (month === null || divided.length > 0) return [];
  const counts = new Map<string, number>();
  for (const { summed } of shown)
    for (const { code } of summed) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size > MOST_KINDERGARTENS) return [];
  return [...counts].flatMap(([code, count]) => {
    const kindergarten = bureau.kindergartenByCode.get(code);
    return kindergarten ? [{ label: kindergarten.name, path: `/kindergartens/${code}/history/`, count }] : [];
  });
}

/** More are found by their names. */
const MOST_KINDERGARTENS = 300;

function monthLinks(
  { area, topic, month: own }: ChangePage,
  { book, pages }: ChangePageMatter,
): readonly PartLink[] {
  const publications = topic === null ? null : book.byTopic.get(topic);
  return [...book.byMonth.keys()].flatMap((month) => {
    const there = publications
      ? publications.filter(({ date }) => monthOf(date) === month)
      : publishedIn(book, month, area?.code ?? null);
    if (there.length === 0) return [];
    const path = pages.monthPath(month, area?.code ?? null);
    return [{ label: monthWord(month), path, count: countOf(there), current: month === own }];
  });
}
