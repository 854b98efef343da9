import {
  AGE_GROUPS,
  type AgeGroup,
  NATURES,
  type Nature,
  SERVICE_FORMS,
  type ServiceForm,
} from '../../domain/code-lists.ts';
import type { Position } from '../../domain/position.ts';

export const SORTS = ['name', 'fee', 'ratio', 'distance'] as const;
export type Sort = (typeof SORTS)[number];
export const VIEWS = ['list', 'rings'] as const;
export type View = (typeof VIEWS)[number];

/** Where distances are measured from: a place on the earth, a kindergarten (标识码) or a district (区划代码). */
export type Near =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'kindergarten'; readonly code: string }
  | { readonly kind: 'district'; readonly code: string };

/** All that decides what the finder shows. It lives in the address and nowhere else. */
export interface FinderState {
  readonly q: string;
  /** 区划代码 of towns or of whole counties; none: everywhere. */
  readonly town: readonly string[];
  readonly nature: Nature | null;
  readonly inclusive: boolean | null;
  /** Ratings in force, as their scheme words them; none: any or no rating. */
  readonly rating: readonly string[];
  /** Yuan a month for `age`, both included. */
  readonly feeMin: number | null;
  readonly feeMax: number | null;
  /** The age group that fees are shown, filtered and sorted for. */
  readonly age: AgeGroup;
  readonly service: readonly ServiceForm[];
  /** Only kindergartens that take children under three. */
  readonly nursery: boolean;
  /** Only kindergartens that take children with special needs. */
  readonly integrated: boolean;
  /** Only kindergartens with free places. */
  readonly free: boolean;
  readonly near: Near | null;
  /** `null`: best match first, or by name where nothing is asked. */
  readonly sort: Sort | null;
  readonly view: View;
}

export const DEFAULT_STATE: FinderState = {
  q: '',
  town: [],
  nature: null,
  inclusive: null,
  rating: [],
  feeMin: null,
  feeMax: null,
  age: '小班',
  service: [],
  nursery: false,
  integrated: false,
  free: false,
  near: null,
  sort: null,
  view: 'list',
};

const LIST_MARK = ',';
const YES: ReadonlySet<string> = new Set(['是', '1', 'true', 'yes']);
const NO: ReadonlySet<string> = new Set(['否', '0', 'false', 'no']);

function oneOf<T extends string>(words: readonly T[], written: string | null): T | null {
  return words.find((word) => word === written) ?? null;
}

function listOf(written: string | null): readonly string[] {
  return [...new Set((written ?? '').split(LIST_MARK).filter((one) => one !== ''))];
}

function yuanOf(written: string | null): number | null {
  return written !== null && /^\d{1,6}$/.test(written) ? Number(written) : null;
}

function yesNoOf(written: string | null): boolean | null {
  if (written === null) return null;
  return YES.has(written) ? true : NO.has(written) ? false : null;
}

function nearOf(written: string | null): Near | null {
  if (written === null) return null;
  const position = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(written);
  if (position) {
    const longitude = Number(position[1]);
    const latitude = Number(position[2]);
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return null;
    return { kind: 'position', position: { longitude, latitude } };
  }
  if (/^\d{10}$/.test(written)) return { kind: 'kindergarten', code: written };
  return /^\d{4,12}$/.test(written) ? { kind: 'district', code: written } : null;
}

/** The state that an address asks for. What it does not say, or says in words the finder does not know, is default. */
export function readState(parameters: URLSearchParams): FinderState {
  const get = (name: string): string | null => parameters.get(name);
  return {
    q: (get('q') ?? '').trim(),
    town: listOf(get('town')),
    nature: oneOf(NATURES, get('nature')),
    inclusive: yesNoOf(get('inclusive')),
    rating: listOf(get('rating')),
    feeMin: yuanOf(get('feeMin')),
    feeMax: yuanOf(get('feeMax')),
    age: oneOf(AGE_GROUPS, get('age')) ?? DEFAULT_STATE.age,
    service: listOf(get('service')).flatMap((word) => oneOf(SERVICE_FORMS, word) ?? []),
    nursery: yesNoOf(get('nursery')) === true,
    integrated: yesNoOf(get('integrated')) === true,
    free: yesNoOf(get('free')) === true,
    near: nearOf(get('near')),
    sort: oneOf(SORTS, get('sort')),
    view: oneOf(VIEWS, get('view')) ?? DEFAULT_STATE.view,
  };
}

/** About 100 m: near enough for distances, and a shared link does not tell which house the reader sat in. */
const SHARED_DECIMALS = 3;

function nearText(near: Near): string {
  if (near.kind !== 'position') return near.code;
  const { longitude, latitude } = near.position;
  return [longitude, latitude]
    .map((degrees) => String(Number(degrees.toFixed(SHARED_DECIMALS))))
    .join(LIST_MARK);
}

/** The address of a state: defaults are left out, and the order is always the same. */
export function writeState(state: FinderState): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') parameters.set(name, value);
  };
  put('q', state.q);
  put('town', state.town.join(LIST_MARK));
  put('nature', state.nature);
  put('inclusive', state.inclusive === null ? null : state.inclusive ? '是' : '否');
  put('rating', state.rating.join(LIST_MARK));
  put('feeMin', state.feeMin === null ? null : String(state.feeMin));
  put('feeMax', state.feeMax === null ? null : String(state.feeMax));
  put('age', state.age === DEFAULT_STATE.age ? null : state.age);
  put('service', state.service.join(LIST_MARK));
  put('nursery', state.nursery ? '是' : null);
  put('integrated', state.integrated ? '是' : null);
  put('free', state.free ? '是' : null);
  put('near', state.near === null ? null : nearText(state.near));
  put('sort', state.sort);
  put('view', state.view === DEFAULT_STATE.view ? null : state.view);
  return parameters;
}
