import type { Bureau, RatingLevel } from '../../../domain/bureau.ts';
import { groupBy } from '../../../domain/grouping.ts';
import { given } from '../../../domain/reported.ts';
import type { ArrangedValue } from './finder-facets.ts';

/**
 * The levels of a bureau's rating schemes as the finder shows them: scheme by scheme, the highest first, each under its scheme's name, for
 * levels of different schemes are in no order. A level that two schemes in use call alike is one choice, under both names.
 */
export function ratingGroups({
  ratingSchemes,
  kindergartens,
}: Pick<Bureau, 'ratingSchemes' | 'kindergartens'>): readonly ArrangedValue[] {
  const rated = kindergartens.flatMap(({ assessments }) =>
    assessments.filter(({ kind }) => kind === '等级评定'),
  );
  const results = new Set(rated.map(({ scheme, result }) => `${given(scheme) ?? ''}\n${result}`));
  const isInUse = ({ code, level }: RatingLevel): boolean => results.has(`${code}\n${level}`);
  const inOrder = [...groupBy(ratingSchemes, ({ code }) => code).values()].flatMap((levels) =>
    levels.toSorted((one, other) => one.order - other.order),
  );
  const byLevel = groupBy(inOrder, ({ level }) => level);
  const arranged = [...byLevel].map(([value, all]): ArrangedValue => {
    const used = all.filter(isInUse);
    // A result that names no scheme may be of any that has the level.
    const schemes = used.length > 0 ? used : all;
    return { value, group: [...new Set(schemes.map(({ name }) => name))].join('、') };
  });
  return [...groupBy(arranged, ({ group }) => group ?? '').values()].flat();
}
