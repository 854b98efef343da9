import { METRIC_IDS } from '../../domain/code-lists.ts';
import { changesSchema } from './changes.ts';
import { dictionarySchema } from './dictionary.ts';
import { districtsSchema, kindergartenListSchema, kindergartensSchema } from './districts.ts';
import { indicatorSchema, indicatorsSchema } from './indicators.ts';
import { districtCode, kindergartenCode, kindergartenSchema } from './kindergarten-file.ts';
import { noticesSchema } from './notices.ts';
import { plansSchema } from './plans.ts';
import { REGISTER_IDS, registerIndexSchema, registerSchemas } from './registers.ts';
import { updatedSchema } from './updated.ts';
import { type Schema, oneOf } from './schema.ts';

/** A part of an address that is filled in. */
export interface EndpointParameter {
  readonly name: string;
  readonly schema: Schema<string>;
  /** Which file lists its values, and where in it, as a JSON Pointer in which `*` stands for each entry. */
  readonly valuesFrom: { readonly path: string; readonly pointer: string };
}

/** A kind of file of the API. */
export interface Endpoint {
  readonly id: string;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly summary: string;
  readonly schema: Schema<unknown>;
  readonly parameters: readonly EndpointParameter[];
}

const district = (path: string): EndpointParameter => ({
  name: 'district',
  schema: districtCode,
  valuesFrom: { path, pointer: '/districts/*/code' },
});

const REGISTER_TITLES = {
  fees: '收费',
  staffing: '师资配备',
  assessments: '质量评估',
  inclusive: '普惠认定',
} as const satisfies Readonly<Record<(typeof REGISTER_IDS)[number], string>>;

const registers: readonly Endpoint[] = REGISTER_IDS.flatMap((id) => [
  {
    id: `${id}RegisterIndex`,
    path: `/registers/${id}.json`,
    summary: `${REGISTER_TITLES[id]}登记册的目录，按县（市、区）`,
    schema: registerIndexSchema,
    parameters: [],
  },
  {
    id: `${id}Register`,
    path: `/registers/${id}/in/{district}.json`,
    summary: `一个县（市、区）的${REGISTER_TITLES[id]}登记册`,
    schema: registerSchemas[id],
    parameters: [district(`/registers/${id}.json`)],
  },
]);

/** Every kind of file but `index.json` and `openapi.json`, which list these. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    id: 'kindergartenIndex',
    path: '/kindergartens.json',
    summary: '幼儿园清单的目录，按县（市、区）',
    schema: kindergartensSchema,
    parameters: [],
  },
  {
    id: 'kindergartenList',
    path: '/kindergartens/in/{district}.json',
    summary: '一个县（市、区）的幼儿园清单',
    schema: kindergartenListSchema,
    parameters: [district('/kindergartens.json')],
  },
  {
    id: 'kindergarten',
    path: '/kindergartens/{code}.json',
    summary: '一所幼儿园公布的一切',
    schema: kindergartenSchema,
    parameters: [
      {
        name: 'code',
        schema: kindergartenCode,
        valuesFrom: { path: '/kindergartens/in/{district}.json', pointer: '/kindergartens/*/code' },
      },
    ],
  },
  {
    id: 'districts',
    path: '/districts.json',
    summary: '行政区划，和各地在办的幼儿园数',
    schema: districtsSchema,
    parameters: [],
  },
  {
    id: 'indicatorIndex',
    path: '/indicators.json',
    summary: '全部指标的定义',
    schema: indicatorsSchema,
    parameters: [],
  },
  {
    id: 'indicator',
    path: '/indicators/{indicator}.json',
    summary: '一个指标在各地区逐年的值，和目标、公布值并列',
    schema: indicatorSchema,
    parameters: [
      {
        name: 'indicator',
        schema: oneOf(METRIC_IDS, '指标。'),
        valuesFrom: { path: '/indicators.json', pointer: '/indicators/*/id' },
      },
    ],
  },
  ...registers,
  {
    id: 'plans',
    path: '/plans.json',
    summary: '方案、任务、目标和进展',
    schema: plansSchema,
    parameters: [],
  },
  {
    id: 'notices',
    path: '/notices.json',
    summary: '通知公告',
    schema: noticesSchema,
    parameters: [],
  },
  {
    id: 'changes',
    path: '/changes.json',
    summary: '对公众有意义的全部变动',
    schema: changesSchema,
    parameters: [],
  },
  {
    id: 'dictionary',
    path: '/dictionary.json',
    summary: '数据字典：每项事实、每一列是什么，从哪里来',
    schema: dictionarySchema,
    parameters: [],
  },
  {
    id: 'updated',
    path: '/updated.json',
    summary: '网站更新到哪一天',
    schema: updatedSchema,
    parameters: [],
  },
];
