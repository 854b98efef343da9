import type { IsoDate } from '../../domain/school-date.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import { daysIn, lastDay, readDuration } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { BATCH_NAME } from '../words/recognitions.ts';
import { docNosIn, onlyDocNo, plainDocNo } from '../values/doc-no.ts';
import { cellAt, slotsOf, type Subject, value, type Work } from './work.ts';

/** What a row over a block, a note or a column tells of the rows of a batch: 第一批（2024年6月28日认定，砚教〔2024〕15号，有效期三年）. */
export interface Batch {
  readonly from: FoundCell | null;
  readonly until: FoundCell | null;
  readonly months: number | null;
  readonly docNo: FoundCell | null;
}

const VALID = /有效期?(?:限)?[:：为是]?(?:至|到)?([^,，。;；、)）]+)/;

export function batchOf(work: Work, subject: Subject): Batch {
  const { row, place } = subject;
  const { batches } = work.facts;
  const own = batchCell(work, subject);
  const said = bare(own?.text ?? '');
  const name = BATCH_NAME.exec(said)?.[0] ?? '';
  const named = [name, ...row.cells.map(({ text }) => bare(text))]
    .map((text) => batches.get(text))
    .find((one) => one !== undefined);
  const texts = [named ?? bare(row.group), said].map((text) => text.replace(BATCH_NAME, ''));
  const text = texts.filter((one) => one !== '').join('，');
  const valid = VALID.exec(text)?.[1] ?? '';
  const [from] = daysIn(text.replace(VALID, ''));
  const [until] = daysIn(valid);
  const [docNo] = docNosIn(text);
  const at = own !== undefined && texts[0] === '' ? own.place : place;
  return {
    from: from === undefined ? null : value(from, at),
    until: until === undefined ? null : value(until, at),
    months: readDuration(valid),
    docNo: docNo === undefined ? null : value(plainDocNo(docNo), at),
  };
}

/** The cell of the batch of a row: its own; one that is filled once for the rows below it stands in each of them (`withGroupCells`). */
function batchCell(work: Work, { at }: Subject): GridCell | undefined {
  const slot = slotsOf(work, 'recognitions').find(({ meaning }) => meaning.key === 'batch');
  const cell = slot === undefined ? undefined : cellAt(work, at, slot.index);
  return bare(cell?.text ?? '') === '' ? undefined : cell;
}

/** The number of the document of a batch; where the row has another one of its own, it is asked. */
export function batchNumber(
  { clerk }: Work,
  { known }: Subject,
  { docNo }: Batch,
  own: GridCell | undefined,
): FoundCell | null {
  const number = onlyDocNo(plainDocNo(own?.text ?? ''));
  if (docNo?.kind !== 'value' || own === undefined || number === null || number === docNo.text) return docNo;
  return clerk.value({
    table: 'recognitions',
    key: 'docNo',
    place: own.place,
    kindergarten: known?.name ?? '',
    text: own.text,
    why: `这一批的文号是${docNo.text}`,
    suggestion: number,
  });
}

export function batchEnd({ until, months }: Batch, from: FoundCell | null): FoundCell | null {
  if (until !== null || months === null || from === null) return until;
  return from.kind === 'asked' ? from : value(lastDay(from.text as IsoDate, months), from.place);
}
