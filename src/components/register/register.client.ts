/** Hides the lines outside the chosen place (`?town=`), counts what is left, and lets a phone sort without the heads. */
const towns = document.querySelector<HTMLSelectElement>('[data-town]');
const asked = new URL(location.href);

function show(town: string): void {
  let found = 0;
  for (const table of document.querySelectorAll<HTMLTableElement>('.wide table')) {
    let left = 0;
    for (const row of table.querySelectorAll<HTMLElement>('tr[data-areas]')) {
      row.hidden = town !== '' && !row.dataset['areas']?.split(' ').includes(town);
      if (!row.hidden) left += 1;
    }
    const count = table.querySelector('[data-count]');
    if (count) count.textContent = String(left);
    if (table.dataset['counted'] !== undefined) found += left;
  }
  const output = document.querySelector('[data-found]');
  if (output) output.textContent = town === '' ? '' : `显示 ${found} 所`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-csv]')) {
    link.href = (link.dataset['csv'] ?? '').replace('*', town || link.dataset['own'] || 'all');
  }
}

towns?.addEventListener('change', () => {
  if (towns.value === '') asked.searchParams.delete('town');
  else asked.searchParams.set('town', towns.value);
  history.replaceState(null, '', asked);
  show(towns.value);
});
const first = asked.searchParams.get('town');
if (towns && first) {
  towns.value = first;
  if (towns.selectedIndex > 0) show(first);
  else towns.value = '';
}

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
