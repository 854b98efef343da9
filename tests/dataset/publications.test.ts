import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Change } from '../../src/changes/index.ts';
import { BureauRepository } from './bureau-repository.ts';
import { rowByRow } from './publications/row-by-row.ts';
import { dayOf, filesOf, madeUpStates, STATES } from './publications/states.ts';

let repository: BureauRepository;
beforeEach(() => {
  repository = new BureauRepository();
});
afterEach(() => repository.remove());

/** As the comparison of rows writes it down; of a whole row its main value is left out. */
function asFound({ code, table, field, old, new: now, kind }: Change): string {
  if (table === 'kindergartens' || field !== '')
    return `${code}|${table}|${field}|${old ?? '∅'}|${now ?? '∅'}`;
  return `${code}|${table}||${kind === 'added' ? '∅|added' : 'removed|∅'}`;
}

it.each([1, 2, 3])(
  'a history of 14 publications gives exactly what a comparison row by row gives (seed %i)',
  async (seed) => {
    const states = madeUpStates(seed);
    const commits = states.map((state, month) => repository.publish(dayOf(month), filesOf(state, month)));
    const { changes, publications, since } = await repository.record();
    expect(since).toBe('2025-01-01');
    expect(publications).toHaveLength(STATES);
    const told = commits.map((commit) =>
      changes
        .filter((change) => change.commit === commit)
        .map(asFound)
        .sort(),
    );
    const expected = states.map((state, month) => rowByRow(states[month - 1] ?? state, state));
    expect(told).toEqual(expected);
    expect(expected.flat().length).toBeGreaterThan(200);
  },
);
