import { describe, expect, it } from 'vitest';
import { readFullTextState, writeFullTextState } from '../../../../src/search/fulltext/state.ts';

const read = (query: string) => readFullTextState(new URLSearchParams(query));

describe('the state of the search page in its address', () => {
  it('is the question, the kind and the area', () => {
    const state = { q: '伙食费', kind: '公告', area: '990101' } as const;
    expect(read('q= 伙食费 &kind=公告&area=990101')).toEqual(state);
    expect(decodeURIComponent(writeFullTextState(state))).toBe('?q=伙食费&kind=公告&area=990101');
  });

  it('leaves out what is not asked, and takes no kind or area that cannot be', () => {
    expect(read('kind=新闻&area=云溪')).toEqual({ q: '', kind: null, area: null });
    expect(writeFullTextState({ q: '', kind: null, area: null })).toBe('');
  });

  it('asks a very long question by its beginning', () => {
    expect(read(`q=${'长'.repeat(500)}`).q).toBe('长'.repeat(60));
  });
});
