import { mergeAlike } from '../../domain/grouping.ts';
import type { PlacesOfAge } from '../../domain/places.ts';
import { given } from '../../domain/reported.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import { formatDate, formatDateSpan } from '../../format/date.ts';
import { ageWord } from '../../wording/ages.ts';

/** When to apply, and for which ages; whether it is open is settled in the reader's browser. */
export interface AdmissionWindow {
  readonly ages: string;
  readonly span: string;
  readonly opensOn: IsoDate | undefined;
  readonly closesOn: IsoDate | undefined;
}

/** Each window once, with the ages it is for; an age group without days has none. */
export function admissionWindows(ages: readonly PlacesOfAge[]): readonly AdmissionWindow[] {
  const dated = ages.flatMap(({ ageGroup, plan }) => {
    const [opensOn, closesOn] = [given(plan.opensOn), given(plan.closesOn)];
    return opensOn || closesOn ? [{ ageGroup, opensOn, closesOn }] : [];
  });
  return mergeAlike(
    dated,
    ({ ageGroup }) => ageWord(ageGroup),
    ({ opensOn, closesOn }) => `${opensOn ?? ''} ${closesOn ?? ''}`,
  ).map(({ item: { opensOn, closesOn }, names }) => ({
    ages: names.join('、'),
    span: spanWords(opensOn, closesOn),
    opensOn,
    closesOn,
  }));
}

function spanWords(opensOn: IsoDate | undefined, closesOn: IsoDate | undefined): string {
  if (opensOn && closesOn) return formatDateSpan(opensOn, closesOn);
  if (opensOn) return `${formatDate(opensOn)}起`;
  return closesOn ? `至${formatDate(closesOn)}` : '';
}
