import type { HistoryField } from '../../domain/code-lists.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { BureauEdit } from './bureau-edit.ts';
import { endRecognitions } from './ending.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import { KindergartenFinder, type Listed } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for another nature of a kindergarten, as typed. What is not given stays. */
export interface NatureRequest {
  readonly kindergarten: string;
  readonly on: string;
  readonly nature?: string | undefined;
  readonly sponsorType?: string | undefined;
  readonly sponsorName?: string | undefined;
  readonly profitStatus?: string | undefined;
  /** Code of the district that it belongs to now. */
  readonly district?: string | undefined;
}

/** The columns whose former values the rates of past years are computed with, and their fields of 属性沿革. */
const FIELDS = [
  ['nature', '办园性质'],
  ['profitStatus', '营利性质'],
  ['sponsorType', '举办者类型'],
  ['district', '区划代码'],
] as const satisfies readonly (readonly [string, HistoryField])[];

/** A kindergarten is run by others or otherwise: its row as it is now, a row of 属性沿革 for each former value, and the end of a recognition that cannot stay. */
export function changeNature(edit: BureauEdit, request: NatureRequest, today: IsoDate): GuidedOutcome {
  const found = new KindergartenFinder(edit).find(request.kindergarten);
  const { kindergarten: _named, on, ...given } = request;
  const own = writtenTexts('kindergartens', given);
  const step = writtenTexts('kindergarten_history', { effectiveFrom: on });
  const day = step.texts['effectiveFrom'] ?? '';
  const wrong = [
    ...('reason' in found ? [found.reason] : []),
    ...own.reasons,
    ...step.reasons,
    ...(Object.keys(own.texts).length === 0 && own.reasons.length === 0 ? ['没有写变成什么。'] : []),
    ...(day > today ? [`${day} 还没有到：到那一天再运行。`] : []),
  ];
  if (wrong.length > 0 || 'reason' in found) return refused(...wrong);
  const { listed } = found;
  const texts = withFollowing(own.texts);
  const faults = natureFaults(texts, listed, edit);
  if (faults.length > 0) return refused(...faults);
  return written(edit, listed, texts, day);
}

type Texts = Readonly<Record<string, string>>;

/** What follows from the nature where it is not given: the contract leaves but one. */
function withFollowing(texts: Texts): Texts {
  return texts['nature'] === '公办' ? { profitStatus: '不适用', ...texts } : texts;
}

function natureFaults(texts: Texts, { name, row }: Listed, { kindergartens }: BureauEdit): readonly string[] {
  const willBe = (key: string): string => texts[key] ?? kindergartens.text(row, key);
  const [nature, sponsorType, profit] = ['nature', 'sponsorType', 'profitStatus'].map(willBe);
  const isPublic = nature === '公办';
  const isTurned = nature !== kindergartens.text(row, 'nature');
  return [
    ...(isTurned && texts['sponsorType'] === undefined
      ? [`“${name}”改为${nature}，还要写明现在由谁举办（--sponsor ${isPublic ? '教育部门' : '民办'} 等）。`]
      : isPublic && sponsorType === '民办'
        ? [`“${name}”是公办的，举办者类型不能是“民办”。`]
        : []),
    ...(isPublic && profit !== '不适用' ? [`“${name}”是公办的，营利性质只能是“不适用”。`] : []),
    ...(!isPublic && profit !== '营利性' && profit !== '非营利性'
      ? [`“${name}”是民办的，要写明营利性质（--profit 非营利性 或者 营利性）。`]
      : []),
  ];
}

function written(edit: BureauEdit, { code, name, row }: Listed, texts: Texts, day: string): GuidedOutcome {
  const { kindergartens } = edit;
  const before = Object.fromEntries(FIELDS.map(([key]) => [key, kindergartens.text(row, key)]));
  const sponsorName = kindergartens.text(row, 'sponsorName');
  const changed = kindergartens.set(row, texts);
  if (changed === row) return { reasons: [], kept: [`“${name}”现在就是这样，没有要改的。`], codes: [] };
  for (const [key, field] of FIELDS)
    rememberFormer(edit, {
      code,
      field,
      day,
      former: before[key] ?? '',
      now: kindergartens.text(changed, key),
    });
  const mayBeRecognised =
    kindergartens.text(changed, 'nature') === '民办' &&
    kindergartens.text(changed, 'profitStatus') !== '营利性';
  if (!mayBeRecognised) endRecognitions(edit, code, day);
  const isStale =
    sponsorName !== '' &&
    texts['sponsorName'] === undefined &&
    kindergartens.text(changed, 'sponsorType') !== before['sponsorType'];
  const kept = [
    ...(isStale ? [`举办者名称还是“${sponsorName}”；也变了的，加 --sponsor-name 再运行。`] : []),
    ...(mayBeRecognised ? endedThen(edit, code, day) : []),
  ];
  return { reasons: [], kept, codes: [code] };
}

/** What an earlier change of the same day ended, and this one does not bring back. */
function endedThen({ recognitions }: BureauEdit, code: string, day: string): readonly string[] {
  return recognitions.rows
    .filter((row) => recognitions.text(row, 'code') === code && recognitions.text(row, 'revokedOn') === day)
    .map(
      (row) =>
        `recognitions.csv 第 ${recognitions.numberOf(row)} 行的认定已经写了 ${day} 撤销；不该撤的，清空那一格。`,
    );
}

interface Former {
  readonly code: string;
  readonly field: HistoryField;
  readonly day: string;
  readonly former: string;
  readonly now: string;
}

/** A row of 属性沿革 for a value that changed. Of a change on the same day that is put right, the row stays; taken back, it goes. */
function rememberFormer(
  { kindergarten_history: history }: BureauEdit,
  { code, field, day, former, now }: Former,
): void {
  if (former === '' || former === now) return;
  const standing = history.rows.find(
    (row) =>
      history.text(row, 'code') === code &&
      history.text(row, 'field') === field &&
      history.text(row, 'effectiveFrom') === day,
  );
  if (standing === undefined) history.add({ code, effectiveFrom: day, field, formerValue: former }, null);
  else if (history.text(standing, 'formerValue') === now) history.remove(standing);
}
