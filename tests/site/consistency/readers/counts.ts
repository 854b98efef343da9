import { pagePaths } from '../../../browser/site.ts';
import { readPage } from '../page.ts';
import type { Passage } from '../passage.ts';
import { count } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';

/** The whole of the bureau's area, whatever its own code is. */
const WHOLE = '全部';

/** How many kindergartens pages say there are: running ones in all, and of each kind. */
export function readCounts(): readonly Surface[] {
  return [
    countsOf('home', /^\/$/, noteFigures),
    countsOf('district pages', /^\/districts\/\d+\/$/, noteDistrict),
    countsOf('finder rows', /^\/kindergartens\/$/, noteFinder),
    countsOf('lists', /^\/kindergartens\/lists\/\w+\/1\/$/, noteList),
    countsOf('town lists', /^\/kindergartens\/towns\//, noteIntroduction),
    countsOf('fees register', /^\/fees\/(?:\d+\/)?$/, noteLede),
    countsOf('staffing register', /^\/staffing\/(?:\d+\/)?$/, noteLede),
    countsOf('assessments register', /^\/assessments\/(?:\d+\/)?$/, noteLede),
    countsOf('inclusive register', /^\/inclusive\/(?:\d+\/)?$/, noteInclusive),
  ];
}

type ReadCounts = (notes: Notes, page: Passage, area: string) => void;

function countsOf(name: string, address: RegExp, read: ReadCounts): Surface {
  const notes = new Notes(`numbers of ${name}`, name);
  for (const path of pagePaths().filter((one) => address.test(one))) {
    read(notes, readPage(path), areaOf(path));
  }
  if (notes.surface.statements.length === 0) throw new Error(`${name}: says nowhere how many there are`);
  return notes.surface;
}

/** A prefecture (four digits) is the whole. */
const areaOf = (path: string): string => /\/(\d{6}|\d{9})\//.exec(path)?.[1] ?? WHOLE;

const noteCount = (note: Noting, words: string | undefined, part: string): void =>
  note('幼儿园数', words === undefined ? undefined : count(words), part);

/** `在办幼儿园 254 所 公办 137 · 民办 117`. */
function noteFigures(notes: Notes, page: Passage, area: string): void {
  const note = notes.of(area);
  const words = page.term(/^在办幼儿园$/);
  noteCount(note, words, '在办');
  for (const nature of ['公办', '民办'])
    noteCount(note, new RegExp(`${nature} ([\\d,]+)`).exec(words)?.[1], nature);
  for (const link of page.all('a')) {
    const town = /\/districts\/(\d{9})\/$/.exec(link.attributes['href'] ?? '')?.[1];
    const number = / (\d+)$/.exec(link.text)?.[1];
    if (town !== undefined) noteCount(notes.of(town), number, '在办');
  }
}

function noteDistrict(notes: Notes, page: Passage, area: string): void {
  noteFigures(notes, page, area);
  for (const row of page.tableIf(/^在办园$/)?.rows ?? []) {
    const note = notes.of(row.area ?? area);
    noteCount(note, row.cell(/^在办园$/), '在办');
    noteCount(note, row.cell(/^其中公办$/), '公办');
    noteCount(note, row.cell(/^其中普惠$/), '普惠');
  }
}

/** What the finder's choices promise, and how many it opens with. */
function noteFinder(notes: Notes, page: Passage, area: string): void {
  const opened = page.smallest((words) => /^共 [\d,]+ 所$/.test(words)) ?? page.lacks('number of results');
  noteCount(notes.of(area), opened.text, '在办');
  const choices = page.all('label').flatMap(({ text, children }) => {
    const [, name, number] = /^(\S+) ([\d,]+)$/.exec(text) ?? [];
    return name === undefined ? [] : [{ name, number, value: children[0]?.attributes['value'] ?? '' }];
  });
  if (choices.length === 0) page.lacks('choices with their numbers');
  for (const { name, number, value } of choices) {
    if (/^(?:\d{6}|\d{9})$/.test(value)) noteCount(notes.of(value), number, '在办');
    const kind = KINDS.find(([label]) => label === name)?.[1];
    if (kind !== undefined) noteCount(notes.of(area), number, kind);
  }
}

/** What a choice and a list are called, and the kind they hold. */
const KINDS = [
  ['不限', '在办'],
  ['全部幼儿园', '在办'],
  ['公办', '公办'],
  ['公办幼儿园', '公办'],
  ['民办', '民办'],
  ['民办幼儿园', '民办'],
  ['普惠性', '普惠'],
  ['普惠性幼儿园', '普惠'],
  ['招收托班', '招收托班'],
  ['招收托班的幼儿园', '招收托班'],
  ['融合教育', '融合教育'],
  ['开展融合教育的幼儿园', '融合教育'],
  ['有空余学位的幼儿园', '有空余学位'],
] as const;

function noteList(notes: Notes, page: Passage, area: string): void {
  const name = page.all('h1')[0]?.text;
  const kind = KINDS.find(([label]) => label === name)?.[1] ?? page.lacks(`kind for the list “${name}”`);
  noteCount(notes.of(area), /共 ([\d,]+) 所/.exec(page.opening.text)?.[1], kind);
}

function noteIntroduction(notes: Notes, page: Passage, area: string): void {
  noteCount(notes.of(area), /共 ([\d,]+) 所/.exec(page.opening.text)?.[1], '在办');
}

/** `云溪镇 35 所在办幼儿园：`. */
function noteLede(notes: Notes, page: Passage, area: string): void {
  noteCount(notes.of(area), /([\d,]+) 所在办幼儿园/.exec(page.opening.text)?.[1], '在办');
}

/** `35 所在办幼儿园中有普惠性幼儿园 32 所：公办 20 所，普惠性民办 12`. */
function noteInclusive(notes: Notes, page: Passage, area: string): void {
  noteLede(notes, page, area);
  const [, inclusive, open] = /普惠性幼儿园 ([\d,]+) 所 ?：公办 ([\d,]+) 所/.exec(page.text) ?? [];
  noteCount(notes.of(area), inclusive, '普惠');
  noteCount(notes.of(area), open, '公办');
}
