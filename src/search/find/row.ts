import type { AgeGroup } from '../../domain/code-lists.ts';
import { isAbsent } from '../../domain/reported.ts';
import { type AgeColumn, type FactColumn, valueAt } from './column.ts';
import { seatName } from '../../domain/seat.ts';
import { type FinderIndex, townAt, townOfCampus } from './load-index.ts';

/** A figure of a row in finished words: 小班保教费 640 元/月. */
export interface RowFigure {
  readonly kind: 'fee' | 'ratio' | 'free';
  readonly label: string;
  readonly text: string;
  readonly absent: boolean;
}

/** One kindergarten as every list of the finder says it, on the day the index was loaded for. */
export interface FinderRow {
  readonly code: string;
  /** With the campus where one is meant: 云溪镇中心幼儿园（月牙分园）. */
  readonly name: string;
  readonly town: string;
  /** 已停办, 筹建中; null of one that runs. */
  readonly status: string | null;
  /** Who runs it; of one that runs its rating, and its service form where that is not the usual one. */
  readonly traits: readonly string[];
  /** None of one that does not run: what it once charged answers nobody's question. */
  readonly figures: readonly RowFigure[];
}

/** Most kindergartens are open all day: it goes without saying. */
const USUAL_SERVICE = '全日制';

/** `campus` where the row stands for one of its campuses. */
export function finderRow(
  index: FinderIndex,
  row: number,
  age: AgeGroup,
  campus: number | null = null,
): FinderRow {
  const runs = index.running[row] === 1;
  return {
    code: index.codes[row] ?? '',
    name: seatName(index.names.displayed[row] ?? '', campusName(index, campus)),
    town: (campus === null ? townAt(index, row) : townOfCampus(index, campus)).town,
    status: runs ? null : givenWords(index.facts.get('status'), row),
    traits: traitsOf(index, row),
    figures: runs ? figuresOf(index, row, age) : [],
  };
}

/** 分园名称; null of the main seat. */
export function campusName({ campuses }: FinderIndex, campus: number | null): string | null {
  return campus === null ? null : (campuses.names[campus] ?? '');
}

function traitsOf({ facts, running }: FinderIndex, row: number): readonly string[] {
  const said = (id: string): string | null => givenWords(facts.get(id), row);
  const service = said('service');
  const ofRunning = [said('rating'), service === USUAL_SERVICE ? null : service];
  const traits = [said('run-by'), ...(running[row] === 1 ? ofRunning : [])];
  return traits.filter((trait) => trait !== null);
}

function figuresOf({ facts, byAge }: FinderIndex, row: number, age: AgeGroup): readonly RowFigure[] {
  return [
    ...ageFigure('fee', byAge.fee.get(age), row),
    ...figure('ratio', facts.get('ratio'), row),
    ...ageFigure('free', byAge.free.get(age), row),
  ];
}

function figure(kind: RowFigure['kind'], column: FactColumn | undefined, row: number): readonly RowFigure[] {
  if (!column) return [];
  const text = column.words[column.ids[row] ?? -1] ?? '';
  return [{ kind, label: column.term, text, absent: isAbsent(valueAt(column, row)) }];
}

function ageFigure(kind: 'fee' | 'free', column: AgeColumn | undefined, row: number): readonly RowFigure[] {
  return figure(kind, column, row).map((one) => ({
    ...one,
    label: column?.labels[column.ids[row] ?? -1] ?? one.label,
  }));
}

/** The words of a value; null where it is absent. */
function givenWords(column: FactColumn | undefined, row: number): string | null {
  if (!column || isAbsent(valueAt(column, row))) return null;
  return column.words[column.ids[row] ?? -1] ?? null;
}
