import {
  type Fraction,
  PRESENT,
  SUMMED,
  communityCoverage,
  delivered,
  grossEnrolment,
  groups,
  summed,
  supported,
} from './indicators.ts';
import { type Register, cell } from './register.ts';

export const PLACES = ['new-places', 'new-residential-kindergartens'];
export const OF_THE_DAY = [...Object.keys(PRESENT), 'kindergarten-groups'];
export const BY_YEAR = [
  ...Object.keys(SUMMED),
  'gross-enrolment-rate',
  'community-public-coverage',
  'support-coverage',
];

/** The school year (by its first calendar year) that the day lies in. */
export function schoolYearOn(day: string): number {
  return Number(day.slice(0, 4)) - (day.slice(5) >= '09-01' ? 0 : 1);
}

/** School years that class or staffing rows speak of, up to the day. */
export function countedYears(register: Register): readonly number[] {
  const years = new Set([
    ...register.table('classes').map((row) => Number(cell(row, '学年').slice(0, 4))),
    ...register.table('staffing').map((row) => schoolYearOn(cell(row, '统计日期'))),
  ]);
  return [...years].filter((year) => year <= schoolYearOn(register.day)).toSorted((a, b) => a - b);
}

const known = new WeakMap<Register, Map<string, ReadonlyMap<string, Fraction>>>();

/** Every figure of an area by metric and year: `inclusive-coverage 2026`. Figures of the day stand under its school year. */
export function figuresOf(register: Register, area: string): ReadonlyMap<string, Fraction> {
  let areas = known.get(register);
  if (!areas) known.set(register, (areas = new Map()));
  let figures = areas.get(area);
  if (!figures) areas.set(area, (figures = recompute(register, area)));
  return figures;
}

function recompute(register: Register, area: string): ReadonlyMap<string, Fraction> {
  const figures = new Map<string, Fraction>();
  for (const year of countedYears(register)) {
    const running = register.kindergartens(area, year);
    for (const [metric, adds] of Object.entries(SUMMED)) {
      figures.set(`${metric} ${year}`, summed(register, adds, running, year));
    }
    figures.set(`gross-enrolment-rate ${year}`, grossEnrolment(register, area, year));
    figures.set(`community-public-coverage ${year}`, communityCoverage(register, area, year));
    figures.set(`support-coverage ${year}`, supported(register, area, year));
  }
  const present = schoolYearOn(register.day);
  const now = register.kindergartens(area, null);
  for (const [metric, adds] of Object.entries(PRESENT)) {
    figures.set(`${metric} ${present}`, summed(register, adds, now, present));
  }
  figures.set(`kindergarten-groups ${present}`, groups(register, area));
  for (const metric of PLACES) {
    for (const year of deliveryYears(register)) {
      figures.set(`${metric} ${year}`, delivered(register, metric, area, `${year}-01-01`, `${year}-12-31`));
    }
  }
  return figures;
}

/** Calendar years from the first hand-over to the newest day that any table speaks of. */
function deliveryYears(register: Register): readonly number[] {
  const days = register
    .table('projects')
    .flatMap((row) => (/^\d/.test(cell(row, '交付')) ? [cell(row, '交付')] : []));
  const counted = ['classes', 'staffing', 'enrolment', 'population', 'indicators'].flatMap((name) =>
    register.table(name).map((row) => cell(row, '统计日期')),
  );
  const last = Math.max(...[...days, ...counted].map((day) => Number(day.slice(0, 4))));
  const first = Math.min(...days.map((day) => Number(day.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
