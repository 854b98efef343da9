import type { IsoDate } from '../domain/school-date.ts';
import { type Book, openBook } from './book/open.ts';
import { copiesAmong } from './book/copies.ts';
import type { Grid } from './book/grid.ts';
import { readColumns } from './columns/read-columns.ts';
import type { SheetColumns } from './columns/sheet-column.ts';
import type { DroppedPart, FoundRow, Reading, SumDifference } from './found.ts';
import { explanations } from './layout/beside.ts';
import { sectionsIn } from './layout/all-sections.ts';
import type { Section } from './layout/section.ts';
import { newKnown, Register } from './names/register.ts';
import type { Roster } from './names/roster.ts';
import { ToldApart } from './names/told-apart.ts';
import { Towns } from './names/towns.ts';
import { placesIn } from './names/places.ts';
import type { Desk } from './question.ts';
import { Clerk } from './records/clerk.ts';
import { type Contract, contractOf } from './columns/contract.ts';
import { learnPlaces } from './records/learn-places.ts';
import { nurseryAgainstClasses } from './records/contradictions.ts';
import { contractRows } from './records/contract-rows.ts';
import { isDistrictForm } from './records/district-form.ts';
import { Documents } from './records/documents.ts';
import { withFormOfCounty } from './records/county-form.ts';
import { type Facts, factsOf } from './records/facts.ts';
import { tellFrom } from './records/learn.ts';
import { hasUncountedPosts } from './records/counted-posts.ts';
import { withSiblingDay } from './records/sibling-day.ts';
import { endStanding } from './records/standing-recognitions.ts';
import { personsBehindNames, safeText } from './records/safe-text.ts';
import { othersNotResidential } from './records/residential-list.ts';
import { sectionRows } from './records/section-rows.ts';
import { bookOf, withoutItemTables } from './records/item-table.ts';
import { withoutTermTables } from './records/term-tables.ts';
import { rosterOfSheets } from './records/sheet-roster.ts';
import { namingsOf } from './records/subjects.ts';
import type { Shared, Work } from './records/work.ts';
import { chosenSections } from './records/which-sheets.ts';
import { withoutHelp } from './template/leave-out.ts';

export type { Book } from './book/open.ts';
export type { Roster, RosterDistrict, RosterKindergarten } from './names/roster.ts';

export interface ReadContext {
  /** The kindergartens and districts as they stand. */
  readonly roster: Roster;
  readonly desk: Desk;
  readonly today: IsoDate;
  /** Told of each stage on long work. */
  readonly tell?: (progress: string) => void;
}

/**
 * Understands the files that somebody hands over together: what they say as rows of the tables, each cell with its place, and questions at the
 * desk where they are not clear. They explain each other: a list with codes tells what the short names of the other sheets mean. The same
 * files, answers and roster give the same reading.
 */
export async function readBooks(
  books: readonly Book[],
  { roster, desk, today, tell = () => {} }: ReadContext,
): Promise<Reading> {
  const faults: { file: string; message: string }[] = [];
  const grids: Grid[] = [];
  for (const book of books) {
    tell(`读取 ${book.name}`);
    const opened = await openBook(book);
    if ('fault' in opened) faults.push(opened.fault);
    else for (const grid of opened.grids) grids.push(grid);
  }
  const clerk = new Clerk(desk);
  const told = withoutHelp(grids);
  const itemTables = withoutItemTables(told.grids.map((grid) => ({ grid, sections: sectionsIn(grid) })));
  const { sheets, terms, dropped: rules } = withoutTermTables(itemTables.sheets);
  const dropped: DroppedPart[] = [...told.dropped, ...itemTables.dropped, ...rules];
  const beside = explanations(sheets);
  const sections = chosenSections(
    sheets,
    clerk,
    dropped,
    roster.kindergartens.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames]),
  ).map((section) => ({
    ...section,
    beside: beside.get(section.file) ?? [],
    itemRows: itemTables.items.get(bookOf(section)) ?? [],
    termRows: terms,
  }));
  const read = readSections(sections, { roster, clerk, today, tell });
  const copies = copiesAmong(told.grids);
  return { ...read, copies, dropped: [...dropped, ...read.dropped], persons: clerk.persons, faults };
}

/** A section and what is known of it before its rows are read. */
interface Opened {
  readonly section: Section;
  readonly facts: Facts;
  readonly contract: Contract | null;
  readonly work: Omit<Work, keyof Shared>;
}

/** A form about a district has its own reader, which knows its figures by their heads. */
const NO_COLUMNS: SheetColumns = {
  topic: 'indicators',
  columns: [],
  shape: { topic: 'indicators', has: new Set() },
};

interface Reader {
  readonly roster: Roster;
  readonly clerk: Clerk;
  readonly today: IsoDate;
  readonly tell: (progress: string) => void;
}

