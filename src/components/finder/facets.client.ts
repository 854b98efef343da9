import type { FinderAnswer } from '../../search/find/answer.ts';
import { FACETS, type Facet, loosenings, withoutFacet } from '../../search/find/filter.ts';
import { DEFAULT_STATE, type FinderState, readState, writeState } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { escapeHtml } from './result-row.ts';
import { rangeWords } from './fee-range.client.ts';

/** The form's choices as a state: its fields have the names the address has. Place and fee range are not fields. */
export function stateOfForm(form: HTMLFormElement, before: FinderState): FinderState {
  const fields = new FormData(form);
  const parameters = new URLSearchParams();
  for (const name of new Set(fields.keys())) parameters.set(name, fields.getAll(name).join(','));
  const chosen = readState(parameters);
  // A town that no box stands for came with the address, and stays until it is taken away.
  const boxes = new Set(
    [...form.querySelectorAll<HTMLInputElement>('[name="town"]')].map(({ value }) => value),
  );
  const town = [...before.town.filter((code) => !boxes.has(code)), ...chosen.town];
  const { near, feeMin, feeMax } = before;
  return { ...chosen, town, near, feeMin, feeMax };
}

/** Sets the form's choices to a state. The field being typed in is left alone. */
export function showState(form: HTMLFormElement, state: FinderState): void {
  const parameters = writeState({ ...state, near: null });
  parameters.set('age', state.age);
  parameters.set('view', state.view);
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      const values = (parameters.get(field.name) ?? '').split(',');
      field.checked = values.includes(field.value);
    } else if (field instanceof HTMLSelectElement) {
      field.value = parameters.get(field.name) ?? '';
    } else if (field instanceof HTMLInputElement && field.name === 'q' && field !== document.activeElement) {
      field.value = state.q;
    }
  }
}

/** The boxes of the form that show how many results they leave. */
export class FacetCounters {
  readonly #boxes: readonly {
    readonly box: HTMLInputElement;
    readonly label: Element;
    readonly shown: Element;
  }[];

  constructor(form: HTMLFormElement) {
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('[data-count]')].flatMap((box) => {
      const label = box.closest('label');
      const shown = label?.querySelector('small');
      return label && shown ? [{ box, label, shown }] : [];
    });
  }

  /** Writes each count, and fades the choices that leave none. */
  show({ filtered }: FinderAnswer): void {
    for (const { box, label, shown } of this.#boxes) {
      const count = countOf(filtered.counts[box.name as Facet], box);
      if (shown.textContent !== String(count)) shown.textContent = String(count);
      label.classList.toggle('none', count === 0 && !box.checked);
    }
  }
}

function countOf(counts: ReadonlyMap<string, number>, { name, value }: HTMLInputElement): number {
  // A county counts for all its towns, 不限 for every value.
  if (name !== 'town' && value !== '') return counts.get(value) ?? 0;
  let sum = 0;
  for (const [one, count] of counts) if (one.startsWith(value)) sum += count;
  return sum;
}

function townName(index: FinderIndex, code: string): string {
  const found = index.towns.find((place) => place.code.startsWith(code));
  if (!found) return code;
  return found.code === code && found.town !== '' ? found.town : found.county;
}

/** What each facet in use asks for, in words. */
function facetWords(index: FinderIndex, state: FinderState, facet: Facet): string | null {
  switch (facet) {
    case 'town':
      return state.town.map((code) => townName(index, code)).join('、') || null;
    case 'nature':
      return state.nature;
    case 'inclusive':
      return state.inclusive === null ? null : state.inclusive ? '普惠性' : '非普惠性';
    case 'rating':
      return state.rating.join('、') || null;
    case 'fee':
      return state.feeMin === null && state.feeMax === null
        ? null
        : `${state.age}保教费${rangeWords(state.feeMin, state.feeMax)}`;
    case 'service':
      return state.service.join('、') || null;
    case 'nursery':
      return state.nursery ? '招收托班' : null;
    case 'integrated':
      return state.integrated ? '融合教育' : null;
    case 'free':
      return state.free ? '有空余学位' : null;
    default:
      return facet satisfies never;
  }
}

/** A button for each facet in use that takes it away, and one for all. */
export function chipsHtml(index: FinderIndex, state: FinderState): string {
  const chips = FACETS.flatMap((facet) => {
    const words = facetWords(index, state, facet);
    if (words === null) return [];
    const shown = escapeHtml(words);
    return [`<button type="button" value="${facet}" aria-label="不再限于${shown}">${shown} ✕</button>`];
  });
  if (chips.length > 1) chips.push('<button type="button" value="all">全部清除</button>');
  return chips.join('');
}

/** What to do where nothing is left: a button for each single thing that, given up, leaves some results. */
export function emptyHtml(index: FinderIndex, answer: FinderAnswer, withoutQuery: number): string {
  const ways = loosenings(answer.filtered, withoutQuery).slice(0, 5);
  const buttons = ways.map(({ give, count }) => {
    const words = give === 'q' ? `“${answer.state.q}”` : `“${facetWords(index, answer.state, give) ?? ''}”`;
    return `<button type="button" value="${give}">去掉${escapeHtml(words)}，有 ${count} 所</button>`;
  });
  const advice =
    ways.length > 0 ? '去掉其中一个条件试试：' : '请换一个词，或用拼音、首字母再试；也可以清除全部条件。';
  const all = ways.length > 0 ? '' : '<button type="button" value="reset">清除全部条件</button>';
  return `<p>没有符合条件的幼儿园。${advice}</p><p class="ways">${buttons.join('')}${all}</p>`;
}

/** The state after a chip or a button of the empty list. */
export function stateAfter(state: FinderState, taken: string): FinderState {
  if (taken === 'reset') return { ...DEFAULT_STATE, view: state.view, age: state.age };
  if (taken === 'all')
    return {
      ...DEFAULT_STATE,
      q: state.q,
      near: state.near,
      sort: state.sort,
      view: state.view,
      age: state.age,
    };
  if (taken === 'q') return { ...state, q: '' };
  const facet = FACETS.find((one) => one === taken);
  return facet ? withoutFacet(state, facet) : state;
}
