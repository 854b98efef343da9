import type { AgeGroup } from '../../domain/code-lists.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import type { Section } from '../layout/section.ts';
import { titleOf } from '../layout/title.ts';
import type { Clerk } from '../records/clerk.ts';
import { bare } from '../values/plain.ts';
import { askUnknown, askWhose } from './ask-column.ts';
import { openBareAges } from './bare-ages.ts';
import {
  ofPrincipalsPapers,
  ofTeachersBackbone,
  ofTeachersPapers,
  openBareBands,
  openDoubledBands,
} from './bare-bands.ts';
import { byCells, type Guess, isBorneByCells } from './by-cells.ts';
import { byFigures } from './by-figures.ts';
import { byContent } from './content-columns.ts';
import type { Contract } from './contract.ts';
import { withCharges } from './fee-heads.ts';
import { withFirstDays } from './first-days.ts';
import { withGrantClass } from './grant-class.ts';
import { withoutGrantTotals } from './grant-totals.ts';
import { type Meaning, meaningOf, type Shape, SUBJECTLESS } from './meaning.ts';
import { bySaidWords, byWordsForCounts, notMisled } from './misled.ts';
import { personally, withPhones } from './person-columns.ts';
import { isRival, rivalsOf, settled } from './rival-columns.ts';
import { headAt, headOf, type SheetColumn, type SheetColumns, valuesOf } from './sheet-column.ts';
import { withoutStrangers } from './strangers.ts';
import { topicOf } from './topic.ts';

/** Understands the columns of a section; what is unknown is asked, once for every such head. */
export function readColumns(
  section: Section,
  clerk: Clerk,
  contract: Contract | null,
  today: IsoDate,
): SheetColumns {
  if (contract !== null) return contractColumns(section, contract);
  const topic = topicOf(section, (table) => isBorneByCells(section, table));
  const plain: Shape = { topic, has: new Set() };
  const first = section.columns.map(({ path }) =>
    path.length === 0 ? ({ is: 'serial' } as const) : meaningOf(path, plain),
  );
  const sure = sureOf(byCells(section, first, topic));
  const told = first.map(
    (meaning, index) => sure.get(index) ?? byWordsForCounts(meaning, valuesOf(section, index)),
  );
  const shape: Shape = { topic, has: shapeOf(section.isTurned ? told.slice(1) : told), today };
  const said = section.columns.map(({ path }, index) => {
    const values = valuesOf(section, index);
    const meaning: Meaning =
      sure.get(index) ??
      (path.length === 0
        ? { is: values.length === 0 ? 'serial' : 'unknown' }
        : bySaidWords(notMisled(meaningOf(path, shape), path, values, shape), path, values, shape));
    return personally(meaning, path, values, shape);
  });
  const read = withCharges(section, withoutGrantTotals(section, said), topic).map(
    (meaning, index) => sure.get(index) ?? meaning,
  );
  const meanings = [
    ...withPhones(
      withGrantClass(section, withoutStrangers(read, topic), topic),
      section.columns.map(({ path }) => path.at(-1) ?? ''),
      (index) => valuesOf(section, index),
    ),
  ];
  for (const [index, meaning] of sureOf(byCells(section, meanings, topic)))
    if (read[index]?.is !== 'unknown' && meanings[index]?.is === 'unknown') meanings[index] = meaning;
  meanings.forEach((meaning, index) => {
    const parent = partOf(section, meanings, index);
    if (parent !== null && meaning.is !== 'person')
      meanings[index] = meaningOf([parent, section.columns[index]?.path.at(-1) ?? ''], shape);
  });
  withFirstDays(meanings);
  if (ofYoungest(section))
    meanings.forEach((meaning, index) => {
      meanings[index] = ofAge(meaning, '托班');
    });
  ofTeachersPapers(section, meanings);
  ofTeachersBackbone(section, meanings);
  ofPrincipalsPapers(section, meanings);
  openDoubledBands(meanings);
  byContent(section, meanings, topic);
  const guesses = new Map<number, Guess>([
    ...openBareAges(section, meanings, topic),
    ...openBareBands(section, meanings, topic),
  ]);
  for (const [index, meaning] of sureOf(byFigures(section, meanings, topic))) meanings[index] = meaning;
  section.columns.forEach(({ behind }, index) => {
    if (behind !== undefined) meanings[index] = { is: 'unknown' };
  });
  const rivals = rivalsOf(section, meanings);
  const before = [...meanings];
  for (const [index, rival] of rivals) {
    meanings[index] = { is: 'unknown' };
    meanings[rival] = { is: 'unknown' };
  }
  for (const [index, guess] of [...byCells(section, meanings, topic), ...byFigures(section, meanings, topic)])
    if (!guesses.has(index)) guesses.set(index, guess);
  const named = withName(section, meanings, topic);
  const asking = { section, shape, clerk };
  const columns = named.map((meaning, index): SheetColumn => {
    const { path, place, behind } = headAt(section, index);
    if (behind !== undefined && valuesOf(section, index).length > 0)
      return {
        index,
        head: headOf(path),
        place,
        meaning: askWhose(asking, index, behind),
        likelyPost: undefined,
      };
    const isAsked =
      meaning.is === 'unknown' && valuesOf(section, index).length > 0 && !isRival(rivals, index);
    const likely = guesses.get(index)?.meaning;
    return {
      index,
      head: headOf(path),
      place,
      meaning: isAsked ? askUnknown(asking, index, guesses.get(index)) : meaning,
      likelyPost: isAsked && likely?.is === 'slot' ? likely.dims.post : undefined,
    };
  });
  return { topic, columns: onlyFirst(settled(columns, rivals, before, asking)), shape };
}

