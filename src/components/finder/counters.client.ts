import type { FinderAnswer } from '../../search/find/answer.ts';
import { type FinderFacet, choiceLabel } from '../../search/find/facet.ts';

interface Counter {
  readonly box: HTMLInputElement;
  readonly label: Element;
  readonly words: Element;
  readonly shown: Element;
  readonly facet: FinderFacet | undefined;
}

/** The boxes of the form that show how many results they leave, and the age group where they ask of one. */
export class FacetCounters {
  private readonly counters: readonly Counter[];

  constructor(form: HTMLFormElement, facets: readonly FinderFacet[]) {
    this.counters = [...form.querySelectorAll<HTMLInputElement>('[data-count]')].flatMap((box) => {
      const label = box.closest('label');
      const [words, shown] = [label?.querySelector('span'), label?.querySelector('small')];
      const facet = facets.find(({ id }) => id === box.name);
      return label && words && shown ? [{ box, label, words, shown, facet }] : [];
    });
  }

  /** Writes each count, and fades the choices that leave none. */
  show({ filtered, state }: FinderAnswer): void {
    for (const { box, label, words, shown, facet } of this.counters) {
      const count = countOf(filtered.counts.get(box.name) ?? new Map(), box);
      write(shown, String(count));
      label.classList.toggle('none', count === 0 && !box.checked);
      const choice = facet?.choices.find(({ value }) => value === box.value);
      if (facet?.byAge && choice) write(words, choiceLabel(facet, choice, state.age));
    }
  }
}

/** Leaves an element alone that says the same already. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function countOf(counts: ReadonlyMap<string, number>, { value }: HTMLInputElement): number {
  if (value !== '') return counts.get(value) ?? 0;
  // 不限 counts for every value.
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