function readSections(
  sections: readonly Section[],
  { roster, clerk, today, tell }: Reader,
): Omit<Reading, 'persons' | 'faults' | 'copies'> {
  const rows: FoundRow[] = [];
  const dropped: DroppedPart[] = [];
  const sums: SumDifference[] = [];
  const register = registerOf(roster);
  const towns = new Towns(roster, clerk);
  const read = sections.map((section): Opened => {
    const contract = contractOf(section);
    const facts = factsOf(section, today);
    const head = isDistrictForm(section) ? NO_COLUMNS : readColumns(section, clerk, contract, today);
    for (const part of section.dropped) {
      clerk.persons += personsBehindNames(part.text);
      dropped.push({ ...part, text: safeText(part.text).text });
    }
    return { section, facts, contract, work: { section, facts, head, rows, dropped, sums } };
  });
  const dated = read.map(({ section, facts, work }) => ({ section, facts, topic: work.head.topic }));
  const told = withFormOfCounty(
    read.map((one, at) => {
      const own = dated[at];
      return own === undefined ? one.facts : withSiblingDay(own, dated);
    }),
  );
  const opened = read.map((one, at): Opened => {
    const facts = told[at] ?? one.facts;
    return { ...one, facts, work: { ...one.work, facts } };
  });
  const places = placesIn(opened.map(({ section, work }) => ({ section, head: work.head })));
  const [county, ...otherCounties] = places.counties.filter((name) => /[县区旗]$/.test(name));
  towns.countyName = county !== undefined && otherCounties.length === 0 ? county : '';
  register.addPlaces(
    [...roster.districts.filter(({ level }) => level === '县级').map(({ name }) => name), ...places.counties],
    [...roster.districts.filter(({ level }) => level === '乡级').map(({ name }) => name), ...places.towns],
  );
  learnPlaces(
    opened.map(({ section, work }) => ({ section, head: work.head })),
    towns,
    clerk,
  );
  const listed = opened.map(({ section, work }) => ({
    section,
    head: work.head,
    namings: namingsOf(section, work.head, places.townOf(section)),
  }));
  register.apart = new ToldApart(
    listed.map(({ namings }) => [...new Set(namings)].filter((naming) => naming !== null)),
    register.all.map(({ name, code, town }) => ({ name, code: code ?? '', town })),
  );
  rosterOfSheets(listed, register, clerk);
  if (!listed.some(({ head }) => head.topic === 'kindergartens')) tellProfits(roster, register);
  tellFrom(listed, register);
  const shared: Shared = {
    clerk,
    register,
    towns,
    catalogue: roster.catalogue ?? new Map(),
    levels: roster.levels ?? [],
    documents: new Documents(sections),
    today,
    countedOn: usualDay(opened),
  };
  const inTurn = [...opened.entries()].toSorted(
    ([, one], [, other]) => Number(hasUncountedPosts(one.work)) - Number(hasUncountedPosts(other.work)),
  );
  for (const [at, { section, contract, work }] of inTurn) {
    tell(`整理 ${section.file}${section.sheet === null ? '' : ` ${section.sheet}`}`);
    const whole: Work = { ...work, ...shared };
    if (contract === null) sectionRows(whole, listed[at]?.namings ?? []);
    else contractRows(whole, contract);
  }
  endStanding(rows, roster.recognitions ?? [], register, clerk);
  othersNotResidential(rows, sections);
  nurseryAgainstClasses(rows, sections, register, clerk);
  return { rows: [...towns.rows, ...rows], dropped, sums };
}

function registerOf({ kindergartens, districts }: Roster): Register {
  const register = new Register();
  const townOf = (code: string): string => districts.find((district) => district.code === code)?.name ?? '';
  for (const { code, name, aliases, formerNames, district, ...told } of kindergartens) {
    register.add(
      newKnown({
        code,
        name,
        town: townOf(district),
        otherNames: [...aliases, ...formerNames],
        nature: told.nature ?? '',
        hasNursery: told.nursery === true,
        isOld: name !== '',
      }),
    );
  }
  return register;
}

/** What the tables say of profit is used where no list of kindergartens comes with the sheets: what that says is the same the second time. */
function tellProfits({ kindergartens }: Roster, register: Register): void {
  for (const { code, profit } of kindergartens) {
    const known = register.byCode(code);
    if (known !== undefined && profit !== undefined) known.registeredAs = profit;
  }
}

/** The 统计日期 that most sheets state. */
function usualDay(opened: readonly Opened[]): string {
  const days = opened.flatMap(({ facts }) => (facts.countedOn === null ? [] : [facts.countedOn.text]));
  const [usual = ''] = days.toSorted(
    (a, b) =>
      days.filter((day) => day === b).length - days.filter((day) => day === a).length || a.localeCompare(b),
  );
  return usual;
}
