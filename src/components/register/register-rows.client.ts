/**
 * Lets the browser's search find what a phone does not show of a row: the cells of 详情 are hidden until found, and the row opens where one
 * of them is. A browser that cannot search what is hidden leaves them to the styles.
 */
const canFind = 'onbeforematch' in document.documentElement;

for (const table of canFind ? document.querySelectorAll<HTMLTableElement>('.wide .brief') : []) {
  hideInTurn([...(table.tBodies[0]?.rows ?? [])]);
  // The event of <details> does not bubble.
  table.addEventListener('toggle', ({ target }) => followDetails(target), true);
  table.addEventListener('beforematch', ({ target }) => openRow(target));
}

/** How many rows are hidden at a time: fewer than an old phone needs a moment for. */
const AT_ONCE = 8;

/** Hides what the rows do not show, some at a time where nothing else is to do: each cell that may be found is laid out. */
function hideInTurn(rows: readonly HTMLTableRowElement[]): void {
  const [now, later] = [rows.slice(0, AT_ONCE), rows.slice(AT_ONCE)];
  for (const row of now) if (!row.querySelector('details')?.open) hideMore(row, true);
  if (later.length > 0) whenIdle(() => hideInTurn(later));
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 50);
}

function followDetails(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  const row = target.closest('tr');
  if (row) hideMore(row, !target.open);
}

function openRow(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const details = target.closest('tr')?.querySelector('details');
  if (details) details.open = true;
}

/** The cells of a row that a phone does not show, hidden until they are found, or not hidden. */
function hideMore(row: HTMLTableRowElement, isHidden: boolean): void {
  for (const cell of row.querySelectorAll('td:not(.b0,.b1,.b2,.b3,.see,.na)')) {
    if (isHidden) cell.setAttribute('hidden', 'until-found');
    else cell.removeAttribute('hidden');
  }
}
