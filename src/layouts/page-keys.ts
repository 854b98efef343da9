import { type Bureau, type Rules, RULE_PARTS } from '../domain/bureau.ts';
import { printOfRows } from '../dataset/read/row-print.ts';
import type { DistrictTree } from '../domain/district.ts';
import { KEYED_TABLES, type KeyedTable, type Kindergarten } from '../domain/kindergarten.ts';
import { areasEver, seatsOf } from '../domain/seat.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { toldOfPeers } from '../profile/peers.ts';
import { type Profile, profilesOf } from '../profile/profile.ts';
import { KeptValues } from '../publication/kept-values.ts';
import { digest, digestOfMaps } from './digest.ts';
import { groundOf, pageSurroundings } from './kindergarten-page.ts';

/**
 * Keys of what files are made from: equal keys, equal files. They are taken from the rows as they are read and the rules, not from what a
 * file says: to work that out costs as much as to make the file.
 */

/** Of whatever tells of one kindergarten alone: its 公示牌, its lines of a list. `apart`: the tables that it tells nothing of. */
export function ownKey(bureau: Bureau, code: string, apart: readonly KeyedTable[] = []): string {
  const profile = profilesOf(bureau).get(code);
  if (!profile) throw new Error(`No kindergarten has the code ${code}.`);
  return digest(rulesKey(bureau), printsOf(profile, apart));
}

/** Of the rows of one kindergarten: part of the keys of whatever tells of many, which are digested as a whole. */
function printsOf(profile: Profile, apart: readonly KeyedTable[] = []): string {
  const { ground, tables } = partsOf(profile);
  let prints = ground;
  for (const table of KEYED_TABLES) prints += apart.includes(table) ? ' ' : ` ${tables[table]}`;
  return prints;
}

/** How many bytes the values of one kindergarten's rows are as JSON, its own line and the tables `apart` left out. */
export function valueBytes({ kindergarten }: Profile, apart: readonly KeyedTable[]): number {
  return KEYED_TABLES.reduce(
    (sum, table) => sum + (apart.includes(table) ? 0 : bytesOf(kindergarten[table])),
    0,
  );
}

/** Of the rows of one kindergarten, table by table. */
interface RowKeys {
  /** All but the tables; of its partners in 结对帮扶 a kindergarten tells the names. */
  readonly ground: string;
  readonly tables: Readonly<Record<KeyedTable, string | number>>;
}

const rowKeys = new WeakMap<Profile, RowKeys>();

function partsOf(profile: Profile): RowKeys {
  const before = rowKeys.get(profile);
  if (before) return before;
  const { kindergarten, supports, supportedBy } = profile;
  const tables = Object.fromEntries(KEYED_TABLES.map((table) => [table, tableKey(kindergarten[table])]));
  const others = Object.entries(kindergarten).filter(([name]) => !(name in tables));
  const keys = {
    ground: digest(
      others.map(([name, value]) => [name, Array.isArray(value) ? tableKey(value) : value]),
      supports,
      supportedBy,
    ),
    tables: tables as RowKeys['tables'],
  };
  rowKeys.set(profile, keys);
  return keys;
}

/** Of the rows of a table, as they are where a cell of one was held after it was read. Most kindergartens have no row in most tables. */
export function tableKey(rows: readonly object[]): string | number {
  return rows.length === 0 ? '' : (printOfRows(rows) ?? digest(rows));
}

const bytesOfRows = new WeakMap<readonly object[], number>();

/** Of the values, as JSON without the names of their fields. */
function bytesOf(rows: readonly object[]): number {
  const before = bytesOfRows.get(rows);
  if (before !== undefined) return before;
  const bytes = rows.length === 0 ? 2 : Buffer.byteLength(JSON.stringify(rows)) - nameBytes(rows);
  bytesOfRows.set(rows, bytes);
  return bytes;
}

function nameBytes(rows: readonly object[]): number {
  return rows.reduce(
    (sum, row) => sum + Object.keys(row).reduce((names, name) => names + name.length + 3, 0),
    0,
  );
}

/**
 * Of whatever tells of an area, or of the whole bureau (null): every kindergarten that lies in it, has a campus in it or once lay in it, and
 * all tables that are not of kindergartens.
 */
export function areaKey(bureau: Bureau, area: string | null, apart: readonly KeyedTable[] = []): string {
  let known = areaKeys.get(bureau);
  if (!known) areaKeys.set(bureau, (known = new Map()));
  const id = `${area ?? ''} ${apart.join()}`;
  let key = known.get(id);
  if (key === undefined) {
    const prints = (membersByArea(bureau).get(area) ?? []).map((profile) => printsOf(profile, apart));
    known.set(id, (key = digest(rulesKey(bureau), bureauKey(bureau), prints)));
  }
  return key;
}

