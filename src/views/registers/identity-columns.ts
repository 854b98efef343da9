import type { Profile } from '../../profile/profile.ts';
import { natureWord } from '../../wording/nature.ts';
import { type RegisterColumn, plainColumn } from './table.ts';

/** 幼儿园, with its place under its name, and 标识码 in the download. */
export function nameColumn<R>(profileOfRow: (row: R) => Profile): RegisterColumn<R> {
  const own = (row: R) => profileOfRow(row).kindergarten;
  return {
    label: '幼儿园',
    cellOf: (row) => {
      const { code, name, county, town } = own(row);
      const place = county && county.code !== town.code ? `${county.name}${town.name}` : town.name;
      return { text: name, note: place, path: `/kindergartens/${code}/` };
    },
    fields: [
      { label: '标识码', valueOf: (row) => own(row).code },
      { label: '幼儿园', valueOf: (row) => own(row).name },
      { label: '县（市、区）', valueOf: (row) => own(row).county?.name ?? '' },
      { label: '乡镇（街道）', valueOf: (row) => own(row).town.name },
    ],
  };
}

export function natureColumn<R>(profileOfRow: (row: R) => Profile): RegisterColumn<R> {
  const wordOf = (row: R) => natureWord(profileOfRow(row).standing);
  return {
    ...plainColumn('性质', wordOf, { whole: true }),
    cellOf: (row) => ({ text: wordOf(row), breakAt: wordOf(row).length - 2 }),
  };
}
