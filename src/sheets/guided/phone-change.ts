import type { BureauEdit } from './bureau-edit.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import { ONLY_NUMBERS, withoutNamesBesidePhones } from '../values/phone-words.ts';
import { KindergartenFinder } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for another telephone, as typed. */
export interface PhoneRequest {
  readonly kindergarten: string;
  readonly phone: string;
}

/** Another telephone, without anybody's name. Whether the number may be published is for the check to say. */
export function changePhone(edit: BureauEdit, { kindergarten, phone }: PhoneRequest): GuidedOutcome {
  const found = new KindergartenFinder(edit).find(kindergarten);
  const { texts, reasons } = writtenTexts('kindergartens', { phone });
  if ('reason' in found) return refused(found.reason, ...reasons);
  if (reasons.length > 0) return refused(...reasons);
  if (withoutNamesBesidePhones(phone) !== null) return refused(ONLY_NUMBERS);
  const { code, name, row } = found.listed;
  if (edit.kindergartens.set(row, texts) === row)
    return { reasons: [], kept: [`“${name}”的联系电话就是 ${phone}，没有变化。`], codes: [] };
  return { reasons: [], kept: [], codes: [code] };
}
