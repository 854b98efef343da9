import { need } from '../parts.client.ts';
import { failureWords } from './failure.ts';
import { Finder } from './finder.client.ts';
import { Unfolding } from './unfolding.client.ts';

/** Brings what the reader does to the finder. */
function listen(root: HTMLElement, finder: Finder): void {
  const form = need(root, '[data-part="form"]', HTMLFormElement);
  const query = need(root, '[data-part="q"]', HTMLInputElement);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (target === query) finder.type();
    else if (isSlider(target)) finder.moveFees();
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== query && !isSlider(target)) finder.go(finder.chosen, 'push');
  });
  for (const part of ['chips', 'empty']) {
    onButton(need(root, `[data-part="${part}"]`, HTMLElement), 'button', (button) => {
      finder.giveUp(button.value);
      query.focus();
    });
  }
  onButton(root, '[data-pick]', ({ dataset }) => finder.pick(dataset['pick'] ?? ''));
  addEventListener('popstate', () => {
    // A field that is being typed in is not overwritten; going back asks for just that.
    query.blur();
    finder.follow();
  });
}

function isSlider(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'range';
}

function onButton(place: HTMLElement, selector: string, pressed: (button: HTMLButtonElement) => void): void {
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest(selector) : null;
    if (button instanceof HTMLButtonElement) pressed(button);
  });
}

/** On a narrow screen the facets unfold on request, and end with the way to what they leave. */
function foldFacets(root: HTMLElement): void {
  const facets = new Unfolding(root, 'facets', 'facets-toggle');
  const done = need(root, '[data-part="facets-done"]', HTMLButtonElement);
  done.addEventListener('click', () => {
    facets.fold();
    need(root, '[data-part="count"]', HTMLElement).scrollIntoView({ block: 'center' });
  });
}

function start(root: HTMLElement): void {
  try {
    const finder = new Finder(root);
    listen(root, finder);
    foldFacets(root);
    void finder.begin();
  } catch (error) {
    // A reader who cannot search should know it, and go on by the lists.
    need(root, '[data-part="count"]', HTMLElement).textContent = failureWords(error);
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('[data-finder]');
if (root) start(root);
