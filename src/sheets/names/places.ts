import { townName } from './plain-name.ts';
import type { SheetColumns } from '../columns/sheet-column.ts';
import type { Section } from '../layout/section.ts';
import { bare } from '../values/plain.ts';

/** The names of places that sheets themselves give. */
export interface SheetPlaces {
  readonly counties: readonly string[];
  readonly towns: readonly string[];
  /** The town that a whole sheet is about; empty where it is about more. */
  readonly townOf: (section: Section) => string;
}

/** 全县, 本区 name none. */
const COUNTY =
  /^(?:\d{4}[^县区市旗]{0,8}年)?(?![全各本我该外][县区市旗])(\p{Script=Han}{1,7}?(?:自治县|县|区|市|旗))(?!区|域|属|直)/u;
const TOWN = /^\p{Script=Han}{1,10}(?:镇|乡|街道|街道办事处|办事处)$/u;

/** Counties from titles, towns from columns, groups and names of worksheets. */
export function placesIn(
  sheets: readonly { readonly section: Section; readonly head: SheetColumns }[],
): SheetPlaces {
  const counties = new Set<string>();
  const towns = new Set<string>();
  for (const { section, head } of sheets) {
    for (const { text } of section.lines) {
      const county = COUNTY.exec(bare(text).replace(/^[\d—–\-~年]+/, ''))?.[1];
      if (county !== undefined && text.length < 60) counties.add(county);
    }
    const at = head.columns.find(({ meaning }) => meaning.is === 'town')?.index ?? -1;
    for (const { cells, group } of section.rows) {
      for (const text of [townName(cells[at]?.text ?? ''), bare(group)]) if (TOWN.test(text)) towns.add(text);
    }
    if (TOWN.test(bare(section.sheet ?? ''))) towns.add(bare(section.sheet ?? ''));
    for (const { text } of section.lines) {
      const named =
        /(?:县|区|市|旗|^)(\p{Script=Han}{1,5}?(?:镇|乡|街道))(?:中心学校)?(?:20\d{2}|各|公民办|公办|民办|幼儿园|学前|辖区|教)/u.exec(
          bare(text),
        )?.[1];
      if (named !== undefined && text.length < 60) towns.add(named);
    }
  }
  return { counties: [...counties], towns: [...towns], townOf: (section) => townOf(section, [...towns]) };
}

/** Whether an office is one of the county, by how its name begins: a city is none where there is a county beside it, or another city. */
export function isOfCounty(office: string, places: readonly string[]): boolean {
  const counties = places.filter((place) => !place.endsWith('市'));
  if (counties.length > 0) return counties.some((county) => office.startsWith(county));
  const [city = '', another] = places;
  return city !== '' && another === undefined && office.startsWith(city);
}

/** The one town that title, worksheet or file name. */
function townOf({ lines, sheet, file }: Section, towns: readonly string[]): string {
  const titles = lines.filter(({ text }) => text.length < 60).map(({ text }) => bare(text));
  for (const texts of [[bare(sheet ?? '')], titles, [bare(file)]]) {
    const found = towns.filter((town) =>
      texts.some(
        (text) =>
          text.includes(town) || (town.length > 2 && text.includes(town.slice(0, -1)) && text.length < 12),
      ),
    );
    if (found.length === 1 && found[0] !== undefined) return found[0];
    if (found.length > 1) return '';
  }
  return '';
}
