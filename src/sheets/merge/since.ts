import { isCorrected, type Traces, wasWritten } from '../memory/traces.ts';
import type { SheetPlace } from '../place.ts';
import type { Desk } from '../question.ts';
import type { FoundText } from './found-entries.ts';
import { askRemoved, askWhich } from './merge-questions.ts';
import type { Since, TableDraft } from './table-draft.ts';

/** What an import knows of the imports before it. */
export interface History {
  readonly traces: Traces;
  /** Whether the very file of a place was imported before. */
  readonly isOldBook: (place: SheetPlace) => boolean;
  /** Whether a text of a sheet is an answer of an earlier import. */
  readonly isRemembered: (text: FoundText) => boolean;
  /** Whether it is an answer that was given just now. */
  readonly isNew: (text: FoundText) => boolean;
  /** Whether it is an answer at all, and not what the sheet says. */
  readonly isAnswer: (text: FoundText) => boolean;
}

/**
 * What was corrected by hand is newer than a sheet or an answer that was there before it, and stays. Where another sheet says something else than the
 * correction it is asked which is right. An answer given just now is the newest of all.
 */
export function sinceImports(history: History, desk: Desk): Since {
  const { traces, isOldBook, isRemembered, isNew, isAnswer } = history;
  // A row that no import has met was not changed since one. Without any marks nobody knows which were met.
  const isOld = ({ present }: TableDraft, key: string, said: FoundText): boolean => {
    const isMet = wasWritten(traces, present.name, key);
    if (isRemembered(said)) return isMet || traces.rows.size === 0;
    return isMet && [said.place, ...(said.also ?? [])].every(isOldBook);
  };
  return {
    isOld: (draft, key, said) => !isNew(said) && isOld(draft, key, said),
    isNew,
    isAnswer,
    textFor: (draft, { row, name, column }, said) => {
      if (said.isDecided === true || isNew(said)) return said.text;
      const stands = row.cells[column] ?? '';
      const isTouched = isCorrected(traces, draft.present, { row: name.key, column, text: stands });
      const isBefore = isOld(draft, name.key, said);
      const isHeld = isTouched || (stands.trim() !== '' && isBefore);
      if (!isHeld) return said.text;
      const at = { cells: row.cells, column };
      const answer = isBefore ? stands : askWhich(draft, at, said, { desk, isCorrected: true });
      const isAsked = answer === null;
      if (answer !== null && isNew({ text: answer, place: said.place })) return answer || null;
      // Of an answer from before the correction may be newer once more.
      if (!isBefore && (answer === stands || answer === '')) return null;
      const header = draft.present.table.columns[column]?.header ?? column;
      if (isAsked) draft.asking.add(said.place.file);
      const isAnswered = isAnswer(said);
      draft.corrected.push({
        ...name,
        header,
        stands,
        says: said.text,
        place: said.place,
        isAsked,
        isAnswered,
      });
      return null;
    },
    isRemoved: (draft, entry) => {
      if (!wasWritten(traces, draft.present.name, entry.key)) return false;
      if (Object.values(entry.cells).some(isNew)) return false;
      const isKnown = entry.rows.every((row) => isOldBook(row.place));
      const answer = isKnown ? '否' : askRemoved(draft, entry, desk);
      if (answer === '是') return false;
      const why = answer === null ? '等回答。' : '没有再写。';
      if (answer === null) draft.asking.add(entry.place.file);
      draft.keep(
        entry,
        `以前导入过，后来在表里删去了，或者改成了别的一行；${why}`,
        answer === null ? 'asked' : 'held',
      );
      return true;
    },
  };
}
