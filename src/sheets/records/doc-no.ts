import type { TableName } from '../../dataset/index.ts';
import type { GridCell } from '../book/grid.ts';
import type { FoundCell } from '../found.ts';
import {
  datedDocNo,
  framedDocNo,
  isReferring,
  onlyDocNo,
  plainDocNo,
  withoutReferring,
} from '../values/doc-no.ts';
import { bare, isNothing, oneLine } from '../values/plain.ts';
import { NOT_SURE_DOCUMENT } from '../words/documents.ts';
import { isPointer } from '../values/pointer.ts';
import { ofSheet } from './completion.ts';
import { spelled } from './spelled-document.ts';
import { onceForColumn } from './of-section.ts';
import { elsewhere } from './slot-cell.ts';
import { cellAt, value, type Work } from './work.ts';

const PARTS = /^(\p{Script=Han}+)[〔[［【(（](\d{4})[〕\]］】)）](.*)$/u;

/** A document number; the square brackets of a keyboard are those of documents. One whose office is written unlike those of the others (`offices`) is asked. */
export function docNoCell(
  work: Work,
  table: TableName,
  cell: GridCell | undefined,
  offices: readonly string[],
): FoundCell | null {
  if (cell === undefined) return null;
  const whole = plainDocNo(cell.text);
  const named = withoutReferring(whole);
  const plain = named === whole ? whole : (onlyDocNo(named) ?? whole);
  const dated = datedDocNo(plain);
  if (dated !== null) return spelled(work, table, 'docNo', value(dated.number, cell.place));
  const framed = framedDocNo(plain);
  if (framed !== null && NOT_SURE_DOCUMENT.test(framed.words))
    return doubted(work, table, cell, framed.number);
  const text = framed?.number ?? plain;
  if (isPointer(text)) return pointed(work, table, cell);
  if (isNothing(bare(text)) || bare(text) === '无') return null;
  if (!/[\d〇○]/.test(text)) {
    const sentence = `文号写的是“${text}”，没有写号码。文号是什么？请按文件填写。`;
    return work.clerk.word({ table, key: 'docNo', place: cell.place, kindergarten: '', text, sentence });
  }
  if (isReferring(text)) {
    const suggestion = onlyDocNo(text) ?? '';
    return work.clerk.word({ table, key: 'docNo', place: cell.place, kindergarten: '', text, suggestion });
  }
  const usual = usualOffice(text, offices);
  if (usual === null) return spelled(work, table, 'docNo', value(text, cell.place));
  return work.clerk.word({
    table,
    key: 'docNo',
    place: cell.place,
    kindergarten: '',
    text,
    suggestion: usual,
    sentence: `文号“${text}”的发文字号和别的行写法不一样，是不是“${usual}”？请按文件填写。`,
  });
}

/** 原某教发〔2021〕3号, 待换发: the number is but likely. */
function doubted(
  { clerk }: Work,
  table: TableName,
  { place, text }: GridCell,
  suggestion: string,
): FoundCell | null {
  return clerk.word({ table, key: 'docNo', place, kindergarten: '', text, suggestion });
}

/** 见附件: the document that the sheet names for all, or it is asked. */
function pointed(work: Work, table: TableName, cell: GridCell): FoundCell | null {
  const told = ofSheet(work, table, 'docNo');
  if (told !== null) work.clerk.hear(cell.place);
  return told ?? elsewhere(work.clerk, cell, { table, key: 'docNo', kindergarten: '', of: '' });
}

/** The offices of the documents that a column names, each as often as it has documents. */
export const officesIn = onceForColumn((work: Work, index): readonly string[] => {
  const texts = work.section.rows.map((_, at) => plainDocNo(oneLine(cellAt(work, at, index)?.text ?? '')));
  return [...new Set(texts)].flatMap((text) => PARTS.exec(text)?.[1] ?? []);
});

/** 某教体〔2024〕28号 among 某教体发〔…〕: the number with the office as the most have it; null where it is like the others. */
function usualOffice(text: string, offices: readonly string[]): string | null {
  const [, office = '', year = '', rest = ''] = PARTS.exec(text) ?? [];
  if (office === '') return null;
  const like = offices.filter(
    (other) => other !== office && (other === `${office}发` || `${other}发` === office),
  );
  const [usual] = like;
  if (usual === undefined || like.length <= offices.filter((other) => other === office).length) return null;
  return `${usual}〔${year}〕${rest}`;
}
