import type { GridCell } from '../book/grid.ts';
import { type FoundCell, textOf } from '../found.ts';
import { bare } from '../values/plain.ts';
import { TOLD_SPEAKS, TOLD_TAKEN_BACK } from '../words/told.ts';
import { ofSheet } from './completion.ts';
import { toldByRemark, toldOf, toldOrAsked } from './told-by-notes.ts';
import { remarkCells, type Subject, value, type Work } from './work.ts';

/** 设托班, 校车2辆 in a remark of the row. */
function remarkedCell(work: Work, subject: Subject, key: string): FoundCell | null {
  for (const { text, place } of remarkCells(work, subject)) {
    const told = toldByRemark(text, key);
    if (told !== null) return value(told, place);
  }
  return null;
}

/**
 * Whether a kindergarten has something (托班, 校车): by its column (`own`), its remark, or a note of the sheet (`noted`). A remark that says otherwise
 * than its column, that takes it back, or that speaks of it where only a note tells it, is asked.
 */
export function featureCell(
  work: Work,
  subject: Subject,
  key: string,
  own: FoundCell | undefined,
  noted: () => FoundCell | null,
): FoundCell | null {
  const told = remarkedCell(work, subject, key);
  const usual = own ?? told ?? noted();
  if (usual?.kind !== 'value') return usual;
  const doubt = doubtIn(work, subject, key, { usual: usual.text, hasColumn: own !== undefined });
  const isAgainst = own !== undefined && told !== null && textOf(told) !== textOf(own);
  if (doubt === null && !isAgainst) return usual;
  const cell = doubt ?? remarkCells(work, subject).find(({ text }) => toldByRemark(text, key) !== null);
  if (cell === undefined) return usual;
  return work.clerk.value({
    table: 'kindergartens',
    key,
    place: own === undefined ? cell.place : usual.place,
    kindergarten: subject.known?.name ?? '',
    text: own === undefined ? cell.text : `${usual.text}；备注：${cell.text}`,
    suggestion: isAgainst ? textOf(told) : '否',
  });
}

/** A remark that speaks of it and is not sure: one that takes back what it has, or any other where no column tells it. */
function doubtIn(
  work: Work,
  subject: Subject,
  key: string,
  { usual, hasColumn }: { readonly usual: string; readonly hasColumn: boolean },
): GridCell | null {
  const isDoubt = (clause: string): boolean =>
    TOLD_SPEAKS[key]?.test(clause) === true && (TOLD_TAKEN_BACK.test(clause) ? usual === '是' : !hasColumn);
  const isDoubtful = ({ text }: GridCell): boolean =>
    toldByRemark(text, key) === null &&
    bare(text)
      .split(/[。;；,，、]/)
      .some(isDoubt);
  return remarkCells(work, subject).find(isDoubtful) ?? null;
}

/** The 服务形式 by the remark or the name of a kindergarten, else by the notes; where they differ it is asked. */
export function formCell(work: Work, subject: Subject): FoundCell | null {
  const remarked = remarkedCell(work, subject, 'serviceForm');
  if (remarked !== null) return remarked;
  const noted = toldOf(work, subject, 'serviceForm');
  const other = formsSaid(work, subject).find(({ form }) => form !== textOf(noted ?? undefined));
  return other === undefined
    ? (toldOrAsked(work, subject, 'serviceForm') ?? ofSheet(work, 'kindergartens', 'serviceForm'))
    : otherForm(work, subject, other);
}

const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [/半日/, '半日制'],
  [/寄宿/, '寄宿制'],
  [/定时制/, '定时制'],
  [/季节/, '季节制'],
];

interface SaidForm {
  readonly cell: GridCell;
  readonly form: string;
}

function formsSaid({ head }: Work, { row }: Subject): readonly SaidForm[] {
  return head.columns
    .filter(({ meaning }) => meaning.is === 'remark' || meaning.is === 'name')
    .flatMap(({ index }) => row.cells[index] ?? [])
    .flatMap((cell) =>
      OTHER_FORMS.flatMap(([pattern, form]) => (pattern.test(bare(cell.text)) ? [{ cell, form }] : [])),
    );
}

/** A row whose remark or name speaks of another form than the rest of the sheet is asked by itself. */
function otherForm({ clerk }: Work, { known }: Subject, { cell, form }: SaidForm): FoundCell | null {
  return clerk.value({
    table: 'kindergartens',
    key: 'serviceForm',
    place: cell.place,
    kindergarten: known?.name ?? '',
    text: cell.text,
    suggestion: form,
  });
}
