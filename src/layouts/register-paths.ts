import { ROOM_FOR_LISTS, divideByWeight, rowWeight, tableWeight } from '../components/table-weight.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { Profile } from '../profile/profile.ts';
import {
  type PageRoom,
  type Register,
  type RegisterArea,
  areaPages,
  registerAreas,
} from '../views/registers/index.ts';

const known = new WeakMap<Bureau, Map<Register, readonly RegisterArea[]>>();

/** Every page of a register: of the bureau, its counties and its townships, each with as many as it takes; worked out once for a bureau. */
export function registerPages(bureau: Bureau, register: Register): readonly RegisterArea[] {
  let ofBureau = known.get(bureau);
  if (!ofBureau) known.set(bureau, (ofBureau = new Map()));
  const before = ofBureau.get(register);
  if (before) return before;
  const room = roomOf(bureau, register);
  const pages = registerAreas(bureau).flatMap((area) => areaPages(area, room));
  ofBureau.set(register, pages);
  return pages;
}

/** The address of a page below that of its register: `990101`, `990101/2`; undefined for the register itself. */
export function addressBelow({ district, page }: RegisterArea): string | undefined {
  return district === null || page === 1 ? district?.code : `${district.code}/${page}`;
}

/** No row is so light that a page could hold more: their tables need not be made to be weighed. */
const MOST_ROWS = 1200;
/** A link to a town, and the choice of it in the filter. */
const PLACE = 190;
/** A kindergarten that is named apart. */
const NAMED = 170;

function roomOf(bureau: Bureau, register: Register): PageRoom {
  return {
    holds: (area) => {
      if (area.profiles.length > MOST_ROWS) return false;
      const { rest, weightOf } = weigh(bureau, register, area);
      return (
        rest + [...area.listed, ...area.listedApart].reduce((sum, one) => sum + weightOf(one), 0) <=
        ROOM_FOR_LISTS
      );
    },
    divide: (area) => {
      const { rest, weightOf } = weigh(bureau, register, area);
      return divideByWeight([...area.listed, ...area.listedApart], weightOf, ROOM_FOR_LISTS - rest);
    },
  };
}

/** What the lists of an area's page weigh: each kindergarten with all its rows, and what is there besides. */
function weigh(
  bureau: Bureau,
  register: Register,
  area: RegisterArea,
): { readonly rest: number; readonly weightOf: (profile: Profile) => number } {
  const byCode = new Map(area.listedApart.map(({ kindergarten }) => [kindergarten.code, NAMED]));
  const towns = area.places.reduce((sum, place) => sum + 1 + place.towns.length, 0);
  let rest = towns * PLACE;
  for (const { table: part } of register.partsOf({ area, bureau })) {
    if (!part) continue;
    const { columns, rows } = part.table;
    rest += tableWeight({ columns, rows: rows.filter(({ code }) => code === undefined) });
    for (const row of rows) {
      if (row.code === undefined) continue;
      byCode.set(row.code, (byCode.get(row.code) ?? 0) + rowWeight(row, columns));
    }
  }
  return { rest, weightOf: ({ kindergarten }) => byCode.get(kindergarten.code) ?? 0 };
}
