import type { FinderAnswer } from '../../search/find/answer.ts';
import type { FinderFacet } from '../../search/find/facet.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { need, show } from '../parts.client.ts';
import { facetsEndWords, usualOrderWords } from './answer-words.ts';
import { FacetCounters } from './counters.client.ts';
import type { FeeRange } from './fee-range.client.ts';
import { chips } from './narrowing.ts';
import type { NearBox } from './near.client.ts';

/** What stands around the list: counts, fee range, chips, rings, the order's name. */
export class Surroundings {
  private readonly facets: readonly FinderFacet[];
  private readonly counters: FacetCounters;
  private readonly fees: FeeRange;
  private readonly near: NearBox;
  private readonly facetsEnd: HTMLElement;
  private readonly chips: HTMLElement;
  private readonly rings: HTMLElement;
  private readonly usualOrder: HTMLOptionElement;
  private readonly byDistance: HTMLOptionElement;
  private shown: FinderAnswer | null = null;

  constructor(
    root: HTMLElement,
    form: HTMLFormElement,
    facets: readonly FinderFacet[],
    boxes: { readonly fees: FeeRange; readonly near: NearBox },
  ) {
    this.facets = facets;
    this.counters = new FacetCounters(form, facets);
    this.fees = boxes.fees;
    this.near = boxes.near;
    this.facetsEnd = need(root, '[data-part="facets-done"]', HTMLElement);
    this.chips = need(root, '[data-part="chips"]', HTMLElement);
    this.rings = need(root, '[data-part="rings"]', HTMLElement);
    this.usualOrder = need(root, '[data-part="sort-match"]', HTMLOptionElement);
    this.byDistance = need(root, '[data-part="sort-distance"]', HTMLOptionElement);
  }

  show(index: FinderIndex, answer: FinderAnswer): void {
    const { state } = answer;
    this.counters.show(answer);
    this.fees.show(index, answer);
    this.near.show(answer);
    this.facetsEnd.textContent = facetsEndWords(answer);
    show(this.chips, chips({ index, facets: this.facets, state: answer.asked }, answer.words));
    this.shown = answer;
    this.rings.hidden = state.view !== 'rings';
    if (!this.rings.hidden) void this.drawRings(answer);
    this.usualOrder.textContent = usualOrderWords(answer);
    this.byDistance.hidden = state.near === null;
  }

  /** The drawing is loaded when it is first asked for; few readers do. */
  private async drawRings(answer: FinderAnswer): Promise<void> {
    try {
      const { ringsOf } = await import('./rings.ts');
      if (this.shown === answer) show(this.rings, ringsOf(answer));
    } catch {
      this.rings.textContent = '距离图没有载入，请刷新网页再试；名单仍按距离排列。';
    }
  }
}
