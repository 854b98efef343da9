import { type FinderFacet, choiceLabel } from '../../search/find/facet.ts';
import type { AnsweredWords, FinderAnswer } from '../../search/find/answer.ts';
import { FEE, TOWN, loosenings, withoutFacet } from '../../search/find/filter.ts';
import { DEFAULT_STATE, type FinderState } from '../../search/find/finder-state.ts';
import type { FinderIndex } from '../../search/find/load-index.ts';
import { type Intent, meaningLabel, withMeaning } from '../../search/find/understand/intents.ts';
import { ANY_KINDERGARTEN } from '../../search/find/understand/understand.ts';
import { type Child, type Markup, element } from '../markup.ts';
import { feeRangeWords } from './fee-words.ts';

/** What narrows an answer, in words: the town names need the index. */
export interface Narrowed {
  readonly index: FinderIndex;
  readonly facets: readonly FinderFacet[];
  readonly state: FinderState;
}

/** What one facet asks for, or town or fee; null where it asks for nothing. */
export function narrowingWords(narrowed: Narrowed, id: string): string | null {
  const { index, facets, state } = narrowed;
  if (id === TOWN) return state.town.map((code) => townName(index, code)).join('、') || null;
  if (id === FEE) return feeRangeWords(index, state);
  const facet = facets.find((one) => one.id === id);
  const chosen = state.facets[id] ?? [];
  if (!facet || chosen.length === 0) return null;
  return chosen.map((value) => choiceWords(facet, value, state)).join('、');
}

function choiceWords(facet: FinderFacet, value: string, { age }: FinderState): string {
  const choice = facet.choices.find((one) => one.value === value);
  return choice ? choiceLabel(facet, choice, age) : value;
}

function townName({ towns }: FinderIndex, code: string): string {
  const found = towns.values.find((place) => place.code.startsWith(code));
  if (!found) return code;
  return found.code === code && found.town !== '' ? found.town : found.county;
}

/** How the value of a button names a word of the query: to take back what it was taken for, or to take it so. */
const WORD = 'word:';
const OFFER = 'offer:';

const VERBS = { facet: '筛选', sort: '排序', near: '排序', age: '显示' } as const;

/** A button for each facet in use that takes it away, and one for all; and what words were taken for, or could be. */
export function chips(narrowed: Narrowed, { applied, offered }: AnsweredWords): Child {
  const { facets, state } = narrowed;
  const said = ({ meaning }: Intent): string => meaningLabel(facets, meaning, state.age);
  const verb = ({ meaning }: Intent): string => VERBS[meaning.kind];
  const taken = applied.map((intent) =>
    button(
      `${WORD}${intent.word}`,
      `按“${said(intent)}”${verb(intent)} ✕`,
      `不再按“${said(intent)}”${verb(intent)}`,
    ),
  );
  const possible = offered.map((intent) =>
    button(
      `${OFFER}${intent.word}`,
      intent.meaning.kind === 'facet' ? `只看${said(intent)}` : `按${said(intent)}${verb(intent)}`,
    ),
  );
  const buttons = [TOWN, ...narrowed.facets.map(({ id }) => id), FEE].flatMap((id): readonly Markup[] => {
    const words = narrowingWords(narrowed, id);
    return words === null ? [] : [button(id, `${words} ✕`, `不再限于${words}`)];
  });
  return [taken, buttons, buttons.length > 1 && button('all', '全部清除'), possible];
}

/** What to do where nothing is left: a button for each single thing that, given up, leaves some results. */
export function emptyNote(
  narrowed: Narrowed,
  { filtered, words, asked }: Pick<FinderAnswer, 'filtered' | 'words' | 'asked'>,
  withoutQuery: number,
): Child {
  const ways = loosenings(filtered, withoutQuery).slice(0, 5);
  const buttons = ways.map(({ give, count }) => {
    const typed = give === 'q' ? null : wordFor(words, give);
    const said = give === 'q' ? asked.q : (narrowingWords(narrowed, give) ?? '');
    return button(typed === null ? give : `${WORD}${typed}`, `去掉“${said}”，有 ${count} 所`);
  });
  const advice =
    ways.length > 0 ? '去掉其中一个条件试试：' : '请换一个词，或用拼音、首字母再试；也可以清除全部条件。';
  return [
    element('p', {}, `没有符合条件的幼儿园。${advice}`),
    element('p', { class: 'ways' }, buttons, ways.length === 0 && button('reset', '清除全部条件')),
  ];
}

function button(value: string, words: string, label?: string): Markup {
  return element('button', { type: 'button', value, 'aria-label': label }, words);
}

/** The word that was taken for a facet; null where the facet was chosen. */
function wordFor({ applied }: AnsweredWords, facet: string): string | null {
  const intent = applied.find(({ meaning }) => meaning.kind === 'facet' && meaning.id === facet);
  return intent?.word ?? null;
}

/** The state after a chip or a button of the empty list. `words` is what became of the query's words when the button was shown. */
export function stateAfter(state: FinderState, taken: string, words: AnsweredWords): FinderState {
  const word = (all: readonly Intent[], mark: string): Intent | undefined =>
    all.find((intent) => taken === `${mark}${intent.word}`);
  const back = word(words.applied, WORD);
  if (back) return { ...state, q: back.rest };
  const offer = word(words.offered, OFFER);
  if (offer) {
    const q = ANY_KINDERGARTEN.test(offer.rest) ? '' : offer.rest;
    return withMeaning({ ...state, q }, offer.meaning);
  }
  const { q, near, sort, view, age } = state;
  if (taken === 'reset') return { ...DEFAULT_STATE, view, age };
  if (taken === 'all') return { ...DEFAULT_STATE, q, near, sort, view, age };
  return taken === 'q' ? { ...state, q: '' } : withoutFacet(state, taken);
}
