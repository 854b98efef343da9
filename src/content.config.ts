import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { collectionFolder, readBuildEnvironment } from './integrations/environment.ts';
import type { Collection } from './publication/collections.ts';
import { textAddress } from './publication/text-places.ts';

// A clerk reads what is wrong with a notice's heading in Chinese.
z.config(z.locales.zhCN());

const environment = readBuildEnvironment();

/** Files and folders that start with `_` are drafts. */
function loaderOf(collection: Collection): Loader {
  const folder = collectionFolder(environment, collection);
  if (folder === undefined) return { name: 'empty', load: async ({ store }) => store.clear() };
  return glob({
    base: pathToFileURL(`${folder}/`),
    pattern: ['*.{md,mdx}', '!_*'],
    generateId: ({ entry }) => textAddress(entry),
  });
}

const text = z.string().trim().min(1);
const date = z.date();

const plans = defineCollection({
  loader: loaderOf('plans'),
  schema: z.strictObject({
    title: text,
    /** 方案编号 of data/plans.csv. */
    planId: text,
    description: text,
    /** The real document the demonstration text was adapted from. */
    adaptedFrom: text.optional(),
    updated: date,
  }),
});

const notices = defineCollection({
  loader: loaderOf('notices'),
  schema: z.strictObject({
    title: text,
    pubDate: date,
    source: text,
    docNo: text.optional(),
    category: z.enum(['普惠名单公示', '收费公示', '等级评定结果', '招生公告', '政策文件', '其他']),
    description: text,
  }),
});

const guides = defineCollection({
  loader: loaderOf('guides'),
  schema: z.strictObject({
    title: text,
    description: text,
    order: z.number().int(),
    updated: date,
    /** Document numbers of the rules the guide explains. */
    sources: z.array(text),
  }),
});

const help = defineCollection({
  loader: loaderOf('help'),
  schema: z.strictObject({ title: text, description: text, order: z.number().int(), updated: date }),
});

const pages = defineCollection({
  loader: loaderOf('pages'),
  schema: z.strictObject({ title: text, description: text, updated: date }),
});

const indicators = defineCollection({
  loader: loaderOf('indicators'),
  schema: z.strictObject({
    id: text,
    title: text,
    formula: text,
    citation: z.array(text).min(1),
    order: z.number().int(),
    description: text,
  }),
});

export const collections = { plans, notices, guides, help, pages, indicators };
