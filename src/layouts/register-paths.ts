import { ROOM_FOR_LISTS, divideByWeight, rowWeight, sumOf, tableWeight } from '../components/table-weight.ts';
import type { Bureau } from '../domain/bureau.ts';
import type { Profile } from '../profile/profile.ts';
import {
  type PageRoom,
  type Register,
  type RegisterArea,
  areaPages,
  registerAreas,
} from '../views/registers/index.ts';
import { KeptValues } from '../publication/kept-values.ts';
import { digest } from './digest.ts';
import { areaKey, valueBytes } from './page-keys.ts';

const known = new WeakMap<Bureau, Map<Register, readonly RegisterArea[]>>();

/** Every page of a register: of the bureau, its counties and its townships, each with as many as it takes; worked out once for a bureau. */
export function registerPages(bureau: Bureau, register: Register): readonly RegisterArea[] {
  let ofBureau = known.get(bureau);
  if (!ofBureau) known.set(bureau, (ofBureau = new Map()));
  const before = ofBureau.get(register);
  if (before) return before;
  const pages = pagesOf(bureau, register);
  ofBureau.set(register, pages);
  return pages;
}

function pagesOf(bureau: Bureau, register: Register): readonly RegisterArea[] {
  const [whole, ...within] = registerAreas(bureau);
  if (!whole) return [];
  const room = new KeptRoom(bureau, register, roomOf(bureau, register));
  // What one page holds of the whole, it holds of every part.
  const pages = room.holds(whole)
    ? [whole, ...within]
    : [whole, ...within].flatMap((area) => areaPages(area, room));
  room.keep();
  return pages;
}

/** To weigh the tables of an area is to make them: how it is laid out is kept from build to build. */
class KeptRoom implements PageRoom {
  readonly #room: PageRoom;
  readonly #keyOf: (area: RegisterArea) => string;
  readonly #held: KeptValues<boolean>;
  /** How many kindergartens each page of an area has. */
  readonly #sizes: KeptValues<readonly number[]>;

  constructor(bureau: Bureau, { id, apartFrom }: Register, room: PageRoom) {
    this.#room = room;
    this.#keyOf = ({ district, places }) =>
      digest(areaKey(bureau, district?.code ?? null, apartFrom), places);
    this.#held = new KeptValues(`register-held-${id}`);
    this.#sizes = new KeptValues(`register-sizes-${id}`);
  }

  holds(area: RegisterArea): boolean {
    return this.#held.of(
      idOf(area),
      () => this.#keyOf(area),
      () => this.#room.holds(area),
    );
  }

  divide(area: RegisterArea): readonly (readonly Profile[])[] {
    const sizes = this.#sizes.of(
      idOf(area),
      () => this.#keyOf(area),
      () => this.#room.divide(area).map((list) => list.length),
    );
    const all = [...area.listed, ...area.listedApart];
    let from = 0;
    return sizes.map((size) => all.slice(from, (from += size)));
  }

  keep(): void {
    this.#held.keep();
    this.#sizes.keep();
  }
}

function idOf({ district }: RegisterArea): string {
  return district?.code ?? '';
}

/** The address of a page below that of its register: `990101`, `990101/2`; undefined for the register itself. */
export function addressBelow({ district, page }: RegisterArea): string | undefined {
  return district === null || page === 1 ? district?.code : `${district.code}/${page}`;
}

/** A link to a town, and the choice of it in the filter. */
const PLACE = 190;
/** A kindergarten that is named apart. */
const NAMED = 170;

/**
 * Hardly any kindergarten weighs less in a register: where even these are too heavy, the tables need not be made to be weighed. In 普惠 one
 * may be in no list.
 */
const LIGHTEST: Readonly<Record<string, number>> = { fees: 700, staffing: 650, assessments: 330 };
/** What one weighs in a register besides its texts, at most. */
const WITHOUT_TEXTS = 2_000;

function roomOf(bureau: Bureau, register: Register): PageRoom {
  return {
    holds: (area) => {
      if (area.listed.length * (LIGHTEST[register.id] ?? 0) > ROOM_FOR_LISTS) return false;
      return (
        mostListsWeigh(register, area) <= ROOM_FOR_LISTS ||
        listsWeight(bureau, register, area) <= ROOM_FOR_LISTS
      );
    },
    divide: (area) => {
      const { rest, weightOf } = weigh(bureau, register, area);
      return divideByWeight([...area.listed, ...area.listedApart], weightOf, ROOM_FOR_LISTS - rest);
    },
  };
}

/** What the lists of an area's page weigh. */
export function listsWeight(bureau: Bureau, register: Register, area: RegisterArea): number {
  const { rest, weightOf } = weigh(bureau, register, area);
  return rest + sumOf([...area.listed, ...area.listedApart], weightOf);
}

/** More than they weigh, without making them: each text of a kindergarten stands in its rows, and once or twice in a list. */
export function mostListsWeigh(
  { apartFrom }: Register,
  { listed, listedApart, places }: RegisterArea,
): number {
  const towns = sumOf(places, (place) => 1 + place.towns.length) * PLACE;
  const own = sumOf(listed, (one) => WITHOUT_TEXTS + textBytes(one) + valueBytes(one, apartFrom));
  return AROUND + towns + own + sumOf(listedApart, (one) => NAMED + textBytes(one));
}

/** Tables that are not of kindergartens: ceilings of fees. */
const AROUND = 60_000;

function textBytes({ kindergarten: { name, town } }: Profile): number {
  return 2 * Buffer.byteLength(name) + Buffer.byteLength(town.name);
}

/** What a list weighs: each kindergarten with all its rows, and what is there besides. */
function weigh(
  bureau: Bureau,
  register: Register,
  area: RegisterArea,
): { readonly rest: number; readonly weightOf: (profile: Profile) => number } {
  const byCode = new Map(area.listedApart.map(({ kindergarten }) => [kindergarten.code, NAMED]));
  let rest = sumOf(area.places, (place) => 1 + place.towns.length) * PLACE;
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
