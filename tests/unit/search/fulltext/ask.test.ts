import { describe, expect, it } from 'vitest';
import { askFullText, askKindergartens, isAskable } from '../../../../src/search/fulltext/ask.ts';
import type { PagefindApi, PagefindFilters } from '../../../../src/search/fulltext/pagefind-api.ts';

interface Question {
  readonly term: string | null;
  readonly filters: PagefindFilters;
}

/** What a record has besides its name. */
interface Told {
  readonly docNo?: string;
  readonly text?: string;
}

/** An index that answers each term with the records named, all of them indicators, and remembers what it was asked. */
function anIndex(
  answers: Readonly<Record<string, readonly string[]>>,
  told: Readonly<Record<string, Told>> = {},
): PagefindApi & { readonly asked: readonly Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (term, { filters }) => {
      asked.push({ term, filters });
      const ids = answers[term ?? String(filters['文号'])] ?? [];
      const results = ids.map((id) => ({
        id,
        data: () => {
          const { docNo, text: content = '' } = told[id] ?? {};
          return Promise.resolve({ url: id, content, meta: { docNo }, filters: { 类别: ['指标'] } });
        },
      }));
      return Promise.resolve({ results, filters: { 类别: { 指标: ids.length }, 地区: { 990101: 1 } } });
    },
  };
}

const asks = (q: string) => ({ q, kind: null, area: null });
const idsOf = (hits: readonly { readonly id: string }[]): readonly string[] => hits.map(({ id }) => id);

describe('a question in words', () => {
  it('puts records that hold the words as typed before those that hold each somewhere', async () => {
    const index = anIndex(
      { 普惠率: ['loose', 'typed'], '"普惠率"': ['typed'] },
      { loose: { text: '普惠性幼儿园覆盖率' } },
    );
    const answer = await askFullText(index, asks('普惠率'));
    expect(idsOf(answer.sure)).toEqual(['typed']);
    expect(idsOf(answer.loose)).toEqual(['loose']);
    expect(answer.kinds).toEqual({ 指标: 2 });
  });

  it('leaves out records that have no more than the beginning of a Latin word', async () => {
    const answer = await askFullText(anIndex({ zzqqxx: ['has-z'] }), asks('zzqqxx'));
    expect(answer).toMatchObject({ sure: [], loose: [], kinds: { 指标: 0 } });
  });

  it.each([
    ['量子力学', '一学年的学位数量', false],
    ['量子力学', '力学', true],
    ['招聘', '招生，不招聘', true],
    ['招聘', '招生和聘任', false],
    ['普惠 公办', '普惠性民办', false],
    ['普惠 公办', '公办园和普惠性民办园', true],
    ['csv文件', '一个 CSV', false],
    ['d3图', 'D3 的图', true],
  ])(
    'to %s takes a record for related that holds two characters as they stand there: %s',
    async (q, text, isTaken) => {
      const answer = await askFullText(anIndex({ [q]: ['one'] }, { one: { text } }), asks(q));
      expect(answer.loose).toHaveLength(isTaken ? 1 : 0);
    },
  );

  it('counts of each kind what is left, and not what was left out', async () => {
    const index = anIndex(
      { 'csv json': ['typed', 'both', 'has-c'], '"csv json"': ['typed'] },
      { both: { text: 'JSON、CSV 都有' }, 'has-c': { text: 'css' } },
    );
    const answer = await askFullText(index, asks('csv json'));
    expect(idsOf([...answer.sure, ...answer.loose])).toEqual(['typed', 'both']);
    expect(answer.kinds).toEqual({ 指标: 2 });
  });

  it('says of no other kind how many it would have, where some were left out', async () => {
    const answer = await askFullText(anIndex({ zz: ['has-z'] }), { q: 'zz', kind: '指标', area: '990101' });
    expect([answer.kinds, answer.areas]).toEqual([{}, {}]);
  });

  it('leaves kindergartens to the finder', async () => {
    const index = anIndex({});
    await askFullText(index, asks('实验'));
    expect(index.asked.map(({ filters }) => filters)).toEqual([
      { not: { 类别: '幼儿园' } },
      { not: { 类别: '幼儿园' } },
    ]);
  });

  it('counts the kinds of the area asked, and the areas of the kind asked', async () => {
    const index = anIndex({});
    await askFullText(index, { q: '招生', kind: '公告', area: '990101' });
    expect(index.asked.map(({ filters }) => filters)).toEqual([
      { 类别: '公告', 地区: '990101' },
      { 类别: '公告' },
      { not: { 类别: '幼儿园' }, 地区: '990101' },
      { 类别: '公告', 地区: '990101' },
    ]);
  });
});

describe('a question with a document number', () => {
  const index = () =>
    anIndex(
      { '2026-52': ['names-other', 'names-it', 'other', 'itself'] },
      {
        itself: { docNo: '示教体发〔2026〕52号' },
        other: { docNo: '示发改〔2026〕52号' },
        // As the index has it: words set apart.
        'names-it': { text: '依据\u200B示教体\u200B发〔2026〕\u200B52号' },
        'names-other': { text: '依据示发改〔2026〕52号' },
      },
    );

  it('is answered by the number, the document itself first', async () => {
    const answer = await askFullText(index(), asks('示教体发[2026] 52号'));
    expect(idsOf(answer.sure)).toEqual(['itself', 'names-it']);
    expect(idsOf(answer.loose)).toEqual(['other', 'names-other']);
    expect(answer.docNumber).toEqual({ issuer: '示教体发', key: '2026-52', found: 'document' });
  });

  it('is answered by the texts that name a document which is not here itself', async () => {
    const cited = anIndex({ '2025-1644': ['guide'] }, { guide: { text: '见发改价格〔2025〕1644号。' } });
    const answer = await askFullText(cited, asks('发改价格〔2025〕1644号'));
    expect(idsOf(answer.sure)).toEqual(['guide']);
    expect(answer.docNumber?.found).toBe('named');
  });

  it('says where no document of that issuer is there', async () => {
    const answer = await askFullText(index(), asks('成教发〔2026〕52号'));
    expect(answer.sure).toEqual([]);
    expect(answer.loose).toHaveLength(4);
    expect(answer.docNumber?.found).toBe('alike');
  });

  it('is answered by its words where nobody names the number', async () => {
    const words = anIndex(
      { '示教体发〔2020〕1号': ['words'] },
      { words: { text: '示教体发，2020 年第 1 号' } },
    );
    const answer = await askFullText(words, asks('示教体发〔2020〕1号'));
    expect(idsOf(answer.loose)).toEqual(['words']);
    expect(answer.docNumber).toBeNull();
  });
});

describe('kindergartens', () => {
  it('are asked for by the words as typed, or by a document’s number', async () => {
    const index = anIndex({ '"乐善镇人民政府"': ['a'], '2026-52': ['b'] });
    expect(idsOf(await askKindergartens([index], asks('乐善镇人民政府')))).toEqual(['a']);
    expect(idsOf(await askKindergartens([index], asks('〔2026〕52号')))).toEqual(['b']);
  });

  it('are asked for in every index that holds some', async () => {
    const indexes = [anIndex({ '"乐善镇人民政府"': ['a'] }), anIndex({ '"乐善镇人民政府"': ['b', 'c'] })];
    expect(idsOf(await askKindergartens(indexes, asks('乐善镇人民政府')))).toEqual(['a', 'b', 'c']);
  });
});

it('a question of signs alone asks nothing', () => {
  expect(isAskable('！？。')).toBe(false);
  expect(isAskable('')).toBe(false);
  expect(isAskable('园？')).toBe(true);
});
