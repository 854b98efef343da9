import { readPage } from '../page.ts';
import type { Passage } from '../passage.ts';
import type { Row } from '../table.ts';
import { type Assumptions, date, word } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { noteFeeItem } from './fee-item.ts';
import { itemNames, noteStanding, noteTags, ratingWords } from './words.ts';

/** 公示牌: the notices to print. */
export function readPosters(codes: readonly string[], assumptions: Assumptions): Surface {
  const notes = new Notes('poster');
  for (const code of codes) {
    const page = readPage(`/kindergartens/${code}/poster/`);
    const note = notes.about(code);
    note('园名', word(page.all('h1')[0]?.text ?? page.lacks('name')));
    const standing = page.smallest((text) => /^(?:公办|民办)/.test(text))?.text ?? page.lacks('公办 or 民办');
    noteStanding(note, standing);
    noteTags(note, standing.split(/\s+/));
    note('联系电话', word(page.term(/电话/)));
    note('地址', word(page.term(/^地址$/)));
    const [rating = '', decided] = page.term(/^等级$/).split(' ');
    note('等级', word(ratingWords(page.term(/^等级$/)), rating));
    if (decided !== undefined) note('等级评定日期', date(decided));
    notePrices(note, page, assumptions);
  }
  return notes.surface;
}

function notePrices(note: Noting, page: Passage, assumptions: Assumptions): void {
  const rows = page.tableIf(/^收费标准$/)?.rows ?? [];
  if (rows.length === 0 && !/收费标准未公布/.test(page.text)) page.lacks('prices, nor that they are 未公布');
  note('收费项目', itemNames(rows.map(nameOf)));
  for (const row of rows) notePrice(note, row, assumptions);
}

const nameOf = ({ head }: Row): string => head.split(' ')[0] ?? '';

/** `340 元/月 减免 340，实缴 0 元/月`. */
function notePrice(note: Noting, row: Row, assumptions: Assumptions): void {
  const standard = row.cell(/^收费标准$/) ?? '';
  const fee = {
    item: nameOf(row),
    ages: row.cell(/^年龄段$/) ?? '',
    standard,
    unit: standard,
    paid: /实缴 (.+)$/.exec(standard)?.[1] ?? standard,
    basis: row.cell(/^收费依据$/) ?? '',
  };
  noteFeeItem(note, fee, assumptions);
}
