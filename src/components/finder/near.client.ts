import type { FinderAnswer } from '../../search/find/answer.ts';
import type { Near } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { placesNamed } from '../../search/find/near.ts';
import { element } from '../markup.ts';
import { need, show } from '../parts.client.ts';
import { Unfolding } from './unfolding.client.ts';

/** 从哪里算距离: the reader's own position, a town, or a kindergarten's name. */
export class NearBox {
  private readonly box: Unfolding;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLDataListElement;
  private readonly clear: HTMLButtonElement;
  private readonly says: HTMLElement;
  private readonly index: () => FinderIndex | null;
  private readonly choose: (near: Near | null) => void;

  constructor(root: HTMLElement, index: () => FinderIndex | null, choose: (near: Near | null) => void) {
    this.box = new Unfolding(root, 'nearbox', 'near-toggle');
    this.input = need(root, '[data-part="near"]', HTMLInputElement);
    this.list = need(root, '[data-part="near-list"]', HTMLDataListElement);
    this.clear = need(root, '[data-part="near-clear"]', HTMLButtonElement);
    this.says = need(root, '[data-part="near-says"]', HTMLElement);
    this.index = index;
    this.choose = (near) => {
      choose(near);
      this.box.fold();
    };
    this.listen();
    const here = need(root, '[data-part="near-here"]', HTMLButtonElement);
    here.addEventListener('click', () => this.locate());
    this.clear.addEventListener('click', () => {
      choose(null);
      this.box.unfold();
      this.input.focus();
    });
  }

  private listen(): void {
    // The box has a state of its own: the form does not take it for one of its choices.
    this.input.addEventListener('input', (event) => {
      event.stopPropagation();
      this.suggest();
    });
    this.input.addEventListener('change', (event) => {
      event.stopPropagation();
      this.take();
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.take();
    });
  }

  show({ origin, asked, state, lacks }: FinderAnswer): void {
    // What a word asks for is taken back with the word.
    this.clear.hidden = asked.near === null;
    if (state.near === null) {
      this.says.textContent = '';
      // There is no drawing before a place is chosen.
      if (state.view === 'rings') this.box.unfold();
      if (document.activeElement !== this.input) this.input.value = '';
      return;
    }
    if (origin) {
      this.says.textContent = `按到${origin.label}的直线距离`;
      if (state.near.kind !== 'position') this.input.value = origin.label;
    } else if (!lacks.includes('places')) {
      this.says.textContent = '这个地点没有登记位置，请换一个乡镇或幼儿园';
    }
  }

  private suggest(): void {
    const index = this.index();
    const typed = this.input.value.trim();
    if (!index || typed === '') return;
    show(
      this.list,
      placesNamed(index, typed).map(({ label }) => element('option', { value: label })),
    );
  }

  private take(): void {
    const index = this.index();
    const typed = this.input.value.trim();
    if (!index) return;
    if (typed === '') {
      this.choose(null);
      return;
    }
    const places = placesNamed(index, typed);
    const best = places.find(({ label }) => label === typed) ?? places[0];
    if (best) this.choose(best.near);
    else this.says.textContent = `没有找到“${typed}”，请填乡镇、街道或幼儿园的名称`;
  }

  private locate(): void {
    this.says.textContent = '正在取得您的位置…';
    if (!('geolocation' in navigator)) {
      this.notLocated();
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        // About 100 m, as the address will say it: what is shown and what is shared are the same.
        const rounded = (degrees: number): number => Number(degrees.toFixed(3));
        this.input.value = '';
        this.choose({
          kind: 'position',
          position: { longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) },
        });
      },
      () => this.notLocated(),
      { maximumAge: 600_000, timeout: 10_000 },
    );
  }

  private notLocated(): void {
    this.says.textContent = '没有取得位置。可以填一个乡镇、街道或附近幼儿园的名称';
    this.input.focus();
  }
}
