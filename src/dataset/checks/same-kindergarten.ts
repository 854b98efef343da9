import { codeSteps } from '../../domain/former-code.ts';
import { groupBy } from '../../domain/grouping.ts';
import { isGiven } from '../../domain/reported.ts';
import { smallest } from '../../domain/spread.ts';
import { phoneHref, phoneNumbers } from '../../format/phone.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import { foldWidth } from '../read/width.ts';
import type { Row } from '../tables/index.ts';
import { isInChina, kilometresBetween, pointOf } from './coordinates.ts';
import { ROW_NUMBER } from '../tables/table.ts';

type KindergartenRow = Row<'kindergartens'>;

/** Two points nearer than this (thirty metres) are one gate. */
const SAME_GATE_KILOMETRES = 0.03;

/**
 * One kindergarten under two codes: every count and rate would hold it twice. Kindergartens share a telephone (the town's central office), an
 * address (a campus of two schools) and even a name (in two towns); the same name with one of the others is one kindergarten. A closed one
 * and its successor are two rows by right.
 */
export const sameKindergarten: Check = {
  id: 'same-kindergarten',
  severity: 'warning',
  hold: 'row',
  description:
    '同一所幼儿园不能有两个标识码：名称相同而且地址、电话或坐标相同的，或统一社会信用代码相同的，请核对，否则所有的数都把它算两次。',
  run: (context) => {
    const steps = codeSteps(context.rows.former_codes);
    const running = context.rows.kindergartens.filter((row) => row.status !== '停办' && !steps.has(row.code));
    const told = new Set<KindergartenRow>();
    return [...sameName(context, running, told), ...sameCreditCode(context, running, told)];
  },
};

function sameName(
  context: CheckContext,
  rows: readonly KindergartenRow[],
  told: Set<KindergartenRow>,
): readonly Issue[] {
  const plain = plainer(context);
  return [...groupBy(rows, (row) => plain(row.name)).values()].flatMap((alike) => {
    if (alike.length < 2) return [];
    const places = new KnownPlaces();
    return alike.flatMap((row) => {
      const found = places.firstAt(row, plain(row.address));
      places.add(row, plain(row.address));
      if (found === null) return [];
      told.add(row);
      return doubled(context, row, found.row, `名称和${found.what}`, 'code');
    });
  });
}

/** Where the kindergartens of one name are. A row is looked up, not held against every other: a name may stand in thousands of rows. */
class KnownPlaces {
  readonly #rows: KindergartenRow[] = [];
  readonly #first = new Map<string, number>();

