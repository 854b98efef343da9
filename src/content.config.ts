import { defineCollection } from 'astro/content/config';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { collectionFolder, readBuildEnvironment } from './integrations/environment.ts';
import type { Collection } from './publication/collections.ts';
import { type Head, type HeadField, TEXT_HEADS } from './publication/text-heads.ts';
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

/** What Astro reads a line of a head by. */
type LineSchema<F extends HeadField> = F['kind'] extends 'date'
  ? z.ZodDate
  : F['kind'] extends 'whole'
    ? z.ZodNumber
    : F['kind'] extends 'texts'
      ? z.ZodArray<z.ZodString>
      : F extends { readonly values: readonly (infer V)[] }
        ? z.ZodType<V>
        : z.ZodString;

type HeadSchema<H extends Head> = {
  [K in keyof H]: H[K] extends { readonly isOptional: true }
    ? z.ZodOptional<LineSchema<H[K]>>
    : LineSchema<H[K]>;
};

function lineSchema({ kind, values, isOptional }: HeadField): z.ZodType {
  const schemas = {
    text,
    date: z.date(),
    whole: z.number().int(),
    texts: z.array(text).min(1),
    'one-of': z.enum([...(values ?? [])]),
  };
  return isOptional ? schemas[kind].optional() : schemas[kind];
}

function collection<const C extends Collection>(name: C) {
  const lines = Object.entries<HeadField>(TEXT_HEADS[name]).map(([key, field]) => [key, lineSchema(field)]);
  // The kinds (values) decide the types of the lines here, and nowhere else.
  const shape = Object.fromEntries(lines) as HeadSchema<(typeof TEXT_HEADS)[C]>;
  return defineCollection({ loader: loaderOf(name), schema: z.strictObject(shape) });
}

export const collections = {
  plans: collection('plans'),
  notices: collection('notices'),
  guides: collection('guides'),
  help: collection('help'),
  pages: collection('pages'),
  indicators: collection('indicators'),
};
