/**
 * Opens the folds around what the address asks for, for browsers that do not do so by themselves, and keeps it at the head of the window
 * while parts that come late make the page longer or shorter, until the reader moves: a list that a script fills, rows laid out when they
 * are reached, fonts.
 */
let target: Element | null = null;
let height = 0;

const observer = new ResizeObserver(() => {
  const now = document.body.offsetHeight;
  if (now === height) return;
  height = now;
  target?.scrollIntoView({ behavior: 'instant' });
});

function hold(hash: string): void {
  release();
  target = unfold(hash);
  if (!target) return;
  height = document.body.offsetHeight;
  observer.observe(document.body);
}

/** What the address names, in sight: the folds around it are opened. */
function unfold(hash: string): Element | null {
  const named = document.getElementById(idOf(hash));
  let opened = false;
  for (let fold = named?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) named?.scrollIntoView({ behavior: 'instant' });
  return named;
}

function release(): void {
  target = null;
  observer.disconnect();
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown']) {
  addEventListener(move, release, { passive: true });
}
addEventListener('click', ({ target: clicked }) => {
  const link = clicked instanceof Element ? clicked.closest('a') : null;
  if (link?.hash && link.pathname === location.pathname) hold(link.hash);
});
addEventListener('hashchange', () => void unfold(location.hash));
hold(location.hash);