  add(row: KindergartenRow, address: string): void {
    const index = this.#rows.push(row) - 1;
    const keys = [
      `address|${row.district}|${address}`,
      ...areasAbove(row.district).map((area) => `within|${area}|${address}`),
      ...phonesOf(row).map((phone) => `phone|${phone}`),
      ...gatesOf(row).slice(0, 1),
    ];
    for (const key of keys) if (!this.#first.has(key)) this.#first.set(key, index);
  }

  /** The first row that shares 地址, 电话 or 坐标 with this one, and which of them. */
  firstAt(
    row: KindergartenRow,
    address: string,
  ): { readonly row: KindergartenRow; readonly what: string } | null {
    const addresses = [
      `within|${row.district}|${address}`,
      ...[row.district, ...areasAbove(row.district)].map((area) => `address|${area}|${address}`),
    ];
    const found = [
      { what: '地址', index: this.#earliest(addresses) },
      { what: '电话', index: this.#earliest(phonesOf(row).map((phone) => `phone|${phone}`)) },
      { what: '坐标', index: this.#nearest(row) },
    ].reduce((first, one) => (one.index < first.index ? one : first));
    const other = this.#rows[found.index];
    return other === undefined ? null : { row: other, what: found.what };
  }

  #earliest(keys: readonly string[]): number {
    return smallest(keys.map((key) => this.#first.get(key) ?? Number.POSITIVE_INFINITY));
  }

  #nearest(row: KindergartenRow): number {
    const here = pointOf(row);
    const indexes = gatesOf(row).flatMap((key) => this.#first.get(key) ?? []);
    return smallest(
      indexes.filter((index) => {
        const other = this.#rows[index];
        const there = other && pointOf(other);
        return here && there && kilometresBetween(here, there) < SAME_GATE_KILOMETRES;
      }),
    );
  }
}

/** The codes of the areas that a district lies in, by the digits of its code: 文昌路1号 is an address in every town. */
function areasAbove(district: string): readonly string[] {
  return [4, 6, 9].filter((digits) => digits < district.length).map((digits) => district.slice(0, digits));
}

/** Fields of a fine grid, in degrees: two points of one field lie at one gate, points of one gate at most this many fields apart. */
const FIELD = 0.0001;
const FIELDS_APART = 5;

/** The field of the grid that a kindergarten lies in, then those around it. Outside China a coordinate is a slip that another rule tells. */
function gatesOf(row: KindergartenRow): readonly string[] {
  const point = pointOf(row);
  if (!point || !isInChina(point)) return [];
  const [east, north] = [Math.floor(point.longitude / FIELD), Math.floor(point.latitude / FIELD)];
  const around = Array.from({ length: 2 * FIELDS_APART + 1 }, (_, index) => index - FIELDS_APART);
  const fields = around.flatMap((x) => around.map((y) => `gate|${east + x}|${north + y}`));
  return [`gate|${east}|${north}`, ...fields];
}

function phonesOf({ phone }: KindergartenRow): readonly string[] {
  return isGiven(phone) ? phoneNumbers(phone).map(phoneHref) : [];
}

/** A branch, a teaching point or an attached class is registered under the code of its school. */
function sameCreditCode(
  context: CheckContext,
  rows: readonly KindergartenRow[],
  told: ReadonlySet<KindergartenRow>,
): readonly Issue[] {
  const own = rows.filter((row) => isGiven(row.uscc) && row.institutionType === '幼儿园');
  return [...groupBy(own, (row) => String(row.uscc)).values()].flatMap(([first, ...others]) =>
    others.flatMap((row) =>
      first && !told.has(row) ? doubled(context, row, first, '统一社会信用代码', 'uscc') : [],
    ),
  );
}

function doubled(
  context: CheckContext,
  row: KindergartenRow,
  other: KindergartenRow,
  what: string,
  key: 'code' | 'uscc',
): Issue {
  return context.report('kindergartens', row, key, {
    message: `“${row.name}”（${row.code}）与第 ${other[ROW_NUMBER]} 行“${other.name}”（${other.code}）的${what}相同，像是同一所幼儿园有两个标识码，所有的数会把它算两次。`,
    remedy:
      '是同一所的，留下现在的标识码一行，另一个写进 former_codes.csv，各表的行改用留下的码；一园多址的写进 campuses.csv；确实是两所的，改正写错的一栏，或在 waivers.csv 里说明。',
  });
}

/** Texts as they compare: without the names of city and county before them, spaces, brackets and width. */
function plainer({ rows }: CheckContext): (text: string) => string {
  const above = new Set(
    rows.districts.filter(({ level }) => level === '地级' || level === '县级').map(({ name }) => name),
  );
  const lengths = [...new Set([...above].map(({ length }) => length))].sort((a, b) => b - a);
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const bare = foldWidth(text).replace(/[\s()[\]【】·,、。“”"'-]/g, '');
    // 云州市云溪县…, so once for the city and once for the county.
    const plain = withoutPlace(withoutPlace(bare, above, lengths), above, lengths);
    known.set(text, plain);
    return plain;
  };
}

/** 云溪县第一幼儿园 → 第一幼儿园; 云溪县幼儿园 stays, nothing else tells it from others. */
function withoutPlace(text: string, places: ReadonlySet<string>, lengths: readonly number[]): string {
  const length = lengths.find((one) => places.has(text.slice(0, one)));
  if (length === undefined) return text;
  const rest = text.slice(length);
  return /^(幼儿园)?$/.test(rest) ? text : rest;
}
