import { isEmptyTerm } from '../../dataset/read/placeholder.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { bare, isNothing } from '../values/plain.ts';
import { isPointer } from '../values/pointer.ts';
import { NOT_SURE_DOCUMENT } from '../words/documents.ts';
import { EMPTY_BASES, FEE_ITEMS, OWN_PRICING } from '../words/fee-words.ts';
import type { Charge } from './charge.ts';
import { datedDocNo, type Framed, framedDocNo, plainDocNo, withoutReferring } from '../values/doc-no.ts';
import type { Fact } from './facts.ts';
import { notedBasis } from './fee-notes.ts';
import { slotCell } from './slot-cell.ts';
import { cellAt, type SlotColumn, type Subject, value, type Work } from './work.ts';

/**
 * What a price rests on: the document of its row, or of the sheet; a former price by what a note tells of former ones. `slot` is the column of
 * documents. `isFormerSure`: whether the days fit of what is told of a former price.
 */
export function basisOf(
  work: Work,
  subject: Subject,
  charge: Charge,
  slot: SlotColumn | undefined,
  isFormerSure: boolean,
): FoundCell | null {
  const { clerk, facts } = work;
  const { former, later } = charge;
  if (later !== undefined) return laterBasis(work, subject, charge, later.basis);
  if (former !== undefined && former.basis !== null)
    return isFormerSure ? value(former.basis, former.place) : oldBasis(work, subject, charge, former.basis);
  if (charge.ownBasis !== undefined) return value(charge.ownBasis.text, charge.ownBasis.place);
  if (
    charge.isOld &&
    (facts.fees.oldBasis.size > 0 ||
      facts.fees.isOldBasisOpen ||
      charge.isOfRemark === true ||
      charge.hasOwnDays === true)
  )
    return oldBasis(work, subject, charge);
  const cell = slot === undefined ? undefined : cellAt(work, subject.at, slot.index);
  const whole = plainDocNo(cell?.text ?? '');
  const written = withoutReferring(whole);
  const isElsewhere = isPointer(written);
  const text = isElsewhere ? '' : written;
  if (isElsewhere && cell !== undefined) clerk.hear(cell.place);
  const noted = charge.isOld
    ? undefined
    : notedBasis(facts.fees, subject.known?.nature ?? '', charge.item, charge.category);
  if (noted !== undefined && (isNothing(bare(text)) || isBeside(charge)))
    return value(noted.text, noted.place);
  const doubted = noted === undefined ? null : doubtedMeals(work, charge, slot, [text, noted]);
  if (doubted !== null) return doubted.cell;
  const ofNature = facts.fees.naturesBasis.get(subject.known?.nature ?? '') ?? null;
  if (!charge.isOld && ofNature !== null && isNothing(bare(text)))
    return value(ofNature.text, ofNature.place);
  const dated = datedDocNo(text);
  if (dated !== null && cell !== undefined) {
    if (!dated.isFrom) work.dropped.push({ place: cell.place, kind: '不收的话', text: dated.day });
    return value(dated.number, cell.place);
  }
  const document = framedDocNo(text);
  if (written !== whole && cell !== undefined) return value(written, cell.place);
  // 自主定价，已报备（某教备〔2026〕10号）: words that say more than that stay.
  const isSaid = document?.isBracketed === true && document.words !== '';
  if (document !== null && !(isSaid && !NOT_SURE_DOCUMENT.test(document.words)) && cell !== undefined)
    return documentCell(work, subject, cell, document);
  if (isBasis(text)) {
    return slot === undefined ? null : ownText(slotCell(work, subject, slot, '').cell, text);
  }
  if ((slot === undefined || (isElsewhere && OF_NOTES.test(written))) && facts.docNo !== null)
    return value(facts.docNo.text, facts.docNo.place);
  return clerk.value({
    table: 'fees',
    key: 'basis',
    place: cell?.place ?? subject.place,
    kindergarten: subject.known?.name ?? '',
    text: written,
    why: written === '' ? '' : '要有文号或备案号',
    suggestion: isForProfit(subject) && !/备案/.test(written) ? OWN_PRICING : '',
    sentence: `${subject.known?.name ?? ''}的收费依据${written === '' ? '没有写' : `只写了“${written}”`}。批准文号或备案号是什么？`,
  });
}

