import { townName } from '../names/plain-name.ts';
import type { SheetPlace } from '../place.ts';
import { cellAt, type Subject, type Work } from './work.ts';

/** Where a row names the town of its kindergarten: its own cell of the column of towns; the place of the row where it has none, or says another. */
export function townPlace(work: Pick<Work, 'section' | 'head'>, subject: Subject, town: string): SheetPlace {
  const column = work.head.columns.find(({ meaning }) => meaning.is === 'town');
  const cell = column === undefined ? undefined : cellAt(work, subject.at, column.index);
  return cell !== undefined && townName(cell.text) === townName(town) ? cell.place : subject.place;
}
