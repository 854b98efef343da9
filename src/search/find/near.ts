import { type Position, middleOf } from '../../domain/position.ts';
import type { Near } from './finder-state.ts';
import { type FinderIndex, townAt } from './load-index.ts';
import { search } from './match/match.ts';

/** From where distances are measured, and what to call it. */
export interface Origin {
  readonly position: Position;
  readonly label: string;
}

/** Where the state measures distances from; `null` where it does not, or where no position is known. */
export function originOf(index: FinderIndex, near: Near | null): Origin | null {
  if (near === null) return null;
  if (near.kind === 'position') return { position: near.position, label: '所选位置' };
  const { positions } = index;
  if (!positions) return null;
  if (near.kind === 'kindergarten') {
    const row = index.codes.indexOf(near.code);
    const position = positions[row];
    return position ? { position, label: index.names.displayed[row] ?? '' } : null;
  }
  const rows = index.codes.flatMap((_, row) => (townAt(index, row).code.startsWith(near.code) ? [row] : []));
  const position = middleOf(rows.flatMap((row) => positions[row] ?? []));
  const { code, town, county } = townAt(index, rows[0] ?? -1);
  return position ? { position, label: code === near.code && town !== '' ? town : county } : null;
}

/** A place to measure from, as the reader is offered it. */
export interface NamedPlace {
  readonly label: string;
  readonly near: Near;
}

const OFFERED = 8;

/** Towns whose name holds what is typed, then the kindergartens that answer it. */
export function placesNamed(index: FinderIndex, typed: string): readonly NamedPlace[] {
  const named = index.towns.values.filter(({ town }) => town !== '' && town.includes(typed));
  const towns = new Map(named.map(({ town, code }): [string, Near] => [town, { kind: 'district', code }]));
  const kindergartens = search(index, typed)
    .rows.slice(0, OFFERED)
    .map((row): NamedPlace => ({
      label: index.names.displayed[row] ?? '',
      near: { kind: 'kindergarten', code: index.codes[row] ?? '' },
    }));
  return [...[...towns].map(([label, near]) => ({ label, near })), ...kindergartens].slice(0, OFFERED);
}
