import type { IsoDate } from '../../domain/school-date.ts';
import type { BureauEdit } from './bureau-edit.ts';
import { endRecognitions, endRows } from './ending.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import { type Found, KindergartenFinder, type Listed } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for a closing, as typed. */
export interface ClosingRequest {
  readonly kindergarten: string;
  readonly on: string;
  /** Code or name of the kindergarten that takes its children over; not given where there is none. */
  readonly successor?: string | undefined;
  readonly docNo?: string | undefined;
}

/** A kindergarten closes: its status, what became of its code, and the end of its fees and recognitions. */
export function closeKindergarten(edit: BureauEdit, request: ClosingRequest, today: IsoDate): GuidedOutcome {
  const finder = new KindergartenFinder(edit);
  const found = finder.find(request.kindergarten);
  const heir = request.successor === undefined ? null : finder.find(request.successor);
  const { texts, reasons } = writtenTexts('former_codes', { date: request.on, docNo: request.docNo });
  const day = texts['date'] ?? '';
  const wrong = [
    ...('reason' in found ? [found.reason] : closingFaults(found.listed)),
    ...(heir === null ? [] : 'reason' in heir ? [`承接园：${heir.reason}`] : heirFaults(heir.listed, found)),
    ...reasons,
    ...(day > today ? [`停办日期 ${day} 还没有到：到那一天再运行，网站不预告停办。`] : []),
  ];
  if (wrong.length > 0 || 'reason' in found) return refused(...wrong);
  const { code, name, row } = found.listed;
  edit.kindergartens.set(row, { status: '停办', statusDate: day });
  endRows(edit.fees, code, { day, from: 'effectiveFrom', until: 'until', end: 'until' });
  endRecognitions(edit, code, day);
  const steps = edit.former_codes;
  const currentCode = heir !== null && 'listed' in heir ? heir.listed.code : '';
  // Who takes over the children need not be who takes over the kindergarten: 合并 is for the bureau to say.
  steps.add({ formerCode: code, currentCode, type: '停办', formerName: name, ...texts, date: day }, null);
  return { reasons: [], kept: [], codes: [code] };
}

function closingFaults({ name, isClosed }: Listed): readonly string[] {
  return isClosed ? [`“${name}”在 kindergartens.csv 里已经是“停办”。`] : [];
}

function heirFaults({ code, name, isClosed }: Listed, closing: Found): readonly string[] {
  if ('listed' in closing && closing.listed.code === code) return ['承接园不能是停办的这一所。'];
  return isClosed ? [`承接园“${name}”也已经停办。`] : [];
}
