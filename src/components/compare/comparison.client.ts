import type { ComparisonJson } from '../../exports/comparison-json.ts';
import { formatDate } from '../../format/date.ts';
import { dayInChina } from '../../format/settle.ts';
import { comparedRows } from '../../views/compared-rows.ts';
import { failedWords, readJson } from '../failed-file.ts';
import { type Markup, element } from '../markup.ts';
import { need, show } from '../parts.client.ts';
import { compareTable } from './compare-table.ts';

/** At most as many as fit side by side. */
const MOST = 4;
/** In the address: only the rows that differ. */
const DIFFERING = 'differing';

const root = document.querySelector<HTMLElement>('[data-comparison]');
if (root) {
  compare(root).catch((error: unknown) => {
    show(need(root, '[data-message]', HTMLElement), failedWords('对比程序', error));
    throw error;
  });
}

async function compare(root: HTMLElement): Promise<void> {
  const base = root.dataset['base'] ?? '/';
  const message = need(root, '[data-message]', HTMLElement);
  const codes = codesInAddress();
  if (codes.length === 0) {
    const finder = element('a', { href: `${base}kindergartens/` }, '找幼儿园');
    show(message, '还没有选幼儿园。请到', finder, '，在名单里点“对比”，最多选四所。');
    return;
  }
  show(message, '正在读取…');
  const loaded = await Promise.all(codes.map((code) => load(base, code)));
  const found = loaded.filter((one) => one !== null);
  const lost = codes.filter((_, at) => loaded[at] === null);
  show(message, lost.length > 0 && `没有找到标识码 ${lost.join('、')}。`);
  if (found.length > 0) showTable(need(root, '[data-table]', HTMLElement), found, base);
}

function showTable(place: HTMLElement, found: readonly ComparisonJson[], base: string): void {
  const groups = comparedRows(
    found.map(({ facts }) => facts),
    dayInChina(new Date()),
  );
  const roomy = matchMedia('(min-width: 48em)').matches;
  const news = [...groups.values()].flat().filter((row) => row.news).length;
  show(
    place,
    choices(found, news, base),
    compareTable(found, groups, { base, without, roomy }),
    actions(found, base),
  );
  place.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  narrow(place);
}

/** 只看不同 hides the other rows; the address holds the choice. */
function narrow(place: HTMLElement): void {
  const box = place.querySelector<HTMLInputElement>('[data-differing]');
  if (!box) return;
  const apply = (): void => {
    place.classList.toggle('differing', box.checked);
    const query = new URLSearchParams(location.search);
    if (box.checked) query.set(DIFFERING, '1');
    else query.delete(DIFFERING);
    history.replaceState(null, '', `${location.pathname}?${query}`);
  };
  box.checked = new URLSearchParams(location.search).get(DIFFERING) === '1';
  if (box.checked) apply();
  box.addEventListener('change', apply);
}

function codesInAddress(): readonly string[] {
  const codes = new URLSearchParams(location.search).get('codes') ?? '';
  return [...new Set(codes.split(/[,，、\s]+/).filter((code) => /^\d{10}$/.test(code)))].slice(0, MOST);
}

async function load(base: string, code: string): Promise<ComparisonJson | null> {
  const read = await readJson(`${base}compare/data/${code}.json`, `标识码 ${code} 的数据`);
  return read as ComparisonJson | null;
}

function costAddress(kindergartens: readonly ComparisonJson[], base: string): string {
  return `${base}cost/?codes=${kindergartens.map(({ code }) => code).join(',')}`;
}

/** What stands above the table: one may be narrowed only where there are others beside it. */
function choices(kindergartens: readonly ComparisonJson[], news: number, base: string): Markup {
  return element(
    'div',
    { class: 'compare-choices no-print' },
    kindergartens.length > 1 &&
      element(
        'label',
        {},
        element('input', { type: 'checkbox', 'data-differing': true }),
        `只看不同（${news} 项）`,
      ),
    element('a', { class: 'button', href: costAddress(kindergartens, base) }, '按孩子的年龄算一年费用'),
    kindergartens.length > 1 &&
      element(
        'p',
        { class: 'src' },
        '不同：说法或数字不一样。地址、电话、人数、面积这些每所园本来就不一样的不算，统计日期不同也不算。',
      ),
  );
}

function actions(kindergartens: readonly ComparisonJson[], base: string): Markup {
  const asOf = kindergartens[0]?.asOf;
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'compare-actions no-print' },
      element('a', { class: 'button', href: costAddress(kindergartens, base) }, '按孩子的年龄算一年费用'),
      element('button', { type: 'button', 'data-print': true }, '打印对比表'),
      element('a', { class: 'button', href: `${base}kindergartens/` }, '再选幼儿园'),
    ),
    element(
      'p',
      { class: 'src' },
      `数据为${asOf ? formatDate(asOf) : ''}的情况和已经公布的变动。一年的金额不含自愿项目；“至少”表示有的项目没有公布或待核实。同一组的横条用同一把尺子，从 0 起。来源见各园网页。`,
    ),
  );
}

/** The comparison without one of them; what else the address says stays. */
function without(code: string): string {
  const rest = codesInAddress().filter((one) => one !== code);
  return rest.length === 0 ? '?' : `?codes=${rest.join(',')}`;
}
