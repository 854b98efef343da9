import { type Issue, issueAt } from '../dataset/issue.ts';
import { decodeText } from '../dataset/read/decode.ts';
import { TEXT_RULE } from './text-faults.ts';

/** The texts of `content/` that become pages, by path, and an error for each that cannot be read as the pages read it. */
export interface Prose {
  readonly texts: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

/** Astro reads a page as UTF-8 and nothing else: a page in GBK would be published as nonsense. */
export function readProse(content: ReadonlyMap<string, Uint8Array>): Prose {
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [path, bytes] of content) {
    if (!/\.mdx?$/i.test(path)) continue;
    const decoded = decodeText(bytes);
    if ('text' in decoded && decoded.encoding === 'utf-8') texts.set(path, decoded.text);
    else {
      const message =
        'text' in decoded
          ? `这篇文字是 ${decoded.encoding === 'gb18030' ? 'GBK' : 'UTF-16'} 编码，网页只认 UTF-8，会变成乱码。`
          : decoded.problem.message;
      issues.push(issueAt(`content/${path}`, {}, { rule: TEXT_RULE, severity: 'error', message, remedy }));
    }
  }
  return { texts, issues };
}

const remedy = '用记事本或 WPS 打开，点“另存为”，编码选“UTF-8”，再提交；打开也是乱码的，重新写一份。';
