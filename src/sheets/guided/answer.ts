import { privacyIssues } from '../../dataset/privacy/privacy.ts';
import { isPhoneCell } from '../../format/phone.ts';
import type { BureauEdit, EditedTable } from './bureau-edit.ts';
import { itemRows, noItem } from './fee-rows.ts';
import { meantItem } from './fee-order.ts';
import { givenPrices } from './price-words.ts';
import { nameFaults } from './renaming.ts';
import { KindergartenFinder, type Listed, whichKindergartens, wordsOf } from './which-kindergarten.ts';
import { writtenText } from './written-text.ts';

/** What is wrong with one answer by itself: sentences for the clerk. */
export interface AnswerFault {
  readonly reasons: readonly string[];
  /** Where only one kindergarten is likely to be meant: it, and the answer with its code in place of the unclear name. */
  readonly likely?: { readonly name: string; readonly code: string; readonly answer: string };
}

/** What is wrong with kindergartens and towns as they were named; null where they are clear. */
export function kindergartensFault(text: string, edit: BureauEdit, nature?: string): AnswerFault | null {
  const { reasons } = whichKindergartens(text, edit, nature);
  if (reasons.length === 0) return null;
  const finder = new KindergartenFinder(edit);
  const words = wordsOf(text);
  const unclear = words.findIndex((word) => {
    const found = finder.find(word);
    return 'reason' in found && found.reason === reasons[0];
  });
  const found = finder.find(words[unclear] ?? '');
  const likely = 'reason' in found && reasons.length === 1 ? found.likely : undefined;
  if (likely === undefined) return { reasons };
  const { name, code } = likely;
  return { reasons, likely: { name, code, answer: words.with(unclear, code).join('、') } };
}

/** What is wrong with a kindergarten as it was named. */
export function kindergartenFault(text: string, edit: BureauEdit): AnswerFault | null {
  const found = new KindergartenFinder(edit).find(text);
  if ('listed' in found) return null;
  if (found.likely === undefined) return { reasons: [found.reason] };
  const { name, code } = found.likely;
  return { reasons: [found.reason], likely: { name, code, answer: code } };
}

/** What is wrong with a new name for a kindergarten. */
export function newNameFault(text: string, kindergarten: string, edit: BureauEdit): AnswerFault | null {
  const written = writtenText('kindergartens', 'name', text);
  if ('reason' in written) return { reasons: [written.reason] };
  const finder = new KindergartenFinder(edit);
  const found = finder.find(kindergarten);
  return faultOf('listed' in found ? nameFaults(written.text, found.listed, finder) : []);
}

/** What is wrong with a text of a column; `today`: the last day that it may say. */
export function textFault(
  text: string,
  { table, key, today }: { table: EditedTable; key: string; today?: string },
): AnswerFault | null {
  const written = writtenText(table, key, text);
  if ('reason' in written) return { reasons: [written.reason] };
  const isToCome = today !== undefined && written.text > today;
  return faultOf(isToCome ? [`${written.text} 还没有到：到那一天再运行。`] : []);
}

/** What is wrong with a telephone of a kindergarten. What it says is not repeated: it may be somebody's own. */
export function phoneFault(text: string): AnswerFault | null {
  const written = writtenText('kindergartens', 'phone', text);
  const isPersonal = privacyIssues(new Map([['site.json', text]]), { bureauEmail: '' }, []).length > 0;
  if (!isPersonal && 'text' in written && isPhoneCell(written.text)) return null;
  return {
    reasons: [
      '这不是能拨通的座机。写成“0000-1234567”，分机写“转802”；没有座机的，写主管部门的座机，手机号不能公开。',
    ],
  };
}

/** What is wrong with a price as it was given. */
export function priceFault(text: string): AnswerFault | null {
  const read = givenPrices(text);
  return 'reason' in read ? { reasons: [read.reason] } : null;
}

/** What is wrong with a fee item of kindergartens: one that was named itself has none of it, or nobody has. */
export function itemFault(text: string, kindergartens: string, edit: BureauEdit): AnswerFault | null {
  const { found, named } = whichKindergartens(kindergartens, edit);
  const item = meantItem(text);
  const missing = found.map((listed) => ({ listed, reason: missingItem(listed, item, edit) }));
  const told = missing.filter(({ listed, reason }) => reason !== null && named.has(listed));
  const none = missing.every(({ reason }) => reason !== null) ? missing.slice(0, 1) : [];
  return faultOf((told.length > 0 ? told : none).flatMap(({ reason }) => reason ?? []));
}

function missingItem({ code, name }: Listed, item: string, { fees }: BureauEdit): string | null {
  const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
  const sought = { item, category: undefined, from: '' };
  return itemRows(fees, rows, sought) === null ? noItem(fees, name, rows, sought) : null;
}

function faultOf(reasons: readonly string[]): AnswerFault | null {
  return reasons.length === 0 ? null : { reasons };
}
