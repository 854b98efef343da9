/** Turns the heads of `data-sortable` tables into buttons. Empty and absent cells stay last in either direction. */
const collator = new Intl.Collator('zh-CN', { numeric: true });

for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, index) => {
    if (head.dataset['fixed'] !== undefined) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sortBy(table, heads, head, index));
  });
}

function sortBy(
  table: HTMLTableElement,
  heads: readonly HTMLTableCellElement[],
  head: HTMLTableCellElement,
  index: number,
): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const descending = head.getAttribute('aria-sort') === 'ascending';
  const keyed = [...body.rows].map((row) => ({ row, key: sortKey(row.cells[index]) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key, descending));
  const sorted = document.createDocumentFragment();
  for (const { row } of keyed) sorted.append(row);
  body.append(sorted);
  for (const other of heads) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
}

function sortKey(cell: HTMLTableCellElement | undefined): string | number {
  if (cell === undefined) return '';
  const isAbsent = cell.matches('.na') || cell.querySelector('.miss') !== null;
  if (isAbsent && cell.dataset['sort'] === undefined) return '';
  const text = (cell.dataset['sort'] ?? ownText(cell)).trim();
  const number = Number(text.replace(/[,%]/g, '').replace(/^−/, '-'));
  return text === '' || Number.isNaN(number) ? text : number;
}

/** The text of a cell without the smaller lines beneath it. */
function ownText({ childNodes }: HTMLTableCellElement): string {
  const parts = [...childNodes].filter(({ nodeName }) => nodeName !== 'SMALL');
  return parts.map(({ textContent }) => textContent).join('');
}

function compareKeys(a: string | number, b: string | number, descending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return descending ? -order : order;
}
