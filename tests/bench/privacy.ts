import { measurePrivacy, precision, recall } from '../privacy/measure.ts';
import { type BenchRow, boundedGroup } from './row.ts';

const SEED = 1;

/** How much of the labelled personal data the privacy gate finds, and how much of what it finds is personal. */
export const privacyBench = boundedGroup(
  'privacy',
  'How much of the labelled personal data the privacy gate finds, and how much of what it finds is personal.',
  async function* () {
    const tallies = measurePrivacy(SEED);
    const share = (name: string, measured: number, least: number): BenchRow => ({
      name: `privacy gate: ${name}`,
      measured: measured * 100,
      unit: '%',
      bound: { kind: 'at least', value: least },
    });
    yield* tallies.map(({ kind, level, found, texts }): BenchRow => ({
      name: `privacy gate: ${kind}, ${level}, of ${texts}`,
      measured: found,
      unit: 'found',
    }));
    yield share('recall, ordinary', recall(tallies, 'ordinary'), 99);
    yield share('recall, hidden', recall(tallies, 'hard'), 95);
    yield share('precision', precision(tallies), 99);
  },
);
