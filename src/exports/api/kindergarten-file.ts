import { kindergartenRows } from '../../dataset/bureau-rows.ts';
import { TABLES } from '../../dataset/tables/index.ts';
import type { TableName } from '../../dataset/tables/names.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { Profile } from '../../profile/index.ts';
import { accountsListSchema, accountsOf } from './accounts.ts';
import { costSchema, costsOf } from './costs.ts';
import { priceLineSchema, priceLines } from './price-list.ts';
import { API_FACTS, factsOf, factsSchema } from './facts-schema.ts';
import { figuresOf, figuresSchema } from './figures.ts';
import { type ApiRow, type TableRows, rowSchema, tableRows, tableSchema } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, type Schema, list, named, nullable, record, shaped, text } from './schema.ts';

/** The tables with rows of one kindergarten, in the order of the data dictionary. */
export const KINDERGARTEN_TABLES = [
  'kindergartens',
  'campuses',
  'former_codes',
  'kindergarten_history',
  'classes',
  'enrolment',
  'staffing',
  'fees',
  'recognitions',
  'assessments',
  'safety',
  'filings',
  'penalties',
  'support_pairs',
  'finance',
] as const satisfies readonly TableName[];
type KindergartenTable = (typeof KINDERGARTEN_TABLES)[number];

/** Of each kindergarten of the tables. */
type Tables = { readonly [N in KindergartenTable]: TableRows<ApiRow<N>> };

const tablesSchema = record(
  Object.fromEntries(
    KINDERGARTEN_TABLES.map((name) => [name, tableSchema(rowSchema(name), TABLES[name].title)]),
  ),
  '本园在各张数据表里公布的行。班级、教职工、招生是最近一个有数据的学年的，别的是全部。',
) as unknown as Schema<Tables>;

export const kindergartenCode = shaped('^\\d{10}$', '学校（机构）标识码。');
export const districtCode = shaped('^(\\d{4}|\\d{6}|\\d{9}|\\d{12})$', '区划代码。');

/** Which kindergarten something is said of. */
export const identityFields = {
  code: kindergartenCode,
  name: text('园名。'),
  district: districtCode,
  county: nullable(districtCode),
};

export function identityOf({ code, name, district, county }: Kindergarten) {
  return { code, name, district, county: county?.code ?? null };
}

export const kindergartenSchema = named(
  'Kindergarten',
  record(
    {
      generatedFor: generatedForSchema,
      ...identityFields,
      facts: factsSchema(
        API_FACTS.map(({ id }) => id),
        '各项事实；每项的含义见 dictionary.json 的 facts。',
      ),
      figures: figuresSchema,
      priceList: list(priceLineSchema, '这一天执行的收费。停办的园是停办前最后一天的。'),
      costs: list(costSchema, '各年龄段的孩子要交多少钱；停办的园没有。'),
      accounts: accountsListSchema,
      tables: tablesSchema,
    },
    '一所幼儿园公布的一切。',
  ),
);

export type KindergartenFile = Omit<Of<typeof kindergartenSchema>, 'generatedFor'>;

/** `/api/v1/kindergartens/<标识码>.json`. `missingTables`: those that the bureau does not keep. */
export function kindergartenFile(profile: Profile, missingTables: ReadonlySet<string>): KindergartenFile {
  return {
    ...identityOf(profile.kindergarten),
    facts: factsOf(profile),
    figures: figuresOf(profile),
    priceList: priceLines(profile),
    costs: costsOf(profile),
    accounts: accountsOf(profile),
    tables: tablesOf(profile, missingTables),
  };
}

function tablesOf(profile: Profile, missingTables: ReadonlySet<string>): Tables {
  const tables = KINDERGARTEN_TABLES.map((name) => [
    name,
    tableRows(name, rowsOf(profile, name), missingTables, heldIn(profile.kindergarten, name)),
  ]);
  // One entry a name makes every name a key, which the type of fromEntries forgets.
  return Object.fromEntries(tables) as unknown as Tables;
}

/** Of what is counted each year the newest year alone: a file is written anew at every publication, and the past does not change. */
function rowsOf(
  { kindergarten, classes, staff, places }: Profile,
  name: KindergartenTable,
): readonly object[] {
  switch (name) {
    case 'former_codes':
      return kindergarten.formerCodes;
    case 'support_pairs':
      return [...kindergarten.supports, ...kindergarten.supportedBy];
    case 'classes':
      return classes.classes.map(({ row }) => row);
    case 'staffing':
      return staff.posts.flatMap(({ record: row }) => row ?? []);
    case 'enrolment':
      return places.plan?.ages.map(({ plan }) => plan) ?? [];
    default:
      return kindergartenRows(kindergarten, name);
  }
}

/** How many rows of a table are held back until they are checked. */
export function heldIn({ held }: Kindergarten, name: TableName): number {
  return held.reduce((sum, one) => sum + (one.table === name ? one.rows : 0), 0);
}
