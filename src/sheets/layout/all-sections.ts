import type { Grid } from '../book/grid.ts';
import { contractSection } from './contract-section.ts';
import { sectionsOf } from './sections.ts';
import { withFeatureTicks } from './feature-ticks.ts';
import { withGroupCells } from './group-cells.ts';
import { withGroupNatures } from './group-natures.ts';
import { withGroupWords } from './group-words.ts';
import { withNumberWords } from './number-words.ts';
import { withPriceHeads } from './price-heads.ts';
import { withYears } from './partial-days.ts';
import { withoutIndicators } from './indicators.ts';
import { withoutSideBySide } from './side-by-side.ts';
import { withoutSeveral } from './split-cells.ts';
import { withoutTicks } from './ticks.ts';
import type { Section } from './section.ts';

/** A sheet with the heads of the contract is one table as it stands; nothing of it is to be guessed. */
export function sectionsIn(grid: Grid): readonly Section[] {
  const contract = contractSection(grid);
  return contract === null
    ? sectionsOf(grid)
        .map(withoutSideBySide)
        .map(withYears)
        .map(withGroupCells)
        .map(withGroupNatures)
        .map(withGroupWords)
        .map(withNumberWords)
        .map(withoutTicks)
        .map(withFeatureTicks)
        .map(withPriceHeads)
        .map(withoutSeveral)
        .map(withoutIndicators)
    : [contract];
}
