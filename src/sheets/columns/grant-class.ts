import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import { bare, isDitto, isNothing } from '../values/plain.ts';
import { areClasses, CLASS_HEAD, GRANTED, OF_GRANTS, plainClasses } from '../words/grant-classes.ts';
import { headText } from './head-text.ts';
import type { Meaning } from './meaning.ts';
import { valuesOf } from './sheet-column.ts';

/**
 * 普惠类别 over 一类园, 二类园 in a list of recognitions is by what class each is granted, and no nature. Under a head that says no more than 类别 it is that
 * where a note grants by these classes; else what it is of is asked, once. 普惠等级 is a level of a rating where no note does.
 */
export function withGrantClass(
  section: Section,
  meanings: readonly Meaning[],
  topic: TableName,
): readonly Meaning[] {
  if (topic !== 'recognitions' || meanings.some(isOfGrants)) return meanings;
  const found = meanings.flatMap((meaning, index) =>
    mayBeClass(meaning, headAt(section, index)) && isOfClasses(section, index) ? [index] : [],
  );
  const [index, another] = found;
  if (index === undefined || another !== undefined) return meanings;
  const isGranted = isGrantedBy(section, index);
  const before = meanings[index];
  if (before?.is === 'slot' && before.key === 'result' && !isGranted) return meanings;
  const isSure = OF_GRANTS.test(headAt(section, index)) || isGranted;
  const meaning: Meaning = isSure
    ? { is: 'slot', table: 'recognitions', key: 'grantClass', dims: {}, unit: null }
    : { is: 'unknown' };
  return meanings.map((own, at) => (at === index ? meaning : own));
}

function isOfGrants(meaning: Meaning): boolean {
  return meaning.is === 'slot' && (meaning.key === 'subsidy' || meaning.key === 'grantClass');
}

/** A column that nobody knows, or whose word means a nature in other sheets; 普惠等级 may be a level of a rating. */
function mayBeClass(meaning: Meaning, head: string): boolean {
  if (meaning.is !== 'slot') return meaning.is === 'unknown';
  return OTHERWISE.has(meaning.key) || (meaning.key === 'result' && OF_GRANTS.test(head));
}

const OTHERWISE: ReadonlySet<string> = new Set(['nature', 'inclusive', 'institutionType', 'profitStatus']);

function headAt({ columns }: Section, index: number): string {
  return headText(columns[index]?.path.at(-1) ?? '').word;
}

function isOfClasses(section: Section, index: number): boolean {
  return CLASS_HEAD.test(headAt(section, index)) && areClasses(classesAt(section, index));
}

function classesAt(section: Section, index: number): readonly string[] {
  return valuesOf(section, index)
    .map(bare)
    .filter((text) => !isNothing(text) && !isDitto(text));
}

/** Whether a note that speaks of grants names every class that the column has. */
function isGrantedBy(section: Section, index: number): boolean {
  const classes = classesAt(section, index).map(plainClasses);
  return section.lines
    .map(({ text }) => plainClasses(bare(text)))
    .some((text) => GRANTED.test(text) && classes.every((one) => text.includes(one)));
}
