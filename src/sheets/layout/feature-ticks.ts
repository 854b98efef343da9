import type { GridCell } from '../book/grid.ts';
import { withoutChoice } from '../columns/advice.ts';
import { headText } from '../columns/head-text.ts';
import { piecesOf } from '../columns/pieces.ts';
import { bare, isNothing } from '../values/plain.ts';
import { FEATURE_HEADS } from '../words/features.ts';
import type { Section } from './section.ts';
import { TICK } from './ticks.ts';

/** What may stand in such a column where a kindergarten is none. */
const NO_TICK = /^(?:否|不是|无|×|✕|╳|x|0)$/i;

interface Tagged {
  readonly index: number;
  readonly tag: string;
}

/** 乡镇中心园 over √, 是否微小型园 over 是 and 否: the head of such ticks is a tag, and they are one column 特色标签, unless the sheet has that too. */
export function withFeatureTicks(section: Section): Section {
  const tagged = section.columns.flatMap((_, index): readonly Tagged[] => {
    const tag = tagOf(section, index);
    return tag === undefined ? [] : [{ index, tag }];
  });
  const [first] = tagged;
  if (first === undefined || section.columns.some(({ path }) => isFeatures(path))) return section;
  const isTagged = (index: number): boolean => tagged.some((one) => one.index === index);
  return {
    ...section,
    columns: section.columns.map((column, index) =>
      isTagged(index) ? { ...column, path: index === first.index ? ['特色标签'] : [] } : column,
    ),
    rows: section.rows.map((row) => {
      const ticked = tagged.filter(({ index }) => isTicked(row.cells[index]));
      const place = row.cells[ticked[0]?.index ?? first.index]?.place;
      const cells = row.cells.map((cell, index): GridCell => {
        if (!isTagged(index)) return cell;
        const text = index === first.index ? ticked.map(({ tag }) => tag).join('、') : '';
        return { ...cell, text, place: index === first.index ? (place ?? cell.place) : cell.place };
      });
      return { ...row, cells };
    }),
  };
}

/** The tag that a column of nothing but ticks has as its head. */
function tagOf({ columns, rows }: Section, index: number): string | undefined {
  const head = headText(withoutChoice(columns[index]?.path ?? []).at(-1) ?? '').word;
  const texts = rows.map(({ cells }) => bare(cells[index]?.text ?? ''));
  const areTicks = texts.every((text) => isNothing(text) || TICK.test(text) || NO_TICK.test(text));
  return areTicks && texts.some((text) => TICK.test(text))
    ? FEATURE_HEADS.find(([form]) => form.test(head))?.[1]
    : undefined;
}

function isTicked(cell: GridCell | undefined): boolean {
  return TICK.test(bare(cell?.text ?? ''));
}

function isFeatures(path: readonly string[]): boolean {
  return path
    .flatMap(piecesOf)
    .some(({ terms }) => terms.some((term) => term.is === 'field' && term.key === 'features'));
}
