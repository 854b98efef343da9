import { valueOn } from '../../domain/dated.ts';
import { groupBy } from '../../domain/grouping.ts';
import type { ComparisonJson } from '../../exports/comparison-json.ts';
import { formatDate } from '../../format/date.ts';
import { dayInChina } from '../../format/settle.ts';
import { statusWord } from '../../wording/nature.ts';
import { type Child, type Markup, element } from '../markup.ts';
import { need, show } from '../parts.client.ts';

/** At most as many as fit side by side. */
const MOST = 4;

const root = document.querySelector<HTMLElement>('[data-comparison]');
if (root) void compare(root);

async function compare(root: HTMLElement): Promise<void> {
  const base = root.dataset['base'] ?? '/';
  const message = need(root, '[data-message]', HTMLElement);
  const place = need(root, '[data-table]', HTMLElement);
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
  if (found.length === 0) return;
  show(place, table(found, base), actions(found, base));
  place.querySelector('[data-print]')?.addEventListener('click', () => window.print());
}

function codesInAddress(): readonly string[] {
  const codes = new URLSearchParams(location.search).get('codes') ?? '';
  return [...new Set(codes.split(/[,，、\s]+/).filter((code) => /^\d{10}$/.test(code)))].slice(0, MOST);
}

async function load(base: string, code: string): Promise<ComparisonJson | null> {
  try {
    const response = await fetch(`${base}compare/data/${code}.json`);
    return response.ok ? ((await response.json()) as ComparisonJson) : null;
  } catch {
    return null;
  }
}

function table(kindergartens: readonly ComparisonJson[], base: string): Markup {
  const facts = kindergartens[0]?.facts ?? [];
  // A question that arises at none of them is not asked.
  const rows = [...facts.keys()].filter((at) => kindergartens.some((one) => one.facts[at]?.arises === true));
  const groups = groupBy(rows, (at) => facts[at]?.group ?? '');
  const sections = [...groups].map(([group, inside]) => section(group, inside, kindergartens));
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': '对比表' },
    element(
      'table',
      { class: 'compare', style: `--columns: ${kindergartens.length}` },
      element('caption', { class: 'vh' }, `${kindergartens.length} 所幼儿园对比`),
      element(
        'thead',
        {},
        element('tr', {}, element('td', { class: 'corner' }), kindergartens.map(head(base))),
      ),
      sections,
    ),
  );
}

function head(base: string): (one: ComparisonJson) => Markup {
  return ({ code, name, town, status }) => {
    const state = statusWord(status);
    return element(
      'th',
      { scope: 'col' },
      element('a', { href: `${base}kindergartens/${code}/` }, name),
      element('small', {}, state ? `${town} · ${state}` : town),
      element('a', { class: 'drop no-print', href: without(code) }, '移出'),
    );
  };
}

function section(group: string, rows: readonly number[], kindergartens: readonly ComparisonJson[]): Markup {
  const title = element('th', { scope: 'rowgroup', colspan: kindergartens.length + 1 }, group);
  return element(
    'tbody',
    {},
    element('tr', { class: 'group' }, title),
    rows.map((at) => row(at, kindergartens)),
  );
}

const today = dayInChina(new Date());

function row(at: number, kindergartens: readonly ComparisonJson[]): Markup {
  const facts = kindergartens.map((one) => one.facts[at]);
  const texts = facts.map((fact) => fact && valueOn(fact.value, today));
  const differs = new Set(texts.map((one) => one?.text)).size > 1;
  const cells = facts.map((fact, column): Child => {
    const said = texts[column];
    const later = fact?.value.next.filter(({ from }) => from > today) ?? [];
    return element(
      'td',
      { class: said?.absent !== false && 'soft' },
      said?.text ?? '未公布',
      fact?.note && element('small', {}, fact.note),
      later.map(({ from, value }) => element('small', {}, `${formatDate(from)}起 ${value.text}`)),
    );
  });
  return element(
    'tr',
    { class: differs && 'differs' },
    element(
      'th',
      { scope: 'row' },
      facts[0]?.label,
      differs && element('small', { class: 'mark' }, '有不同'),
    ),
    cells,
  );
}

function actions(kindergartens: readonly ComparisonJson[], base: string): Markup {
  const codes = kindergartens.map(({ code }) => code).join(',');
  const asOf = kindergartens[0]?.asOf;
  return element(
    'div',
    {},
    element(
      'p',
      { class: 'no-print' },
      element('a', { class: 'button', href: `${base}cost/?codes=${codes}` }, '按孩子的年龄逐项算'),
      ' ',
      element('button', { type: 'button', 'data-print': true }, '打印对比表'),
      ' ',
      element('a', { class: 'button', href: `${base}kindergartens/` }, '再选幼儿园'),
    ),
    element(
      'p',
      { class: 'src' },
      `数据为${asOf ? formatDate(asOf) : ''}的情况和已经公布的变动。一年的金额不含自愿项目；“至少”表示有的项目没有公布。来源见各园网页。`,
    ),
  );
}

function without(code: string): string {
  const rest = codesInAddress().filter((one) => one !== code);
  return rest.length === 0 ? '?' : `?codes=${rest.join(',')}`;
}
