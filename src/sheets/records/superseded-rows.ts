import { bare } from '../values/plain.ts';
import { SUPERSEDES } from '../words/remarks.ts';
import { remarkCells, type Subject, type Work } from './work.ts';

/**
 * Forms that were handed in twice: a row whose remark says that it replaces the one before (前一份填错了，以这份为准) stands instead of the only other row
 * of its kindergarten, where a row is one kindergarten. `later`: the rows that replace one.
 */
export function withoutSuperseded(
  work: Work,
  subjects: readonly Subject[],
): { readonly subjects: readonly Subject[]; readonly later: ReadonlySet<Subject> } {
  if (work.head.shape.has.size > 0) return { subjects, later: new Set() };
  const replaced = new Map<Subject, Subject>();
  for (const subject of subjects) {
    if (!remarkCells(work, subject).some(({ text }) => SUPERSEDES.test(bare(text)))) continue;
    const others = subjects.filter(
      ({ known, at }) => known !== null && known === subject.known && at !== subject.at,
    );
    const [before] = others;
    if (before !== undefined && others.length === 1 && before.at < subject.at) replaced.set(before, subject);
  }
  for (const { place } of replaced.keys())
    work.dropped.push({ place, kind: '不收的话', text: '后面的一份写明代替了这一行' });
  return { subjects: subjects.filter((one) => !replaced.has(one)), later: new Set(replaced.values()) };
}
