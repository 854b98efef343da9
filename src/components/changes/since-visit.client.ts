import { parseIsoDate } from '../../domain/school-date.ts';
import { formatDate } from '../../format/date.ts';
import { dayInChina } from '../../format/settle.ts';
import { type Visits, afterVisit, newSince, visitsOf } from '../../views/changes/visit.ts';

/** One entry a page, by its address. */
const key = `kindergartens visit ${location.pathname}`;
const note = document.querySelector<HTMLElement>('[data-since-visit]');
if (note) tell(note);

function tell(place: HTMLElement): void {
  const listed = [...document.querySelectorAll<HTMLElement>('[data-publication]')].map((element) => ({
    element,
    commit: element.dataset['publication'] ?? '',
    date: element.dataset['date'] ?? '',
  }));
  const visits = afterVisit(remembered(), dayInChina(new Date()), listed[0]);
  remember(visits);
  const day = visits.before === null ? null : parseIsoDate(visits.before.day);
  if (visits.before === null || day === null) return;
  const fresh = newSince(visits.before, listed);
  for (const { element } of fresh) {
    const mark = element.querySelector<HTMLElement>('[data-new]');
    if (mark) mark.hidden = false;
  }
  const found = fresh.length === 0 ? '没有公布新的变动' : `公布了 ${fresh.length} 次变动，下面标着“新”`;
  place.textContent = `自您上次来访（${formatDate(day)}）以来，${found}。`;
  place.hidden = false;
}

/** A browser may keep nothing, by its settings: then every visit is the first. */
function remembered(): Visits | null {
  try {
    return visitsOf(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch {
    return null;
  }
}

function remember(visits: Visits): void {
  try {
    localStorage.setItem(key, JSON.stringify(visits));
  } catch {
    // Full, or not allowed: the next visit is the first again.
  }
}
