import { valueOn } from '../../domain/dated.ts';
import { type YearlyCost, yearlyCost } from '../../domain/yearly-cost.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import type { CostJson } from '../../exports/cost-json.ts';
import { dayInChina } from '../../format/settle.ts';
import { fold } from '../../search/find/match/fold.ts';
import { costBar, costSpread, drawnReach } from '../../views/cost/cost-bar.ts';
import { statusWord } from '../../wording/nature.ts';
import { type Child, element } from '../markup.ts';
import { show } from '../parts.client.ts';
import { type CostScale, costKey, HATCH } from './cost-mark.ts';
import { type CostRow, costRow } from './cost-row.ts';
import { openSumsNote, spreadFigures } from './cost-spread.ts';

/** What the form says, beside what is ticked in the list. */
export interface CostForm {
  readonly age: string;
  readonly year: SchoolYear;
  readonly months: number;
  readonly meals: boolean;
  readonly assumptions: CostAssumptions;
  /** Part of a name: the others are not listed. */
  readonly name: string;
}

const today = dayInChina(new Date());

/** The kindergartens of a town with their yearly costs, the lowest known sum first; what is ticked is kept while the form changes. */
export class CostList {
  private readonly place: HTMLElement;
  private readonly base: string;
  private readonly chosen = new Map<string, Set<string>>();
  private readonly times = new Map<string, Map<string, number>>();
  private readonly open = new Set<string>();
  private kindergartens: readonly CostJson[] = [];
  private form: CostForm | undefined;

  constructor(place: HTMLElement, base: string) {
    this.place = place;
    this.base = base;
    place.addEventListener('change', (event) => this.changed(event.target));
    place.addEventListener(
      'toggle',
      ({ target }) => {
        const code = target instanceof HTMLDetailsElement ? target.dataset['code'] : undefined;
        if (code === undefined || !(target instanceof HTMLDetailsElement)) return;
        if (target.open) this.open.add(code);
        else this.open.delete(code);
      },
      true,
    );
  }

  /** Shows them, and says in a sentence what is shown. */
  show(kindergartens: readonly CostJson[], form: CostForm): string {
    this.kindergartens = kindergartens;
    this.form = form;
    if (kindergartens.length === 0) {
      const what = '选一个乡镇或街道，就会列出那里每所幼儿园一年的费用。';
      show(this.place, element('div', { class: 'empty' }, element('p', {}, what)));
      return '';
    }
    const rows = kindergartens.flatMap((one) => this.rows(one, form)).sort(byTotal);
    const usual = rows.filter(({ one }) => !one.special);
    const spread = costSpread(usual.map(({ cost }) => cost));
    const bars = rows.map(({ bar }) => bar);
    const scale = { reach: drawnReach(bars), median: spread?.median ?? null };
    const wanted = fold(form.name);
    const found = (row: CostRow): boolean => fold(row.one.name).includes(wanted);
    const listed = usual.filter(found);
    const special = rows.filter((row) => row.one.special && found(row));
    show(
      this.place,
      HATCH,
      spreadFigures(spread),
      openSumsNote(usual.length, spread),
      rows.length > 0 && costKey(bars, scale),
      this.list(listed, scale),
      special.length > 0 && [
        element('h2', {}, '特教学前部'),
        element('p', { class: 'src' }, '收费办法和其他幼儿园不同，单独列出，不计入上面的最低、中位和最高。'),
        this.list(special, { ...scale, median: null }),
      ],
      listed.length + special.length === 0 && this.nothing(form, rows.length),
      kindergartens.length > rows.length &&
        element('p', { class: 'src' }, `另有 ${kindergartens.length - rows.length} 所园没有${form.age}。`),
    );
    return saidOf(form, rows.length, listed.length + special.length);
  }

  private list(rows: readonly CostRow[], scale: CostScale): Child {
    return (
      rows.length > 0 &&
      element(
        'ol',
        { class: 'cost-list' },
        rows.map((row) => costRow(row, scale, this.base)),
      )
    );
  }

  private nothing({ name }: CostForm, all: number): Child {
    if (all === 0 || name === '') return null;
    const href = `${this.base}kindergartens/?q=${encodeURIComponent(name)}`;
    const elsewhere = element('a', { href }, '在全部幼儿园里找');
    return element(
      'div',
      { class: 'empty' },
      element('p', {}, `这里没有名字含“${name}”的园，可以`, elsewhere, '。'),
    );
  }

  private rows(one: CostJson, form: CostForm): readonly CostRow[] {
    const finalYear = form.age === '大班';
    const own = one.ages.find((age) => age.ageGroup === form.age);
    const mixed =
      form.age === '托班'
        ? undefined
        : one.ages.find((age) => age.ageGroup === '混龄' && age.finalYear === finalYear);
    const age = own ?? mixed;
    if (!age) return [];
    const chosen = this.chosen.get(one.code) ?? new Set<string>();
    const times = this.times.get(one.code) ?? new Map<string, number>();
    const choice = { months: form.months, meals: form.meals, boarding: one.boarding, chosen, times };
    const cost: YearlyCost = yearlyCost(age.items, choice, form.assumptions, form.year);
    const traits = [valueOn(one.nature, today), statusWord(one.status) ?? '', own ? '' : '混龄班'];
    return [
      {
        one,
        cost,
        day: today,
        bar: costBar(cost),
        traits: traits.filter((trait) => trait !== ''),
        open: this.open.has(one.code),
        chosen,
        times,
      },
    ];
  }

  private changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !this.form) return;
    const code = target.closest('li')?.dataset['code'];
    if (code === undefined) return;
    const { item, times } = target.dataset;
    if (item !== undefined) {
      const chosen = this.chosen.get(code) ?? new Set<string>();
      if (target.checked) chosen.add(item);
      else chosen.delete(item);
      this.chosen.set(code, chosen);
    }
    if (times !== undefined) {
      const counts = this.times.get(code) ?? new Map<string, number>();
      if (target.value === '') counts.delete(times);
      else counts.set(times, Number(target.value));
      this.times.set(code, counts);
    }
    const selector = item === undefined ? `[data-times="${times}"]` : `[data-item="${item}"]`;
    this.show(this.kindergartens, this.form);
    this.place.querySelector<HTMLElement>(`li[data-code="${code}"] ${selector}`)?.focus();
  }
}

function saidOf({ age, name }: CostForm, all: number, listed: number): string {
  if (all === 0) return '';
  if (listed < all && name !== '') return `有${age}的 ${all} 所里，名字含“${name}”的 ${listed} 所`;
  return `有${age}的 ${all} 所，合计从低到高`;
}

/** Known sums first, the lowest at the top; a sum that lacks something comes after those that are whole. */
function byTotal(a: CostRow, b: CostRow): number {
  if ((a.cost.total === null) !== (b.cost.total === null)) return a.cost.total === null ? 1 : -1;
  return a.cost.known - b.cost.known || (a.one.code < b.one.code ? -1 : 1);
}
