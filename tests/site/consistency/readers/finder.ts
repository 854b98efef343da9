import { builtFiles, pageHtml } from '../../../browser/site.ts';
import { isAbsent, type Reported } from '../../../../src/domain/reported.ts';
import { absenceWord } from '../../../../src/format/absence.ts';
import type { FinderFacts } from '../../../../src/search/entry.ts';
import type { CoreFile, TextFile } from '../../../../src/search/index-files.ts';
import { type FinderIndex, loadCore, withTexts } from '../../../../src/search/load-index.ts';
import { type Said, word, yesOrNo } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';

/** The finder's own files, unpacked as the browser does it: what filters and sorts, and what rows are made of. */
export function readFinder(): Surface {
  const notes = new Notes('finder');
  const index = withTexts(loadCore(finderFile<CoreFile>('core')), finderFile<TextFile>('text'));
  for (const [row, code] of index.codes.entries()) {
    const facts = index.facts[row];
    if (facts !== undefined) noteEntry(notes.about(code), index, row, facts);
  }
  return notes.surface;
}

function finderFile<File>(name: string): File {
  const path = builtFiles().find((file) => new RegExp(`^kindergartens/finder/${name}\\..*json$`).test(file));
  if (path === undefined) throw new Error(`the finder has no ${name} file`);
  return JSON.parse(pageHtml(`/${path}`)) as File;
}

function noteEntry(note: Noting, index: FinderIndex, row: number, facts: FinderFacts): void {
  note('园名', word(index.names.displayed[row] ?? ''));
  note('状态', word(facts.status));
  note('乡镇、街道', word(index.towns[row]?.town ?? ''));
  note('地址', word(index.texts?.addresses.displayed[row] ?? ''));
  note('公办或民办', word(facts.nature));
  note('是否普惠', yesOrNo(facts.inclusive, facts.inclusive ? '普惠' : 'not 普惠'));
  // Without a level in force a row says nothing of it.
  if (!isAbsent(facts.rating)) note('等级', word(facts.rating));
  note('服务形式', reported(facts.service, word));
  note('招收托班', reported(facts.nursery, isSo));
  note('融合教育', reported(facts.integrated, isSo));
  note(
    '专任教师∶幼儿',
    reported(facts.childrenPerTeacher, (value) => number(value, 0.1)),
  );
  if (facts.status !== '停办') notePlaces(note, facts);
  for (const [age, fee] of Object.entries(facts.monthlyFees)) {
    note(
      '保教费每月（减免前）',
      reported(fee, (fen) => number(fen / 100, 0.01)),
      age,
    );
  }
}

/** The row's one figure, under 空余学位. */
function notePlaces(note: Noting, { freePlaces }: FinderFacts): void {
  note(
    '空余学位',
    reported(freePlaces, (places) => number(places, 1)),
  );
}

function reported<T>(value: Reported<T>, say: (given: T) => Said): Said {
  return isAbsent(value) ? word(absenceWord(value)) : say(value);
}

const isSo = (value: boolean): Said => yesOrNo(value, value ? '是' : '否');

function number(meaning: number, step: number): Said {
  return { meaning, step, atLeast: false, words: String(meaning) };
}
