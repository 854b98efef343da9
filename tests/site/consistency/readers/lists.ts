import { pagePaths } from '../../../browser/site.ts';
import { agesIn } from '../ages.ts';
import { type PageElement, readPage } from '../page.ts';
import type { Passage } from '../passage.ts';
import { codeIn, descendants, nameIn } from '../table.ts';
import { type Assumptions, count, monthly, ratio, word } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { noteNature, noteTags } from './words.ts';

/** The lists of kindergartens: the finder's first rows, the lists by facet and those of the towns. */
export function readLists(assumptions: Assumptions): readonly Surface[] {
  return [
    readList('finder rows', /^\/kindergartens\/$/, assumptions),
    ...['all', 'public', 'private', 'inclusive', 'nursery', 'integrated', 'free'].map((list) =>
      readList(`list ${list}`, new RegExp(`^/kindergartens/lists/${list}/`), assumptions, 'lists'),
    ),
    readList('town lists', /^\/kindergartens\/towns\//, assumptions),
  ];
}

function readList(name: string, address: RegExp, assumptions: Assumptions, voice = name): Surface {
  const notes = new Notes(name, voice);
  const paths = pagePaths().filter((path) => address.test(path));
  if (paths.length === 0) throw new Error(`${name}: no page ${address.source}`);
  for (const path of paths) {
    const page = readPage(path);
    const rows = page.all('li').filter((row) => codeIn(row) !== undefined);
    if (rows.length === 0) page.lacks('rows');
    for (const row of rows) noteRow(notes, page, row, assumptions);
  }
  return notes.surface;
}

function noteRow(notes: Notes, page: Passage, row: PageElement, assumptions: Assumptions): void {
  const note = notes.about(codeIn(row) ?? page.lacks('link in a row'));
  note('园名', word(nameIn(descendants(row, 'a')[0])));
  // Of a running kindergarten a row does not say that it runs.
  const status = /停办|筹建/.exec(row.text)?.[0] ?? '在办';
  note('状态', word(status));
  noteTraits(
    note,
    descendants(row, 'span').map(({ text }) => text),
  );
  const figures = page.within(row);
  const labels = figures.all('dt').map(({ text }) => text);
  if (status === '在办' && !(labels.some(isOfFee) && labels.some(isOfPlaces))) {
    page.lacks(`fee and free places in the row “${row.text}”`);
  }
  for (const label of labels) noteFigure(note, label, figures.term(new RegExp(`^${label}$`)), assumptions);
}

const isOfFee = (label: string): boolean => /保教费|保育费/.test(label);
const isOfPlaces = (label: string): boolean => /空余|学位/.test(label);

function noteFigure(note: Noting, label: string, value: string, assumptions: Assumptions): void {
  const ages = agesIn(label);
  if (isOfFee(label)) {
    for (const age of ages) note('保教费每月（减免前）', monthly(value, assumptions), age);
  } else if (/教师与幼儿/.test(label)) note('专任教师∶幼儿', ratio(value));
  else if (isOfPlaces(label)) {
    const said = { ...count(value), words: `${label} ${value}` };
    for (const age of ages) note('空余学位（各年龄段）', said, age);
    if (ages.length === 0) note('空余学位', said);
  } else throw new Error(`a row has a figure “${label}” that this test does not know`);
}

const RUN_BY = /^(?:公办|(?:普惠性|非营利性|营利性)?民办)$/;
const NOT_A_RATING = /^(?:已停办|筹建中|.+制|未公布|待核实|不收取|不适用)$/;

/** `普惠性民办 · 三类园 · 云溪镇`: the town stands last; a level only where there is one. */
function noteTraits(note: Noting, traits: readonly string[]): void {
  noteNature(note, traits.find((trait) => RUN_BY.test(trait)) ?? '');
  noteTags(note, traits);
  const rest = traits.filter((trait) => !RUN_BY.test(trait) && !NOT_A_RATING.test(trait));
  if (rest.length > 1) note('等级', word(rest[0] ?? ''));
  note('乡镇、街道', word(rest.at(-1) ?? ''));
}