function sureOf(guesses: ReadonlyMap<number, Guess>): ReadonlyMap<number, Meaning> {
  return new Map(
    [...guesses].flatMap(([index, { meaning, isSure }]) => (isSure ? [[index, meaning] as const] : [])),
  );
}

/** Of a table of the contract: only what names the kindergartens matters here. */
function contractColumns(section: Section, { table, indexOf }: Contract): SheetColumns {
  const codeAt = indexOf.get(tableNamed(table).subject ?? '');
  const nameAt = table === 'kindergartens' ? indexOf.get('name') : undefined;
  const columns = section.columns.map(({ path, place }, index): SheetColumn => ({
    index,
    head: path.join('·'),
    place,
    meaning: {
      is: index === codeAt && table === 'kindergartens' ? 'code' : index === nameAt ? 'name' : 'serial',
    },
  }));
  return { topic: table, columns, shape: { topic: table, has: new Set() } };
}

/** A sheet about the youngest alone: 托班情况. */
function ofYoungest(section: Section): boolean {
  const title = titleOf(section);
  return /托班|托育/.test(title) && !/小班|中班|大班|幼儿园收费/.test(title);
}

/** A count of a class, whose age the title tells. */
function ofAge(meaning: Meaning, age: AgeGroup): Meaning {
  if (
    (meaning.is !== 'sum' && meaning.is !== 'slot') ||
    meaning.table !== 'classes' ||
    !/^(?:children|classCount)$/.test(meaning.key)
  )
    return meaning;
  return { is: 'slot', table: 'classes', key: meaning.key, dims: { ...meaning.dims, age }, unit: null };
}

/** The head of the post of which 其中：持证 tells a part: that of the column before. */
function partOf({ columns }: Section, meanings: readonly Meaning[], index: number): string | null {
  const own = columns[index]?.path ?? [];
  const meaning = meanings[index];
  const isPart = bare(own.at(-1) ?? '').startsWith('其中') && own.length === 1;
  if (!isPart || meaning === undefined || meaning.is !== 'sum' || meaning.table !== 'staffing') return null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const head = columns[at]?.path.at(-1) ?? '';
    const before = meanings[at];
    if (bare(head).startsWith('其中')) continue;
    return before?.is === 'slot' && before.dims.post !== undefined ? head : null;
  }
  return null;
}

function shapeOf(meanings: readonly Meaning[]): Shape['has'] {
  const has = new Set<'post' | 'age' | 'item' | 'account'>();
  for (const meaning of meanings) {
    if (meaning.is !== 'slot' && meaning.is !== 'sum') continue;
    if (meaning.key === 'post') has.add('post');
    if (meaning.key === 'ageGroup' || meaning.key === 'className') has.add('age');
    if (meaning.key === 'item' && meaning.table === 'fees') has.add('item');
    if (meaning.key === 'account') has.add('account');
  }
  return has;
}

/** 全园 beside a price is whom it is of. */
const KINDERGARTEN = /幼儿园|幼儿班|附设|教学点|小学|(?<!^[全本各我])园$/;
const MOST = 0.6;

/** Where no head names the kindergartens, the first column that mostly holds names of some; beside their codes only one that nobody knows. */
function withName(section: Section, meanings: readonly Meaning[], topic: TableName): readonly Meaning[] {
  if (section.isTurned) return meanings.map((meaning, index) => (index === 0 ? { is: 'name' } : meaning));
  if (SUBJECTLESS.has(topic) || meanings.some(({ is }) => is === 'name')) return meanings;
  const hasCode = meanings.some(({ is }) => is === 'code');
  const index = meanings.findIndex((meaning, column) => {
    const values = valuesOf(section, column);
    return (
      (!hasCode || (meaning.is === 'unknown' && isOfNames(section, column))) &&
      values.length > 0 &&
      values.filter((value) => KINDERGARTEN.test(bare(value))).length >= values.length * MOST
    );
  });
  return meanings.map((meaning, column) => (column === index ? { is: 'name' } : meaning));
}

/** 机构全称 over names of kindergartens alone; not 联系校, 对口园. */
function isOfNames(section: Section, index: number): boolean {
  const head = bare(section.columns[index]?.path.at(-1) ?? '');
  const values = valuesOf(section, index).map(bare);
  const names = values.filter((value) => /(?:园|班|教学点)(?:\(.*\))?$/.test(value));
  return (
    /名|全称|机构|园所|单位/.test(head) &&
    !/联系|主管|对口|结对|总园|所属|上级|举办/.test(head) &&
    names.length >= values.length * MOST
  );
}

/** Two columns of one meaning: the second of names, codes and towns is left out, what it holds is in no table. */
function onlyFirst(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  return columns.map((column, at) => {
    const { meaning } = column;
    const earlier = columns.slice(0, at).find((other) => other.meaning.is === meaning.is);
    const isSingle = meaning.is === 'name' || meaning.is === 'code' || meaning.is === 'town';
    return isSingle && earlier !== undefined
      ? { ...column, meaning: { is: 'unused', why: '重复的列' } }
      : column;
  });
}
