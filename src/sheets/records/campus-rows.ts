import type { FoundCell } from '../found.ts';
import { bareName } from '../names/name-notes.ts';
import { namesPerson } from '../names/name-persons.ts';
import { fullName } from '../names/plain-name.ts';
import type { Known } from '../names/register.ts';
import { bracketed } from '../values/plain.ts';
import { CAMPUS } from './sheet-roster.ts';
import { slotCell } from './slot-cell.ts';
import type { Naming } from './subjects.ts';
import { townPlace } from './town-place.ts';
import { addRow, codeCell, slotsOf, type Subject, value, type Work } from './work.ts';

/** In a list of kindergartens, the parts that one has elsewhere: rows of 分园. Which rows they are. */
export function campusRows(work: Work, namings: readonly (Naming | null)[]): ReadonlySet<number> {
  const taken = new Set<number>();
  if (work.head.topic !== 'kindergartens') return taken;
  namings.forEach((naming, at) => {
    const row = work.section.rows[at];
    if (naming === null || row === undefined || naming.code !== '') return;
    const campus = campusOf(naming.name);
    if (!CAMPUS.test(campus.name)) return;
    const parent = parentOf(work, namings, at, campus);
    if (parent === undefined) return;
    taken.add(at);
    campusRow(work, { row, at, known: parent, place: naming.place }, naming, campus);
  });
  return taken;
}

interface Campus {
  /** 石门镇小树幼儿园柳林分园 of 小树幼儿园（柳林分园） */
  readonly name: string;
  /** Whether it is called after a person: （王芳校区）. */
  readonly isHidden: boolean;
}

function campusOf(written: string): Campus {
  const { outer, notes } = bracketed(bareName(written));
  const part = notes.find((note) => CAMPUS.test(note));
  return part === undefined
    ? { name: fullName(written).replace(/^其中[:：]?/, ''), isHidden: false }
    : { name: `${fullName(outer)}${part}`, isHidden: namesPerson(part) };
}

/** The one whose name it begins with, else the one above it. */
function parentOf(
  { register }: Work,
  namings: readonly (Naming | null)[],
  at: number,
  { name, isHidden }: Campus,
): Known | undefined {
  // A kindergarten whose row is this one goes by the name without what is hidden of it.
  const isItself = ({ code, name: own }: Known): boolean =>
    code === null && isHidden && !namings.some((one) => one !== null && bareName(one.name) === own);
  const parents = register.all.filter(
    (known) =>
      [known.name, ...known.otherNames].some((own) => own !== '' && name.startsWith(own)) && !isItself(known),
  );
  const before = namings.slice(0, at).findLast((other) => other !== null && other.code !== '');
  const [longest] = parents.toSorted((a, b) => b.name.length - a.name.length);
  return longest ?? (before?.code === undefined ? undefined : register.byCode(before.code));
}

function campusRow(
  work: Work,
  subject: Subject & { readonly known: Known },
  naming: Naming,
  { name, isHidden }: Campus,
): void {
  const { known: parent, place } = subject;
  const own = slotsOf(work, 'kindergartens').filter(
    ({ meaning }) => meaning.key === 'address' || meaning.key === 'phone',
  );
  const cells = Object.fromEntries(
    own.map((slot) => [
      slot.meaning.key,
      slotCell(work, subject, slot, isHidden ? `${parent.name}（${place.cell}）` : name).cell,
    ]),
  );
  const town = naming.town === '' ? parent.town : naming.town;
  const district = town === '' ? null : work.towns.codeOf(town, townPlace(work, subject, town));
  addRow(
    work,
    'campuses',
    {
      code: codeCell(parent, place),
      name: isHidden ? hiddenName(work, parent, place) : value(ownName(name, parent), place),
      district,
      ...cells,
    },
    place,
  );
}

/** 柳林分园 of 小树幼儿园柳林分园. */
function ownName(name: string, { name: parent }: Known): string {
  if (!name.startsWith(parent)) return name;
  return name.slice(parent.length).replace(/^[（(-]|[)）]$/g, '') || name;
}

/** By what name a campus goes that is called after a person. */
function hiddenName({ clerk }: Work, { name }: Known, place: Subject['place']): FoundCell | null {
  clerk.persons += 1;
  return clerk.value({
    table: 'campuses',
    key: 'name',
    place,
    kindergarten: name,
    of: place.cell,
    text: '',
    suggestion: '',
    sentence: `${name}在${place.cell}格有一个用人名称呼的分园，人名不公布：这个分园叫什么？`,
  });
}
