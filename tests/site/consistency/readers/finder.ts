import { builtFiles, pageHtml } from '../../../browser/site.ts';
import { AGE_GROUPS, type AgeGroup } from '../../../../src/domain/code-lists.ts';
import { isAbsent } from '../../../../src/domain/reported.ts';
import { type FactColumn, valueAt } from '../../../../src/search/find/column.ts';
import type { CoreFile, TextFile } from '../../../../src/search/find/index-files.ts';
import { type FinderIndex, loadCore, townAt, withTexts } from '../../../../src/search/find/load-index.ts';
import { type RowFigure, finderRow } from '../../../../src/search/find/row.ts';
import { agesIn } from '../ages.ts';
import { type Assumptions, type Said, count, monthly, ratio, word, yesOrNo } from '../said.ts';
import { noteNature } from './words.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';

/** The finder's own files, unpacked as the browser does it: what filters and sorts, and what rows are made of. */
export function readFinder(assumptions: Assumptions, asOf: string): Surface {
  const notes = new Notes('finder');
  const index = withTexts(loadCore(finderFile<CoreFile>('core'), asOf), finderFile<TextFile>('text'));
  for (const [row, code] of index.codes.entries()) {
    const note = notes.about(code);
    noteEntry(note, index, row);
    for (const age of AGE_GROUPS) noteRow(note, index, row, age, assumptions);
  }
  return notes.surface;
}

function finderFile<File>(name: string): File {
  const path = builtFiles().find((file) => new RegExp(`^kindergartens/finder/${name}\\..*json$`).test(file));
  if (path === undefined) throw new Error(`the finder has no ${name} file`);
  return JSON.parse(pageHtml(`/${path}`)) as File;
}

/** What its facets narrow by. */
function noteEntry(note: Noting, index: FinderIndex, row: number): void {
  note('园名', word(index.names.displayed[row] ?? ''));
  note('乡镇、街道', word(townAt(index, row).town));
  note('地址', word(index.texts?.addresses.displayed[row] ?? ''));
  note(
    '状态',
    facetWord(index, row, 'status', (value) => word(String(value))),
  );
  note(
    '公办或民办',
    facetWord(index, row, 'nature', (value) => word(String(value))),
  );
  noteNature(note, facetWord(index, row, 'run-by', (value) => word(String(value))).words);
  note('是否普惠', facetWord(index, row, 'inclusive', isSo));
  noteRating(note, index, row);
  note(
    '服务形式',
    facetWord(index, row, 'service', (value) => word(String(value))),
  );
  note('招收托班', facetWord(index, row, 'nursery', isSo));
  note('融合教育', facetWord(index, row, 'integrated', isSo));
}

/** Without a level in force a row says nothing of it, and no level finds it. */
function noteRating(note: Noting, index: FinderIndex, row: number): void {
  const column = columnOf(index, 'rating');
  if (isAbsent(valueAt(column, row))) return;
  note('等级', word(column.words[column.ids[row] ?? -1] ?? ''));
}

/** What its rows say once an age group is chosen. */
function noteRow(
  note: Noting,
  index: FinderIndex,
  row: number,
  age: AgeGroup,
  assumptions: Assumptions,
): void {
  for (const figure of finderRow(index, row, age).figures) noteFigure(note, figure, assumptions);
}

function noteFigure(note: Noting, { kind, label, text }: RowFigure, assumptions: Assumptions): void {
  if (kind === 'ratio') return note('专任教师∶幼儿', ratio(text));
  const ages = agesIn(label);
  if (ages.length === 0) throw new Error(`the finder’s figure “${label}” names no age group`);
  for (const age of ages) {
    if (kind === 'fee') note('保教费每月（减免前）', monthly(text, assumptions), age);
    else note('空余学位（各年龄段）', { ...count(text), words: `${label} ${text}` }, age);
  }
}

function facetWord(
  index: FinderIndex,
  row: number,
  id: string,
  say: (value: ReturnType<typeof valueAt>) => Said,
): Said {
  const column = columnOf(index, id);
  const value = valueAt(column, row);
  return isAbsent(value) ? word(column.words[column.ids[row] ?? -1] ?? '') : say(value);
}

function columnOf(index: FinderIndex, id: string): FactColumn {
  const column = index.facts.get(id);
  if (column === undefined) throw new Error(`the finder has no fact “${id}”`);
  return column;
}

const isSo = (value: unknown): Said => yesOrNo(value === true, String(value));
