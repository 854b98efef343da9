import type { FinderFacet } from '../../search/find/facet.ts';
import { type FinderState, readState, withChoices, writeState } from '../../search/find/finder-state.ts';
import { need } from '../parts.client.ts';

/** The form's choices as a state: its fields have the names the address has. Place and fee range are not fields. */
export function stateOfForm(
  form: HTMLFormElement,
  before: FinderState,
  facets: readonly FinderFacet[],
): FinderState {
  const fields = new FormData(form);
  const parameters = new URLSearchParams();
  for (const name of new Set(fields.keys())) parameters.set(name, fields.getAll(name).join(','));
  const { near, feeMin, feeMax } = before;
  const chosen: FinderState = { ...readState(parameters, facets), near, feeMin, feeMax };
  // What no box stands for came with the address, and stays until it is taken away.
  const kept = (name: string, values: readonly string[]): readonly string[] => {
    const boxes = new Set(boxesOf(form, name).map(({ value }) => value));
    return values.filter((value) => !boxes.has(value));
  };
  const town = [...kept('town', before.town), ...chosen.town];
  return facets.reduce<FinderState>(
    (state, { id }) =>
      withChoices(state, id, [...kept(id, before.facets[id] ?? []), ...(state.facets[id] ?? [])]),
    { ...chosen, town },
  );
}

/** The words that are typed now. */
export function queryOf(form: HTMLFormElement): string {
  return need(form, '[name="q"]', HTMLInputElement).value.trim();
}

/** The boxes and radio buttons of one name. */
function boxesOf(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.elements].filter(
    (field): field is HTMLInputElement => field instanceof HTMLInputElement && field.name === name,
  );
}

/** Sets the form's choices to a state, and unfolds those that are made. The field being typed in is left alone. */
export function showState(form: HTMLFormElement, state: FinderState, facets: readonly FinderFacet[]): void {
  const parameters = writeState({ ...state, near: null }, facets);
  parameters.set('age', state.age);
  parameters.set('view', state.view);
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = parameters.get(field.name) ?? '';
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = (parameters.get(field.name) ?? '').split(',').includes(field.value);
      const fold = field.checked ? field.closest('details') : null;
      if (fold) fold.open = true;
    } else if (field.name === 'q' && field !== document.activeElement) {
      field.value = state.q;
    }
  }
}
