import { natureWord } from '../../wording/nature.ts';
import { datedCell } from '../table.ts';
import type { RegisterColumn, RegisterLine } from './table.ts';

/** 幼儿园, with its place under its name, and 标识码 in the download. */
export const NAME: RegisterColumn<RegisterLine> = {
  label: '幼儿园',
  cellOf: ({ profile: { kindergarten } }) => {
    const { code, name, county, town } = kindergarten;
    const place = county && county.code !== town.code ? `${county.name}${town.name}` : town.name;
    return { text: name, note: place, path: `/kindergartens/${code}/` };
  },
  fields: [
    { label: '标识码', valueOf: ({ profile }) => profile.kindergarten.code },
    { label: '幼儿园', valueOf: ({ profile }) => profile.kindergarten.name },
    { label: '县（市、区）', valueOf: ({ profile }) => profile.kindergarten.county?.name ?? '' },
    { label: '乡镇（街道）', valueOf: ({ profile }) => profile.kindergarten.town.name },
  ],
};

/** Who runs it, on the day it is read. */
export const NATURE: RegisterColumn<RegisterLine> = {
  label: '性质',
  cellOf: ({ profile }) => datedCell(profile.datedStanding, (standing) => ({ text: natureWord(standing) })),
  fields: [{ label: '性质', valueOf: ({ profile }) => natureWord(profile.standing) }],
};
