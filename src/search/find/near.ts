import { type Position, middleOf } from '../../domain/position.ts';
import type { Near } from './finder-state.ts';
import type { TownPlace } from './index-files.ts';
import { type FinderIndex, townAt, townOfCampus } from './load-index.ts';
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
  const inside = seatsIn(index, near.code);
  const position = middleOf(inside.flatMap((seat) => seat.position ?? []));
  const [first] = inside;
  if (!position || !first) return null;
  const { code, town, county } = first.place;
  return { position, label: code === near.code && town !== '' ? town : county };
}

/** The seats of a district, main ones first: a town may have nothing but a campus. */
function seatsIn(
  index: FinderIndex,
  district: string,
): readonly { readonly place: TownPlace; readonly position: Position | null }[] {
  const main = index.codes.map((_, row) => ({
    place: townAt(index, row),
    position: index.positions?.[row] ?? null,
  }));
  const campuses = index.campuses.names.map((_, campus) => ({
    place: townOfCampus(index, campus),
    position: index.campusPositions?.[campus] ?? null,
  }));
  return [...main, ...campuses].filter(({ place }) => place.code.startsWith(district));
}

/** A place to measure from, as the reader is offered it. */
export interface NamedPlace {
  readonly label: string;
  readonly near: Near;
}

const OFFERED = 8;

/** Towns whose name holds what is typed, then the kindergartens that answer it. */
export function placesNamed(index: FinderIndex, typed: string): readonly NamedPlace[] {
  const everywhere = [...index.towns.values, ...index.campuses.towns.values];
  const named = everywhere.filter(({ town }) => town !== '' && town.includes(typed));
  const towns = new Map(named.map(({ town, code }): [string, Near] => [town, { kind: 'district', code }]));
  const kindergartens = search(index, typed)
    .rows.slice(0, OFFERED)
    .map((row): NamedPlace => ({
      label: index.names.displayed[row] ?? '',
      near: { kind: 'kindergarten', code: index.codes[row] ?? '' },
    }));
  return [...[...towns].map(([label, near]) => ({ label, near })), ...kindergartens].slice(0, OFFERED);
}
