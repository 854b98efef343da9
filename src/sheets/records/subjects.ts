import type { GridCell } from '../book/grid.ts';
import type { SheetColumns } from '../columns/sheet-column.ts';
import type { Section } from '../layout/section.ts';
import type { Known, Register } from '../names/register.ts';
import { newKnown } from '../names/register.ts';
import { personsOfName } from '../names/name-notes.ts';
import type { SheetPlace } from '../place.ts';
import { isSameNumber, OWN_NUMBERS, ownNumber } from '../values/own-numbers.ts';
import { bare, bracketed, isDitto } from '../values/plain.ts';
import type { Clerk } from './clerk.ts';
import { townName } from '../names/plain-name.ts';
import type { Subject } from './work.ts';

/** What a row says of whom it is about. */
export interface Naming {
  readonly name: string;
  /** Ten digits, or empty. */
  readonly code: string;
  /** What stands in the column of codes. */
  readonly writtenCode: string;
  readonly town: string;
  /** Whether the town is that of a row above. */
  readonly isTownInherited: boolean;
  readonly place: SheetPlace;
  readonly codePlace: SheetPlace;
  /** Numbers in its row that belong to one kindergarten alone. */
  readonly numbers: readonly string[];
}

const CODE = /^\d{10}$/;
const PLACE = /(?:镇|乡|街道|办事处|区|县|市|村|社区|办)$/;

/** Whom each row is about; null for a row that names nobody. */
export function namingsOf(
  section: Section,
  head: SheetColumns,
  sheetTown: string,
): readonly (Naming | null)[] {
  const column = (is: string): number => head.columns.find(({ meaning }) => meaning.is === is)?.index ?? -1;
  const [nameAt, codeAt, townAt] = [column('name'), column('code'), column('town')];
  const numbered = head.columns.flatMap(({ meaning, index }) =>
    meaning.is === 'slot' && meaning.table === 'kindergartens' && OWN_NUMBERS.has(meaning.key) ? [index] : [],
  );
  const isLong = head.shape.has.size > 0;
  let [lastTown, last]: [string, Naming | null] = ['', null];
  return section.rows.map(({ cells, group }): Naming | null => {
    const text = (index: number): string => {
      const written = cells[index]?.text ?? '';
      return isDitto(written) ? '' : written;
    };
    const ownTown = presentTown(townName(text(townAt)));
    if (ownTown !== '') lastTown = ownTown;
    const town = ownTown || (PLACE.test(group) ? group : '') || lastTown || sheetTown;
    const writtenCode = bare(text(codeAt)).replace(/\.0$/, '');
    const name = text(nameAt);
    if (bare(name) === '' && writtenCode === '') {
      const isFilled = cells.filter((cell) => cell.text !== '' && !cell.isCovered).length > 1;
      return isLong && isFilled ? last : null;
    }
    const place = (cells[nameAt] ?? cells[codeAt] ?? firstCell(cells))?.place ?? {
      file: section.file,
      sheet: section.sheet,
      cell: 'A1',
    };
    const code = CODE.test(writtenCode) ? writtenCode : '';
    last = {
      numbers: numbered.flatMap((index) => ownNumber(cells[index]?.text ?? '') ?? []),
      name,
      code,
      writtenCode,
      town,
      isTownInherited: ownTown === '',
      place,
      codePlace: cells[codeAt]?.place ?? place,
    };
    return last;
  });
}

/** 望江（今新城） is 新城; 新城（原望江） is 新城. */
function presentTown(town: string): string {
  const { outer, notes } = bracketed(town);
  const [now] = notes.flatMap(
    (note) => /^(?:今|现)(?:属|为|归|划归)?(\p{Script=Han}{2,})$/u.exec(note)?.[1] ?? [],
  );
  return now ?? (notes.some((note) => /^[原曾]/.test(note)) ? outer : town);
}

function firstCell(cells: readonly GridCell[]): GridCell | undefined {
  return cells.find(({ text }) => text !== '');
}

/** The kindergarten that a naming means: while that is asked, one without a code; null where the answer leaves it out. */
export function knownOf(naming: Naming, register: Register, clerk: Clerk): Known | null {
  clerk.persons += personsOfName(naming.name);
  const byCode = naming.code === '' ? undefined : register.byCode(naming.code);
  if (byCode !== undefined) return byCode;
  const found = findInTown(naming, register);
  const name = register.apart.nameOf(naming.name);
  // Whom a bracket tells apart that is not shown, its cell alone tells.
  const isHidden = register.apart.hides(naming.name);
  if (found.kind === 'one' && !isHidden) return found.known;
  const near = found.kind === 'one' ? [found.known] : found.near;
  const own = isHidden || found.kind === 'one' ? null : byNumbers(naming, near, register);
  if (own !== null) return own;
  const { code, question } = clerk.name(name, naming.place, { near, isHidden });
  if (code === null) return newKnown({ name, code: null, town: naming.town, asked: question });
  if (!CODE.test(bare(code))) return null;
  return register.byCode(bare(code)) ?? register.add(newKnown({ name, code: bare(code), town: naming.town }));
}

/** The only one of those that a name may mean that has a number of the row, where no other kindergarten has it: 海运幼儿园 with the telephone of 海韵幼儿园. */
function byNumbers({ numbers }: Naming, near: readonly Known[], register: Register): Known | null {
  const has = (known: Known): boolean =>
    numbers.some((number) => [...known.numbers].some((own) => isSameNumber(number, own)));
  const [only, another] = numbers.length === 0 ? [] : register.all.filter(has);
  return only !== undefined && another === undefined && near.includes(only) ? only : null;
}

/** A name in its town; a town that only stands in a row above may be another's. */
export function findInTown(
  { name, town, isTownInherited }: Naming,
  register: Register,
): ReturnType<Register['find']> {
  const found = register.find(name, town);
  return found.kind === 'none' && isTownInherited && town !== '' ? register.find(name, '') : found;
}

const LONGEST_PART = 24;
/** A mark between two names, and not one in brackets behind a name. */
const BETWEEN_NAMES = /[、，,；;\n](?![^（(【[〔]*[）)】\]〕])/;

/** Several kindergartens in one cell (县一幼、县二幼) are each named, where one of them is known or all of them look like some. */
function eachOf(naming: Naming, register: Register): readonly Naming[] {
  const names = naming.name
    .split(BETWEEN_NAMES)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length < 2 || naming.code !== '' || names.some((name) => name.length > LONGEST_PART))
    return [naming];
  // The town of the row need not be that of each.
  const each = names.map((name) => ({ ...naming, name, isTownInherited: true }));
  const isList =
    each.some((one) => findInTown(one, register).kind === 'one') ||
    names.every((name) => /[园班]$/.test(name));
  return isList ? each : [naming];
}

/** The rows with whom they are about. */
export function subjectsOf(
  section: Section,
  namings: readonly (Naming | null)[],
  register: Register,
  clerk: Clerk,
): readonly Subject[] {
  const asked = new Map<string, Known | null>();
  return section.rows.flatMap((row, at): readonly Subject[] => {
    const naming = namings[at];
    if (naming === null || naming === undefined) return [];
    const isOwn = row.cells.some(({ place }) => place.cell === naming.place.cell);
    const place = isOwn ? naming.place : (firstCell(row.cells)?.place ?? naming.place);
    return eachOf(naming, register).flatMap((one): readonly Subject[] => {
      const key = `${one.code}|${bare(one.name)}|${one.town}`;
      if (!asked.has(key)) asked.set(key, knownOf(one, register, clerk));
      const known = asked.get(key) ?? null;
      return known === null ? [] : [{ row, at, known, place }];
    });
  });
}
