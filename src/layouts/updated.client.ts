import { formatDate } from '../format/date.ts';
import { parseIsoDate } from '../domain/school-date.ts';

/** 更新于: told by one small file, asked for when the foot of the page comes into sight. Until then the page leads to where it is said. */
const place = document.querySelector<HTMLElement>('[data-updated]');
if (place) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    void tell(place);
  });
  watch.observe(place);
}

async function tell(element: HTMLElement): Promise<void> {
  const response = await fetch(element.dataset['updated'] ?? '').catch(() => null);
  if (!response?.ok) return;
  const said = (await response.json().catch(() => null)) as { readonly updatedOn?: unknown } | null;
  const updatedOn = said?.updatedOn;
  const day = typeof updatedOn === 'string' ? parseIsoDate(updatedOn) : null;
  if (day === null) return;
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = formatDate(day);
  element.replaceChildren('更新于 ', time);
}
