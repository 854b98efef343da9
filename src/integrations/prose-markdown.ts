import { satteri } from '@astrojs/markdown-satteri';
import { withBase } from '../format/href.ts';

/**
 * The Markdown of `content/`: a link written `/fees/` leads below the base path of this build, so that prose never knows in
 * which sub-path of a portal it is published. Punctuation stays as the author typed it.
 * A block of code can be reached and scrolled with the keyboard (WCAG 2.1.1).
 */
export function proseMarkdown(basePath: string): ReturnType<typeof satteri> {
  return satteri({
    features: { smartPunctuation: false },
    hastPlugins: [
      {
        name: 'base-links',
        element: {
          filter: ['a'],
          visit(node, context) {
            const { href } = node.properties;
            if (typeof href === 'string') context.setProperty(node, 'href', withBase(basePath, href));
          },
        },
      },
      {
        name: 'scrollable-code',
        element: {
          filter: ['pre'],
          visit(node, context) {
            context.setProperty(node, 'tabindex', '0');
          },
        },
      },
    ],
  });
}