/** What refers to a note of the sheet, and not to a document elsewhere. */
const OF_NOTES = /说明|注/;

/** What is charged beside care and meals rests on a document of its own, where a note gives one: the one of the row is that of the price of care. */
function isBeside({ item, category }: Charge): boolean {
  return (category === null || category === '代收费' || category === '服务性收费') && !isMeal(item);
}

function isMeal(item: string): boolean {
  return FEE_ITEMS.some((known) => known.item === item && known.isMeal === true);
}

/** Meals in a row of several items that has another document than a note gives them: asked, once for each document of a row; null where they agree. */
function doubtedMeals(
  { clerk, head }: Work,
  { item }: Charge,
  slot: SlotColumn | undefined,
  [ofRow, noted]: readonly [string, Fact],
): { readonly cell: FoundCell | null } | null {
  const isOfRow = slot !== undefined && slot.meaning.dims.item === undefined && !head.shape.has.has('item');
  if (!isMeal(item) || !isOfRow || ofRow === noted.text) return null;
  const cell = clerk.value({
    table: 'fees',
    key: 'basis',
    place: noted.place,
    kindergarten: '',
    of: item,
    text: ofRow,
    suggestion: noted.text,
    sentence: `说明里写${item}的依据是${noted.text}，表里同一行的文号是${ofRow}。${item}的收费依据是哪一个？答一次，文号是${ofRow}的各行都用。`,
  });
  return { cell };
}

/** What a price rests on that the remark of its row tells of: not the document of the row. */
function laterBasis(
  { clerk }: Work,
  { known }: Subject,
  { item, place }: Charge,
  basis: string | null,
): FoundCell | null {
  if (basis !== null) return value(basis, place);
  const name = known?.name ?? '';
  return clerk.value({
    table: 'fees',
    key: 'basis',
    place,
    kindergarten: name,
    of: `${item}·新标准`,
    text: '',
    sentence: `${name}（${item}）备注里新标准的收费依据没有写。批准文号或备案号是什么？`,
  });
}

/** What a former price rested on, where a note tells it of some. */
function oldBasis(
  { clerk, facts }: Work,
  { known }: Subject,
  { item, place }: Charge,
  likelier = '',
): FoundCell | null {
  const { oldBasis: told } = facts.fees;
  const said = told.get(known?.nature ?? '') ?? told.get('');
  if (said !== undefined && likelier === '') return value(said.text, said.place);
  const [likely] = known?.nature === '' ? told.values() : [];
  return clerk.value({
    table: 'fees',
    key: 'basis',
    place,
    kindergarten: known?.name ?? '',
    of: `${item}·原标准`,
    text: '',
    suggestion: likelier || (likely?.text ?? ''),
    sentence: `${known?.name ?? ''}（${item}）原标准的收费依据没有写。批准文号或备案号是什么？（不清楚的，写“空着”）`,
  });
}

/** A document number among words of another sort: 同镇区标准，某发改价〔2024〕12号. */
function documentCell(
  { clerk, dropped }: Work,
  { known }: Subject,
  { place, text }: GridCell,
  { number, words }: Framed,
): FoundCell | null {
  if (!NOT_SURE_DOCUMENT.test(words)) {
    if (words !== '') dropped.push({ place, kind: '不收的话', text: words });
    return value(number, place);
  }
  return clerk.value({
    table: 'fees',
    key: 'basis',
    place,
    kindergarten: known?.name ?? '',
    text,
    why: '看不出是不是依据这个文件',
    suggestion: number,
  });
}

function isForProfit({ known }: Subject): boolean {
  return known?.profit === '营利性';
}

/** A basis has a number: 保险公司, 合同 and 物价局核定 say who, and not by what. */
function isBasis(text: string): boolean {
  const plain = bare(text);
  const isSaid = !isNothing(plain) && !EMPTY_BASES.has(plain) && !isEmptyTerm(text);
  return isSaid && (/\d/.test(plain) || plain === bare(OWN_PRICING));
}

function ownText(cell: FoundCell | null, text: string): FoundCell | null {
  return cell?.kind === 'value' ? { ...cell, text } : cell;
}
