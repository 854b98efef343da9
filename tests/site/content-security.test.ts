import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageHtml, pagePaths } from '../browser/site.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The inline styles and programs of a page that its own policy forbids. Data blocks (`type="application/…"`) run nowhere. */
function forbiddenIn(html: string): readonly string[] {
  // A page may have a second policy, which forbids more and admits nothing.
  const policies = [...html.matchAll(/http-equiv="content-security-policy" content="([^"]*)"/g)];
  const [policy = ''] = policies.flatMap(([, text = '']) => (text.includes('script-src') ? text : []));
  const admitted = policy.replaceAll('&#39;', "'");
  return [...html.matchAll(/<(style|script)([^>]*)>([^<]+)<\/\1>/g)]
    .filter(([, , attributes = '']) => !/\ssrc=|type="application\//.test(attributes))
    .filter(([, , , text = '']) => !admitted.includes(hashOf(text)))
    .map(([, tag = '', , text = '']) => `${tag}: ${text.slice(0, 60)}`);
}

describe('the content-security policy', () => {
  // A component used inside MDX brings its style without its hash.
  it('admits every inline style and program of its page', () => {
    const forbidden = pagePaths().flatMap((page) =>
      forbiddenIn(pageHtml(page)).map((what) => `${page} ${what}`),
    );
    expect(forbidden.slice(0, 10)).toEqual([]);
  });

  it('admits no program written into the page by hand', () => {
    const handlers = pagePaths().filter((page) => /<[a-z][^>]*\son[a-z]+="/.test(pageHtml(page)));
    expect(handlers).toEqual([]);
  });
});
