import { kindergartenRows } from '../../dataset/bureau-rows.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import { type RowDay, newestRowDay } from '../../dataset/tables/row-day.ts';
import { isHeldInYear } from '../../domain/held.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { heldIn } from '../../indicators/kindergartens-in.ts';
import { heldOutWords, heldRecordsWords } from '../../wording/held.ts';
import { statusWord } from '../../wording/nature.ts';
import type { RegisterArea } from './area.ts';
import type { Register, RegisterPart, RegisterScope } from './register.ts';

/** What the head of a register's page says. */
export interface RegisterPage {
  /** With its place: 云溪镇收费公示. */
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly label: string; readonly path?: string }[];
  /** The tables it is made from, in their published names, those that the bureau does not keep left out. */
  readonly tables: string;
  /** What it is renewed by, and up to when: the newest day, not after as-of, that a row of its area names. Null where none names one. */
  readonly newest: string | null;
  /** What it leaves out, or may change, since it is being checked; null where nothing is. */
  readonly held: string | null;
}

/** The address of a register, of its page for a district, or of a further page of that, from the site's root. */
export function registerPath({ id }: Pick<Register, 'id'>, district?: string, page = 1): string {
  return ['', id, ...(district === undefined ? [] : [district]), ...(page > 1 ? [page] : []), ''].join('/');
}

export function registerPage(register: Register, { area, bureau }: RegisterScope): RegisterPage {
  const { name, says, tables, renewedBy } = register;
  const { county, level, profiles, page } = area;
  const place = area.district?.name ?? '';
  const rows = profiles.flatMap(({ kindergarten }) => kindergartenRows(kindergarten, renewedBy));
  return {
    title: page === 1 ? `${place}${name}` : `${place}${name}（第 ${page} 页）`,
    description: `${place || '全部'} ${formatNumber(profiles.length)} 所在办幼儿园：${says}。`,
    trail: [
      ...(level === 'whole' ? [] : [{ label: name, path: registerPath(register) }]),
      ...(level === 'town' && county
        ? [{ label: county.name, path: registerPath(register, county.code) }]
        : []),
      { label: level === 'whole' ? name : place },
    ],
    tables: tables
      .filter((table) => !bureau.missingTables.has(table))
      .map((table) => TABLES[table].title)
      .join('、'),
    newest: newestWords(renewedBy, newestRowDay(renewedBy, rows, bureau.asOf)),
    held: heldWords(register, { area, bureau }),
  };
}

/** With its table: 数据截至 beside it is of all tables, and of what was counted. */
function newestWords(table: TableName, newest: RowDay | null): string | null {
  return newest && `“${TABLES[table].title}”里最近的${newest.label}：${formatDate(newest.date)}`;
}

function heldWords({ tables }: Register, { area, bureau }: RegisterScope): string | null {
  // A kindergarten whose own row is held is in no register.
  const own = tables.filter((table) => table !== 'kindergartens');
  const partly = area.profiles.filter(({ kindergarten, figuresYear }) =>
    own.some((table) => isHeldInYear(kindergarten, table, figuresYear)),
  ).length;
  const wholly = heldIn(bureau, area.district?.code ?? null);
  const words = [
    ...(partly > 0 ? [heldRecordsWords(partly)] : []),
    ...(wholly > 0 ? [heldOutWords(wholly)] : []),
  ];
  return words.length === 0 ? null : `${words.join('；')}。`;
}

/** What comes after the parts of a register on every page. */
export const READING = { id: 'reading', heading: '怎么看' } as const;

/** The section that leads to the other pages of a register. */
export function placesPart({ level, county }: RegisterArea): Pick<RegisterPart, 'id' | 'heading'> & {
  readonly jump: string;
} {
  return level === 'town'
    ? { id: 'places', heading: `${county?.name ?? ''}的其他乡镇、街道`, jump: '其他乡镇、街道' }
    : { id: 'places', heading: '按县区、乡镇街道看', jump: '按乡镇街道看' };
}

/** The heading over the kindergartens of an area that are in no register: 已停办、筹建中的幼儿园. Null where there are none. */
export function notRunningHeading({ notRunning }: RegisterArea): string | null {
  const words = new Set(notRunning.flatMap(({ kindergarten }) => statusWord(kindergarten.status) ?? []));
  return words.size === 0 ? null : `${[...words].join('、')}的幼儿园`;
}
