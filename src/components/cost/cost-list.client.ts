import { valueOn } from '../../domain/dated.ts';
import { type CostLine, type YearlyCost, yearlyCost } from '../../domain/yearly-cost.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import type { SchoolYear } from '../../domain/school-date.ts';
import type { CostJson } from '../../exports/cost-json.ts';
import { formatReported } from '../../format/absence.ts';
import { dayInChina } from '../../format/settle.ts';
import { formatYuan } from '../../format/yuan.ts';
import { statusWord } from '../../wording/nature.ts';
import { costFormula, lineNote, missingNote, roleWord, sumText } from '../../wording/cost.ts';
import { type Child, type Markup, element, fragment } from '../markup.ts';
import { show } from '../parts.client.ts';

/** What the form says, beside what is ticked in the list. */
export interface CostForm {
  readonly age: string;
  readonly year: SchoolYear;
  readonly months: number;
  readonly meals: boolean;
  readonly assumptions: CostAssumptions;
}

interface Shown {
  readonly one: CostJson;
  readonly mixed: boolean;
  readonly cost: YearlyCost;
}

const today = dayInChina(new Date());

/** The kindergartens of a town with their yearly costs, the lowest known sum first; what is ticked is kept while the form changes. */
export class CostList {
  readonly #place: HTMLElement;
  readonly #base: string;
  readonly #chosen = new Map<string, Set<string>>();
  readonly #times = new Map<string, Map<string, number>>();
  readonly #open = new Set<string>();
  #kindergartens: readonly CostJson[] = [];
  #form: CostForm | undefined;

  constructor(place: HTMLElement, base: string) {
    this.#place = place;
    this.#base = base;
    place.addEventListener('change', (event) => this.#changed(event.target));
    place.addEventListener(
      'toggle',
      ({ target }) => {
        const code = target instanceof HTMLDetailsElement ? target.dataset['code'] : undefined;
        if (code === undefined || !(target instanceof HTMLDetailsElement)) return;
        if (target.open) this.#open.add(code);
        else this.#open.delete(code);
      },
      true,
    );
  }

  show(kindergartens: readonly CostJson[], form: CostForm): void {
    this.#kindergartens = kindergartens;
    this.#form = form;
    const shown = kindergartens.flatMap((one) => this.#reckon(one, form)).sort(byTotal);
    const without = kindergartens.length - shown.length;
    show(
      this.#place,
      kindergartens.length === 0
        ? element(
            'div',
            { class: 'empty' },
            element('p', {}, '选一个乡镇或街道，就会列出那里每所幼儿园一年的费用。'),
          )
        : element(
            'ol',
            { class: 'cost-list' },
            shown.map((item) => this.#item(item)),
          ),
      without > 0 && element('p', { class: 'src' }, `另有 ${without} 所园没有${form.age}。`),
    );
  }

  #reckon(one: CostJson, form: CostForm): readonly Shown[] {
    const finalYear = form.age === '大班';
    const own = one.ages.find((age) => age.ageGroup === form.age);
    const mixed =
      form.age === '托班'
        ? undefined
        : one.ages.find((age) => age.ageGroup === '混龄' && age.finalYear === finalYear);
    const age = own ?? mixed;
    if (!age) return [];
    const choice = {
      months: form.months,
      meals: form.meals,
      boarding: one.boarding,
      chosen: this.#chosen.get(one.code) ?? new Set<string>(),
      times: this.#times.get(one.code) ?? new Map<string, number>(),
    };
    return [{ one, mixed: !own, cost: yearlyCost(age.items, choice, form.assumptions, form.year) }];
  }

  #item({ one, mixed, cost }: Shown): Markup {
    const { code, name, nature, status } = one;
    const notes = [
      valueOn(nature, today),
      statusWord(status) ?? '',
      mixed ? '混龄班' : '',
      missingNote(cost),
    ];
    const saved = cost.waived > 0 ? `已减免 ${formatYuan(cost.waived)} 元` : '';
    const heads = ['项目', '算法'].map((label) => element('th', { scope: 'col' }, label));
    return element(
      'li',
      { 'data-code': code },
      element(
        'div',
        { class: 'cost-head' },
        element('a', { href: `${this.#base}kindergartens/${code}/` }, name),
        element(
          'strong',
          {},
          formatReported(sumText(cost), (sum) => sum),
        ),
      ),
      element(
        'div',
        { class: 'cost-head soft small' },
        element('span', {}, notes.filter((note) => note !== '').join(' · ')),
        element('span', {}, saved),
      ),
      element(
        'details',
        { class: 'prov', 'data-code': code, open: this.#open.has(code) },
        element('summary', {}, '逐项算给你看'),
        element(
          'div',
          { class: 'dt' },
          element(
            'table',
            { class: 'fold' },
            element(
              'thead',
              {},
              element('tr', {}, heads, element('th', { scope: 'col', class: 'num' }, '一年')),
            ),
            element(
              'tbody',
              {},
              cost.lines.map((line) => this.#line(code, line)),
            ),
          ),
        ),
      ),
    );
  }

  #line(code: string, line: CostLine): Markup {
    const { item, net } = line;
    const note = lineNote(line);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, this.#control(code, line), element('small', {}, roleWord(item.role))),
      element('td', { 'data-label': '算法' }, costFormula(line), note && element('small', {}, note)),
      element('td', { class: 'num', 'data-label': '一年' }, net === null ? '—' : `${formatYuan(net)} 元`),
    );
  }

  /** A voluntary item is ticked; one per 次 is given a number of times. */
  #control(code: string, { item, state }: CostLine): Child {
    if (item.role !== 'voluntary' || state === 'not-charged') return item.item;
    const checked = this.#chosen.get(code)?.has(item.id) ?? false;
    const box = element(
      'label',
      {},
      element('input', { type: 'checkbox', 'data-item': item.id, checked }),
      ` ${item.item}`,
    );
    const perTime = item.standards.some(({ unit }) => unit === '元/生·次');
    if (!perTime || !checked) return box;
    const value = this.#times.get(code)?.get(item.id) ?? '';
    const times = { class: 'times', type: 'number', min: 0, max: 400, 'data-times': item.id, value };
    return fragment(box, element('label', {}, '次数 ', element('input', times)));
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || !this.#form) return;
    const code = target.closest('li')?.dataset['code'];
    if (code === undefined) return;
    const { item, times } = target.dataset;
    if (item !== undefined) {
      const chosen = this.#chosen.get(code) ?? new Set<string>();
      if (target.checked) chosen.add(item);
      else chosen.delete(item);
      this.#chosen.set(code, chosen);
    }
    if (times !== undefined) {
      const counts = this.#times.get(code) ?? new Map<string, number>();
      if (target.value === '') counts.delete(times);
      else counts.set(times, Number(target.value));
      this.#times.set(code, counts);
    }
    const selector = item === undefined ? `[data-times="${times}"]` : `[data-item="${item}"]`;
    this.show(this.#kindergartens, this.#form);
    this.#place.querySelector<HTMLElement>(`li[data-code="${code}"] ${selector}`)?.focus();
  }
}

/** Known sums first, the lowest at the top; a sum that lacks something comes after those that are whole. */
function byTotal(a: Shown, b: Shown): number {
  if ((a.cost.total === null) !== (b.cost.total === null)) return a.cost.total === null ? 1 : -1;
  return a.cost.known - b.cost.known || (a.one.code < b.one.code ? -1 : 1);
}
