/** Settles every `data-settle` and `data-steps` element against today: its wording, its shape, or whether it shows at all; and what dated cells sort by. */
import { dayInChina, settle, stepOn } from '../format/settle.ts';

const today = dayInChina(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-settle],[data-steps]')) {
  const settled = settle(today, element.dataset);
  if (settled === null) continue;
  const { hidden, text, tone } = settled;
  element.hidden = hidden;
  if (text !== undefined && text !== element.textContent) element.textContent = text;
  if (element.classList.contains('status')) element.className = `status ${tone ?? ''}`.trim();
}

for (const cell of document.querySelectorAll<HTMLElement>('[data-sort-steps]')) {
  const key = stepOn(today, cell.dataset['sortSteps'] ?? '');
  if (key !== undefined) cell.dataset['sort'] = key.value;
}
