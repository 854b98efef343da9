import type { AgeGroup } from '../../domain/code-lists.ts';
import type { FinderAnswer } from '../../search/find/answer.ts';
import { type FeeBins, feeBins, highestUsualFee } from '../../search/find/fee-bins.ts';
import { feeFor } from '../../search/find/filter.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';

/** The fee range: two sliders over a histogram of what the other choices leave. */
export class FeeRange {
  readonly #low: HTMLInputElement;
  readonly #high: HTMLInputElement;
  readonly #words: HTMLElement;
  readonly #bars: HTMLElement;
  readonly #note: HTMLElement;
  /** The end of the scale, worked out once for each age group. */
  #scale: { readonly facts: FinderIndex['facts']; readonly age: AgeGroup; readonly highest: number } | null =
    null;

  constructor(root: HTMLElement) {
    const part = <E extends HTMLElement>(name: string): E => root.querySelector(`[data-part="${name}"]`) as E;
    this.#low = part('fee-low');
    this.#high = part('fee-high');
    this.#words = part('fee-words');
    this.#bars = part('fee-bars');
    this.#note = part('fee-note');
    // The thumbs may meet but not pass each other.
    this.#low.addEventListener('input', () => {
      if (this.#low.valueAsNumber > this.#high.valueAsNumber) this.#low.value = this.#high.value;
    });
    this.#high.addEventListener('input', () => {
      if (this.#high.valueAsNumber < this.#low.valueAsNumber) this.#high.value = this.#low.value;
    });
  }

  /** The range chosen; an end that stands at its stop is no limit. */
  get limits(): { readonly feeMin: number | null; readonly feeMax: number | null } {
    const stop = Number(this.#high.max);
    return {
      feeMin: this.#low.valueAsNumber > 0 ? this.#low.valueAsNumber : null,
      feeMax: this.#high.valueAsNumber < stop ? this.#high.valueAsNumber : null,
    };
  }

  #highest(index: FinderIndex, age: AgeGroup): number {
    if (this.#scale?.facts !== index.facts || this.#scale.age !== age) {
      const highest = highestUsualFee(index.facts.map((facts) => feeFor(facts, age))) ?? SOME_FEE;
      this.#scale = { facts: index.facts, age, highest };
    }
    return this.#scale.highest;
  }

  show(index: FinderIndex, { state, filtered }: FinderAnswer): void {
    const highest = this.#highest(index, state.age);
    const bins = feeBins(
      filtered.anyFee.flatMap((row) => {
        const facts = index.facts[row];
        return facts ? [feeFor(facts, state.age)] : [];
      }),
      highest,
    );
    const stop = bins.bins.at(-1)?.to ?? 0;
    const step = Math.max(10, Math.min(50, Number(bins.bins[0]?.to ?? 50) / 5));
    for (const slider of [this.#low, this.#high]) {
      slider.max = String(stop);
      slider.step = String(step);
    }
    const low = Math.min(state.feeMin ?? 0, stop);
    const high = Math.min(state.feeMax ?? stop, stop);
    if (document.activeElement !== this.#low) this.#low.value = String(low);
    if (document.activeElement !== this.#high) this.#high.value = String(high);
    const words = rangeWords(state.feeMin, state.feeMax);
    this.#words.textContent = words;
    this.#low.setAttribute('aria-valuetext', state.feeMin === null ? '不限' : `${state.feeMin} 元/月`);
    this.#high.setAttribute('aria-valuetext', state.feeMax === null ? '不限' : `${state.feeMax} 元/月`);
    this.#bars.innerHTML = barsSvg(bins, low, high);
    this.#note.textContent = bins.unknown > 0 ? `另有 ${bins.unknown} 所未公布或不适用` : '';
  }
}

/** Where no fee is known at all, the range still has a length. */
const SOME_FEE = 1000;

export function rangeWords(min: number | null, max: number | null): string {
  if (min === null && max === null) return '不限';
  if (max === null) return `${min} 元以上`;
  return min === null ? `不超过 ${max} 元` : `${min}—${max} 元`;
}

function barsSvg({ bins }: FeeBins, low: number, high: number): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const width = 100 / bins.length;
  const bars = bins.map(({ from, to, count }, at) => {
    const height = count === 0 ? 0 : Math.max(1.5, (count / most) * 44);
    const inside = to > low && (from < high || high === bins.at(-1)?.to);
    return `<rect class="${inside ? 'in' : 'out'}" x="${at * width + width * 0.06}%" width="${width * 0.88}%" y="${44 - height}" height="${height}"/>`;
  });
  return `<svg width="100%" height="44" aria-hidden="true">${bars.join('')}</svg>`;
}
