import type { TableName } from '../../dataset/index.ts';
import type { Section } from '../layout/section.ts';
import type { Facts } from './facts.ts';

/** A table of a sheet, what it is about, and what is said around it. */
interface Dated {
  readonly section: Section;
  readonly facts: Facts;
  readonly topic: TableName;
}

/** Tables whose figures are of a day. */
const OF_A_DAY: ReadonlySet<TableName> = new Set<TableName>(['staffing', 'classes']);

/** What is said around a table; the day of its figures is that of the other worksheets of its book about the same, where they name but one. */
export function withSiblingDay({ section, facts, topic }: Dated, all: readonly Dated[]): Facts {
  if (facts.countedOn !== null || !OF_A_DAY.has(topic) || section.sheet === null) return facts;
  const days = all.flatMap((other) =>
    other.section.file === section.file && other.topic === topic && other.facts.countedOn !== null
      ? [other.facts.countedOn]
      : [],
  );
  const [day] = days;
  return day !== undefined && days.every(({ text }) => text === day.text)
    ? { ...facts, countedOn: day }
    : facts;
}
