import { withTableTitles } from '../../dataset/said-words.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import {
  type AnswerFault,
  isNewItem,
  itemFault,
  kindergartenFault,
  kindergartensFault,
  newNameFault,
  phoneFault,
  priceFault,
  textFault,
  unitFault,
} from '../../sheets/guided/answer.ts';
import type { BureauEdit } from '../../sheets/guided/bureau-edit.ts';
import { givenPrices } from '../../sheets/guided/price-words.ts';
import { isYes } from '../yes.ts';
import { type ChangeKind, type FormField, FORMS } from './forms.ts';

/** Asks on the terminal; null once nobody answers any more. */
export type Ask = (question: string) => Promise<string | null>;

type Given = Readonly<Record<string, string>>;

export interface Asking {
  readonly ask: Ask;
  /** The tables as they are: an answer is looked at beside them. */
  readonly edit: BureauEdit;
  readonly today: IsoDate;
}

/** What was given, and what is asked for: each answer is checked at once, and asked for again with what is wrong. Null where nobody answers any more. */
export async function askFields(kind: ChangeKind, given: Given, asking: Asking): Promise<Given | null> {
  const answers: Record<string, string> = { ...given };
  for (const field of FORMS[kind].fields) {
    if (answers[field.flag] === undefined && !isAsked(kind, field, answers, asking.edit)) continue;
    const answer = await askField(kind, field, answers, asking);
    if (answer === null) return null;
    answers[field.flag] = answer;
  }
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
}

/** Whether a field is asked for, after the answers before it. */
function isAsked(kind: ChangeKind, { flag, need }: FormField, answers: Given, edit: BureauEdit): boolean {
  if (need === 'flag') return false;
  if (need === 'must' || need === 'may') return true;
  if (!isOfNewItem(kind, answers, edit)) return false;
  const prices = flag === 'unit' ? givenPrices(answers['price'] ?? '') : null;
  return prices === null || 'reason' in prices || prices.value.some(({ unit }) => unit === null);
}

/** Whether a fee is meant that one of the kindergartens does not have yet. */
export function isOfNewItem(kind: ChangeKind, { item, kindergarten }: Given, edit: BureauEdit): boolean {
  return (
    kind === 'fee' && item !== undefined && kindergarten !== undefined && isNewItem(item, kindergarten, edit)
  );
}

/** The flags that a new item needs and that are not given. */
export function missingForNewItem(kind: ChangeKind, given: Given, edit: BureauEdit): readonly FormField[] {
  return FORMS[kind].fields.filter(
    (field) => field.need === 'new' && given[field.flag] === undefined && isAsked(kind, field, given, edit),
  );
}

/** How often a question that needs an answer is left without one. */
const MOST_TIMES = 3;

async function askField(
  kind: ChangeKind,
  { flag, question, need }: FormField,
  answers: Given,
  asking: Asking,
): Promise<string | null> {
  const isNeeded = need === 'must' || need === 'new';
  const hint = isNeeded || question.endsWith('直接回车') ? '' : '，没有的直接回车';
  const prompt = `${question}${hint}：`;
  let said = '';
  let answer = answers[flag] ?? null;
  for (let empty = 0; empty < MOST_TIMES;) {
    answer ??= (await asking.ask(`${said}${prompt}`))?.trim() ?? null;
    if (answer === null) return null;
    if (answer === '' && !isNeeded) return '';
    if (answer === '') {
      empty += 1;
      answer = null;
      continue;
    }
    const fault = faultOf(kind, flag, { answer, answers, asking });
    if (fault === null) return answer;
    const { reasons, likely } = fault;
    said = `${withTableTitles(reasons.join('\n'))}\n`;
    answer = null;
    if (likely === undefined) continue;
    const other = await asking.ask(`${said}${likely.question}：`);
    if (other === null) return null;
    said = '';
    if (isYes(other)) return likely.answer;
    if (other.trim() !== '') answer = other.trim();
  }
  return null;
}

function faultOf(
  kind: ChangeKind,
  flag: string,
  { answer, answers, asking: { edit, today } }: { answer: string; answers: Given; asking: Asking },
): AnswerFault | null {
  const kindergarten = answers['kindergarten'] ?? '';
  switch (flag) {
    case 'kindergarten':
      return kind === 'fee' || kind === 'stop'
        ? kindergartensFault(answer, edit, answers['nature'])
        : kindergartenFault(answer, edit);
    case 'successor':
      return kindergartenFault(answer, edit);
    case 'name':
      return newNameFault(answer, kindergarten, edit);
    case 'item':
      return itemFault(answer, kindergarten, edit, kind === 'fee');
    case 'price':
      return priceFault(answer);
    case 'phone':
      return phoneFault(answer);
    case 'on':
      return textFault(answer, { table: 'former_codes', key: 'date', today });
    case 'doc':
      return textFault(answer, { table: 'former_codes', key: 'docNo' });
    case 'from':
      return textFault(answer, { table: 'fees', key: 'effectiveFrom' });
    case 'basis':
    case 'category':
    case 'refund':
    case 'service':
    case 'voluntary':
      return textFault(answer, { table: 'fees', key: flag });
    case 'nature':
    case 'sponsor':
    case 'sponsor-name':
    case 'profit':
    case 'district':
      return textFault(answer, { table: 'kindergartens', key: ATTRIBUTES[flag] });
    case 'until':
      return textFault(answer, { table: 'fees', key: 'until' });
    case 'unit':
      return unitFault(answer);
    case 'noticed':
      return textFault(answer, { table: 'fees', key: 'noticedOn' });
    default:
      return null;
  }
}

/** The columns of what a kindergarten is, by flag. */
const ATTRIBUTES = {
  nature: 'nature',
  sponsor: 'sponsorType',
  'sponsor-name': 'sponsorName',
  profit: 'profitStatus',
  district: 'district',
} as const;
