// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { readBuildEnvironment } from './src/integrations/environment.ts';
import { dataset } from './src/integrations/dataset.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { proseMarkdown } from './src/integrations/prose-markdown.ts';

const environment = readBuildEnvironment();

/** Loaded only when the index is written: `astro check` and the editor read this file too. */
async function publishedRecords() {
  const [{ loadPublication }, { fullTextRecords }] = await Promise.all([
    import('./src/publication/load.ts'),
    import('./src/search/fulltext/record.ts'),
  ]);
  return fullTextRecords((await loadPublication()).bureau);
}

export default defineConfig({
  ...(environment.siteUrl === undefined ? {} : { site: environment.siteUrl }),
  base: environment.basePath,
  outDir: environment.outDir,
  cacheDir: environment.cacheDir,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8 },
  devToolbar: { enabled: false },
  // The few code blocks are commands for the clerk: plain text reads best.
  markdown: { processor: proseMarkdown(environment.basePath), syntaxHighlight: false },
  integrations: [
    mdx(),
    ...(environment.siteUrl === undefined ? [] : [sitemap({ filter: (page) => !page.endsWith('/poster/') })]),
    dataset(environment),
    pagefind({ records: publishedRecords }),
  ],
  vite: { cacheDir: join(environment.cacheDir, 'vite') },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // A mark made at build time carries its value as a custom property in `style`.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
  experimental: { incrementalBuild: true },
});
