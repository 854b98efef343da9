import type { SheetColumns } from '../columns/sheet-column.ts';
import type { Section } from '../layout/section.ts';
import { townName } from '../names/plain-name.ts';
import { townCodesIn } from '../names/town-notes.ts';
import type { Towns } from '../names/towns.ts';
import type { SheetPlace } from '../place.ts';
import { bare } from '../values/plain.ts';
import type { Clerk } from './clerk.ts';

interface Sheet {
  readonly section: Section;
  readonly head: SheetColumns;
}

/** A community (村、社区) as a row of a sheet tells it. */
interface Community {
  readonly name: string;
  readonly code: string;
  readonly town: string;
  readonly place: SheetPlace;
}

/** The codes of towns and communities that the sheets give, beside their names or in notes. */
export function learnPlaces(sheets: readonly Sheet[], towns: Towns, clerk: Clerk): void {
  for (const sheet of sheets) learnTowns(sheet, towns);
  const communities = sheets.flatMap(communitiesOf);
  learnTownsOf(communities, towns);
  for (const own of Map.groupBy(communities, ({ code }) => code).values()) learnCommunity(own, towns, clerk);
}

function columnOf({ columns }: SheetColumns, key: string): number {
  return (
    columns.find(({ meaning }) =>
      key === 'town' ? meaning.is === key : meaning.is === 'slot' && meaning.key === key,
    )?.index ?? -1
  );
}

/** The codes that notes give, or that stand beside the names of towns; an office fills in the first row of each. */
function learnTowns({ section: { rows, lines }, head }: Sheet, towns: Towns): void {
  const [town, codeAt] = [columnOf(head, 'town'), columnOf(head, 'district')];
  for (const { name, code, place } of townCodesIn(lines)) towns.learn(name, code, place);
  for (const { cells } of rows) {
    const [name, digits] = [cells[town]?.text ?? '', (cells[codeAt]?.text ?? '').replace(/\D/g, '')];
    const place = cells[codeAt]?.place;
    if (name !== '' && /^\d{9}$/.test(digits) && place !== undefined) towns.learn(name, digits, place);
  }
}

function communitiesOf({ section: { rows }, head }: Sheet): readonly Community[] {
  const [nameAt, codeAt, townAt] = ['community', 'communityCode', 'town'].map((key) => columnOf(head, key));
  return rows.flatMap(({ cells }): readonly Community[] => {
    const text = (index: number | undefined): string => bare(cells[index ?? -1]?.text ?? '');
    const code = text(codeAt).replace(/^'/, '');
    const place = cells[codeAt ?? -1]?.place;
    const name = text(nameAt);
    if (!/^\d{12}$/.test(code) || place === undefined || !/^\p{Script=Han}/u.test(name)) return [];
    return [{ name, code, town: townName(text(townAt)), place }];
  });
}

/** A town whose communities all begin alike, as those of no other town do, has that code. */
function learnTownsOf(communities: readonly Community[], towns: Towns): void {
  const prefixOf = ({ code }: Community): string => code.slice(0, 9);
  const [byTown, byPrefix] = [
    Map.groupBy(communities, ({ town }) => town),
    Map.groupBy(communities, prefixOf),
  ];
  for (const [town, own] of byTown) {
    const [prefix = '', another] = new Set(own.map(prefixOf));
    const isOnly = byPrefix.get(prefix)?.every((one) => one.town === town) === true;
    const [first] = own;
    if (town !== '' && another === undefined && isOnly && first !== undefined && TOWN.test(town))
      towns.learn(town, prefix, first.place);
  }
}

const TOWN = /(?:镇|乡|街道|办事处|苏木)$/;

/** A community gets its row, below its town; one that rows call by several names is asked what it is called. */
function learnCommunity(own: readonly Community[], towns: Towns, clerk: Clerk): void {
  const [first] = own;
  if (first === undefined) return;
  const names = [...new Set(own.map(({ name }) => name))];
  const cell =
    names.length === 1
      ? ({ kind: 'value', text: first.name, place: first.place } as const)
      : clerk.value({
          table: 'districts',
          key: 'name',
          place: first.place,
          kindergarten: '',
          of: first.code,
          text: names.join('、'),
          sentence: `代码 ${first.code} 的社区（村）写了几种名称：${names.join('、')}。它叫什么？`,
        });
  if (cell !== null) towns.learnCommunity(cell, first.code, first.place);
}
