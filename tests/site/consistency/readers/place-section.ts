import { agesIn } from '../ages.ts';
import type { Passage } from '../passage.ts';
import { type Said, count } from '../said.ts';
import type { Noting } from '../statement.ts';

/** 班级与学位: children, places, and what the admission plan leaves free. */
export function notePlaceSection(note: Noting, page: Passage, status: string): void {
  const section = page.section(/^班级与学位$/);
  note('核定学位', count(section.term(/^核定学位$/)));
  note('在园幼儿', count(section.term(/^在园幼儿$/)));
  const within = /(?:\d+) 个班中 (\d+) 个不超过/.exec(section.text)?.[1];
  if (within !== undefined) note('班额达标班数', count(within));
  // Nobody enters a kindergarten that has closed.
  if (status !== '在办') return;
  note('空余学位（全园）', count(section.term(/^核定学位余额$/)));
  note('空余学位', planned(note, section) ?? count('未公布'));
}

/** The sum over the age groups of this year's plan; undefined where no such plan is published. */
function planned(note: Noting, section: Passage): Said | undefined {
  const plan = section.under(/^招生$/);
  const table = plan?.tableIf(/还可招|空余/);
  if (plan === undefined || table === undefined || /更新的招生计划未公布/.test(plan.text)) return undefined;
  let sum = 0;
  let atLeast = false;
  for (const { head, cell } of table.rows) {
    const free = count(cell(/还可招|空余/) ?? '');
    for (const age of agesIn(head)) note('空余学位（各年龄段）', free, age);
    if (typeof free.meaning === 'number') sum += free.meaning;
    else atLeast = true;
  }
  return { meaning: sum, step: 1, atLeast, words: `${atLeast ? '至少 ' : ''}${sum}, by the admission plan` };
}
