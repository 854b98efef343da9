import type { Question } from '../question.ts';
import { bare } from '../values/plain.ts';
import { type Indexed, NameIndex } from './name-index.ts';
import { branchOf, mayBeBranch } from './branches.ts';
import { isSaid } from './name-notes.ts';
import { isOfCounty } from './places.ts';
import { lengthened, sameCore, shortened } from './alike.ts';
import { areOthers, hasAll, ToldApart } from './told-apart.ts';
import {
  isAt,
  isOtherName,
  isSlip,
  type Places,
  placeNotes,
  type PlainName,
  plainName,
  shortPlace,
} from './plain-name.ts';

/** A kindergarten that rows may be about: of the tables, or first met in a sheet. */
export interface Known {
  /** Its full name; empty in a row whose name is not filled in yet. */
  name: string;
  /** Null where nobody knows it yet: `asked` is the question. */
  code: string | null;
  asked: Question | null;
  /** Other names it goes by. */
  readonly otherNames: string[];
  /** The name of its town; empty where not known. */
  town: string;
  address: string;
  nature: string;
  profit: string;
  /** Whether two cells say different things of profit. */
  isProfitDisputed: boolean;
  /** Whether a sheet calls it inclusive (普惠): 是 or 否; empty where none tells. */
  inclusive: string;
  /** What its credit code, or the table where no list came, says of profit; empty where nothing does. */
  registeredAs: string;
  /** Whether it takes children under three, as far as anything tells. */
  hasNursery: boolean;
  /** The numbers by which sheets tell it from others: of its office (with the area code or without), its credit code, its licence. */
  readonly numbers: Set<string>;
  /** Whether a list of kindergartens has it by its code. */
  isListed: boolean;
  /** Whether the tables had it before. */
  readonly isOld: boolean;
}

/** What a name means: one kindergarten, or those it may mean, the likeliest first. */
export type Match =
  | { readonly kind: 'one'; readonly known: Known }
  | { readonly kind: 'none'; readonly near: readonly Known[] };

/** What a sheet tells of a kindergarten by its code. */
interface Told {
  readonly name: string;
  readonly town: string;
  readonly others: readonly string[];
}

/** The kindergartens, found by what sheets call them. */
export class Register {
  readonly #known: Known[] = [];
  readonly #byCode = new Map<string, Known>();
  /** Those that had no code when they were added: they may have got one. */
  readonly #added: Known[] = [];
  readonly #counties: string[] = [];
  readonly #towns: string[] = [];
  /** How the names of the places begin those of kindergartens. */
  #beginnings: readonly string[] = [];
  readonly #bare = new Map<string, string>();
  #plain = new Map<string, PlainName>();
  /** Null where names or towns were told since it was made. */
  #names: NameIndex<Known> | null = null;
  /** The names that stand for several, which only their brackets tell apart. */
  apart = new ToldApart([], []);

  get all(): readonly Known[] {
    return this.#known;
  }

  get towns(): readonly string[] {
    return this.#towns;
  }

