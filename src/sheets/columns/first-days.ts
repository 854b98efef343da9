import type { Meaning } from './meaning.ts';

/** From when a recognition holds is its day where no other column is. */
export function withFirstDays(meanings: Meaning[]): void {
  const isOf =
    (key: string) =>
    (meaning: Meaning): boolean =>
      meaning.is === 'slot' && meaning.table === 'recognitions' && meaning.key === key;
  if (meanings.some(isOf('recognisedOn'))) return;
  meanings.forEach((meaning, index) => {
    if (meaning.is === 'slot' && isOf('validFrom')(meaning))
      meanings[index] = { ...meaning, key: 'recognisedOn' };
  });
}
