import type { FormerCode } from '../domain/kindergarten.ts';
import { given } from '../domain/reported.ts';
import { formerCodeWords } from '../wording/former-code.ts';
import { basisWords, joinedParts, removedWords, sinceWords } from '../wording/changes.ts';
import type { ChangeTopic } from './change.ts';

/** A step of 变更与沿革 that was entered by itself, long after it was made perhaps. */
export function tellFormerCode(
  step: FormerCode,
  kind: 'added' | 'removed' | 'changed',
): { readonly topic: ChangeTopic; readonly sentence: string } {
  const said = stepSentence(step);
  return {
    topic: topicOf(step),
    sentence: kind === 'removed' ? removedWords(`沿革：${said}`) : `沿革：${said}`,
  };
}

/** The step as its successor tells it, with its day and document. */
export function stepSentence(step: FormerCode): string {
  const own = { code: given(step.currentCode) ?? step.formerCode, name: '' };
  return joinedParts(
    formerCodeWords(step, own),
    sinceWords(step.date),
    basisWords(given(step.docNo) ?? null),
  );
}

function topicOf({ type }: FormerCode): ChangeTopic {
  switch (type) {
    case '更码':
    case '更名':
      return '更名';
    case '合并':
    case '停办':
      return '停办';
    case '拆分':
      return '开办';
    default:
      return type satisfies never;
  }
}
