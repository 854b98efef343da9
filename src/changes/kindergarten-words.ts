import type { FormerCode } from '../domain/kindergarten.ts';
import { isAbsent } from '../domain/reported.ts';
import type { IsoDate } from '../domain/school-date.ts';
import { joinedParts, LEFT_WORDS, openedWords, sinceWords } from '../wording/changes.ts';
import { statusWord } from '../wording/nature.ts';
import type { AnyRow } from '../dataset/read/table-file.ts';
import type { ChangeTopic } from './change.ts';
import { stepSentence } from './former-code-words.ts';

interface Told {
  readonly topic: ChangeTopic;
  readonly sentence: string;
}

/** Another 状态, with the day from which it is so. */
export function tellStatus(row: AnyRow): Told {
  const { status } = row;
  const since = sinceWords(statusDay(row));
  if (status === '停办') return { topic: '停办', sentence: joinedParts('已停办', since) };
  if (status === '在办') return { topic: '开办', sentence: joinedParts('开办', since) };
  return { topic: '开办', sentence: joinedParts(statusWord('筹建') ?? '', since) };
}

/** A kindergarten that was not in the list before. `steps`: those of 变更与沿革 that led to its code. */
export function tellOpened(row: AnyRow, steps: readonly FormerCode[]): Told {
  const founded = steps.map(stepSentence).join('；');
  const listed = openedWords(row['status'] === '筹建', false);
  return { topic: '开办', sentence: founded === '' ? listed : founded };
}

/** A kindergarten that is not in the list any more. `steps`: what 变更与沿革 says became of its code. */
export function tellLeft(steps: readonly FormerCode[]): Told {
  return { topic: '停办', sentence: steps.map(stepSentence).join('；') || LEFT_WORDS };
}

function statusDay({ statusDate }: AnyRow): IsoDate | null {
  return statusDate === undefined || isAbsent(statusDate) ? null : (statusDate as IsoDate);
}
