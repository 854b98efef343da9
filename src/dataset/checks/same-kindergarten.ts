import { codeSteps } from '../../domain/former-code.ts';
import { groupBy } from '../../domain/grouping.ts';
import { isGiven } from '../../domain/reported.ts';
import { phoneHref, phoneNumbers } from '../../format/phone.ts';
import type { Check, CheckContext } from '../check.ts';
import type { Issue } from '../issue.ts';
import { foldWidth } from '../read/width.ts';
import type { Row } from '../tables/index.ts';
import { kilometresBetween, pointOf } from './coordinates.ts';

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
  return [...groupBy(rows, (row) => plain(row.name)).values()].flatMap((alike) =>
    alike.length < 2
      ? []
      : alike.flatMap((row, index) => {
          for (const other of alike.slice(0, index)) {
            const what = sharedPlace(row, other, plain);
            if (what === null) continue;
            told.add(row);
            return doubled(context, row, other, `名称和${what}`, 'code');
          }
          return [];
        }),
  );
}

/** What two kindergartens of one name share: 地址, 电话 or 坐标; null where nothing. */
function sharedPlace(
  row: KindergartenRow,
  other: KindergartenRow,
  plain: (text: string) => string,
): string | null {
  if (isWithin(row.district, other.district) && plain(row.address) === plain(other.address)) return '地址';
  const [phones, others] = [phonesOf(row), phonesOf(other)];
  if (phones.some((phone) => others.includes(phone))) return '电话';
  const [here, there] = [pointOf(row), pointOf(other)];
  return here && there && kilometresBetween(here, there) < SAME_GATE_KILOMETRES ? '坐标' : null;
}

/** Whether two districts are one, or one lies in the other: 文昌路1号 is an address in every town. */
function isWithin(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
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
    message: `“${row.name}”（${row.code}）与第 ${other.origin.row} 行“${other.name}”（${other.code}）的${what}相同，像是同一所幼儿园有两个标识码，所有的数会把它算两次。`,
    remedy:
      '是同一所的，留下现在的标识码一行，另一个写进 former_codes.csv，各表的行改用留下的码；一园多址的写进 campuses.csv；确实是两所的，改正写错的一栏，或在 waivers.csv 里说明。',
  });
}

/** Texts as they compare: without the names of city and county before them, spaces, brackets and width. */
function plainer({ rows }: CheckContext): (text: string) => string {
  const above = rows.districts
    .filter(({ level }) => level === '地级' || level === '县级')
    .map(({ name }) => name);
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const bare = foldWidth(text).replace(/[\s()[\]【】·,、。“”"'-]/g, '');
    // 云州市云溪县…, so once for the city and once for the county.
    const plain = [...above, ...above].reduce(withoutPlace, bare);
    known.set(text, plain);
    return plain;
  };
}

/** 云溪县第一幼儿园 → 第一幼儿园; 云溪县幼儿园 stays, nothing else tells it from others. */
function withoutPlace(text: string, place: string): string {
  const rest = text.slice(place.length);
  return text.startsWith(place) && !/^(幼儿园)?$/.test(rest) ? rest : text;
}
