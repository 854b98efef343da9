import { agesIn } from '../ages.ts';
import { readPage } from '../page.ts';
import type { Passage } from '../passage.ts';
import { type Assumptions, monthly, ratio, word, yesOrNo } from '../said.ts';
import { Notes, type Noting, type Surface } from '../statement.ts';
import { codeIn, nameIn } from '../table.ts';
import { noteFeeSection } from './fee-section.ts';
import { noteLead, statusIn } from './lead.ts';
import {
  noteBasicsSection,
  noteInclusiveSection,
  noteQualitySection,
  noteSafetySection,
} from './other-sections.ts';
import { notePlaceSection } from './place-section.ts';
import { noteStaffSection } from './staff-section.ts';
import { noteStanding } from './words.ts';

/** The page of every kindergarten: its lead, its sections, its row among its peers, and what it says of those nearby. */
export function readKindergartenPages(
  codes: readonly string[],
  assumptions: Assumptions,
): readonly Surface[] {
  const lead = new Notes('page lead');
  const sections = new Notes('page sections');
  const peers = new Notes('peers table');
  const nearby = new Notes('nearby list');
  const announced = new Notes('price announcements');
  for (const code of codes) {
    const page = readPage(`/kindergartens/${code}/`);
    const status = statusIn(page);
    noteLead(lead.about(code), page, status, assumptions);
    noteSections(sections.about(code), page, status, assumptions);
    if (page.under(/^同类园比较$/)) notePeers(peers.about(code), page.section(/^同类园比较$/), assumptions);
    noteNearby(nearby, page, assumptions);
    if (status === '在办') noteAnnouncements(announced, lead, sections, page, code);
  }
  return [lead, sections, peers, nearby, announced].map(({ surface }) => surface);
}

function noteSections(note: Noting, page: Passage, status: string, assumptions: Assumptions): void {
  noteBasicsSection(note, page);
  noteInclusiveSection(note, page);
  // A planned kindergarten has nothing to show yet.
  if (status === '筹建') return;
  noteFeeSection(note, page, status, assumptions);
  noteStaffSection(note, page);
  notePlaceSection(note, page, status);
  noteQualitySection(note, page);
  noteSafetySection(note, page);
}

/** 同类园比较: the column of the kindergarten itself. */
function notePeers(note: Noting, section: Passage, assumptions: Assumptions): void {
  for (const { head, cell } of section.table(/^本园$/).rows) {
    const own = cell(/^本园$/) ?? '';
    if (/减免前/.test(head)) {
      for (const age of agesIn(head)) note('保教费每月（减免前）', monthly(own, assumptions), age);
    } else if (/教职工/.test(head)) note('教职工∶幼儿', ratio(own));
    else if (/保教人员/.test(head)) note('保教人员∶幼儿', ratio(own));
    else if (/专任教师/.test(head)) note('专任教师∶幼儿', ratio(own));
    else section.lacks(`reading of the row “${head}”`);
  }
}

/** 附近的幼儿园: `东 100 米 · 民办 · 普惠 · 小班保教费 520 元/月`. */
function noteNearby(notes: Notes, page: Passage, assumptions: Assumptions): void {
  for (const item of page.under(/^附近的幼儿园$/)?.all('li') ?? []) {
    const note = notes.about(codeIn(item) ?? page.lacks('link in the list of those nearby'));
    note('园名', word(nameIn(item.children[0])));
    noteStanding(note, item.text);
    const [, age, fee] = /(\S+?)(?:保教费|保育费) (.+)$/.exec(item.text) ?? [];
    for (const one of agesIn(age ?? '')) note('保教费每月（减免前）', monthly(fee ?? '', assumptions), one);
  }
}

/** `将于2027年3月1日起执行：保育教育费（小班） 450 元/月 → 490 元/月`: a year's cost that leaves the new price out is not a year's. */
function noteAnnouncements(
  announced: Notes,
  lead: Notes,
  sections: Notes,
  page: Passage,
  code: string,
): void {
  const fees = page.section(/^收费$/);
  const sums = fees.under(/学年的费用/)?.all('table')[0]?.text ?? '';
  for (const [, words = ''] of fees.text.matchAll(/将于\S+?起执行 ?：保育教育费.*? → ([\d,.]+) 元/g)) {
    const fact = '学年内变价是否计入一学年费用';
    const part = `${words} 元`;
    announced.about(code)(fact, yesOrNo(true, `${words} 元, announced`), part);
    for (const [notes, text] of [[lead, page.opening.text] as const, [sections, sums] as const]) {
      // A price is `690 元/月` or `690 × 5`; a sum may happen to be the same number.
      const isSo = new RegExp(`(?<![\\d,])${words}(?: ?元)? ?[×/]`).test(text);
      notes.about(code)(fact, yesOrNo(isSo, isSo ? `names ${words}` : `does not name ${words}`), part);
    }
  }
}
