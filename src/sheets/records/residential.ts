import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { saidOfName } from '../names/name-notes.ts';
import { titleOf } from '../layout/title.ts';
import { bare } from '../values/plain.ts';
import { OF_BUILDING, OF_ESTATE } from '../words/name-notes.ts';
import { IS_RESIDENTIAL, NOT_TRANSFERRED, TRANSFERRED, TRANSFER_PLANNED } from '../words/transfer.ts';
import { onceForColumn, onceForSection } from './of-section.ts';
import { toldText } from './told-text.ts';
import { cellAt, type Cells, slotsOf, type Subject, value, type Work } from './work.ts';

/** What a text says of the hand-over of a residential kindergarten; null where it says nothing, or not for sure. */
export function transferIn(text: string): '已移交' | '未移交' | null {
  const plain = bare(text);
  if (TRANSFER_PLANNED.test(plain)) return null;
  const [isNot, isDone] = [NOT_TRANSFERRED.test(plain), TRANSFERRED.test(plain)];
  return isNot === isDone ? null : isNot ? '未移交' : '已移交';
}

/** 是，未移交: that it is one, and whether it is handed over; null where a cell tells not both. */
export function residentialCell(cells: Cells, cell: GridCell): FoundCell | null {
  const transfer = transferIn(cell.text);
  if (transfer === null || /^(?:否|不是|×|无)/.test(bare(cell.text))) return null;
  cells['transferStatus'] ??= value(transfer, cell.place);
  return value('是', cell.place);
}

/** A head that asks for the hand-over alone. */
const ASKS_TRANSFER = /是否(?:已|已经|办理|完成|产权|园舍)*移交/;
/** A title of a list of residential kindergartens, whose 否 is but of the hand-over. */
const ALL_RESIDENTIAL = /(?<!非|是否|是否为|是否属于?)(?:城镇|住宅)?小区(?:的)?配套(?:幼儿园|园)/;

/** 小区配套移交情况 over 是，未移交 and 否: the column of hand-overs tells first whether it is one. */
export const tellsBoth = onceForColumn(
  (work: Work, index): boolean =>
    asksBoth(work, index) &&
    slotsOf(work, 'kindergartens').every(({ meaning }) => meaning.key !== 'residential') &&
    work.section.rows.some(({ cells }) => {
      const text = cells[index]?.text ?? '';
      return /^(?:是|√)/.test(bare(text)) && transferIn(text) !== null;
    }),
);

function asksBoth({ head, section }: Work, at: number): boolean {
  const asked = bare(head.columns.find(({ index }) => index === at)?.head ?? '');
  return (
    asked.includes('配套') && !ASKS_TRANSFER.test(asked) && !ALL_RESIDENTIAL.test(bare(titleOf(section)))
  );
}

/** 小区配套园，2022年7月移交: a remark that tells that it is one, where no column does. */
export function residentialByRemark(work: Work, { at }: Subject): FoundCell | null {
  for (const { meaning, index } of work.head.columns) {
    const cell = meaning.is === 'remark' ? cellAt(work, at, index) : undefined;
    if (cell !== undefined && IS_RESIDENTIAL.test(bare(cell.text))) return value('是', cell.place);
  }
  return null;
}

/**
 * 某某幼儿园（紫荆花园配套）: the bracket behind its name tells that it is one; a column that says otherwise is asked, and so is a bracket that may tell of
 * another building (棉纺厂配套) where no column says it.
 */
export function residentialByName(
  { clerk }: Work,
  { known }: Subject,
  { residential }: Cells,
  name: GridCell | null,
): FoundCell | null {
  const note = saidOfName(name?.text ?? '').find((one) => OF_BUILDING.test(one));
  if (note === undefined || name === null) return residential ?? null;
  const isSure = OF_ESTATE.test(note);
  if (residential === undefined && isSure) return value('是', name.place);
  if (residential !== undefined && (!isSure || textOf(residential) !== '否')) return residential;
  return clerk.value({
    table: 'kindergartens',
    key: 'residential',
    place: residential?.kind === 'value' ? residential.place : name.place,
    kindergarten: known?.name ?? '',
    text: residential === undefined ? '' : '否',
    why: toldText(note) === '' ? '名称后面的括号里写着配套' : `名称后面写着“${note}”`,
    suggestion: isSure ? '是' : '',
  });
}

/** The hand-over by its column, or by a remark (产权未移交); where a column tells it, it does not apply to those that are no residential ones. */
export function transferCell(
  work: Work,
  { at }: Subject,
  { residential, transferStatus }: Cells,
): FoundCell | null {
  const isOfOne = residential?.kind !== 'value' || residential.text !== '否';
  if (transferStatus !== undefined && (isOfOne || textOf(transferStatus) !== '未移交')) return transferStatus;
  if (residential?.kind !== 'value') return null;
  if (residential.text === '否') return tellsOf(work) ? value('不适用', residential.place) : null;
  for (const { meaning, index } of work.head.columns) {
    const cell = meaning.is === 'remark' ? cellAt(work, at, index) : undefined;
    const transfer = cell === undefined ? null : transferIn(cell.text);
    if (cell !== undefined && transfer !== null) return value(transfer, cell.place);
  }
  return null;
}

/** Whether a sheet tells of hand-overs: in a column of its own, or in that of the residential ones. */
const tellsOf = onceForSection((work: Work): boolean =>
  slotsOf(work, 'kindergartens').some(
    ({ meaning: { key }, index }) =>
      key === 'transferStatus' ||
      (key === 'residential' &&
        work.section.rows.some(({ cells }) => transferIn(cells[index]?.text ?? '') !== null)),
  ),
);
