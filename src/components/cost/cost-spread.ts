import { formatYuan } from '../../format/yuan.ts';
import type { CostSpread } from '../../views/cost/cost-bar.ts';
import { type Child, element } from '../markup.ts';

/** 最低, 中位, 最高 over a list; nothing where it has too few sums. */
export function spreadFigures(spread: CostSpread | null): Child {
  if (!spread) return null;
  const figure = (term: string, amount: CostSpread['low']): Child =>
    element('div', {}, element('dt', {}, `${term}，元`), element('dd', {}, formatYuan(amount)));
  return element(
    'dl',
    { class: 'cost-spread' },
    figure('最低', spread.low),
    figure('中位数', spread.median),
    figure('最高', spread.high),
  );
}

/** That some sums are not whole and are not among them. */
export function openSumsNote(all: number, spread: CostSpread | null): Child {
  if (!spread || spread.count === all) return null;
  return element(
    'p',
    { class: 'src' },
    `最低、中位、最高按合计完整的 ${spread.count} 所算；另 ${all - spread.count} 所有项目没有公布或待核实，不计入。`,
  );
}
