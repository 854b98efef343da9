import type { ReviewOutline } from '../../changes/review/index.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { shownPlainly } from '../../dataset/read/characters.ts';

/** A review as Markdown, to be pasted into a merge request of GitHub, GitLab or Gitee. */
export function diffMarkdown(title: string, { summary, parts }: ReviewOutline): string {
  const blocks = [
    `## ${literal(title)}`,
    literal(summary),
    ...parts.flatMap((part) => [
      `### ${literal(part.title)}`,
      ...(part.lines.length === 0 ? [] : [part.lines.map((line) => `- ${literal(line)}`).join('\n')]),
      ...part.notes.map(literal),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Stands in a text unseen and keeps a host from taking it for a mention or a link, which it makes of finished text. */
const APART = '\u200B';

/** A whole hash, cut into pieces too short for a host to know a commit by. */
const WHOLE_HASH = /(?<![\da-z])[\da-f]{40,64}(?![\da-z])/gi;
const KNOWN_BY_NOBODY = /.{6}(?=.)/g;

/**
 * A text that reads as it stands, whatever the data hold: no markup, no HTML, no link, no mention, no reference to an issue or to a commit by its
 * whole hash, no formula; and nothing personal.
 */
export function literal(text: string): string {
  return shownPlainly(withMasks(text.replace(/\s+/gu, ' ').trim()))
    .replace(/[\\`*_{}[\]<>()|~&$^#]/g, (sign) => `\\${sign}`)
    .replace(/@(?=\S)/g, `@${APART}`)
    .replace(/(#|!|%|\$|&|~)(?=[\p{L}\p{N}"])/gu, `$1${APART}`)
    .replace(/(?<![\da-z])(GH-)(?=\d)/gi, `$1${APART}`)
    .replace(WHOLE_HASH, (hash) => hash.replace(KNOWN_BY_NOBODY, `$&${APART}`))
    .replace(/:\/\//g, `:${APART}//`)
    .replace(/\b(www|mailto|xmpp|tel)([.:])/gi, `$1${APART}$2`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, `:${APART}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
