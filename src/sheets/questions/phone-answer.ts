import { withMasks } from '../../dataset/privacy/mask-issue.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import { isPhoneCell } from '../../format/phone.ts';
import type { Question } from '../question.ts';
import { ONLY_NUMBERS, withoutNamesBesidePhones } from '../values/phone-words.ts';
import { senseOf } from './answer-words.ts';

/** The header of the cells for telephones, in whatever table. */
export const PHONE = TABLES.kindergartens.columns.phone.header;

/** Why an answer is none; `shown`: what of it may be told, where that is not all. */
export interface AnswerFault {
  readonly fault: string;
  readonly shown?: string;
}

/** A name beside a number, or a landline that nobody from elsewhere can dial. */
export function phoneFault(written: string, { field, suggestion }: Question): AnswerFault | null {
  if (field !== PHONE || senseOf(written) === 'denied') return null;
  const shown = withoutNamesBesidePhones(written);
  if (shown !== null) return { fault: ONLY_NUMBERS, shown };
  const plain = written.normalize('NFKC').trim();
  const like = suggestion === '' ? '写成“区号-号码”的样子' : `如“${suggestion}”`;
  if (/^[2-8]\d{2,3}[-\s]?\d{4}(?!\d)/.test(plain))
    return { fault: `“${withMasks(plain)}”还是少了区号。请连区号一起写，${like}；没有座机的写“空着”。` };
  if (/\d/.test(plain) && !isPhoneCell(plain))
    return { fault: `“${withMasks(plain)}”不像能拨通的号码。请核对位数，${like}；没有座机的写“空着”。` };
  return null;
}
