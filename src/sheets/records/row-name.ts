import { POSTS } from '../../domain/code-lists.ts';
import { bare } from '../values/plain.ts';
import { codeWord } from './code-word.ts';
import { cellAt, type SlotColumn, type Subject, type Work } from './work.ts';

/** Columns that tell the rows of a kindergarten apart; the first that a sheet has says most. */
const TELLING = ['className', 'post', 'account', 'ageGroup', 'name', 'kind'];
const LONGEST = 20;

/** Which of its rows this is: its class (中二班, 小班一班), its post, its account. */
export function rowName(work: Work, { at }: Pick<Subject, 'at'>, slots: readonly SlotColumn[]): string {
  const textOf = (key: string | undefined): string => {
    const slot = slots.find(({ meaning }) => meaning.key === key);
    return slot === undefined ? '' : bare(cellAt(work, at, slot.index)?.text ?? '').slice(0, LONGEST);
  };
  const key = TELLING.find((one) => textOf(one) !== '');
  const name = textOf(key);
  if (key === 'post') {
    const { parsed } = codeWord(name, '岗位', POSTS);
    return parsed.kind === 'value' ? parsed.text : name;
  }
  const age = key === 'className' ? textOf('ageGroup') : '';
  return age === '' || name.includes(age.slice(0, 1)) ? name : `${age}${name}`;
}
