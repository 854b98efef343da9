import type { IsoDate } from '../../domain/school-date.ts';
import type { PresentRow } from '../present/present-table.ts';
import type { BureauEdit } from './bureau-edit.ts';
import { type GuidedOutcome, refused } from './outcome.ts';
import { KindergartenFinder, type Listed } from './which-kindergarten.ts';
import { writtenTexts } from './written-text.ts';

/** What a clerk gives for another name, as typed. */
export interface RenamingRequest {
  readonly kindergarten: string;
  readonly name: string;
  readonly on: string;
  readonly docNo?: string | undefined;
}

/**
 * A kindergarten is called otherwise: its name, the former one as another name so that it is found, and a row of 变更与沿革. Where that has a renaming of
 * the same day, its new name was wrong: it is put right, and the wrong name was never one.
 */
export function renameKindergarten(
  edit: BureauEdit,
  request: RenamingRequest,
  today: IsoDate,
): GuidedOutcome {
  const finder = new KindergartenFinder(edit);
  const found = finder.find(request.kindergarten);
  const step = writtenTexts('former_codes', { date: request.on, docNo: request.docNo });
  const own = writtenTexts('kindergartens', { name: request.name });
  const [name = '', day = ''] = [own.texts['name'], step.texts['date']];
  const wrong = [
    ...('reason' in found ? [found.reason] : nameFaults(name, found.listed, finder)),
    ...own.reasons,
    ...(name === '' && own.reasons.length === 0 ? ['没有写新的名称。'] : []),
    ...step.reasons,
    ...(day > today ? [`更名日期 ${day} 还没有到：到那一天再运行。`] : []),
  ];
  if (wrong.length > 0 || 'reason' in found) return refused(...wrong);
  const { code, name: present, row } = found.listed;
  const { kindergartens, former_codes: formerCodes } = edit;
  const standing = renamingOf(code, day, edit);
  const former = standing === undefined ? present : formerCodes.text(standing, 'formerName') || present;
  const isTakenBack = former === name;
  const others = kindergartens
    .text(row, 'aliases')
    .split('、')
    .filter((alias) => ![name, former, present, ''].includes(alias));
  kindergartens.set(row, { name, aliases: [...others, ...(isTakenBack ? [] : [former])].join('、') });
  const texts = { formerName: former, ...step.texts };
  if (standing === undefined)
    formerCodes.add({ formerCode: code, currentCode: code, type: '更名', ...texts }, null);
  else if (isTakenBack) formerCodes.remove(standing);
  else formerCodes.set(standing, texts);
  return { reasons: [], kept: [], codes: [code] };
}

/** What is wrong with a name that a kindergarten is to have. */
export function nameFaults(name: string, listed: Listed, finder: KindergartenFinder): readonly string[] {
  if (listed.name === name) return [`“${name}”就是现在的名称。`];
  const other = name === '' ? undefined : finder.namesake(name, listed);
  return other === undefined
    ? []
    : [
        `“${name}”是另一所在办的幼儿园的名称：${other.name}（${other.code}）。请核对新的名称；那一所也改了名的，先改那一所。`,
      ];
}

/** The renaming of a kindergarten on a day, if there is one. */
function renamingOf(code: string, day: string, { former_codes: steps }: BureauEdit): PresentRow | undefined {
  const sought = { formerCode: code, currentCode: code, date: day, type: '更名' };
  return steps.rows.find((row) =>
    Object.entries(sought).every(([key, text]) => steps.text(row, key) === text),
  );
}
