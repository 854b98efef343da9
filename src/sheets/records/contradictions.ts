import type { FoundRow } from '../found.ts';
import type { Register } from '../names/register.ts';
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

const AGES = ['小班', '中班', '大班'];

/** 招收托班 beside classes that say otherwise: a sheet that lists the classes of others under three, and none of this kindergarten. Asked with both. */
export function nurseryAgainstClasses(rows: FoundRow[], register: Register, clerk: Clerk): void {
  const ofCode = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const code = textOf(row, 'code');
    if (code !== '') ofCode.set(code, [...(ofCode.get(code) ?? []), row]);
  }
  const listing = new Set(rows.filter(isNursery).map(({ place }) => place.file));
  rows.forEach((row, at) => {
    const nursery = row.table === 'kindergartens' ? row.cells['nursery'] : undefined;
    if (nursery?.kind !== 'value') return;
    const others = ofCode.get(textOf(row, 'code')) ?? [];
    const why = nursery.text === '是' ? whyNone(others, listing) : whySome(others);
    if (why === null) return;
    const name = textOf(row, 'name') || (register.byCode(textOf(row, 'code'))?.name ?? '');
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

/** Whether a row is of a class, or of what one pays for it, of children under three. */
function isNursery(row: FoundRow): boolean {
  return row.table === 'classes' && textOf(row, 'ageGroup') === '托班';
}

function whyNone(rows: readonly FoundRow[], listing: ReadonlySet<string>): string | null {
  const classes = rows.filter(({ table, place }) => table === 'classes' && listing.has(place.file));
  const ages = classes.map((row) => textOf(row, 'ageGroup'));
  const isElsewhere = rows.some(
    (row) =>
      (row.table !== 'kindergartens' && textOf(row, 'ageGroup') === '托班') ||
      (row.table === 'fees' && textOf(row, 'category') === '保育费'),
  );
  const listed = AGES.filter((age) => ages.includes(age));
  if (isElsewhere || listed.length === 0 || ages.includes('混龄')) return null;
  return `班级表里却只有${listed.join('、')}，没有托班，收费表里也没有托班的价格`;
}

function whySome(rows: readonly FoundRow[]): string | null {
  const nursery = rows.find((row) => isNursery(row) && Number(textOf(row, 'children')) > 0);
  return nursery === undefined ? null : `班级表里却有托班 ${textOf(nursery, 'children')} 人`;
}

function textOf({ cells }: FoundRow, key: string): string {
  const cell = cells[key];
  return cell?.kind === 'value' ? bare(cell.text) : '';
}
