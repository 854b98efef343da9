import type { FinderAnswer } from '../../search/find/answer.ts';
import { type AgeColumn, figureOf } from '../../search/find/column.ts';
import { type CountedFee, feeBins, highestUsualFee } from '../../search/find/fee-bins.ts';
import { feeColumn } from '../../search/find/filter.ts';
import type { FinderState } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { need, show } from '../parts.client.ts';
import { feeBars } from './fee-bars.ts';
import { rangeWords, unknownFeeWords } from './fee-words.ts';

/** Where no fee is known at all, the range still has a length in yuan. */
const SOME_FEE = 1000;

/** The fee range: two sliders over a histogram of what the other choices leave. */
export class FeeRange {
  private readonly low: HTMLInputElement;
  private readonly high: HTMLInputElement;
  private readonly words: HTMLElement;
  private readonly bars: HTMLElement;
  private readonly note: HTMLElement;
  /** The end of the scale by column, one an age group. */
  private readonly highest = new WeakMap<AgeColumn, number>();

  constructor(root: HTMLElement) {
    this.low = need(root, '[data-part="fee-low"]', HTMLInputElement);
    this.high = need(root, '[data-part="fee-high"]', HTMLInputElement);
    this.words = need(root, '[data-part="fee-words"]', HTMLElement);
    this.bars = need(root, '[data-part="fee-bars"]', HTMLElement);
    this.note = need(root, '[data-part="fee-note"]', HTMLElement);
    // The thumbs may meet but not pass each other.
    this.low.addEventListener('input', () => {
      if (this.low.valueAsNumber > this.high.valueAsNumber) this.low.value = this.high.value;
    });
    this.high.addEventListener('input', () => {
      if (this.high.valueAsNumber < this.low.valueAsNumber) this.high.value = this.low.value;
    });
  }

  /** The range chosen; an end that stands at its stop is no limit. */
  get limits(): Pick<FinderState, 'feeMin' | 'feeMax'> {
    const stop = Number(this.high.max);
    return {
      feeMin: this.low.valueAsNumber > 0 ? this.low.valueAsNumber : null,
      feeMax: this.high.valueAsNumber < stop ? this.high.valueAsNumber : null,
    };
  }

  show(index: FinderIndex, { state, filtered }: FinderAnswer): void {
    const column = feeColumn(index, state);
    const fees = feeBins(
      column ? counted(column, filtered.feeCounts) : [],
      column ? this.highestOf(column, index) : SOME_FEE,
    );
    const { bins } = fees;
    const stop = bins[bins.length - 1]?.to ?? 0;
    this.setScale(stop, Math.max(10, Math.min(50, (bins[0]?.to ?? 50) / 5)));
    const [low, high] = [Math.min(state.feeMin ?? 0, stop), Math.min(state.feeMax ?? stop, stop)];
    setSlider(this.low, low, state.feeMin);
    setSlider(this.high, high, state.feeMax);
    this.words.textContent = rangeWords(state);
    show(this.bars, feeBars(bins, low, high));
    this.note.textContent = unknownFeeWords(fees);
  }

  private setScale(stop: number, step: number): void {
    for (const slider of [this.low, this.high]) {
      slider.max = String(stop);
      slider.step = String(step);
    }
  }

  private highestOf(column: AgeColumn, { running }: FinderIndex): number {
    const known = this.highest.get(column);
    if (known !== undefined) return known;
    const counts = new Uint32Array(column.values.length);
    column.ids.forEach((id, row) => {
      if (running[row] === 1) counts[id] = (counts[id] ?? 0) + 1;
    });
    const highest = highestUsualFee(counted(column, counts)) ?? SOME_FEE;
    this.highest.set(column, highest);
    return highest;
  }
}

function counted({ values }: AgeColumn, counts: Uint32Array): readonly CountedFee[] {
  return values.map((value, id) => [figureOf(value), counts[id] ?? 0]);
}

/** A thumb being held is left alone. */
function setSlider(slider: HTMLInputElement, yuan: number, limit: number | null): void {
  if (document.activeElement !== slider) slider.value = String(yuan);
  slider.setAttribute('aria-valuetext', limit === null ? '不限' : `${limit} 元/月`);
}
