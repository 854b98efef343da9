/**
 * Lets the browser's search find what a phone does not show of a row: the cells of 详情 are hidden until found, and the row opens where one
 * of them is. A browser that cannot search what is hidden leaves them to the styles.
 */
const canFind = 'onbeforematch' in document.documentElement;

for (const table of canFind ? document.querySelectorAll<HTMLTableElement>('.wide .brief') : []) {
  for (const row of table.tBodies[0]?.rows ?? []) hideMore(row, true);
  // The event of <details> does not bubble.
  table.addEventListener('toggle', ({ target }) => followDetails(target), true);
  table.addEventListener('beforematch', ({ target }) => openRow(target));
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
