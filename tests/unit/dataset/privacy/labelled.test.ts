import { describe, expect, it } from 'vitest';
import { mayBePersonal } from '../../../../src/dataset/privacy/first-look.ts';
import { findPersonalData } from '../../../../src/dataset/privacy/personal-data.ts';
import { Chance, filledIn } from '../../../privacy/identifiers.ts';
import { LABELLED, measurePrivacy, precision, recall } from '../../../privacy/measure.ts';

const SEED = 1;
const tallies = measurePrivacy(SEED);
const filled = tallies.reduce((sum, { texts }) => sum + texts, 0);

describe(`the labelled texts, seed ${SEED}`, () => {
  it('are hundreds, each filled in several times', () => {
    expect(LABELLED.length).toBeGreaterThan(400);
    expect(filled).toBe(LABELLED.length * 5);
  });

  it('are found in 99 of 100 where they are written as people write', () => {
    console.log(
      tallies.map(({ kind, level, found, texts }) => `${kind} ${level} ${found}/${texts}`).join('\n'),
    );
    expect(recall(tallies, 'ordinary')).toBeGreaterThanOrEqual(0.99);
  });

  it('are found in 95 of 100 where they are hidden', () => {
    expect(recall(tallies, 'hard')).toBeGreaterThanOrEqual(0.95);
  });

  it('are personal data in 99 of 100 that are found', () => {
    expect(precision(tallies)).toBeGreaterThanOrEqual(0.99);
  });

  it.each(tallies.filter(({ level }) => level === 'ordinary'))('are found of the kind $kind', (tally) => {
    expect(tally.found / tally.texts).toBeGreaterThanOrEqual(0.97);
  });

  it('are never passed over by the first look where the whole look finds something', () => {
    const chance = new Chance(SEED);
    const texts = LABELLED.map(({ text }) => filledIn(text, chance));
    expect(texts.filter((text) => findPersonalData(text).length > 0 && !mayBePersonal(text))).toEqual([]);
  });
});
