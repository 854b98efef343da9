import type { IsoDate } from '../../domain/school-date.ts';
import type { FoundCell } from '../found.ts';
import type { Line } from '../layout/section.ts';
import { daysIn } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { WHO_ASSESSES } from '../words/results.ts';
import { ownKinds } from './assessment-kind.ts';
import { isDecision } from './decision-day.ts';
import type { Fact } from './facts.ts';
import { type Cells, value, type Work } from './work.ts';

/**
 * What the sentences of a sheet say of one kind of assessment: its day, its number, its office. A sentence that names a kind is of that; where
 * several kinds stand side by side, one that names none, or several, is of none of them.
 */
export function saidOfKind({ facts, section, today }: Work, kind: string, isSeveral: boolean): Cells {
  const isOf = ({ place }: Fact): boolean => {
    const line = section.lines.find((one) => one.place.cell === place.cell);
    const kinds = ownKinds((line?.text ?? '').replace(WHO_ASSESSES, ''));
    if (isSeveral) return kinds.length === 1 && kinds[0] === kind;
    return kinds.length === 0 || kind === '' || kinds.includes(kind) || kind === '专项检查';
  };
  const own = (fact: Fact | null): FoundCell | null =>
    fact !== null && isOf(fact) ? value(fact.text, fact.place) : null;
  const said = {
    decidedOn: own(facts.decidedOn) ?? dayOfKind(section.lines, kind, today),
    assessor: officeOf(facts.assessors, kind) ?? (isSeveral ? null : plainCell(facts.assessor)),
    docNo: own(facts.docNo),
  };
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, FoundCell] => entry[1] !== null),
  );
}

function plainCell(fact: Fact | null): FoundCell | null {
  return fact === null ? null : value(fact.text, fact.place);
}

/** 年检于2026年4月15日评定: the only day of a clause that names that kind alone. */
function dayOfKind(lines: readonly Line[], kind: string, today: IsoDate): FoundCell | null {
  for (const { text, place } of lines) {
    for (const clause of bare(text).split(/[,，。;；]/)) {
      const [only] = ownKinds(clause);
      const [day, another] = daysIn(clause);
      if (
        only === kind &&
        ownKinds(clause).length === 1 &&
        day !== undefined &&
        another === undefined &&
        isDecision(clause, day, today)
      )
        return value(day, place);
    }
  }
  return null;
}

/** Who decides that kind, by a note: 等级由市教育局评定. */
function officeOf(assessors: Work['facts']['assessors'], kind: string): FoundCell | null {
  const said = assessors.find(([what]) =>
    kind === '专项检查' ? what.includes('检查') : ownKinds(what).includes(kind),
  );
  return said === undefined ? null : value(said[1], said[2]);
}
