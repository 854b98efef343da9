import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../src/components/markup.ts';
import { kindergartenPart } from '../../../../src/components/search/kindergarten-part.ts';
import { answerState } from '../../../../src/search/find/answer.ts';
import { DEFAULT_STATE } from '../../../../src/search/find/finder-state.ts';
import { understand } from '../../../../src/search/find/understand/understand.ts';
import { facetsOf, indexOf, kindergarten } from '../../search/find/finder-entries.ts';

const ENTRIES = ['阳光幼儿园', '阳光花园幼儿园', '扬光路幼儿园', '蓝天幼儿园'].map((name) =>
  kindergarten(name),
);
const INDEX = indexOf(ENTRIES);
const FACETS = facetsOf(ENTRIES);

function partFor(q: string, most: number) {
  const answer = answerState(INDEX, { ...DEFAULT_STATE, q }, FACETS, understand(INDEX, FACETS, q));
  const part = kindergartenPart(INDEX, answer, (code) => `/kindergartens/${code}/`, most);
  const names = [...htmlOf(part.rows).matchAll(/<a class="kg-name"[^>]*>(.*?)<\/a>/g)].map(([, name = '']) =>
    name.replace(/<[^>]*>/g, ''),
  );
  return { ...part, names };
}

describe('kindergartens on the search page', () => {
  it('are those that hold the words; the finder shows those that only resemble them too', () => {
    const part = partFor('阳光', 6);
    expect(part.names).toEqual(['阳光花园幼儿园', '阳光幼儿园']);
    expect(part.number).toBe(2);
    expect(part.words).toBe('2 所，另有 1 所相近');
    expect(part.all).toBe('全部 3 所');
  });

  it('are the best few of many', () => {
    expect(partFor('阳光幼儿园', 1).names).toEqual(['阳光幼儿园']);
  });

  it('cannot be set aside for comparison there', () => {
    expect(htmlOf(partFor('阳光', 6).rows)).not.toContain('data-pick');
  });

  it('are a line where nobody holds the words', () => {
    const part = partFor('扬广路', 6);
    expect(part.names).toEqual([]);
    expect(part.number).toBe(0);
    expect(part.words).toBe('没有完全相符的幼儿园，读音或字形相近的有 3 所');
    expect(part.all).toBe('看这 3 所');
  });

  it('are a line where words were left out and many answer the rest: the question is about something else', () => {
    const part = partFor('云溪镇招生', 2);
    expect(part.names).toEqual([]);
    expect(part.words).toBe('共 4 所，已略去“招生”');
    expect(part.all).toBe('全部 4 所');
  });

  it('are nobody where nothing is like the words', () => {
    expect(partFor('zzqqxx', 6)).toMatchObject({ number: 0, all: null });
  });
});
