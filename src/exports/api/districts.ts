import type { Bureau } from '../../domain/bureau.ts';
import type { District } from '../../domain/district.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import { runningNow } from '../../indicators/kindergartens-in.ts';
import { API_FACTS, factsOf, factsSchema } from './facts-schema.ts';
import { districtCode, identityFields, identityOf } from './kindergarten-file.ts';
import type { Profile } from '../../profile/index.ts';
import { apiRow, rowFields } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, count, list, named, record, text } from './schema.ts';

/** A county with its kindergartens, closed ones too. One that lies in no county stands under its own district. */
export interface CountyList {
  readonly district: District;
  readonly kindergartens: readonly Kindergarten[];
}

const known = new WeakMap<Bureau, readonly CountyList[]>();

/**
 * How every long list is divided: by county, whatever its length, so that an address stays what it is while a bureau grows. In the order of
 * codes; worked out once for a bureau.
 */
export function countyLists(bureau: Bureau): readonly CountyList[] {
  const before = known.get(bureau);
  if (before) return before;
  const lists = [...groupBy(bureau.kindergartens, ({ county, town }) => (county ?? town).code)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, kindergartens]) => {
      const district = bureau.districts.byCode.get(code);
      return district ? [{ district, kindergartens }] : [];
    });
  known.set(bureau, lists);
  return lists;
}

export function countyListOf(bureau: Bureau, code: string): CountyList {
  const found = countyLists(bureau).find(({ district }) => district.code === code);
  if (!found) throw new Error(`No kindergarten lies in ${code}.`);
  return found;
}

export const href = text('地址，相对于写着它的这个文件。');

const placeFields = { code: districtCode, name: text('名称。') };

/** The place that a file is about. */
export const placeSchema = record(placeFields, '这个文件说的是哪个县（市、区）。');

/** The files that a long list is divided into. */
export const partsSchema = list(
  record({ ...placeFields, kindergartens: count('文件里有几所园。'), href }),
  '按县（市、区）分开的文件，不论多长都分。',
);

export function placeOf({ code, name }: District) {
  return { code, name };
}

/** The kindergartens of each county; `below`: where the files of the counties lie, seen from the file that lists them. */
export function partsOf(
  bureau: Bureau,
  below: string,
  counts: (one: Kindergarten) => boolean = () => true,
): Of<typeof partsSchema> {
  return countyLists(bureau).map(({ district, kindergartens }) => ({
    ...placeOf(district),
    kindergartens: kindergartens.filter(counts).length,
    href: `${below}${district.code}.json`,
  }));
}

export const kindergartensSchema = named(
  'KindergartenIndex',
  record(
    {
      generatedFor: generatedForSchema,
      count: count('全部幼儿园，停办和筹建的也在内。'),
      underReview: count('本身那一行待核实、暂不公布的幼儿园数：大于 0 时，清单不是全部。'),
      districts: partsSchema,
    },
    '幼儿园清单的目录。',
  ),
);

export function kindergartensFile(bureau: Bureau): Omit<Of<typeof kindergartensSchema>, 'generatedFor'> {
  return {
    count: bureau.kindergartens.length,
    underReview: bureau.heldKindergartens.length,
    districts: partsOf(bureau, 'kindergartens/in/'),
  };
}

/** The tables that say which kindergarten it is. */
const LISTED: ReadonlySet<string> = new Set(['kindergartens', 'kindergarten_history', 'recognitions']);
const LIST_FACTS = API_FACTS.filter(
  ({ uses, source }) => uses.row === true && source.tables.every((table) => LISTED.has(table)),
);

export const kindergartenListSchema = named(
  'KindergartenList',
  record(
    {
      generatedFor: generatedForSchema,
      district: placeSchema,
      kindergartens: list(
        record({
          ...identityFields,
          facts: factsSchema(
            LIST_FACTS.map(({ id }) => id),
            '认得出这所园的几项事实；全部事实在它自己的文件里。',
          ),
          href,
        }),
        '按标识码的先后。',
      ),
    },
    '一个县（市、区）的幼儿园清单。',
  ),
);

/** `/api/v1/kindergartens/in/<区划代码>.json`. */
export function kindergartenList(
  { district, kindergartens }: CountyList,
  profiles: ReadonlyMap<string, Profile>,
): Omit<Of<typeof kindergartenListSchema>, 'generatedFor'> {
  return {
    district: placeOf(district),
    kindergartens: profilesIn(kindergartens, profiles).map((profile) => ({
      ...identityOf(profile.kindergarten),
      facts: factsOf(profile, LIST_FACTS),
      href: `../${profile.kindergarten.code}.json`,
    })),
  };
}

export function profilesIn(
  kindergartens: readonly Kindergarten[],
  profiles: ReadonlyMap<string, Profile>,
): readonly Profile[] {
  return kindergartens.flatMap(({ code }) => profiles.get(code) ?? []);
}

export const districtsSchema = named(
  'DistrictList',
  record({
    generatedFor: generatedForSchema,
    districts: list(
      named(
        'District',
        record({ ...rowFields('districts'), running: count('其中在办的幼儿园数，下级的也算在内。') }),
      ),
      '行政区划。',
    ),
  }),
);

/** `/api/v1/districts.json`. */
export function districtsFile(bureau: Bureau): Omit<Of<typeof districtsSchema>, 'generatedFor'> {
  return {
    districts: bureau.districts.all.map((district) => ({
      ...apiRow('districts', district),
      running: runningNow(bureau, district.code).length,
    })),
  };
}
