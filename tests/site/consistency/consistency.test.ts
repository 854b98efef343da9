import { describe, expect, it } from 'vitest';
import { Hearing, printed } from './contradictions.ts';
import { PARTIAL, SCOPES, everyCode, scopeOf, statusOf } from './scopes.ts';
import { FACTS, type Fact } from './statement.ts';
import { readSurfaces } from './surfaces.ts';

// Each page family has a reader in readers/ that finds statements by the labels and headings a visitor sees.
// A reader that no longer finds what must stand says so; it never reads nothing.
const surfaces = readSurfaces();
const hearing = new Hearing(surfaces);

function surfaceNamed(name: string) {
  const surface = surfaces.find((one) => one.name === name);
  if (surface === undefined) throw new Error(`nothing is read of ${name}`);
  return surface;
}

describe('one fact, one value, one wording', () => {
  it.each(FACTS)('%s', (fact) => {
    // What stands under a name of its own on one page alone cannot be contradicted.
    expect(hearing.surfacesOf(fact).size).toBeGreaterThan(fact === '空余学位（全园）' ? 0 : 1);
    expect(hearing.report(fact)).toEqual([]);
  });
});

describe('the kindergartens that a page speaks of', () => {
  it('are those of the bureau’s table', () => {
    expect(everyCode(surfaces).length).toBeGreaterThan(200);
  });

  it.each(Object.entries(SCOPES))('%s: all of their kind, and no other', (name, belongs) => {
    expect(surfaceNamed(name).codes.size).toBeGreaterThan(0);
    expect(scopeOf(surfaceNamed(name), belongs, surfaces)).toEqual({ missing: [], surplus: [] });
  });

  it.each(PARTIAL)('%s: running ones alone', (name) => {
    const codes = [...surfaceNamed(name).codes];
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => statusOf(code, surfaces) !== '在办')).toEqual([]);
  });

  it('town lists: every running one', () => {
    const { codes } = surfaceNamed('town lists');
    const running = everyCode(surfaces).filter((code) => statusOf(code, surfaces) === '在办');
    expect(running.filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('a kindergarten that has closed or has not opened yet', () => {
  const OFFERS: readonly Fact[] = [
    '保教费每月（减免前）',
    '保教费每月（减免后）',
    '伙食费',
    '住宿费每月',
    '一学年费用',
    '收费项目标准',
    '空余学位',
    '空余学位（各年龄段）',
    '空余学位（全园）',
  ];
  /** A number or a price, not a word for its absence. */
  const isOffer = (meaning: number | string): boolean => typeof meaning === 'number' || /\d/.test(meaning);

  it.each(OFFERS)('is nowhere said to have 现在的%s', (fact) => {
    const offers = hearing
      .statements(fact)
      .filter(({ about, said }) => statusOf(about, surfaces) !== '在办' && isOffer(said.meaning));
    expect(printed(offers)).toEqual([]);
  });
});

describe('the free places of the whole kindergarten', () => {
  it('stand on its page alone, under a name of their own', () => {
    expect([...hearing.surfacesOf('空余学位（全园）')]).toEqual(['page sections']);
  });
});
