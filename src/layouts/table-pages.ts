import { REGISTERS, registerPath } from '../views/registers/index.ts';

/** Where each table's rows are read on the site, but for those of the registers. */
const OTHERS: Readonly<Record<string, string>> = {
  kindergartens: '/kindergartens/',
  projects: '/projects/',
  support_pairs: '/support/',
  plans: '/plans/',
  plan_tasks: '/plans/',
  plan_targets: '/progress/',
  indicators: '/progress/',
  population: '/progress/gross-enrolment-rate/',
  enrolment: '/kindergartens/',
  finance: '/completeness/',
  safety: '/progress/safety-guards/',
  filings: '/progress/filing-on-time/',
  penalties: '/kindergartens/',
  disclosure_catalogue: '/catalogue/',
};

/** The site's page for a table: the register that is made from it, or another page; null where none shows it. */
export function tablePage(table: string): string | null {
  const register = REGISTERS.find(({ tables }) => tables.some((name) => name === table));
  return OTHERS[table] ?? (register ? registerPath(register) : null);
}

/** The same, where this build publishes it. */
export function publishedTablePage(table: string, sections: readonly string[]): string | null {
  const path = tablePage(table);
  return path !== null && sections.some((section) => path.startsWith(section)) ? path : null;
}
