import type { Post } from '../../domain/code-lists.ts';
import { type Cells, slotsOf, type SlotColumn, value, type Work } from './work.ts';

/** 本科及以上 is counted as a band of education, until it is known how many of them are postgraduates. */
export function asBand(slot: SlotColumn): SlotColumn {
  return slot.meaning.key === 'bachelorUp'
    ? { ...slot, meaning: { ...slot.meaning, key: 'bachelor' } }
    : slot;
}

/** Of 本科及以上: nobody is either of both; of more it is asked once for the sheet whether there are postgraduates. */
export function partedBachelors(work: Work, post: Post, cells: Cells): Cells {
  const { bachelor } = cells;
  if (bachelor?.kind !== 'value' || cells['postgraduate'] !== undefined || !hasBoth(work, post)) return cells;
  if (Number(bachelor.text) === 0) return { ...cells, postgraduate: value('0', bachelor.place) };
  const { bachelor: _, ...others } = cells;
  const answer = work.clerk.value({
    table: 'staffing',
    key: 'postgraduate',
    place: work.facts.place,
    kindergarten: '',
    of: post,
    text: '本科及以上',
    sentence: `表里只有“本科及以上”一栏，没有分开本科和研究生。各园${post}里都没有研究生的，填 0；有的，写“空着”，再逐园补上。答一次，全表都用。`,
    suggestion: '0',
    most: 0,
  });
  if (answer === null) return others;
  return { ...cells, postgraduate: answer, bachelor: answer.kind === 'value' ? bachelor : answer };
}

function hasBoth(work: Work, post: Post): boolean {
  return slotsOf(work, 'staffing').some(
    ({ meaning: { key, dims } }) => key === 'bachelorUp' && dims.post === post,
  );
}
