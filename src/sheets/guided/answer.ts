import { BILLING_UNITS } from '../../domain/code-lists.ts';
import { privacyIssues } from '../../dataset/privacy/privacy.ts';
import { isPhoneCell } from '../../format/phone.ts';
import { ONLY_NUMBERS, withoutNamesBesidePhones } from '../values/phone-words.ts';
import type { BureauEdit, EditedTable } from './bureau-edit.ts';
import { itemRows } from './fee-rows.ts';
import { noItemWords } from './new-fee-item.ts';
import { billingUnit, givenPrices } from './price-words.ts';
import { nameFaults } from './renaming.ts';
import { KindergartenFinder, type Listed, whichKindergartens, wordsOf } from './which-kindergarten.ts';
import { writtenText } from './written-text.ts';

/** What is wrong with one answer by itself: sentences for the clerk. */
export interface AnswerFault {
  readonly reasons: readonly string[];
  /** What may be meant all the same: what is asked for a yes, and the answer that it stands for. */
  readonly likely?: { readonly question: string; readonly answer: string };
}

/** Where only one kindergarten is likely to be meant; `answer`: with its code in place of the unclear name. */
function likelyOne({ name, code }: Listed, answer: string): NonNullable<AnswerFault['likely']> {
  return { question: `是 ${name}（${code}）吗？是的写“是”，不是的写它的全名或标识码`, answer };
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
  return likely === undefined
    ? { reasons }
    : { reasons, likely: likelyOne(likely, words.with(unclear, likely.code).join('、')) };
}

/** What is wrong with a kindergarten as it was named. */
export function kindergartenFault(text: string, edit: BureauEdit): AnswerFault | null {
  const found = new KindergartenFinder(edit).find(text);
  if ('listed' in found) return null;
  const { reason, likely } = found;
  return likely === undefined
    ? { reasons: [reason] }
    : { reasons: [reason], likely: likelyOne(likely, likely.code) };
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
  if (withoutNamesBesidePhones(text) !== null) return { reasons: [ONLY_NUMBERS] };
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

/** What is wrong with a billing unit. */
export function unitFault(text: string): AnswerFault | null {
  return billingUnit(text) === null
    ? { reasons: [`单位“${text}”看不明白，可写：${BILLING_UNITS.join('、')}。`] }
    : null;
}

/**
 * What is wrong with a fee item: a kindergarten that was named itself does not have it, so it is new, where it may be, or written wrong; or none of a town has it.
 */
export function itemFault(
  text: string,
  kindergartens: string,
  edit: BureauEdit,
  mayBeNew: boolean,
): AnswerFault | null {
  const { lacking, named, isNone } = withoutItem(text, kindergartens, edit);
  const told = named.length > 0 ? named : isNone ? lacking.slice(0, 1) : [];
  if (told.length === 0) return null;
  const reasons = told.slice(0, NAMED).map((listed) => noItemWords(edit.fees, listed, text));
  if (told.length > NAMED) reasons.push(`这样的一共 ${told.length} 所。`);
  const question = `“${text}”是新设的项目吗？是的写“是”，不是的写对的项目名`;
  return named.length === 0 || !mayBeNew ? { reasons } : { reasons, likely: { question, answer: text } };
}

const NAMED = 5;

/** Whether a fee item is new to one of the kindergartens that were named. */
export function isNewItem(text: string, kindergartens: string, edit: BureauEdit): boolean {
  return withoutItem(text, kindergartens, edit).named.length > 0;
}

interface WithoutItem {
  readonly lacking: readonly Listed[];
  /** Of them, those that were named themselves: of a town only those that have the item are meant. */
  readonly named: readonly Listed[];
  /** Whether nobody has it. */
  readonly isNone: boolean;
}

function withoutItem(text: string, kindergartens: string, edit: BureauEdit): WithoutItem {
  const { fees } = edit;
  const { found, named } = whichKindergartens(kindergartens, edit);
  const sought = { item: text.trim(), category: undefined, from: '' };
  const lacking = found.filter(({ code }) => {
    const rows = fees.rows.filter((row) => fees.text(row, 'code') === code);
    return itemRows(fees, rows, sought) === null;
  });
  const isNone = lacking.length > 0 && lacking.length === found.length;
  return { lacking, named: lacking.filter((listed) => named.has(listed)), isNone };
}

function faultOf(reasons: readonly string[]): AnswerFault | null {
  return reasons.length === 0 ? null : { reasons };
}
