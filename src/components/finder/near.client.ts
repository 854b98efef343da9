import type { FinderAnswer } from '../../search/find/answer.ts';
import type { Near } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { search } from '../../search/find/match/match.ts';
import { escapeHtml } from './result-row.ts';

const SUGGESTIONS = 8;

/** 从哪里算距离: the reader's own position, a town, or a kindergarten's name. */
export class NearBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLDataListElement;
  readonly #here: HTMLButtonElement;
  readonly #clear: HTMLButtonElement;
  readonly #says: HTMLElement;
  readonly #index: () => FinderIndex | null;
  readonly #choose: (near: Near | null) => void;

  constructor(root: HTMLElement, index: () => FinderIndex | null, choose: (near: Near | null) => void) {
    const part = <E extends HTMLElement>(name: string): E => root.querySelector(`[data-part="${name}"]`) as E;
    this.#input = part('near');
    this.#list = part('near-list');
    this.#here = part('near-here');
    this.#clear = part('near-clear');
    this.#says = part('near-says');
    this.#index = index;
    this.#choose = choose;
    this.#input.addEventListener('input', (event) => {
      event.stopPropagation();
      this.#suggest();
    });
    this.#input.addEventListener('change', (event) => {
      event.stopPropagation();
      this.#take();
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#take();
    });
    this.#here.addEventListener('click', () => this.#locate());
    this.#clear.addEventListener('click', () => {
      choose(null);
      this.#input.focus();
    });
  }

  show({ origin, state, lacks }: FinderAnswer): void {
    this.#clear.hidden = state.near === null;
    if (state.near === null) {
      this.#says.textContent = '';
      if (document.activeElement !== this.#input) this.#input.value = '';
      return;
    }
    if (origin) {
      this.#says.textContent = `按到${origin.label}的直线距离`;
      if (state.near.kind !== 'position') this.#input.value = origin.label;
    } else if (!lacks.includes('places')) {
      this.#says.textContent = '这个地点没有登记位置，请换一个乡镇或幼儿园';
    }
  }

  #candidates(index: FinderIndex, typed: string): readonly { readonly label: string; readonly near: Near }[] {
    const towns = new Map<string, Near>();
    for (const { code, town } of index.towns) {
      if (town !== '' && town.includes(typed)) towns.set(town, { kind: 'district', code });
    }
    const kindergartens = search(index, typed)
      .rows.slice(0, SUGGESTIONS)
      .map((row) => ({
        label: index.names.displayed[row] ?? '',
        near: { kind: 'kindergarten', code: index.codes[row] ?? '' } as const,
      }));
    return [...[...towns].map(([label, near]) => ({ label, near })), ...kindergartens].slice(0, SUGGESTIONS);
  }

  #suggest(): void {
    const index = this.#index();
    const typed = this.#input.value.trim();
    if (!index || typed === '') return;
    this.#list.innerHTML = this.#candidates(index, typed)
      .map(({ label }) => `<option value="${escapeHtml(label)}"></option>`)
      .join('');
  }

  #take(): void {
    const index = this.#index();
    const typed = this.#input.value.trim();
    if (!index) return;
    if (typed === '') {
      this.#choose(null);
      return;
    }
    const candidates = this.#candidates(index, typed);
    const best = candidates.find(({ label }) => label === typed) ?? candidates[0];
    if (best) this.#choose(best.near);
    else this.#says.textContent = `没有找到“${typed}”，请填乡镇、街道或幼儿园的名称`;
  }

  #locate(): void {
    this.#says.textContent = '正在取得您的位置…';
    if (!('geolocation' in navigator)) {
      this.#failed();
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // About 100 m, as the address will say it: what is shown and what is shared are the same.
        const rounded = (degrees: number): number => Number(degrees.toFixed(3));
        this.#input.value = '';
        this.#choose({
          kind: 'position',
          position: { longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) },
        });
      },
      () => this.#failed(),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  }

  #failed(): void {
    this.#says.textContent = '没有取得位置。可以填一个乡镇、街道或附近幼儿园的名称';
    this.#input.focus();
  }
}
