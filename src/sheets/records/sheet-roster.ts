import type { SheetColumns } from '../columns/sheet-column.ts';
import type { Section } from '../layout/section.ts';
import { saidOfName } from '../names/name-notes.ts';
import { type Known, newKnown, type Register } from '../names/register.ts';
import { bare, isDitto, isNothing, oneLine } from '../values/plain.ts';
import type { Clerk } from './clerk.ts';
import { findInTown, type Naming } from './subjects.ts';

export interface Listed {
  readonly section: Section;
  readonly head: SheetColumns;
  readonly namings: readonly (Naming | null)[];
}

/** A part of a kindergarten at another place: no kindergarten of its own. */
export const CAMPUS = /(?:分园|分部|园区|校区|教学部)$/;

/**
 * The kindergartens that the sheets tell of, so that the sheets explain each other: first those with a code, then those that a list of kindergartens
 * has without one, whose code is asked.
 */
export function rosterOfSheets(sheets: readonly Listed[], register: Register, clerk: Clerk): void {
  for (const sheet of sheets) {
    sheet.namings.forEach((naming, at) => {
      if (naming === null || naming.code === '') return;
      const known = withCode(naming, remarksOf(sheet, at).join('；'), shortNamesOf(sheet, at), register);
      if (sheet.head.topic === 'kindergartens') known.isListed = true;
    });
  }
  for (const sheet of sheets) {
    if (sheet.head.topic !== 'kindergartens') continue;
    const rows = rowsByWhom(sheet.namings, register);
    sheet.namings.forEach((naming, at) => {
      if (naming !== null && naming.code === '' && bare(naming.name) !== '')
        withoutCode(naming, { ...sheet, rows }, at, register, clerk);
    });
  }
}

/** What else a row says that a kindergarten is called, in a column of its own: 简称. */
function shortNamesOf({ section, head }: Pick<Listed, 'section' | 'head'>, at: number): readonly string[] {
  return head.columns.flatMap(({ meaning, index }) =>
    meaning.is === 'slot' && meaning.table === 'kindergartens' && meaning.key === 'aliases'
      ? (section.rows[at]?.cells[index]?.text ?? '')
          .split(/[、，,；;/\n]/)
          .map(bare)
          .filter(
            (name) =>
              name.length > 1 &&
              !isNothing(name) &&
              !isDitto(name) &&
              /\p{Script=Han}/u.test(name) &&
              name !== '无',
          )
      : [],
  );
}

function withCode(naming: Naming, remark: string, short: readonly string[], register: Register): Known {
  const name = register.apart.nameOf(naming.name);
  const known =
    register.byCode(naming.code) ??
    sameName(naming, register) ??
    register.add(newKnown({ name, code: naming.code, town: naming.town }));
  const others = [...formerNames(naming.name), ...renamedFrom(remark), ...short];
  register.tell(known, { name, town: naming.town, others });
  return known;
}

/** A known kindergarten of that very name that has no code yet. */
function sameName(naming: Naming, register: Register): Known | undefined {
  const known = register.withoutCode(register.apart.nameOf(naming.name));
  if (known !== undefined) known.code = naming.code;
  return known;
}

/** 2025年由“某某幼儿园”更名, 原名某某幼儿园 */
function renamedFrom(remark: string): readonly string[] {
  const name = /(?:由|原名|原称|曾用名|原为)[:：]?[“"「]?([\p{Script=Han}]{3,20}?(?:幼儿园|幼儿班))/u.exec(
    bare(remark),
  )?.[1];
  return name === undefined ? [] : [name];
}

/** 某某幼儿园（原某幼儿园） */
function formerNames(written: string): readonly string[] {
  return saidOfName(written).flatMap((note) => /^原(?:名|称)?[:：]?(.{3,}(?:园|班))$/.exec(note)?.[1] ?? []);
}

export function remarksOf(
  { section, head }: Pick<Listed, 'section' | 'head'>,
  at: number,
): readonly string[] {
  return head.columns
    .filter(({ meaning }) => meaning.is === 'remark')
    .map(({ index }) => section.rows[at]?.cells[index]?.text ?? '');
}

/** In how many of its rows a list has a kindergarten, by its code or its full name. */
function rowsByWhom(namings: Listed['namings'], { apart }: Register): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const naming of new Set(namings)) {
    if (naming === null) continue;
    const whom = naming.code || apart.nameOf(naming.name);
    rows.set(whom, (rows.get(whom) ?? 0) + 1);
  }
  return rows;
}

function withoutCode(
  naming: Naming,
  { section, head, rows }: Listed & { readonly rows: ReadonlyMap<string, number> },
  at: number,
  register: Register,
  clerk: Clerk,
): void {
  // Its row is asked whom it is about.
  if (register.apart.hides(naming.name)) return;
  const found = findInTown(naming, register);
  const name = register.apart.nameOf(naming.name);
  // Two rows of one list are two kindergartens, however alike their names.
  const isListed = (known: Known): boolean =>
    rows.has(known.code ?? '') || (rows.get(known.name) ?? 0) > (known.name === name ? 1 : 0);
  if (found.kind === 'one' || !found.near.every(isListed)) return;
  if (CAMPUS.test(name)) return;
  const remarks = remarksOf({ section, head }, at);
  const [suggestion = ''] = remarks.flatMap((remark) => /(?<!\d)\d{10}(?!\d)/.exec(bare(remark))?.[0] ?? []);
  const remark = remarks
    .map(oneLine)
    .filter((text) => text !== '')
    .join('；');
  const said = naming.writtenCode === '' ? '' : `写的是“${naming.writtenCode}”，不是十位数字。`;
  const cell = clerk.value({
    table: 'kindergartens',
    key: 'code',
    place: naming.codePlace,
    kindergarten: name,
    text: naming.writtenCode === '' ? remark : naming.writtenCode,
    suggestion,
    sentence: `${name}的标识码${said === '' ? '没有写。' : said}它的标识码是哪十位数字？附设幼儿班没有自己的标识码的，填教育部门另给的代码。`,
  });
  if (cell === null) return;
  register.add(
    newKnown({
      name,
      town: naming.town,
      code: cell.kind === 'value' ? cell.text : null,
      asked: cell.kind === 'asked' ? cell.question : null,
      otherNames: [...shortNamesOf({ section, head }, at)],
    }),
  );
}
