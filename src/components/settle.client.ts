/** Settles every `data-settle` element against today: its wording, its shape, or whether it shows at all; and what dated cells sort by. */
import { dayInChina, settle, stepOn } from '../format/settle.ts';

const today = dayInChina(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-settle]')) {
  const { hidden, text, tone } = settle(today, element.dataset);
  element.hidden = hidden;
  if (text !== undefined && text !== element.textContent) element.textContent = text;
  if (element.classList.contains('status')) element.className = `status ${tone ?? ''}`.trim();
}

for (const cell of document.querySelectorAll<HTMLElement>('[data-sort-steps]')) {
  const key = stepOn(today, cell.dataset['sortSteps'] ?? '[]');
  if (key !== undefined) cell.dataset['sort'] = key.value;
}
