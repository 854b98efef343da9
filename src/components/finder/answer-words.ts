import { KINDERGARTEN_STATUSES } from '../../domain/code-lists.ts';
import { UNDER_REVIEW } from '../../domain/reported.ts';
import { absenceWord } from '../../format/absence.ts';
import type { FinderAnswer } from '../../search/find/answer.ts';
import { BY_FEE } from '../../search/find/finder-state.ts';
import { isNearWord } from '../../search/find/understand/extra-words.ts';
import { statusWord } from '../../wording/nature.ts';
import { TEXT_LABELS } from './result-row.ts';

/** 已停办, 筹建中. */
const NOT_RUNNING = KINDERGARTEN_STATUSES.flatMap((status) => statusWord(status) ?? []);

/** Who else is in the list, or may be: `另有 6 所相近、1 所已停办或筹建中、2 所待核实`; nothing where nobody is. */
function others({ notRunning, filtered }: FinderAnswer, resembling = 0): string {
  const parts = [
    resembling > 0 ? `${resembling} 所相近` : '',
    notRunning.length > 0 ? `${notRunning.length} 所${NOT_RUNNING.join('或')}` : '',
    filtered.held > 0 ? `${filtered.held} 所${absenceWord(UNDER_REVIEW)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `，另有 ${parts.join('、')}`;
}

/** Words that were left out: `，已略去“怎么样”、“收费”`; nothing where none were. */
function leftOut({ dropped }: FinderAnswer['words']): string {
  if (dropped.length === 0) return '';
  const how = dropped.some(isNearWord) ? '；要由近到远看，请填“从哪里算距离”' : '';
  return `，已略去${dropped.map((word) => `“${word}”`).join('、')}${how}`;
}

/** How many answer, over the list, and what was left out: those that hold the words apart from those that only resemble them, and who does not run. */
export function countWords(answer: FinderAnswer): string {
  return answer.lacks.length > 0 ? '正在查找…' : `${countOf(answer)}${leftOut(answer.words)}`;
}

function countOf(answer: FinderAnswer): string {
  const { rows, sure } = answer;
  if (sure === null || sure === rows.length) return `共 ${rows.length} 所${others(answer)}`;
  return sure === 0
    ? `相近的 ${rows.length} 所${others(answer)}`
    : `${sure} 所${others(answer, rows.length - sure)}`;
}

/** On the button below the filters, which leads to what they leave. */
export function facetsEndWords({ rows }: FinderAnswer): string {
  return rows.length === 0 ? '没有符合条件的' : `看 ${rows.length} 所`;
}

/** What a screen reader hears once the reader rests. */
export function spokenCount(answer: FinderAnswer): string {
  const { words } = answer;
  // Who sees the rows sees it there.
  const told = words.told.length === 0 ? '' : `，附${words.told.map((kind) => TEXT_LABELS[kind]).join('、')}`;
  return `找到 ${answer.rows.length} 所幼儿园${others(answer)}${told}${leftOut(words)}`;
}

/** The order where none is chosen in the form: what a word asks for, else what goes without saying. */
export function usualOrderWords({ asked, state }: FinderAnswer): string {
  if (asked.sort === null && state.sort === 'fee') return BY_FEE;
  return state.near ? '由近到远' : state.q === '' ? '按园名' : '最相符在前';
}

/** A line between rows, before the row it stands over. */
export interface Divider {
  readonly at: number;
  readonly words: string;
}

/** Where the list stops answering for certain, and where those that do not run begin. */
export function dividers({ rows, sure, notRunning }: FinderAnswer): readonly Divider[] {
  const resembling =
    sure === null || sure === rows.length
      ? []
      : [{ at: sure, words: sure === 0 ? '没有完全相符的，以下读音或字形相近' : '以下读音或字形相近' }];
  return notRunning.length === 0
    ? resembling
    : [...resembling, { at: rows.length, words: NOT_RUNNING.join('、') }];
}
