import { largest } from '../../domain/spread.ts';
import type { FeeBin } from '../../search/find/fee-bins.ts';
import { type Markup, element } from '../markup.ts';

const HEIGHT = 44;
/** A single kindergarten is still seen. */
const LOWEST = 1.5;

/** The histogram under the fee range: bars inside the range stand out. `low` and `high` are in yuan. */
export function feeBars(bins: readonly FeeBin[], low: number, high: number): Markup {
  const most = largest(
    bins.map(({ count }) => count),
    1,
  );
  const width = 100 / bins.length;
  const end = bins[bins.length - 1]?.to;
  const bars = bins.map(({ from, to, count }, at) => {
    const height = count === 0 ? 0 : Math.max(LOWEST, (count / most) * HEIGHT);
    const isInside = to > low && (from < high || high === end);
    return element('rect', {
      class: isInside ? 'in' : 'out',
      x: `${at * width + width * 0.06}%`,
      width: `${width * 0.88}%`,
      y: HEIGHT - height,
      height,
    });
  });
  return element('svg', { width: '100%', height: HEIGHT, 'aria-hidden': 'true' }, bars);
}
