import { toldText } from '../records/told-text.ts';
import { bare } from '../values/plain.ts';
import { bareName, isSaid, withoutNotes, withoutPersons } from './name-notes.ts';
import { namesPerson } from './name-persons.ts';
import { fullName } from './plain-name.ts';

/** Who a row, or a table, names. */
interface Named {
  readonly name: string;
  /** Empty where it is not known. */
  readonly code: string;
  readonly town: string;
}

/** Names that are one without what their brackets say, and stand for several: 小树幼儿园（紫荆花园配套）, 小树幼儿园（玉兰花园配套）. */
export class ToldApart {
  readonly #shared = new Set<string>();

  /** Of the rows of each sheet, and of the tables. */
  constructor(sheets: readonly (readonly Named[])[], tables: readonly Named[]) {
    for (const sheet of sheets) this.#learn(sheet, tables);
  }

  #learn(sheet: readonly Named[], tables: readonly Named[]): void {
    const byRest = new Map<string, Map<string, Named>>();
    for (const one of sheet) put(byRest, one);
    for (const one of tables) if (byRest.has(fullName(one.name))) put(byRest, one);
    for (const [rest, names] of byRest) {
      const all = [...names.values()];
      const isSeveral = all.some((one) => all.some((other) => areTwo(one, other)));
      if (isSeveral) this.#shared.add(rest);
    }
  }

  /** Whether others have a name, but for what its brackets say. */
  has(written: string): boolean {
    return this.#shared.has(fullName(written));
  }

  /** The full name, with the brackets that tell it apart; none that may name a person. */
  nameOf(written: string): string {
    return this.has(written) ? withoutNotes(withoutPersons(bareName(written)), isHidden) : fullName(written);
  }

  /** Whether what tells it apart may name a person, and is not shown. */
  hides(written: string): boolean {
    return this.has(written) && this.nameOf(written) !== bareName(written);
  }
}

function isHidden(note: string): boolean {
  return isSaid(note) && (namesPerson(note) || toldText(note) === '');
}

/** Whether a name has all the brackets of another, of which there are some. */
export function hasAll(own: readonly string[], notes: readonly string[]): boolean {
  return notes.length > 0 && notes.every((note) => own.includes(note));
}

/** Whether two names that are one without their brackets are those of others: （北区） and （南区）; what is but said of them counts where it tells them apart. */
export function areOthers(notes: readonly string[], others: readonly string[], isApart: boolean): boolean {
  const counts = (note: string): boolean => isApart || !isSaid(note);
  const [own, known] = [notes.filter(counts), others.filter(counts)];
  return own.length > 0 && known.length > 0 && !own.some((note) => known.includes(note));
}

function put(byRest: Map<string, Map<string, Named>>, one: Named): void {
  const rest = fullName(one.name);
  const names = byRest.get(rest) ?? new Map<string, Named>();
  byRest.set(rest, names.set(`${bare(one.name)}|${one.code}|${one.town}`, one));
}

/** A bracket that only one of them has tells two apart by their codes alone: 小树幼儿园（新建） is 小树幼儿园. */
function areTwo(one: Named, other: Named): boolean {
  if (bare(one.name) === bare(other.name) || bare(one.name) === '') return false;
  if (one.town !== '' && other.town !== '' && one.town !== other.town) return false;
  if (one.code !== '' && other.code !== '') return one.code !== other.code;
  return [one, other].every(({ name }) => bare(name) !== bare(fullName(name)));
}