  /** Names that may stand before those of kindergartens. */
  addPlaces(counties: readonly string[], towns: readonly string[]): void {
    for (const county of counties)
      if (county !== '' && !this.#counties.includes(county)) this.#counties.push(county);
    for (const town of towns) if (town !== '' && !this.#towns.includes(town)) this.#towns.push(town);
    this.#beginnings = [...this.#counties, ...this.#towns].map(shortPlace);
    this.#plain = new Map();
    this.#names = null;
  }

  /** Whether a name begins with that of a county or a town. */
  beginsWithPlace(name: string): boolean {
    return this.#beginnings.some((place) => name.startsWith(place));
  }

  /** Whether an office is one of the county. */
  isOfCounty(office: string): boolean {
    return isOfCounty(office, this.#counties);
  }

  add(known: Known): Known {
    if (known.code === null) this.#added.push(known);
    else if (!this.#byCode.has(known.code)) this.#byCode.set(known.code, known);
    this.#known.push(known);
    this.#names?.add(known, (name) => this.#plainOf(name));
    return known;
  }

  /** What a sheet tells of one: the name and the town that were not known, and what else it is called. */
  tell(known: Known, { name, town, others }: Told): void {
    if (known.name === '') known.name = name;
    if (known.town === '') known.town = town;
    for (const other of [name, ...others])
      if (other !== '' && other !== known.name && !known.otherNames.includes(other))
        known.otherNames.push(other);
    this.#names = null;
  }

  byCode(code: string): Known | undefined {
    return this.#byCode.get(code) ?? this.#added.find((known) => known.code === code);
  }

  /** One of that very name that has no code yet. */
  withoutCode(name: string): Known | undefined {
    return this.#added.find((known) => known.code === null && known.name === name);
  }

  /** The kindergarten that a name means in a town (empty where the sheet names none). */
  find(written: string, town: string): Match {
    const index = this.#index();
    const [same, another] = index.called(this.#bareOf(written));
    if (same !== undefined && another === undefined && written !== '')
      return { kind: 'one', known: same.known };
    // 县幼 is 县幼儿园, and no other whose name has these characters; 镇幼 is that of its town.
    const [, of = ''] = /^([县区市镇乡])幼$/.exec(this.#bareOf(written)) ?? [];
    const whole = of === '' ? null : this.find(`${written}儿园`, /[镇乡]/.test(of) ? town : '');
    if (whole?.kind === 'one') return whole;
    // 县幼儿园 beside a town is that of the county too, and not 县东幼儿园 of the town.
    const own = town !== '' && /^[县区市]幼儿园$/.test(this.#bareOf(written)) ? this.find(written, '') : null;
    if (own?.kind === 'one' && this.#ofCounty(own.known.name) === this.#ofCounty(written)) return own;
    const name = this.#plainOf(written);
    const exact = index.named(name);
    // 江湾分园 alone may be that of any that has one.
    const alone = index.branches(this.#bareOf(written)).map(({ known }) => known);
    if (alone.length > 1) return this.#amongTown(alone, town);
    const branch = this.#branch(written, town);
    if (branch !== null && (exact.length === 0 || name.notes.length > 0))
      return { kind: 'one', known: branch };
    const called = exact.filter((one) => one.own.full === name.full);
    if (exact.length > 0) return this.#settle(called.length > 0 ? called : exact, name, town);
    // A town in the name itself says more than the column beside it.
    const inTown = index.inTown(name.town === '' ? town : name.town);
    for (const test of [sameCore, shortened, lengthened]) {
      const found = inTown.filter(({ names }) =>
        names.some((one) => test(name, one) && !isOtherName(name.core, one.core)),
      );
      // Who bears a name now goes before who bore it: a kindergarten that took another one over.
      const now = found.filter((one) => test(name, one.own));
      if (found.length > 0) return this.#settle(now.length > 0 ? now : found, name, town);
    }
    return { kind: 'none', near: this.#near(name, town) };
  }

  #amongTown(near: readonly Known[], town: string): Match {
    const [only, another] = near.filter(
      (known) => town !== '' && known.town !== '' && this.#index().agrees(known.town, town),
    );
    return only !== undefined && another === undefined
      ? { kind: 'one', known: only }
      : { kind: 'none', near };
  }

  /** The one branch of a kindergarten that a name says, with or without brackets: 二幼江湾分园, 第二幼儿园江湾分园. */
  #branch(written: string, town: string): Known | null {
    const index = this.#index();
    const said = mayBeBranch(written, (branch) => index.branches(branch).length > 0);
    if (said === null) return null;
    const rest = this.#plainOf(said.rest);
    const isOf = ({ known, own }: Indexed<Known>): boolean => {
      const whole = this.#plainOf(branchOf(known.name)?.rest ?? '');
      return (
        index.agrees(known.town, town) &&
        (own.full === rest.full || sameCore(rest, whole) || shortened(rest, whole))
      );
    };
    const [only, another] = index.branches(said.branch).filter(isOf);
    return only === undefined || another !== undefined ? null : only.known;
  }

  #index(): NameIndex<Known> {
    if (this.#names !== null) return this.#names;
    const names = new NameIndex<Known>();
    for (const known of this.#known) names.add(known, (name) => this.#plainOf(name));
    this.#names = names;
    return names;
  }

  #settle(indexed: readonly Indexed<Known>[], name: PlainName, town: string): Match {
    const all = indexed.map(({ known }) => known);
    const found = this.#whole(
      all.filter(
        (known) => !areOthers(name.notes, this.#plainOf(known.name).notes, this.apart.has(known.name)),
      ),
      name,
    );
    const [only] = found;
    if (only === undefined) return { kind: 'none', near: all };
    if (found.length === 1) return { kind: 'one', known: only };
    const inTown = found.filter(
      (known) => town !== '' && this.#index().agrees(known.town, town) && known.town !== '',
    );
    const among = inTown.length > 0 ? inTown : found;
    const noted = among.filter((known) => hasAll(this.#plainOf(known.name).notes, name.notes));
    const places = placeNotes(name.notes);
    const named = found.filter((known) => places.some((note) => isAt(known, note)));
    const said = found.filter((known) => known.town !== '' && name.full.includes(shortPlace(known.town)));
    // 实验幼儿园 is that of the county, and not 新城实验幼儿园 of a town; 镇幼儿园 is of any town. 县幼儿园 is no other that has these characters.
    const plain = found.filter((known) => this.#ofCounty(known.name) === this.#ofCounty(name.full));
    const begins = this.#counties.some(
      (county) => /[县区市]$/.test(county) && name.full[0] === county.at(-1),
    );
    const isOfCounty = begins || (town === '' && !/^[镇乡]/.test(name.full));
    for (const one of [noted, inTown, named, said, ...(isOfCounty ? [plain] : [])]) {
      const [first] = one;
      if (one.length === 1 && first !== undefined) return { kind: 'one', known: first };
    }
    return { kind: 'none', near: found };
  }

  /** A name that says nothing of a branch is that of the whole kindergarten, and of none of its branches. */
  #whole(found: readonly Known[], { full, notes }: PlainName): readonly Known[] {
    if (branchOf(full) !== null || !notes.every(isSaid)) return found;
    const wholes = found.filter((known) => branchOf(known.name) === null);
    const names = new Set(wholes.map((known) => this.#plainOf(known.name).full));
    const areTheirs = found.every((known) => {
      const of = branchOf(known.name)?.rest;
      return of === undefined || names.has(this.#plainOf(of).full);
    });
    return areTheirs ? wholes : found;
  }

  /** A name without that of its county before it. */
  #ofCounty(written: string): string {
    const { full } = this.#plainOf(written);
    const [county = ''] = this.#counties
      .flatMap((place) => [place, shortPlace(place)])
      .filter((place) => full.startsWith(place))
      .toSorted((a, b) => b.length - a.length);
    return full.slice(county.length).replace(/^[县区市](?=.{2})/, '');
  }

  /** Those whose name differs in one character, in the town first; else those that it may be short for elsewhere. */
  #near(name: PlainName, town: string): readonly Known[] {
    const index = this.#index();
    const those = (test: (one: PlainName) => boolean): readonly Known[] =>
      index.all.flatMap(({ known, names }) => (names.some(test) ? [known] : []));
    const whole = those((one) => isSlip(one.full, name.full));
    if (whole.length > 0) return whole;
    const slips = those((one) => isSlip(one.core, name.core));
    const slipsIn = (place: string): readonly Known[] =>
      slips.filter((known) => index.agrees(known.town, place));
    if (name.town !== '') return slipsIn(name.town);
    const elsewhere = those((one) => sameCore(name, one) || shortened(name, one));
    return [...new Set([...slipsIn(town), ...slips, ...elsewhere])];
  }

  #bareOf(written: string): string {
    const known = this.#bare.get(written) ?? bare(written);
    this.#bare.set(written, known);
    return known;
  }

  #plainOf(written: string): PlainName {
    const key = this.#bareOf(written);
    let plain = this.#plain.get(key);
    if (plain === undefined) {
      plain = plainName(written, { counties: this.#counties, towns: this.#towns } satisfies Places);
      this.#plain.set(key, plain);
    }
    return plain;
  }
}

/** A kindergarten of which little is known yet. */
export function newKnown(known: Pick<Known, 'name' | 'code' | 'town'> & Partial<Known>): Known {
  return {
    asked: null,
    otherNames: [],
    address: '',
    nature: '',
    profit: '',
    isProfitDisputed: false,
    registeredAs: '',
    inclusive: '',
    hasNursery: false,
    numbers: new Set(),
    isListed: false,
    isOld: false,
    ...known,
  };
}
