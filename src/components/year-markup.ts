import type { YearRow, YearTotal } from '../views/kindergarten/year-table.ts';
import { escapeHtml } from './markup.ts';

/** The rows of a school year's cost as HTML: every page of a kindergarten has a dozen. What is in no sum says why instead of an amount. */
export function yearRowsMarkup(rows: readonly YearRow[]): string {
  return rows
    .map(({ item, ages, how, note, net }) => {
      const head = `<th scope="row">${named(item, ages)}${small(how)}</th>`;
      if (net === '') return `<tr class="soft">${head}<td>${escapeHtml(note)}</td></tr>`;
      return `<tr>${head}<td class="num">${escapeHtml(net)}${small(note)}</td></tr>`;
    })
    .join('');
}

export function yearTotalsMarkup(totals: readonly YearTotal[]): string {
  return totals
    .map(({ ages, sum, missing }) => {
      const head = `<th scope="row">${named('合计', ages)}${small(missing)}</th>`;
      return `<tr>${head}<td class="num">${escapeHtml(sum)}</td></tr>`;
    })
    .join('');
}

function named(item: string, ages: string | null): string {
  return ages === null ? escapeHtml(item) : `${escapeHtml(item)} <span>${escapeHtml(ages)}</span>`;
}

function small(words: string): string {
  return words === '' ? '' : `<small>${escapeHtml(words)}</small>`;
}
