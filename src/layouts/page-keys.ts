import { createHash } from 'node:crypto';
import { type Bureau, type Rules, RULE_PARTS } from '../domain/bureau.ts';
import { type DistrictTree, districtPath } from '../domain/district.ts';
import type { Kindergarten } from '../domain/kindergarten.ts';
import { seatsOf } from '../domain/seat.ts';
import type { Spread } from '../domain/spread.ts';
import { INDICATOR_TABLES, type Indicator, type IndicatorTable } from '../indicators/indicator.ts';
import type { PeerFigure } from '../profile/peers.ts';
import { profilesOf } from '../profile/profile.ts';
import { nearbyView } from '../views/kindergarten/surroundings-view.ts';
import type { Surroundings } from '../views/kindergarten/kindergarten-view.ts';
import { pageMatter } from './kindergarten-page.ts';

/**
 * Keys of what files are made from: equal keys, equal files. They are taken from the rows as they are read and the rules, not from what a
 * file says: to work that out costs as much as to make the file.
 */

/** Of whatever tells of one kindergarten alone: its 公示牌, its lines of a list. */
export function ownKey(bureau: Bureau, code: string): string {
  const keys = ownKeys.get(bureau) ?? new Map<string, string>();
  ownKeys.set(bureau, keys);
  const before = keys.get(code);
  if (before !== undefined) return before;
  const key = ownDigest(bureau, code);
  keys.set(code, key);
  return key;
}

const ownKeys = new WeakMap<Bureau, Map<string, string>>();

function ownDigest(bureau: Bureau, code: string): string {
  const profile = profilesOf(bureau).get(code);
  if (!profile) throw new Error(`No kindergarten has the code ${code}.`);
  const { kindergarten, supports, supportedBy } = profile;
  // Of its partners in 结对帮扶 a kindergarten tells the names.
  return digest(rulesKey(bureau), kindergarten, supports, supportedBy);
}

/**
 * Of whatever tells of an area, or of the whole bureau (null): every kindergarten that lies in it, has a campus in it or once lay in it, and
 * all tables that are not of kindergartens.
 */
export function areaKey(bureau: Bureau, area: string | null): string {
  let keys = areaKeys.get(bureau);
  if (!keys) areaKeys.set(bureau, (keys = keysByArea(bureau)));
  return digest(bureauKey(bureau), keys.get(area) ?? []);
}

const areaKeys = new WeakMap<Bureau, ReadonlyMap<string | null, readonly string[]>>();

function keysByArea(bureau: Bureau): ReadonlyMap<string | null, readonly string[]> {
  const keys = new Map<string | null, string[]>();
  for (const kindergarten of bureau.kindergartens) {
    const key = ownKey(bureau, kindergarten.code);
    for (const area of [null, ...areasOf(kindergarten, bureau.districts)]) {
      const there = keys.get(area);
      if (there) there.push(key);
      else keys.set(area, [key]);
    }
  }
  return keys;
}

/** The districts a kindergarten has a seat in or once had, with those around them: the figures of past years count it where it was. */
function areasOf(kindergarten: Kindergarten, districts: DistrictTree): ReadonlySet<string> {
  const seats = seatsOf(kindergarten).map(({ district }) => district);
  const moves = kindergarten.history.flatMap(({ field, formerValue }) =>
    field === '区划代码' ? [formerValue] : [],
  );
  return new Set(
    [...seats, ...moves].flatMap((code) => districtPath(districts, code)).map(({ code }) => code),
  );
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
export function indicatorKey(bureau: Bureau, { alsoFrom = [] }: Indicator): string {
  let keys = tableKeys.get(bureau);
  if (!keys) tableKeys.set(bureau, (keys = keysByTable(bureau)));
  const { ground, tables } = keys;
  return digest(
    bureauKey(bureau),
    ground,
    alsoFrom.map((table) => tables[table]()),
  );
}

interface TableKeys {
  /** Of the kindergartens without the tables that few indicators are made from. */
  readonly ground: string;
  readonly tables: Readonly<Record<IndicatorTable, () => string>>;
}

const tableKeys = new WeakMap<Bureau, TableKeys>();

function keysByTable({ kindergartens }: Bureau): TableKeys {
  const few = new Set<string>(INDICATOR_TABLES);
  const ground = kindergartens.map((one) => Object.entries(one).filter(([name]) => !few.has(name)));
  const keyOf = (table: IndicatorTable): (() => string) => {
    let key: string | undefined;
    return () => (key ??= digest(kindergartens.map((one) => one[table])));
  };
  const tables = Object.fromEntries(INDICATOR_TABLES.map((table) => [table, keyOf(table)]));
  return { ground: digest(ground), tables: tables as TableKeys['tables'] };
}

/** Of its page, which tells of its peers and neighbours too. */
export function pageKey(bureau: Bureau, code: string): string {
  const matter = pageMatter(bureau, code);
  return digest(ownKey(bureau, code), matter && surroundingsKey(matter.surroundings));
}

function surroundingsKey({ peers, nearby, notice }: Surroundings): readonly unknown[] {
  return [notice, nearbyView(nearby), 'reason' in peers ? peers.reason : peersKey(peers)];
}

function peersKey({
  kind,
  count,
  fees,
  pricesSince,
  dataUntil,
  ...ratios
}: Exclude<Surroundings['peers'], { reason: unknown }>) {
  const { childrenPerStaff, childrenPerCareStaff, childrenPerTeacher } = ratios;
  return [
    kind,
    count,
    pricesSince,
    dataUntil,
    ...Object.entries(fees).map(([age, figure]) => [age, figureKey(figure)]),
  ].concat([childrenPerStaff, childrenPerCareStaff, childrenPerTeacher].map(figureKey));
}

const spreadKeys = new WeakMap<Spread, string>();

/** The peers' values are digested once for the whole group. */
function figureKey(figure: PeerFigure | null): readonly unknown[] {
  if (figure === null) return [];
  const { own, spread } = figure;
  const key = spreadKeys.get(spread) ?? digest(spread);
  spreadKeys.set(spread, key);
  return [own, key];
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

/** Of plain data: rows and views. What holds maps or sets goes through `digestOfMaps`. */
export function digest(...parts: readonly unknown[]): string {
  return digestOfText(JSON.stringify(parts));
}

/** JSON knows neither maps nor sets: without this they would all be alike. It takes ten times as long. */
function digestOfMaps(value: unknown): string {
  return digestOfText(
    JSON.stringify(value, (_name, part: unknown) =>
      part instanceof Map || part instanceof Set ? [...part] : part,
    ),
  );
}

export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
