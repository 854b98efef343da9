import type { CollectionEntry } from 'astro:content';
import { ROOM_FOR_LISTS, divideByWeight } from '../components/table-weight.ts';
import { noticesNewestFirst } from './prose-paths.ts';

/** A page of the list of notices, newest first: `/notices/`, `/notices/page/2/`. */
export interface NoticePage {
  readonly notices: readonly CollectionEntry<'notices'>[];
  readonly page: number;
  readonly pages: number;
}

/** As many as a reader leafs through; fewer where their titles are very long. */
const MOST_NOTICES = 100;

/** The pages of the list; one, empty, where there is no notice. */
export async function noticePages(): Promise<readonly NoticePage[]> {
  const lists = divideByWeight(await noticesNewestFirst(), weightOf);
  if (lists.length === 0) return [{ notices: [], page: 1, pages: 1 }];
  return lists.map((notices, at) => ({ notices, page: at + 1, pages: lists.length }));
}

/** Not a name that a notice could have: they are the last part of an address, and this one is not. */
export function noticesPath(page: number): string {
  return page === 1 ? '/notices/' : `/notices/page/${page}/`;
}

function weightOf({ id, data: { title, category, docNo = '' } }: CollectionEntry<'notices'>): number {
  const words = [id, title, category, docNo].join('').length;
  return Math.max(ROOM_FOR_LISTS / MOST_NOTICES, 350 + 6 * words);
}
