import type { AstroIntegration } from 'astro';
import type { Folders } from '../publication/folder.ts';

/**
 * While `astro dev` runs: a saved table is examined at once; then the pages reload, or the report stands over them. A build needs
 * nothing of this, and loads nothing of it: its pages share the examination of the check before it.
 */
export function dataset(folders: Folders): AstroIntegration {
  return {
    name: 'dataset',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const { watchData } = await import('./watch-data.ts');
        watchData(server, folders);
      },
    },
  };
}
