import { TABLE_NAMES } from '../../dataset/tables/names.ts';
import type { Bureau } from '../../domain/bureau.ts';
import type { RecognitionState } from '../../domain/inclusive.ts';
import type { Kindergarten } from '../../domain/kindergarten.ts';
import type { RatingState } from '../../domain/rating.ts';
import type { Profile } from '../../profile/index.ts';
import { REGISTERS as PAGES } from '../../views/registers/index.ts';
import { priceLineSchema, priceLines } from './price-list.ts';
import { type CountyList, partsOf, partsSchema, placeOf, placeSchema, profilesIn } from './districts.ts';
import { API_FACTS, factsOf, factsSchema } from './facts-schema.ts';
import { figuresOf, figuresSchema } from './figures.ts';
import { heldIn, identityFields, identityOf } from './kindergarten-file.ts';
import { apiRow, rowSchema, tableRows, tableSchema } from './rows.ts';
import { generatedForSchema } from './stamp.ts';
import { type Of, type Schema, list, named, nullable, oneOf, record } from './schema.ts';

/** The registers, by the ids of their pages. */
export const REGISTER_IDS = ['fees', 'staffing', 'assessments', 'inclusive'] as const;
export type RegisterId = (typeof REGISTER_IDS)[number];

type Missing = ReadonlySet<string>;

/** What a register says of a kindergarten, as one schema and one function. */
interface ApiRegister<T> {
  readonly entry: Schema<T>;
  readonly entryOf: (profile: Profile, missingTables: Missing) => T;
}

function register<T>(entry: Schema<T>, entryOf: ApiRegister<T>['entryOf']): ApiRegister<T> {
  return { entry, entryOf };
}

/** The facts that are made from these tables and no others. */
function factsFrom(...tables: readonly string[]) {
  return API_FACTS.filter(({ source }) => source.tables.every((table) => tables.includes(table)));
}

const FEE_FACTS = factsFrom('fees', 'fee_waivers');
const STAFF_FACTS = factsFrom('classes', 'staffing');
const RATING_FACTS = factsFrom('assessments', 'rating_schemes');
const STANDING_FACTS = API_FACTS.filter(({ id }) => ['nature', 'run-by', 'inclusive'].includes(id));

function factsField(facts: typeof API_FACTS) {
  return factsSchema(
    facts.map(({ id }) => id),
    '这个登记册的几项事实。',
  );
}

const fees = register(
  record({
    ...identityFields,
    facts: factsField(FEE_FACTS),
    priceList: list(priceLineSchema, '这一天执行的收费。'),
    upcoming: tableSchema(rowSchema('fees'), '已经公布、以后才执行的标准。'),
  }),
  (profile, missingTables) => ({
    ...identityOf(profile.kindergarten),
    facts: factsOf(profile, FEE_FACTS),
    priceList: priceLines(profile),
    upcoming: tableRows('fees', profile.upcomingFees, missingTables, heldIn(profile.kindergarten, 'fees')),
  }),
);

const staffing = register(
  record({
    ...identityFields,
    facts: factsField(STAFF_FACTS),
    figures: figuresSchema,
    staff: tableSchema(rowSchema('staffing'), '最近一个有数据的学年的各个岗位。'),
  }),
  (profile, missingTables) => ({
    ...identityOf(profile.kindergarten),
    facts: factsOf(profile, STAFF_FACTS),
    figures: figuresOf(profile),
    staff: tableRows(
      'staffing',
      profile.staff.posts.flatMap(({ record: row }) => row ?? []),
      missingTables,
      heldIn(profile.kindergarten, 'staffing'),
    ),
  }),
);

const RATING_STATES = ['in-force', 'expired', 'revoked', 'unrated'] as const satisfies readonly RatingState[];

