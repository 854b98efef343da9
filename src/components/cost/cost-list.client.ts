import { type CostLine, type YearlyCost, yearlyCost } from '../../domain/yearly-cost.ts';
import type { CostAssumptions } from '../../domain/site.ts';
import type { CostJson } from '../../exports/kindergarten-json.ts';
import { costFormula, formatSum, lineNote, missingNote, roleWord } from '../../format/cost.ts';
import { formatYuan } from '../../format/yuan.ts';

/** What the form says, beside what is ticked in the list. */
export interface CostForm {
  readonly age: string;
  readonly months: number;
  readonly meals: boolean;
  readonly assumptions: CostAssumptions;
}

interface Shown {
  readonly one: CostJson;
  readonly mixed: boolean;
  readonly cost: YearlyCost;
}

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
    this.#place.innerHTML =
      kindergartens.length === 0
        ? '<div class="empty"><p>选一个乡镇或街道，就会列出那里每所幼儿园一年的费用。</p></div>'
        : `<ol class="cost-list">${shown.map((item) => this.#item(item)).join('')}</ol>` +
          (without > 0 ? `<p class="src">另有 ${without} 所园没有${form.age}。</p>` : '');
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
    return [{ one, mixed: !own, cost: yearlyCost(age.items, choice, form.assumptions) }];
  }

  #item({ one, mixed, cost }: Shown): string {
    const notes = [one.subject, mixed ? '混龄班' : '', missingNote(cost)].filter((note) => note !== '');
    const saved = cost.waived > 0 ? `已减免 ${formatYuan(cost.waived)} 元` : '';
    return (
      `<li data-code="${one.code}"><div class="cost-head"><a href="${this.#base}kindergartens/${one.code}/">${escape(one.name)}</a>` +
      `<strong>${formatSum(cost)}</strong></div>` +
      `<div class="cost-head soft small"><span>${escape(notes.join(' · '))}</span><span>${saved}</span></div>` +
      `<details class="prov" data-code="${one.code}"${this.#open.has(one.code) ? ' open' : ''}><summary>逐项算给你看</summary>` +
      `<div class="dt"><table class="fold"><thead><tr><th scope="col">项目</th><th scope="col">算法</th><th scope="col" class="num">一年</th></tr></thead>` +
      `<tbody>${cost.lines.map((line) => this.#line(one.code, line)).join('')}</tbody></table></div></details></li>`
    );
  }

  #line(code: string, line: CostLine): string {
    const { item, net } = line;
    const note = lineNote(line);
    const control = this.#control(code, line);
    const sum = net === null ? '—' : `${formatYuan(net)} 元`;
    return (
      `<tr><th scope="row">${control}<small>${roleWord(item.role)}</small></th>` +
      `<td data-label="算法">${escape(costFormula(line))}${note ? `<small>${escape(note)}</small>` : ''}</td>` +
      `<td class="num" data-label="一年">${sum}</td></tr>`
    );
  }

  /** A voluntary item is ticked; one per 次 is given a number of times. */
  #control(code: string, { item, state }: CostLine): string {
    const name = escape(item.item);
    if (item.role !== 'voluntary' || state === 'not-charged') return name;
    const ticked = this.#chosen.get(code)?.has(item.id) ?? false;
    const times = this.#times.get(code)?.get(item.id);
    const box = `<label><input type="checkbox" data-item="${escape(item.id)}"${ticked ? ' checked' : ''}> ${name}</label>`;
    if (item.unit !== '元/生·次' || !ticked) return box;
    return `${box}<label>次数 <input class="times" type="number" min="0" max="400" data-times="${escape(item.id)}" value="${times ?? ''}"></label>`;
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

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
