import { readDay } from './day.ts';
import { ABSENT, clear, type Parsed, unclear } from './parsed.ts';
import { bare, isNothing } from './plain.ts';

/** 1996年（2018年迁建）: what became of it later does not say when it began. */
const MOVED_LATER =
  /[(（](?:于|在)?(?:19|20)\d{2}(?:年(?:\d{1,2}月)?|[./-]\d{1,2})?(?:整体|异地|原址)?(?:迁建|搬迁|迁址|改建|扩建|改扩建|重建|翻建|翻新|改造|新址(?:启用|投用)?)[)）]$/;

/** The year in which something began. */
export function readYear(text: string): Parsed {
  if (isNothing(bare(text)) || bare(text) === '无') return ABSENT;
  const founded = text.replace(MOVED_LATER, '');
  const day = readDay(founded.replace(/[建成]立$|开办$|创办$|[春夏秋冬]季?$/, ''));
  const [, year = ''] = /^((?:19|20)\d{2})(?:0[1-9]|1[0-2])$/.exec(bare(text)) ?? [];
  if (year !== '') return clear(year);
  if (day.kind === 'day') return clear(day.day.slice(0, 4));
  if (day.kind === 'month') return clear(day.month.slice(0, 4));
  return day.kind === 'year' ? clear(day.year) : unclear('看不出是哪一年');
}
