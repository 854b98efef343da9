import type { TableName } from '../../dataset/index.ts';
import type { AgeGroup } from '../../domain/code-lists.ts';
import type { Section } from '../layout/section.ts';
import { readCount } from '../values/count.ts';
import type { Guess } from './by-cells.ts';
import { headText } from './head-text.ts';
import type { Meaning } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { figuresOf } from './sheet-column.ts';

type Count = 'children' | 'classCount';

/** A column that an age alone heads, and the figures in it. */
interface BareAge {
  readonly index: number;
  readonly age: AgeGroup;
  readonly figures: readonly number[];
}

/** More classes of one age hardly any kindergarten has. */
const MOST_CLASSES = 12;
/** A class of one age is hardly that small in every kindergarten. */
const SMALL = 4;

/**
 * A bare number under an age is of children where it proves itself: by a total of children beside it, by its size, and where no other column speaks
 * of the children of that age. One that is of classes is taken as such; where it proves neither, it is unknown, and so is a neighbour that would say
 * the same. Gives what is likely.
 */
export function openBareAges(
  section: Section,
  meanings: Meaning[],
  topic: TableName,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  if (topic !== 'classes') return guesses;
  const ages = meanings.flatMap((meaning, index): readonly BareAge[] => {
    const isOfAge =
      meaning.is === 'slot' &&
      meaning.table === 'classes' &&
      meaning.key === 'children' &&
      meaning.dims.age !== undefined;
    const figures =
      isOfAge && isBare(section.columns[index]?.path ?? []) ? bareFigures(section, index) : null;
    return isOfAge &&
      figures !== null &&
      meaning.dims.className === undefined &&
      meaning.dims.age !== undefined
      ? [{ index, age: meaning.dims.age, figures }]
      : [];
  });
  if (ages.length === 0) return guesses;
  const what = proven(section, meanings, ages);
  for (const { index, age } of ages) {
    const own = (key: Count): Meaning => ({ is: 'slot', table: 'classes', key, dims: { age }, unit: null });
    meanings[index] = what.isSure ? own(what.is) : { is: 'unknown' };
    if (!what.isSure) guesses.set(index, { meaning: own(what.is), isSure: false });
  }
  return guesses;
}

/** 小班人数, and not 小班数, which may be how many classes. */
const CHILDREN = /[人生]|幼儿|儿童/;

/** Whether nothing in the heads says what is counted. */
function isBare(path: readonly string[]): boolean {
  const pieces = path.flatMap(piecesOf);
  const isSaid = pieces.some(({ terms }) =>
    terms.some((term) => term.is === 'field' && term.table === 'classes'),
  );
  const isOfChildren = path.some((text) => CHILDREN.test(headText(text).word.replaceAll('幼儿园', '')));
  return !isSaid && !isOfChildren && path.every((text) => headText(text).unit === null);
}

/** A column of bare numbers, not all of them 0. */
function bareFigures(section: Section, index: number): readonly number[] | null {
  const figures = figuresOf(section, index, (text) => (/^\d+$/.test(text) ? Number(text) : null));
  return figures?.some((figure) => figure > 0) === true ? figures : null;
}

interface Proof {
  readonly is: Count;
  readonly isSure: boolean;
}

/** What the bare columns count, and whether that is proved. */
function proven(section: Section, meanings: readonly Meaning[], ages: readonly BareAge[]): Proof {
  const figures = ages.flatMap((age) => age.figures).filter((figure) => figure > 0);
  const said = (key: Count): boolean =>
    ages.some(({ age, index }) =>
      meanings.some(
        (meaning, at) =>
          at !== index &&
          meaning.is === 'slot' &&
          meaning.table === 'classes' &&
          meaning.key === key &&
          meaning.dims.age === age &&
          !ages.some((other) => other.index === at),
      ),
    );
  const hasTotal = (key: Count): boolean =>
    meanings.some(
      (meaning, at) =>
        meaning.is === 'sum' &&
        meaning.table === 'classes' &&
        meaning.key === key &&
        isTotalOf(section, at, ages),
    );
  const areSmall = figures.every((figure) => figure <= MOST_CLASSES);
  const areTiny = figures.every((figure) => figure <= SMALL);
  const isOfClasses = /班数|班额|开班|设班/.test(wordsOf(section, ages));
  // Where both could be of children, they contradict each other, and neither is taken.
  if (!areSmall) return { is: 'children', isSure: true };
  if (said('children')) return { is: 'classCount', isSure: hasTotal('classCount') || areTiny };
  if (hasTotal('classCount') && !hasTotal('children')) return { is: 'classCount', isSure: true };
  if (areTiny && figures.length > SMALL) return { is: 'classCount', isSure: isOfClasses };
  if (said('classCount')) return { is: 'children', isSure: true };
  return { is: 'children', isSure: (hasTotal('children') && !areTiny) || section.rows.length === 1 };
}

function wordsOf({ lines, columns }: Section, ages: readonly BareAge[]): string {
  return [
    ...lines.slice(0, 3).map(({ text }) => text),
    ...ages.flatMap(({ index }) => columns[index]?.path ?? []),
  ].join(' ');
}

function isTotalOf({ rows }: Section, index: number, ages: readonly BareAge[]): boolean {
  return rows.every(({ cells }, row) => {
    const { stated } = readCount(cells[index]?.text ?? '');
    return stated === null || stated === ages.reduce((sum, { figures }) => sum + (figures[row] ?? 0), 0);
  });
}
