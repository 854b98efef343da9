import { MIXED_FINAL, agesIn } from '../ages.ts';
import type { Passage } from '../passage.ts';
import { compact } from '../table.ts';
import { type Assumptions, absence, count, date, monthly, ratio, word, yesOrNo, yuan } from '../said.ts';
import type { Noting } from '../statement.ts';
import { isMet, isVerdict, noteStanding, noteTags, noteVerdict, ratingWords } from './words.ts';

/** What the page of a kindergarten opens with: the block under its name. */
export function noteLead(note: Noting, page: Passage, status: string, assumptions: Assumptions): void {
  const lead = page.opening;
  note('园名', word(page.all('h1')[0]?.text ?? page.lacks('name')));
  note('状态', word(status));
  noteIdentity(note, lead);
  if (status !== '在办') return;
  noteCosts(note, lead, assumptions);
  noteStaff(note, lead);
  notePlaces(note, lead);
  noteRating(note, lead);
  noteContact(note, lead);
}

/** A page that says neither that the kindergarten has closed nor that it is planned is of a running one. */
export function statusIn(page: Passage): string {
  const banner = page.opening.text + (page.all('h2')[0]?.text ?? '');
  if (/已于.{6,12}停办/.test(compact(banner))) return '停办';
  return /正在筹建/.test(banner) ? '筹建' : '在办';
}

function noteIdentity(note: Noting, lead: Passage): void {
  const tags = lead.all('li').map(({ text }) => text);
  noteStanding(note, tags.find((tag) => /公办|民办/.test(tag)) ?? lead.lacks('公办 or 民办'));
  noteTags(note, tags);
}

function noteCosts(note: Noting, lead: Passage, assumptions: Assumptions): void {
  const { rows } = lead.table(/一学年/);
  for (const [at, row] of rows.entries()) {
    const ages = agesIn(row.head);
    const yearly = row.cell(/一学年/);
    if (ages.length === 0 || yearly === undefined) continue;
    // A row without an age group explains the one above it.
    const why = agesIn(rows[at + 1]?.head ?? '').length === 0 ? (rows[at + 1]?.text ?? '') : '';
    const said = yuan(yearly, 1);
    for (const age of ages) {
      note('一学年费用', { ...said, atLeast: said.atLeast || isPartial(said.meaning, why) }, age);
      noteWaiver(note, why, age, assumptions);
    }
  }
}

const isPartial = (meaning: number | string, why: string): boolean =>
  typeof meaning === 'number' && /没有计入|不含/.test(why);

/** `保教费 （340 元/月 − 免除 340 元） × 10 个月 = 0 元`; a price that changes within the year is not one price a month. */
function noteWaiver(note: Noting, why: string, age: string, assumptions: Assumptions): void {
  const made = /保教费 ?（([\d,.]+) (元\/\S+) − 免除 ([\d,.]+) 元） ?× \d+ 个\S+ =/.exec(why);
  const [, standard = '', unit = '', waived = ''] = made ?? [];
  if (made === null) return;
  const amount = (words: string): number => Number(words.replaceAll(',', ''));
  const net = Math.round((amount(standard) - amount(waived)) * 100) / 100;
  if (age !== MIXED_FINAL) note('保教费每月（减免前）', monthly(`${standard} ${unit}`, assumptions), age);
  note('保教费每月（减免后）', monthly(`${net} ${unit}`, assumptions), age);
}

function noteStaff(note: Noting, lead: Passage): void {
  const words = lead.term(/教职工|师资|配备/);
  const counted = /\S+统计/.exec(words)?.[0];
  note('教职工∶幼儿', ratio(words));
  if (counted !== undefined) note('配备统计日期', date(counted));
  if (!isVerdict(words)) return;
  note('配备是否都达标', yesOrNo(isMet(words), words));
  // A verdict that counts the standards is not one on this ratio alone.
  const verdict = words.split(' ').find(isVerdict);
  if (!/\d ?项/.test(words) && verdict !== undefined) noteVerdict(note, verdict, '教职工∶幼儿');
}

function notePlaces(note: Noting, lead: Passage): void {
  const words = lead.term(/学位|空余|还可招/);
  const label = lead.all('dt').find(({ text }) => /学位|空余|还可招/.test(text))?.text ?? '';
  const said = count(words);
  // An age group whose number is not known is left out of the sum, and the lead says so.
  const atLeast = typeof said.meaning === 'number' && /至少|不含|未公布|待核实/.test(words);
  note('空余学位', { ...said, atLeast, words: `${label} ${words}` });
  if (/全园|核定/.test(label)) note('空余学位（全园）', said);
  for (const [, age = '', free = ''] of words.matchAll(
    /(托班|小班|中班|大班|混龄)班? ([\d,]+|未公布|待核实)(?= ·| [^·]|$)/g,
  )) {
    note('空余学位（各年龄段）', count(free), age);
  }
}

function noteRating(note: Noting, lead: Passage): void {
  const words = lead.term(/^等级/);
  const decided = /\S+评定(?= |$)/.exec(words)?.[0];
  const until = /有效期(?:至|已于)(\S+日)/.exec(words)?.[1];
  note('等级', word(ratingWords(words), words));
  if (decided !== undefined) note('等级评定日期', date(decided));
  if (until !== undefined) note('等级有效期至', date(until));
}

function noteContact(note: Noting, lead: Passage): void {
  const words = lead
    .term(/电话|地址/)
    .replace(/导航.*$/, '')
    .trim();
  const phones = lead.all('a').filter(({ attributes }) => attributes['href']?.startsWith('tel:'));
  const phone = phones.map(({ text }) => text).join('、') || absence(words.replace(/^电话\s*/, ''))?.meaning;
  if (phone === undefined) lead.lacks('telephone');
  note('联系电话', word(String(phone)));
  note('地址', word(words.split(' ').at(-1) ?? ''));
}
