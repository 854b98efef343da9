import type { Change } from '../../changes/change.ts';
import type { Bureau } from '../../domain/bureau.ts';
import { type District, districtPath } from '../../domain/district.ts';
import { type ChangeBook, type PublishedChanges, districtOf, monthOf } from './change-book.ts';

/**
 * The areas into which an area is divided where its changes are too many for one page: counties, or towns. Of the bureau as a whole
 * (null) the first level at which there is a choice.
 */
export function areasBelow({ districts }: Bureau, area: string | null): readonly District[] {
  const below = (code: string) =>
    (districts.childrenOf.get(code) ?? []).filter(({ level }) => level !== '村级');
  if (area !== null) return below(area);
  let areas = districts.all.filter((one) => districtPath(districts, one.code).length === 1);
  for (let [only] = areas; only && areas.length === 1 && below(only.code).length > 0; [only] = areas)
    areas = below(only.code).slice();
  return areas;
}

/** Whether a change lies in none of the areas. */
export function isOutside(areas: readonly District[], bureau: Bureau): (change: Change) => boolean {
  const codes = new Set(areas.map(({ code }) => code));
  return (change) => {
    const district = districtOf(change, bureau);
    return (
      district === undefined || !districtPath(bureau.districts, district).some(({ code }) => codes.has(code))
    );
  };
}

/** What was published in a month, of an area or of the bureau as a whole. */
export function publishedIn(
  book: ChangeBook,
  month: string,
  area: string | null,
): readonly PublishedChanges[] {
  if (area === null) return book.byMonth.get(month) ?? [];
  return (book.byArea.get(area) ?? []).filter(({ date }) => monthOf(date) === month);
}
