import { describe, expect, it } from 'vitest';
import { readFullTextState, writeFullTextState } from '../../../../src/search/fulltext/state.ts';

describe('the state of the search page in its address', () => {
  it('is the question and the kind', () => {
    expect(readFullTextState(new URLSearchParams('q= 伙食费 &kind=公告'))).toEqual({
      q: '伙食费',
      kind: '公告',
    });
    expect(decodeURIComponent(writeFullTextState({ q: '伙食费', kind: '公告' }))).toBe('?q=伙食费&kind=公告');
  });

  it('leaves out what is not asked, and takes no kind that does not exist', () => {
    expect(readFullTextState(new URLSearchParams('kind=新闻'))).toEqual({ q: '', kind: null });
    expect(writeFullTextState({ q: '', kind: null })).toBe('');
  });
});
