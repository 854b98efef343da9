import { FULL_TEXT_KINDS, type FullTextKind, KINDERGARTEN_KIND } from '../../search/fulltext/kind.ts';
import type { SearchArea } from '../../search/fulltext/areas.ts';
import type { FullTextState } from '../../search/fulltext/state.ts';
import { type Child, type Markup, element } from '../markup.ts';

/** How many results each kind has; without a number where that is not known. */
export type KindCounts = Readonly<Partial<Record<FullTextKind, number>>>;

/** A button for each kind that has results or is chosen, and one for all of them. None where nothing was found and nothing is chosen. */
export function kindButtons({ kind }: FullTextState, counts: KindCounts): Child {
  const present = FULL_TEXT_KINDS.filter((one) => (counts[one] ?? 0) > 0 || one === kind);
  if (present.length === 0) return null;
  return [
    kindButton('', '全部', kind === null, null),
    present.map((one) => kindButton(one, one, one === kind, counts[one] ?? null)),
  ];
}

function kindButton(value: string, label: string, isPressed: boolean, count: number | null): Markup {
  return element(
    'button',
    { type: 'button', value, 'aria-pressed': String(isPressed) },
    label,
    count !== null && element('small', {}, count),
  );
}

/** The counties and towns that have results or are chosen, counties before their towns. None where no result is of an area. */
export function areaOptions(
  { area }: FullTextState,
  areas: readonly SearchArea[],
  counts: Readonly<Record<string, number>>,
): Child {
  const present = areas.filter(({ code }) => (counts[code] ?? 0) > 0 || code === area);
  if (present.length === 0) return null;
  const option = ({ code, name, county }: SearchArea): Markup => {
    const count = counts[code] ?? 0;
    const label = `${county === null ? '' : '\u3000'}${name}${count > 0 ? `（${count}）` : ''}`;
    return element('option', { value: code, selected: code === area }, label);
  };
  return [element('option', { value: '', selected: area === null }, '全部地区'), present.map(option)];
}

/** Whether kindergartens are looked for: not where another kind is chosen. */
export function asksKindergartens({ kind }: FullTextState): boolean {
  return kind === null || kind === KINDERGARTEN_KIND;
}

/** Whether the texts are looked through: not where kindergartens alone are asked for. */
export function asksTexts({ kind }: FullTextState): boolean {
  return kind !== KINDERGARTEN_KIND;
}
