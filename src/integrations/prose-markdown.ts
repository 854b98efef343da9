import { satteri } from '@astrojs/markdown-satteri';
import { withBase } from '../format/href.ts';
import { proseLinkFault } from '../publication/unsafe-markup.ts';

const LINE_BREAK = /^<br\s*\/?>$/i;
const COMMENT = /^\s*<!--(?:(?!-->)[\s\S])*-->\s*$/;

/**
 * The Markdown of `content/`: a link written `/fees/` leads below the base path of this build, so that prose never knows in
 * which sub-path of a portal it is published; one that would run a program is no link. Punctuation stays as the author typed it. In a
 * `.md` text a `<` is a `<`: tags stand in the page as they were typed, but for a line break in a table; comments are left out.
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
            if (typeof href !== 'string') return;
            context.setProperty(
              node,
              'href',
              proseLinkFault(href) === null ? withBase(basePath, href) : undefined,
            );
          },
        },
      },
      {
        name: 'pictures',
        element: {
          filter: ['img'],
          visit(node, context) {
            const { src, alt } = node.properties;
            if (typeof src !== 'string' || proseLinkFault(src) === null) return;
            context.replaceNode(node, { type: 'text', value: typeof alt === 'string' ? alt : '' });
          },
        },
      },
      {
        name: 'tags-as-text',
        raw(node, context) {
          if (LINE_BREAK.test(node.value)) return;
          if (COMMENT.test(node.value)) {
            context.removeNode(node);
            return;
          }
          const text = { type: 'text', value: node.value } as const;
          const isBlock = context.parent(node)?.type === 'root';
          context.replaceNode(
            node,
            isBlock ? { type: 'element', tagName: 'p', properties: {}, children: [text] } : text,
          );
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
