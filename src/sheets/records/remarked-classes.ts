import type { AgeGroup } from '../../domain/code-lists.ts';
import { bare } from '../values/plain.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { completed } from './completion.ts';
import { addRow, codeCell, remarkCells, slotsOf, type Subject, value, type Work } from './work.ts';

interface OfAge {
  readonly age: AgeGroup;
  readonly classes: string;
  readonly children: string;
}

/** 小班1个班17人 */
const OF_AGE = /^((?:[托小中大]|混[龄合])班):?(\d{1,2})个?班[:(]?(?:共)?(\d{1,4})(?:人|名)\)?$/;
/** What makes such a number another one than that of the day of the sheet. */
const NOT_NOW = /约|左右|预计|预估|拟|计划|去年|上年|上学期|上期|原|曾|招|核定|待|不准|暂/;

/** What may stand before such a list (系统未建班，园上报): anything else, as 毕业 or 并入第一幼儿园, makes it one of something else. */
const LEAD =
  /^(?:(?:系统(?:里|中|内)?(?:未|没有?)建班|园(?:上|里|方)?(?:电话|微信|口头)?(?:上报|报)|实际|现有|本学期)[,;、]?)*$/;

/** What a list of classes says of a kindergarten in its remark alone (系统未建班，园上报：小班1个班17人，中班…): a row an age, as for columns of ages. */
export function remarkedClasses(work: Work, subject: Subject): void {
  const { known, row, place } = subject;
  const slots = slotsOf(work, 'classes');
  const isBlank = slots.every(({ index }) => bare(row.cells[index]?.text ?? '') === '');
  if (work.head.topic !== 'classes' || known === null || !isBlank) return;
  const code = codeCell(known, place);
  const [remark, another] = remarkCells(work, subject).filter(({ text }) => bare(text) !== '');
  if (code === null || remark === undefined || another !== undefined) return;
  for (const { age, classes, children } of agesTold(remark.text)) {
    const said = (text: string) => value(text, remark.place);
    const cells = {
      code,
      ageGroup: said(age),
      className: said('合计'),
      classCount: said(classes),
      children: said(children),
    };
    addRow(
      work,
      'classes',
      completed(work, 'classes', cells, { kindergarten: known.name, of: age, place }),
      place,
    );
  }
}

/** The ages that a remark lists to its end, each once; none where any part of the list says something else. */
function agesTold(remark: string): readonly OfAge[] {
  const text = bare(remark).replace(/[。;]$/, '');
  const from = text.lastIndexOf(':') + 1;
  const parts = text
    .slice(from)
    .split(/[,;、]/)
    .map((part) => OF_AGE.exec(part));
  const ages = parts.flatMap((part): readonly OfAge[] => {
    const [, word = '', classes = '', children = ''] = part ?? [];
    const age = AGE_WORDS.get(word);
    return age === undefined ? [] : [{ age, classes, children }];
  });
  const isWhole = ages.length === parts.length && new Set(ages.map(({ age }) => age)).size === ages.length;
  return isWhole && LEAD.test(text.slice(0, Math.max(from - 1, 0))) && !NOT_NOW.test(text) ? ages : [];
}
