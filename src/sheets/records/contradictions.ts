import { PRESCHOOL_AGE_GROUPS } from '../../domain/code-lists.ts';
import { type FoundRow, textOf } from '../found.ts';
import type { Section } from '../layout/section.ts';
import type { Register } from '../names/register.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import type { Clerk } from './clerk.ts';
import type { Cells, Subject, Work } from './work.ts';

/** What a credit code says of profit by whom it is given to. */
const REGISTERED: readonly (readonly [RegExp, string, string])[] = [
  [/^52/, '非营利性', '民办非企业单位'],
  [/^12/, '非营利性', '事业单位'],
  [/^91/, '营利性', '企业'],
];

/** 营利性质 beside a credit code that says otherwise: asked with both. */
export function profitAgainstCode({ clerk }: Work, { known }: Subject, cells: Cells): void {
  const { profitStatus, uscc } = cells;
  if (profitStatus?.kind !== 'value' || uscc?.kind !== 'value' || profitStatus.text === '不适用') return;
  const [pattern, profit, owner] = REGISTERED.find(([start]) => start.test(uscc.text)) ?? [];
  if (pattern === undefined || profit === undefined || profit === profitStatus.text) return;
  const name = known?.name ?? '';
  const answer = clerk.value({
    table: 'kindergartens',
    key: 'profitStatus',
    place: profitStatus.place,
    kindergarten: name,
    text: profitStatus.text,
    suggestion: profit,
    sentence: `${name}的营利性质写的是${profitStatus.text}，统一社会信用代码却以 ${uscc.text.slice(0, 2)} 开头（${owner}，应是${profit}）。营利性质是哪一种：非营利性、营利性？`,
  });
  if (answer === null) delete cells['profitStatus'];
  else cells['profitStatus'] = answer;
}

/** 招收托班 beside classes that say otherwise: a sheet that lists the classes of others under three, and none of this kindergarten. Asked with both. */
export function nurseryAgainstClasses(
  rows: FoundRow[],
  sections: readonly Section[],
  register: Register,
  clerk: Clerk,
): void {
  const ofCode = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const code = saidIn(row, 'code');
    if (code !== '') ofCode.set(code, [...(ofCode.get(code) ?? []), row]);
  }
  const listing = new Set(rows.filter(isNursery).map(({ place }) => place.file));
  rows.forEach((row, at) => {
    const nursery = row.table === 'kindergartens' ? row.cells['nursery'] : undefined;
    if (nursery?.kind !== 'value') return;
    const others = ofCode.get(saidIn(row, 'code')) ?? [];
    const why = nursery.text === '是' ? whyNone(others, listing) : whySome(others);
    if (why === null || (nursery.text === '是' && isSaidTwice(nursery.place, sections))) return;
    const name = saidIn(row, 'name') || (register.byCode(saidIn(row, 'code'))?.name ?? '');
    const answer = clerk.value({
      table: 'kindergartens',
      key: 'nursery',
      place: nursery.place,
      kindergarten: name,
      text: nursery.text,
      sentence: `${name}的招收托班写的是“${nursery.text}”，${why}。招收托班：是还是否？`,
    });
    const { nursery: _, ...cells } = row.cells;
    rows[at] = { ...row, cells: answer === null ? cells : { ...cells, nursery: answer } };
  });
}

/** Whether another cell of the row speaks of children under three too: 360（其中托位20）. */
function isSaidTwice({ file, sheet, cell }: SheetPlace, sections: readonly Section[]): boolean {
  const own = sections
    .filter((section) => section.file === file && section.sheet === sheet)
    .flatMap(({ rows }) => rows)
    .find(({ cells }) => cells.some(({ place }) => place.cell === cell));
  return own?.cells.some(({ text, place }) => place.cell !== cell && /托[位班育]/.test(bare(text))) === true;
}

/** Whether a row is of a class of children under three. */
function isNursery(row: FoundRow): boolean {
  return row.table === 'classes' && saidIn(row, 'ageGroup') === '托班';
}

function whyNone(rows: readonly FoundRow[], listing: ReadonlySet<string>): string | null {
  const classes = rows.filter(({ table, place }) => table === 'classes' && listing.has(place.file));
  const ages = classes.map((row) => saidIn(row, 'ageGroup'));
  const isElsewhere = rows.some(
    (row) =>
      (row.table !== 'kindergartens' && saidIn(row, 'ageGroup') === '托班') ||
      (row.table === 'fees' && saidIn(row, 'category') === '保育费'),
  );
  const listed = PRESCHOOL_AGE_GROUPS.filter((age) => ages.includes(age));
  if (isElsewhere || listed.length === 0 || ages.includes('混龄')) return null;
  return `班级表里却只有${listed.join('、')}，没有托班，收费表里也没有托班的价格`;
}

function whySome(rows: readonly FoundRow[]): string | null {
  const nursery = rows.find((row) => isNursery(row) && Number(saidIn(row, 'children')) > 0);
  return nursery === undefined ? null : `班级表里却有托班 ${saidIn(nursery, 'children')} 人`;
}

function saidIn({ cells }: FoundRow, key: string): string {
  return bare(textOf(cells[key]));
}
