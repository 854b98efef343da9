import type { Bureau } from '../../../src/domain/bureau.ts';
import type { Kindergarten } from '../../../src/domain/kindergarten.ts';
import { FACTS, datedFact, factWords } from '../../../src/facts/index.ts';
import { profileOf } from '../../../src/profile/profile.ts';
import { aBureau } from '../builders.ts';

/** What one fact says of a kindergarten on 15 November 2026: its value with what follows, its words and its note. */
export function saidOf(kindergarten: Kindergarten, id: string, rules: Partial<Bureau> = {}) {
  const bureau = aBureau({ kindergartens: [kindergarten], ...rules });
  const fact = FACTS.find((one) => one.id === id);
  const [own] = bureau.kindergartens;
  if (!fact || !own) throw new Error(`no fact ${id}`);
  const profile = profileOf(own, bureau);
  const { value, next } = datedFact(fact, profile);
  return { value, next, words: factWords(fact, value), note: fact.note?.(profile) ?? null };
}
