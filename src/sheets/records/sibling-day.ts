import type { TableName } from '../../dataset/index.ts';
import { type IsoDate, schoolYearOf } from '../../domain/school-date.ts';
import { titlesOf } from '../columns/topic.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';
import { type Facts, schoolYearIn } from './facts.ts';

/** A table of a sheet, what it is about, and what is said around it. */
interface Dated {
  readonly section: Section;
  readonly facts: Facts;
  readonly topic: TableName;
}

/** Tables whose figures are of a day. */
const OF_A_DAY: ReadonlySet<TableName> = new Set<TableName>(['staffing', 'classes']);

/**
 * What is said around a table; the day of its figures is that of the other worksheets of its book about the same, where they name but one and
 * no title of its own names another time.
 */
export function withSiblingDay({ section, facts, topic }: Dated, all: readonly Dated[]): Facts {
  if (facts.countedOn !== null || !OF_A_DAY.has(topic) || section.sheet === null) return facts;
  const days = all.flatMap((other) =>
    other.section.file === section.file && other.topic === topic && other.facts.countedOn !== null
      ? [other.facts.countedOn]
      : [],
  );
  const [day] = days;
  return day !== undefined &&
    days.every(({ text }) => text === day.text) &&
    titlesOf(section).every((title) => mayBeOf(title, day.text as IsoDate))
    ? { ...facts, countedOn: day }
    : facts;
}

type Half = '秋' | '春';

/** Whether a title leaves open that its figures are of a day: no other school year, half of one, year or month. */
function mayBeOf(title: string, day: IsoDate): boolean {
  const text = bare(title);
  const schoolYear = schoolYearIn(text);
  const half = halfIn(text);
  const year = /20\d{2}/.exec(text)?.[0] ?? day.slice(0, 4);
  const months = [...text.matchAll(/(?<!\d)(\d{1,2})月/g)].map(([, month]) => Number(month));
  return (
    (schoolYear === null || schoolYear === schoolYearOf(day)) &&
    (half === null || half === halfOf(day)) &&
    (schoolYear !== null || day.startsWith(year)) &&
    months.every((month) => month === Number(day.slice(5, 7)))
  );
}

function halfIn(title: string): Half | null {
  if (/秋(?:季|学期|期)|\d年?秋|第?一学期|上学期|下半年/.test(title)) return '秋';
  return /春(?:季|学期|期)|\d年?春|第?二学期|下学期|上半年/.test(title) ? '春' : null;
}

/** A school year begins in September; a spring term in February. */
function halfOf(day: IsoDate): Half {
  const month = Number(day.slice(5, 7));
  return month >= 2 && month <= 7 ? '春' : '秋';
}
