import { type CollectionEntry, getCollection } from 'astro:content';
import type { Bureau } from '../domain/bureau.ts';
import type { Plan } from '../domain/plan.ts';
import type { Collection, PROSE_PARTS } from '../publication/collections.ts';

type ProseCollection = 'guides' | 'help' | 'notices' | 'plans';

/**
 * The parts that the texts of a collection use by name, for the route that hands them over: a text has no imports, so that a copied
 * `content/` builds anywhere and a notice runs no code.
 */
export type ProseParts<C extends Collection> = Readonly<Record<(typeof PROSE_PARTS)[C][number], unknown>>;

/** The addresses of a collection of prose: each page at its file's name. */
export async function prosePaths<C extends ProseCollection>(collection: C) {
  const entries: readonly CollectionEntry<C>[] = await getCollection(collection);
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

/** The notices, newest first. */
export async function noticesNewestFirst(): Promise<readonly CollectionEntry<'notices'>[]> {
  const notices = await getCollection('notices');
  return notices.sort((a, b) => b.data.pubDate.getTime() - a.data.pubDate.getTime());
}

/** The plan whose text an entry is; without its row in plans.csv there is nothing to measure it by. */
export function planOfEntry({ plans }: Bureau, { id, data }: CollectionEntry<'plans'>): Plan {
  const plan = plans.find(({ code }) => code === data.planId);
  if (!plan) throw new Error(`content/plans/${id}.mdx：plans.csv 里没有方案编号 ${data.planId}。`);
  if (plan.page !== id)
    throw new Error(
      `content/plans/${id}.mdx：plans.csv 里方案 ${data.planId} 的“正文”是“${plan.page}”，和这个文件的名字 ${id} 不同，网站上的链接会打不开。请改成一样的。`,
    );
  return plan;
}
