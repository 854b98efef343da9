import type { ReviewOutline } from '../../changes/review/index.ts';
import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { shownPlainly } from '../../dataset/read/characters.ts';

/** A review for a terminal or a mail: plain lines. */
export function diffText(title: string, { summary, parts }: ReviewOutline): string {
  const lines = [
    title,
    summary,
    ...parts.flatMap((part) => [
      '',
      part.title,
      ...[...part.lines, ...part.notes].map((line) => `  ${line}`),
    ]),
  ];
  return `${lines.map((line) => shownPlainly(withMasks(line.replace(/\s+$/u, '')))).join('\n')}\n`;
}
