// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { readBuildEnvironment } from './src/integrations/environment.ts';
import { browserFloor } from './src/integrations/browser-floor.ts';
import { dataset } from './src/integrations/dataset.ts';
import { proseMarkdown } from './src/integrations/prose-markdown.ts';

const environment = readBuildEnvironment();

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
  integrations: [mdx(), dataset(environment), browserFloor()],
  vite: { cacheDir: join(environment.cacheDir, 'vite'), worker: { format: 'iife' } },
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
});
