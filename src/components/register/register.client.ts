/**
 * Hides the lines outside the chosen place (`?town=`) and those whose name does not hold what is typed (`?name=`), counts what is left, and
 * lets a phone sort without the heads.
 */
const towns = document.querySelector<HTMLSelectElement>('[data-town]');
const names = document.querySelector<HTMLInputElement>('[data-name]');
const asked = new URL(location.href);

function show(): void {
  const [town, part] = [towns?.value ?? '', plain(names?.value ?? '')];
  let found = 0;
  for (const table of document.querySelectorAll<HTMLTableElement>('.wide table')) {
    let left = 0;
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-areas]')) {
      const isInside = town === '' || (row.dataset['areas']?.split(' ').includes(town) ?? false);
      row.hidden = !isInside || (part !== '' && !nameOf(row).includes(part));
      if (!row.hidden) left += 1;
    }
    const count = table.querySelector('[data-count]');
    if (count) count.textContent = String(left);
    if (table.dataset['counted'] !== undefined) found += left;
  }
  const output = document.querySelector('[data-found]');
  if (output) output.textContent = town === '' && part === '' ? '' : `显示 ${found} 所`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-csv]')) {
    link.href = (link.dataset['csv'] ?? '').replace('*', town || link.dataset['own'] || 'all');
  }
}

function nameOf(row: HTMLTableRowElement): string {
  return plain(row.querySelector('th a')?.textContent ?? '');
}

/** Without spaces, and small letters as large ones. */
function plain(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

function keepInAddress(key: string, value: string): void {
  if (value === '') asked.searchParams.delete(key);
  else asked.searchParams.set(key, value);
  history.replaceState(null, '', asked);
}

towns?.addEventListener('change', () => {
  keepInAddress('town', towns.value);
  show();
});
names?.addEventListener('input', () => {
  keepInAddress('name', names.value.trim());
  show();
});

const [town, part] = [asked.searchParams.get('town'), asked.searchParams.get('name')];
if (towns && town) {
  towns.value = town;
  if (towns.selectedIndex < 1) towns.value = '';
}
if (names && part) names.value = part;
if (town || part) show();

const sorts = document.querySelector<HTMLSelectElement>('[data-sort-by]');
sorts?.addEventListener('change', () => {
  for (const table of document.querySelectorAll<HTMLTableElement>('.wide table')) {
    const head = [...table.querySelectorAll<HTMLElement>('thead th')].find(
      ({ dataset }) => dataset['head'] === sorts.value,
    );
    if (head) head.querySelector('button')?.click();
    else if (sorts.value === '') table.tBodies[0]?.append(...[...table.tBodies[0].rows].sort(byPlace));
  }
});

function byPlace({ dataset: one }: HTMLElement, { dataset: other }: HTMLElement): number {
  return `${one['areas']} ${one['code']}` < `${other['areas']} ${other['code']}` ? -1 : 1;
}
