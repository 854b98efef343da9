import { isAbsent } from '../../../domain/reported.ts';
import type { FinderEntry } from './entry.ts';

/** A list that a link leads to where no script runs: one facet each, all of them by name. */
export interface PlainList {
  /** Part of its address: `/kindergartens/lists/public/1/`. */
  readonly id: string;
  readonly label: string;
  readonly entries: readonly FinderEntry[];
}

/** Kindergartens to a page of a list. */
export const PLAIN_PAGE = 200;

/** The lists that have somebody in them. */
export function plainLists(entries: readonly FinderEntry[]): readonly PlainList[] {
  const list = (id: string, label: string, belongs: (entry: FinderEntry) => boolean): PlainList => ({
    id,
    label,
    entries: entries.filter(belongs),
  });
  return [
    list('all', '全部幼儿园', () => true),
    list('public', '公办幼儿园', ({ facts }) => facts.nature === '公办'),
    list('private', '民办幼儿园', ({ facts }) => facts.nature === '民办'),
    list('inclusive', '普惠性幼儿园', ({ facts }) => facts.inclusive),
    list('nursery', '招收托班的幼儿园', ({ facts }) => facts.nursery === true),
    list('integrated', '开展融合教育的幼儿园', ({ facts }) => facts.integrated === true),
    list(
      'free',
      '有空余学位的幼儿园',
      ({ facts: { freePlaces } }) => !isAbsent(freePlaces) && freePlaces > 0,
    ),
  ].filter(({ entries: members }) => members.length > 0);
}

/** The towns that have kindergartens, in order of code, each with its own. */
export interface TownList {
  readonly code: string;
  readonly town: string;
  readonly county: string;
  readonly entries: readonly FinderEntry[];
}

export function townLists(entries: readonly FinderEntry[]): readonly TownList[] {
  return [...Map.groupBy(entries, ({ district }) => district)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, members]) => ({
      code,
      town: members[0]?.town ?? members[0]?.county ?? code,
      county: members[0]?.county ?? '',
      entries: members,
    }));
}
