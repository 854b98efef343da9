import { type CollectionEntry, getCollection } from 'astro:content';
import type { Bureau } from '../domain/bureau.ts';
import type { Plan } from '../domain/plan.ts';

type ProseCollection = 'guides' | 'help' | 'notices' | 'plans';

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
  return plan;
}
