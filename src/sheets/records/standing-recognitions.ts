import { type FoundRow, textOf } from '../found.ts';
import type { StandingRecognition } from '../names/roster.ts';
import type { Register } from '../names/register.ts';
import type { Clerk } from './clerk.ts';

interface Standing extends StandingRecognition {
  /** Its place among the found rows; none where it stands in the table. */
  readonly at?: number;
}

/**
 * Rows that tell but the end of a recognition get to the one that they end: of the same kindergarten, begun before and not over yet, among the rows
 * found or those that stand. Where none is such, or several are, it is asked which day it was of.
 */
export function endStanding(
  rows: FoundRow[],
  before: readonly StandingRecognition[],
  register: Register,
  clerk: Clerk,
): void {
  const ends = rows.filter(
    ({ table, cells }) => table === 'recognitions' && cells['revokedOn'] && !cells['recognisedOn'],
  );
  for (const end of ends) {
    const at = rows.indexOf(end);
    const { code, revokedOn } = end.cells;
    if (code?.kind !== 'value' || revokedOn === undefined) continue;
    const day = revokedOn.kind === 'value' ? revokedOn.text : '';
    const fits = (one: Standing): boolean =>
      one.code === code.text &&
      (day === '' || one.recognisedOn <= day) &&
      (day === '' || one.validUntil === '' || one.validUntil >= day) &&
      (one.revokedOn === '' || one.revokedOn === day);
    const found = rows.flatMap((row, index) => standingIn(row, index)).filter(fits);
    const [only, another]: readonly Standing[] = found.length > 0 ? found : before.filter(fits);
    if (only !== undefined && another === undefined && only.at !== undefined) {
      const row = rows[only.at];
      if (row !== undefined) rows[only.at] = { ...row, cells: { revokedOn, ...row.cells } };
      rows.splice(at, 1);
    } else if (only !== undefined && another === undefined) {
      const recognisedOn = { kind: 'value', text: only.recognisedOn, place: end.place } as const;
      rows[at] = { ...end, cells: { ...end.cells, recognisedOn } };
    } else ask(rows, at, end, register, clerk);
  }
}

function standingIn({ table, cells }: FoundRow, at: number): readonly Standing[] {
  if (table !== 'recognitions' || cells['recognisedOn'] === undefined) return [];
  return [
    {
      code: textOf(cells['code']),
      recognisedOn: textOf(cells['recognisedOn']),
      validUntil: textOf(cells['validUntil']),
      revokedOn: textOf(cells['revokedOn']),
      at,
    },
  ];
}

function ask(rows: FoundRow[], at: number, end: FoundRow, register: Register, clerk: Clerk): void {
  const { code } = end.cells;
  const name = code?.kind === 'value' ? (register.byCode(code.text)?.name ?? code.text) : '';
  const recognisedOn = clerk.value({
    table: 'recognitions',
    key: 'recognisedOn',
    place: end.place,
    kindergarten: name,
    text: '',
    sentence: `${name}这一行写着取消或撤销普惠认定：当初是哪一天认定的？请说到年月日。`,
  });
  if (recognisedOn === null) rows.splice(at, 1);
  else rows[at] = { ...end, cells: { ...end.cells, recognisedOn } };
}
