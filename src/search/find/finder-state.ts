import { AGE_GROUPS, type AgeGroup } from '../../domain/code-lists.ts';
import type { Position } from '../../domain/position.ts';
import { type FinderFacet, NO, YES } from './facet.ts';

export const SORTS = ['name', 'fee', 'ratio', 'distance'] as const;
export type Sort = (typeof SORTS)[number];
/** The order that 便宜 asks for, as the form and the words over the list say it. */
export const BY_FEE = '保教费从低到高';
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
  /** What is chosen of each facet, by its id, as the address writes it; a facet that does not narrow has no key. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Yuan a month for `age`, both included. */
  readonly feeMin: number | null;
  readonly feeMax: number | null;
  /** The age group that fees and free places are shown, filtered and sorted for. */
  readonly age: AgeGroup;
  readonly near: Near | null;
  /** `null`: best match first, or by name where nothing is asked. */
  readonly sort: Sort | null;
  readonly view: View;
}

export const DEFAULT_STATE: FinderState = {
  q: '',
  town: [],
  facets: {},
  feeMin: null,
  feeMax: null,
  age: '小班',
  near: null,
  sort: null,
  view: 'list',
};

const LIST_MARK = ',';
const YES_WORDS: ReadonlySet<string> = new Set([YES, '1', 'true', 'yes']);
const NO_WORDS: ReadonlySet<string> = new Set([NO, '0', 'false', 'no']);

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
  return YES_WORDS.has(written) ? true : NO_WORDS.has(written) ? false : null;
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

/** What an address asks of one facet; nothing where it says nothing, or nothing that the finder knows. */
function chosenOf({ kind, choices }: FinderFacet, written: string | null): readonly string[] {
  switch (kind) {
    case 'tick':
      return yesNoOf(written) === true ? [YES] : [];
    case 'either': {
      const answer = yesNoOf(written);
      return answer === null ? [] : [answer ? YES : NO];
    }
    case 'one':
      return choices.flatMap(({ value }) => (value === written ? [value] : []));
    case 'many':
      // A word that the data no longer has came with a link: it is kept, so that the page says what it asks for.
      return listOf(written);
    default:
      return kind satisfies never;
  }
}

/** The state that an address asks for. What it does not say, or says in words the finder does not know, is default. */
export function readState(parameters: URLSearchParams, facets: readonly FinderFacet[]): FinderState {
  const get = (name: string): string | null => parameters.get(name);
  const chosen = facets.map((facet) => [facet.id, chosenOf(facet, get(facet.id))] as const);
  return {
    q: (get('q') ?? '').trim(),
    town: listOf(get('town')),
    facets: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    feeMin: yuanOf(get('feeMin')),
    feeMax: yuanOf(get('feeMax')),
    age: oneOf(AGE_GROUPS, get('age')) ?? DEFAULT_STATE.age,
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
export function writeState(state: FinderState, facets: readonly FinderFacet[]): URLSearchParams {
  const parameters = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') parameters.set(name, value);
  };
  put('q', state.q);
  put('town', state.town.join(LIST_MARK));
  for (const { id } of facets) put(id, (state.facets[id] ?? []).join(LIST_MARK));
  put('feeMin', state.feeMin === null ? null : String(state.feeMin));
  put('feeMax', state.feeMax === null ? null : String(state.feeMax));
  put('age', state.age === DEFAULT_STATE.age ? null : state.age);
  put('near', state.near === null ? null : nearText(state.near));
  put('sort', state.sort);
  put('view', state.view === DEFAULT_STATE.view ? null : state.view);
  return parameters;
}

/** Whether anything but words narrows the answer: where, of what kind, at what fee, how far. */
export function isNarrowed({ town, facets, feeMin, feeMax, near }: FinderState): boolean {
  return (
    town.length > 0 || Object.keys(facets).length > 0 || feeMin !== null || feeMax !== null || near !== null
  );
}

/** The state with the choices of one facet changed; no choice leaves the facet out. */
export function withChoices(state: FinderState, id: string, values: readonly string[]): FinderState {
  const { [id]: _, ...others } = state.facets;
  return { ...state, facets: values.length === 0 ? others : { ...others, [id]: values } };
}
