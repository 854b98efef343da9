import type { Page } from 'playwright-core';

/** One trend of a page, as its table says it and as its static drawing shows it. */
export interface TrendFigure {
  readonly area: string;
  readonly finding: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly series: readonly TrendLine[];
}

export interface TrendLine {
  readonly name: string;
  readonly role: string;
  readonly values: readonly (number | null)[];
  /** What is drawn: the heights of its points from the top, and how many strokes join two of them. */
  readonly heights: readonly number[];
  readonly strokes: number;
}

/** Every trend of the page that is open. Lines of one role are drawn in the order of the table's columns. */
export function trendFigures(page: Page): Promise<readonly TrendFigure[]> {
  return page.locator('[data-trend]').evaluateAll((figures) =>
    figures.map((figure) => {
      const rows = [...figure.querySelectorAll('tbody tr')];
      const groups = [...figure.querySelectorAll('.plot svg [data-line]')];
      return {
        area: figure.closest('section')?.querySelector('h2')?.textContent?.trim() ?? '',
        finding: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
        unit: figure instanceof HTMLElement ? (figure.dataset['unit'] ?? '') : '',
        labels: rows.map((row) => row.querySelector('th')?.textContent?.trim() ?? ''),
        series: [...figure.querySelectorAll('thead th[data-role]')].map((head, at) => ({
          name: head.textContent?.trim() ?? '',
          role: head.getAttribute('data-role') ?? '',
          values: rows.map((row) => {
            const value = row.querySelectorAll('td')[at]?.getAttribute('data-value');
            return value === null || value === undefined ? null : Number(value);
          }),
          heights: [...(groups[at]?.querySelectorAll('circle') ?? [])].map((point) =>
            Number(point.getAttribute('cy')),
          ),
          strokes: groups[at]?.querySelectorAll('line').length ?? -1,
        })),
      };
    }),
  );
}
