import type { Profile } from '../../profile/profile.ts';
import type { RegisterArea } from './area.ts';

/** How the kindergartens of an area are laid out over pages: what a page holds depends on how long its texts are. */
export interface PageRoom {
  /** Whether one page holds the tables of the area. */
  readonly holds: (area: RegisterArea) => boolean;
  /** The kindergartens of an area page by page. */
  readonly divide: (area: RegisterArea) => readonly (readonly Profile[])[];
}

/**
 * The pages of an area. One page that cannot hold its kindergartens leads to its counties or towns, and lists those that no page of them
 * has; where there is nothing below, the list goes on over `/2/`, `/3/`.
 */
export function areaPages(area: RegisterArea, room: PageRoom): readonly RegisterArea[] {
  if (room.holds(area)) return [area];
  const shown = hasPlacesBelow(area) ? leadingOn(area) : area;
  if (shown.listed.length + shown.listedApart.length === 0) return [shown];
  const lists = room.divide(shown);
  if (lists.length < 2) return [shown];
  return lists.map((members, at) => ({ ...shown, ...parted(members), page: at + 1, pages: lists.length }));
}

function hasPlacesBelow({ level, places }: RegisterArea): boolean {
  return level === 'whole' || (level === 'county' && places.some(({ towns }) => towns.length > 0));
}

function leadingOn(area: RegisterArea): RegisterArea {
  const { district, profiles, notRunning, places } = area;
  const below = new Set(places.flatMap(({ code, towns }) => [code, ...towns.map((town) => town.code)]));
  if (district) below.delete(district.code);
  const isLeft = ({ kindergarten: { town, county } }: Profile) =>
    !below.has(town.code) && !(county && below.has(county.code));
  return {
    ...area,
    leadsOn: true,
    listed: profiles.filter(isLeft),
    listedApart: notRunning.filter(isLeft),
  };
}

function parted(members: readonly Profile[]): Pick<RegisterArea, 'listed' | 'listedApart'> {
  const isRunning = ({ kindergarten }: Profile) => kindergarten.status === '在办';
  return {
    listed: members.filter(isRunning),
    listedApart: members.filter((member) => !isRunning(member)),
  };
}
