import { tableNamed } from '../../dataset/tabled.ts';
import { type FoundCell, textOf } from '../found.ts';
import type { Level } from '../names/roster.ts';
import { bare, bracketed } from '../values/plain.ts';
import { FALLEN, RISEN } from '../words/results.ts';
import { doubtedResult, withoutOrder } from './assessment-doubts.ts';
import { codeWord } from './code-word.ts';
import { leaveOutCell } from './left-out.ts';
import { levelNamed, whoseIn } from './levels.ts';
import { cellAt, type Cells, type Subject, value, type Work } from './work.ts';

const RATING = '等级评定';

/** A rating as its scheme has it, with the scheme; a level that none has is asked. What a check comes to is no level. */
export function byResult(work: Work, subject: Subject, cells: Cells, head: string): void {
  const { clerk, levels, section } = work;
  const { known } = subject;
  const { kind } = cells;
  const isCheck = kind?.kind === 'value' && kind.text !== RATING;
  if (cells['result']?.kind !== 'value') return;
  if (isCheck) withoutOrdered(work, cells, cells['result']);
  const doubted = doubtedResult(work, subject, cells['result'], !isCheck);
  if (doubted === null) delete cells['result'];
  else if (doubted !== undefined) cells['result'] = doubted;
  const { result } = cells;
  if (result?.kind !== 'value' || isCheck) return;
  const { outer, notes } = bracketed(result.text);
  const type = notes.map(resultType).find((one) => one !== null);
  if (type !== undefined && type !== null) {
    cells['result'] = value(outer.trim(), result.place);
    cells['resultType'] ??= value(type, result.place);
  }
  const text = type === undefined ? result.text : outer.trim();
  const settle = ({ level, scheme }: Level): void => {
    cells['result'] = value(level, result.place);
    cells['scheme'] ??= value(scheme, result.place);
    cells['kind'] ??= value(RATING, result.place);
  };
  const whose = whoseIn(head, section.lines[0]?.text ?? '');
  const { found, likely, isOfSeveral } = levelNamed(text, levels, whose);
  if (found !== null) return settle(found);
  if (levels.length === 0 || kind === undefined || isOfSeveral) return;
  const answer = clerk.value({
    table: 'assessments',
    key: 'result',
    place: result.place,
    kindergarten: known?.name ?? '',
    text,
    suggestion: likely,
    sentence: `${known?.name ?? ''}的等级写的是“${text}”${whose === '' ? '' : `，表上说是${whose}级`}，等级体系里没有这一级。是哪一级：${[...new Set(levels.map((one) => one.level))].slice(0, 9).join('、')}？`,
  });
  if (answer === null) delete cells['result'];
  else cells['result'] = answer;
  if (answer?.kind !== 'value') return;
  const settled = levelNamed(answer.text, levels, '').found;
  if (settled !== null) settle(settled);
}

/** 不合格（限期整改）: the result, and what stands beside it is listed. */
function withoutOrdered(
  work: Work,
  cells: Cells,
  { text, place }: Extract<FoundCell, { kind: 'value' }>,
): void {
  const ordered = withoutOrder(text);
  if (ordered === null) return;
  cells['result'] = value(ordered.result, place);
  leaveOutCell(work, { text: ordered.order, place });
}

/** 复评, 首评: the code of a 结果类型, save one that takes a level back. */
function resultType(text: string): string | null {
  if (RISEN.test(bare(text))) return '晋级';
  if (FALLEN.test(bare(text))) return '降级';
  const { cell } = tableNamed('assessments').columns['resultType'] ?? {};
  if (cell?.kind !== 'one-of') return null;
  const { parsed } = codeWord(text, '结果类型', cell.values);
  return parsed.kind === 'value' && parsed.text !== '撤销' ? parsed.text : null;
}

/** The 结果类型 of a rating whose remark is that and nothing else: 复评. */
export function typed(work: Work, { at }: Subject, cells: Cells): Cells {
  if (textOf(cells['kind']) !== RATING || cells['resultType'] !== undefined) return {};
  const remarks = work.head.columns.flatMap(({ meaning, index }) =>
    meaning.is === 'remark' ? (cellAt(work, at, index) ?? []) : [],
  );
  for (const { text, place } of remarks) {
    const type = bare(text) === '' ? null : resultType(text);
    if (type !== null) return { resultType: value(type, place) };
  }
  return {};
}