const assessments = register(
  record({
    ...identityFields,
    facts: factsField(RATING_FACTS),
    rating: record(
      {
        state: oneOf(RATING_STATES, '等级：有效、已过有效期、已撤销、没有公布过。'),
        level: nullable(rowSchema('rating_schemes')),
      },
      '现在的等级。不同等级体系之间不作比较。',
    ),
    assessments: tableSchema(rowSchema('assessments'), '历次结果，从旧到新。'),
  }),
  (profile, missingTables) => ({
    ...identityOf(profile.kindergarten),
    facts: factsOf(profile, RATING_FACTS),
    rating: {
      state: profile.rating.state,
      level: profile.rating.level ? apiRow('rating_schemes', profile.rating.level) : null,
    },
    assessments: tableRows(
      'assessments',
      profile.kindergarten.assessments,
      missingTables,
      heldIn(profile.kindergarten, 'assessments'),
    ),
  }),
);

const RECOGNITION_STATES = [
  'in-force',
  'upcoming',
  'expired',
  'revoked',
] as const satisfies readonly RecognitionState[];

const inclusive = register(
  record({
    ...identityFields,
    facts: factsField(STANDING_FACTS),
    recognitionStates: list(
      oneOf(RECOGNITION_STATES, '有效、尚未生效、已到期、已撤销。'),
      'recognitions 各行现在的状态，先后相同。',
    ),
    recognitions: tableSchema(rowSchema('recognitions'), '历次认定，最近的在前；公办园不需要认定。'),
  }),
  (profile, missingTables) => ({
    ...identityOf(profile.kindergarten),
    facts: factsOf(profile, STANDING_FACTS),
    recognitionStates: profile.recognitions.map(({ state }) => state),
    recognitions: tableRows(
      'recognitions',
      profile.recognitions.map(({ recognition }) => recognition),
      missingTables,
      heldIn(profile.kindergarten, 'recognitions'),
    ),
  }),
);

const REGISTERS = { fees, staffing, assessments, inclusive } as const;

const registerId = oneOf(REGISTER_IDS, '登记册。');

export const registerIndexSchema = named(
  'RegisterIndex',
  record(
    {
      generatedFor: generatedForSchema,
      register: registerId,
      source: list(oneOf(TABLE_NAMES, '数据表。'), '从哪几张数据表来。'),
      districts: partsSchema,
    },
    '一个登记册的目录。只有在办的幼儿园。',
  ),
);

/** `/api/v1/registers/<登记册>.json`. */
export function registerIndex(
  bureau: Bureau,
  id: RegisterId,
): Omit<Of<typeof registerIndexSchema>, 'generatedFor'> {
  return {
    register: id,
    source: PAGES.find((page) => page.id === id)?.tables ?? [],
    districts: partsOf(bureau, `${id}/in/`, isRunning),
  };
}

/** Of the four registers, each with its own entries. */
export const registerSchemas = {
  fees: fileSchema('Fees', fees.entry),
  staffing: fileSchema('Staffing', staffing.entry),
  assessments: fileSchema('Assessments', assessments.entry),
  inclusive: fileSchema('Inclusive', inclusive.entry),
} as const satisfies Readonly<Record<RegisterId, Schema<unknown>>>;

function fileSchema<T>(name: string, entry: Schema<T>) {
  return named(
    `${name}Register`,
    record({
      generatedFor: generatedForSchema,
      register: registerId,
      district: placeSchema,
      kindergartens: list(named(`${name}Entry`, entry), '在办的幼儿园，按标识码的先后。'),
    }),
  );
}

/** `/api/v1/registers/<登记册>/in/<区划代码>.json`. */
export function registerFile(
  id: RegisterId,
  { district, kindergartens }: CountyList,
  profiles: ReadonlyMap<string, Profile>,
  missingTables: Missing,
) {
  const { entryOf } = REGISTERS[id];
  const running = profilesIn(kindergartens.filter(isRunning), profiles);
  return {
    register: id,
    district: placeOf(district),
    kindergartens: running.map((profile) => entryOf(profile, missingTables)),
  };
}

function isRunning({ status }: Kindergarten): boolean {
  return status === '在办';
}
