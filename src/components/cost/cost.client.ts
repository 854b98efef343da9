import { agesFrom } from '../../domain/age.ts';
import { parseIsoDate, parseSchoolYear, schoolYearOf } from '../../domain/school-date.ts';
import type { IsoDate } from '../../domain/school-date.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import type { ComparisonJson } from '../../exports/comparison-json.ts';
import type { CostJson } from '../../exports/cost-json.ts';
import { formatSchoolYear } from '../../format/date.ts';
import { assumedWords } from '../../wording/cost.ts';
import { failedWords, readJson } from '../failed-file.ts';
import { CostList } from './cost-list.client.ts';

interface Settings {
  readonly base: string;
  readonly asOf: IsoDate;
  readonly cutoff: string;
  readonly assumptions: CostAssumptions;
}

/** The fields that the address holds. */
const KEPT = ['birth', 'year', 'age', 'town', 'name', 'months', 'days', 'semester'] as const;

const form = document.querySelector<HTMLFormElement>('form[data-cost]');
if (form) start(form, JSON.parse(form.dataset['cost'] ?? '{}') as Settings);

function start(form: HTMLFormElement, settings: Settings): void {
  const place = document.querySelector<HTMLElement>('[data-costs]');
  const count = document.querySelector<HTMLElement>('[data-count]');
  if (!place || !count) return;
  restore(form);
  const list = new CostList(place, settings.base);
  const codes = new URLSearchParams(location.search).get('codes') ?? '';
  let loaded: readonly CostJson[] = [];
  const show = () => {
    sayAges(form, settings);
    sayAssumed(form, settings);
    const what = list.show(loaded, choiceOf(form, settings));
    if (count.textContent !== what) count.textContent = what;
    keep(form, codes);
  };
  const reload = async () => {
    const town = value(form, 'town');
    loaded = town !== '' ? await townCosts(settings.base, town) : await codeCosts(settings.base, codes);
    show();
  };
  const load = (): void => {
    reload().catch((error: unknown) => {
      count.textContent = failedWords('计算程序', error);
      throw error;
    });
  };
  form.addEventListener('input', (event) => {
    const name = event.target instanceof HTMLElement ? event.target.getAttribute('name') : null;
    if (name === 'birth' || name === 'year') chooseAge(form, settings);
    if (name === 'town') load();
    else show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  if (value(form, 'birth') !== '' && !new URLSearchParams(location.search).has('age'))
    chooseAge(form, settings);
  load();
}

function value(form: HTMLFormElement, name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
}

function isChecked(form: HTMLFormElement, name: string): boolean {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.checked;
}

function choiceOf(form: HTMLFormElement, { assumptions, asOf }: Settings) {
  const number = (name: string, usual: number) => {
    const typed = Number(value(form, name));
    return Number.isInteger(typed) && typed > 0 ? typed : usual;
  };
  const months = number('months', assumptions.months);
  return {
    age: value(form, 'age'),
    year: parseSchoolYear(value(form, 'year')) ?? schoolYearOf(asOf),
    months,
    meals: isChecked(form, 'meals'),
    name: value(form, 'name').trim(),
    assumptions: {
      months,
      daysPerMonth: number('days', assumptions.daysPerMonth),
      semesterMonths: number('semester', assumptions.semesterMonths),
    },
  };
}

/** The ages from the birth date, this school year and the following ones. */
function ages(form: HTMLFormElement, { asOf, cutoff }: Settings) {
  const birth = parseIsoDate(value(form, 'birth'));
  return birth === null ? [] : agesFrom(birth, schoolYearOf(asOf), cutoff);
}

/** The age group of the chosen school year; a child too young or of school age leaves the choice to the reader. */
function chooseAge(form: HTMLFormElement, settings: Settings): void {
  const field = form.elements.namedItem('age');
  const year = value(form, 'year');
  const stage = ages(form, settings).find((age) => age.schoolYear === year)?.stage;
  if (!(field instanceof HTMLSelectElement) || stage === undefined) return;
  if (stage !== '小学' && stage !== '未到入托年龄') field.value = stage;
}

function sayAges(form: HTMLFormElement, settings: Settings): void {
  const place = form.querySelector<HTMLElement>('[data-ages]');
  if (!place) return;
  const years = ages(form, settings).slice(0, 4);
  place.textContent = years
    .map(({ schoolYear, stage }) => `${formatSchoolYear(schoolYear)}：${stage}`)
    .join('；');
}

/** What is reckoned with, where the fields for it are folded. */
function sayAssumed(form: HTMLFormElement, settings: Settings): void {
  const place = form.querySelector<HTMLElement>('[data-assumed]');
  const { meals, assumptions } = choiceOf(form, settings);
  if (place) place.textContent = assumedWords(assumptions, meals);
}

async function townCosts(base: string, town: string): Promise<readonly CostJson[]> {
  const read = await readJson(`${base}cost/data/${town}.json`, '这个乡镇（街道）的收费');
  return (read ?? []) as readonly CostJson[];
}

async function codeCosts(base: string, codes: string): Promise<readonly CostJson[]> {
  const wanted = codes.split(',').filter((code) => /^\d{10}$/.test(code));
  const loaded = await Promise.all(
    wanted.map(async (code) => {
      const read = await readJson(`${base}compare/data/${code}.json`, `标识码 ${code} 的收费`);
      return read as ComparisonJson | null;
    }),
  );
  return loaded.filter((one) => one !== null);
}

/** The address holds the whole form, so that the page can be shared and gone back to. */
function keep(form: HTMLFormElement, codes: string): void {
  const query = new URLSearchParams();
  if (codes !== '' && value(form, 'town') === '') query.set('codes', codes);
  for (const name of KEPT) {
    const field = form.elements.namedItem(name);
    const usual = field instanceof HTMLInputElement ? field.defaultValue : usualChoice(field);
    const typed = value(form, name);
    if (typed !== '' && typed !== usual) query.set(name, typed);
  }
  if (!isChecked(form, 'meals')) query.set('meals', '0');
  const search = query.size === 0 ? '' : `?${query}`;
  if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`);
}

function usualChoice(field: RadioNodeList | Element | null): string {
  if (!(field instanceof HTMLSelectElement)) return '';
  const preset = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
  return preset?.value ?? '';
}

function restore(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const name of KEPT) {
    const field = form.elements.namedItem(name);
    const kept = query.get(name);
    if (kept !== null && (field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
      field.value = kept;
  }
  const meals = form.elements.namedItem('meals');
  if (query.get('meals') === '0' && meals instanceof HTMLInputElement) meals.checked = false;
}
