import { pageHtml } from '../../browser/site.ts';
import { readComparison } from './readers/comparison.ts';
import { readCounts } from './readers/counts.ts';
import { readCostPages, readJson } from './readers/costs.ts';
import { readDataTable } from './readers/data-table.ts';
import { readDistricts } from './readers/districts.ts';
import { readFinder } from './readers/finder.ts';
import { readKindergartenPages } from './readers/kindergarten-pages.ts';
import { readLists } from './readers/lists.ts';
import { readPosters } from './readers/poster.ts';
import { readRegisterDownloads } from './readers/register-downloads.ts';
import { readRegisters } from './readers/registers.ts';
import { statusOf } from './scopes.ts';
import type { Assumptions } from './said.ts';
import type { Surface } from './statement.ts';

/** Every place of the built site that speaks of kindergartens, and the table that they come from. */
export function readSurfaces(): readonly Surface[] {
  const table = readDataTable();
  const assumptions = assumptionsOfSite();
  const every = [...table.codes];
  const own = [table];
  const [asOf, year] = dayOfSite();
  const running = every.filter((code) => statusOf(code, own) === '在办');
  return [
    table,
    ...readKindergartenPages(every, assumptions),
    readPosters(running, assumptions),
    readFinder(assumptions, asOf),
    ...readLists(assumptions),
    ...readRegisters(assumptions),
    ...readRegisterDownloads(assumptions),
    readComparison(every, assumptions),
    readCostPages(assumptions, asOf, year),
    readJson(every, assumptions),
    readDistricts(assumptions),
    ...readCounts(),
  ];
}

/** The day that the site speaks for, and its school year, as the calculator has them. */
function dayOfSite(): readonly [asOf: string, year: string] {
  const html = pageHtml('/cost/');
  const asOf = /"asOf":"(\d{4}-\d{2}-\d{2})"/.exec(html.replaceAll('&quot;', '"'))?.[1];
  const year = /<option value="(\d{4}-\d{4})"/.exec(html)?.[1];
  if (asOf === undefined || year === undefined)
    throw new Error('/cost/: the calculator has no day and no year');
  return [asOf, year];
}

/** The days and months that the calculator starts from. */
function assumptionsOfSite(): Assumptions {
  const settings = /"assumptions":(\{[^}]+\})/.exec(pageHtml('/cost/').replaceAll('&quot;', '"'))?.[1];
  if (settings === undefined) throw new Error('/cost/: the calculator has no assumptions');
  return JSON.parse(settings) as Assumptions;
}