const areaKeys = new WeakMap<Bureau, Map<string, string>>();

type Members = ReadonlyMap<string | null, readonly Profile[]>;

const membersKnown = new WeakMap<Bureau, Members>();

/** The kindergartens that each area tells of, the whole bureau (null) among them. */
function membersByArea(bureau: Bureau): Members {
  let members = membersKnown.get(bureau);
  if (!members) membersKnown.set(bureau, (members = readMembers(bureau)));
  return members;
}

function readMembers(bureau: Bureau): Members {
  const { districts } = bureau;
  const members = new Map<string | null, Profile[]>();
  for (const profile of profilesOf(bureau).values()) {
    for (const area of [null, ...areasOf(profile.kindergarten, districts)]) {
      const there = members.get(area);
      if (there) there.push(profile);
      else members.set(area, [profile]);
    }
  }
  return members;
}

/** The districts a kindergarten has a seat in or once had, with those around them: the figures of past years count it where it was. */
function areasOf(kindergarten: Kindergarten, districts: DistrictTree): ReadonlySet<string> {
  const seats = seatsOf(kindergarten).map(({ district }) => district);
  return areasEver(kindergarten, seats, districts);
}

const bureauKeys = new WeakMap<Bureau, string>();

/** All but the kindergartens. */
function bureauKey(bureau: Bureau): string {
  const before = bureauKeys.get(bureau);
  if (before !== undefined) return before;
  const { kindergartens: _own, kindergartenByCode: _byCode, ...others } = bureau;
  const key = digestOfMaps(others);
  bureauKeys.set(bureau, key);
  return key;
}

/** Of whatever tells of one indicator in every area: the rows it is made from, of all kindergartens, and all other tables. */
export function indicatorKey(bureau: Bureau, indicator: Indicator): string {
  return areaKey(bureau, null, madeApartFrom(indicator));
}

/** The tables that an indicator is not made from. */
export function madeApartFrom({ madeFrom }: Indicator): readonly KeyedTable[] {
  return KEYED_TABLES.filter((table) => !madeFrom.includes(table));
}

/** Of its page, which tells of its neighbours, and of its peers as far as they may be told of. */
export function pageKey(bureau: Bureau, code: string): string {
  const around = pageSurroundings(bureau, code);
  if (!around) return digest(ownKey(bureau, code));
  const { peers, nearby, notice } = around;
  const neighbours = nearby.map(({ profile, campus, metres, bearing }) => [
    neighbourPrints(profile),
    campus,
    metres,
    bearing,
  ]);
  return digest(ownKey(bureau, code), notice, neighbours, peersKeysOf(bureau).get(peers));
}

const printsOfNeighbours = new WeakMap<Profile, string>();

/** What a neighbour is and costs is all that is told of it. */
function neighbourPrints(profile: Profile): string {
  let prints = printsOfNeighbours.get(profile);
  if (prints === undefined) printsOfNeighbours.set(profile, (prints = printsOf(profile, NOT_OF_NEIGHBOURS)));
  return prints;
}

const NOT_OF_NEIGHBOURS = ['assessments', 'safety', 'filings', 'penalties', 'finance'] as const;

const peersKeys = new WeakMap<Bureau, ReadonlyMap<readonly Profile[], string>>();

/** Of what each group of peers can tell its members. Kept from build to build: it takes what each of them costs. */
function peersKeysOf(bureau: Bureau): ReadonlyMap<readonly Profile[], string> {
  const before = peersKeys.get(bureau);
  if (before) return before;
  const kept = new KeptValues<string>('peers');
  const keyOf = (members: readonly Profile[]): string =>
    digest(
      rulesKey(bureau),
      members.map((profile) => printsOf(profile)),
    );
  const keys = new Map(
    [...groundOf(bureau).groups].map(([kind, members]) => [
      members,
      kept.of(
        kind,
        () => keyOf(members),
        () => digest(toldOfPeers(members, bureau.asOf)),
      ),
    ]),
  );
  kept.keep();
  peersKeys.set(bureau, keys);
  return keys;
}

const rulesKeys = new WeakMap<Rules, string>();

function rulesKey(rules: Rules): string {
  const before = rulesKeys.get(rules);
  if (before !== undefined) return before;
  // A bureau is handed on as its rules; only these of it count.
  const key = digestOfMaps(RULE_PARTS.map((part) => rules[part]));
  rulesKeys.set(rules, key);
  return key;
}
