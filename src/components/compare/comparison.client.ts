import type { KindergartenJson } from '../../exports/kindergarten-json.ts';
import { formatDate } from '../../format/date.ts';

/** At most as many as fit side by side. */
const MOST = 4;

const root = document.querySelector<HTMLElement>('[data-comparison]');
if (root) void show(root);

async function show(root: HTMLElement): Promise<void> {
  const base = root.dataset['base'] ?? '/';
  const message = root.querySelector<HTMLElement>('[data-message]');
  const place = root.querySelector<HTMLElement>('[data-table]');
  if (!message || !place) return;
  const codes = codesInAddress();
  if (codes.length === 0) {
    message.append(
      '还没有选幼儿园。请到',
      element('a', { href: `${base}kindergartens/` }, '找幼儿园'),
      '，在名单里点“对比”，最多选四所。',
    );
    return;
  }
  message.textContent = '正在读取…';
  const loaded = await Promise.all(codes.map((code) => load(base, code)));
  const found = loaded.filter((one) => one !== null);
  const lost = codes.filter((_, at) => loaded[at] === null);
  message.textContent = lost.length > 0 ? `没有找到标识码 ${lost.join('、')}。` : '';
  if (found.length > 0) place.replaceChildren(table(found, base), actions(found, base));
}

function codesInAddress(): readonly string[] {
  const codes = new URLSearchParams(location.search).get('codes') ?? '';
  return [...new Set(codes.split(/[,，、\s]+/).filter((code) => /^\d{10}$/.test(code)))].slice(0, MOST);
}

async function load(base: string, code: string): Promise<KindergartenJson | null> {
  try {
    const response = await fetch(`${base}api/v1/kindergartens/${code}.json`);
    return response.ok ? ((await response.json()) as KindergartenJson) : null;
  } catch {
    return null;
  }
}

function table(kindergartens: readonly KindergartenJson[], base: string): HTMLElement {
  const scroll = element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': '对比表' });
  const body = element('table', { class: 'compare', style: `--columns: ${kindergartens.length}` });
  const head = element('thead');
  const names = element('tr');
  names.append(element('td', { class: 'corner' }));
  for (const { code, name, town, status } of kindergartens) {
    const cell = element('th', { scope: 'col' });
    const link = element('a', { href: `${base}kindergartens/${code}/` }, name);
    cell.append(link, element('small', {}, status === '在办' ? town : `${town} · ${status}`));
    cell.append(element('a', { class: 'drop no-print', href: without(code) }, '移出'));
    names.append(cell);
  }
  head.append(names);
  body.append(element('caption', { class: 'vh' }, `${kindergartens.length} 所幼儿园对比`), head);
  const [first] = kindergartens;
  const groups = Map.groupBy((first?.facts ?? []).entries(), ([, fact]) => fact.group);
  for (const [group, entries] of groups) body.append(section(group, entries, kindergartens));
  scroll.append(body);
  return scroll;
}

type Facts = KindergartenJson['facts'];

function section(
  group: string,
  entries: readonly (readonly [number, Facts[number]])[],
  kindergartens: readonly KindergartenJson[],
): HTMLElement {
  const part = element('tbody');
  const title = element('tr', { class: 'group' });
  title.append(element('th', { scope: 'rowgroup', colspan: String(kindergartens.length + 1) }, group));
  part.append(title);
  for (const [at, { label }] of entries) {
    const facts = kindergartens.map((one) => one.facts[at]);
    const differs = new Set(facts.map((fact) => fact?.text)).size > 1;
    const row = element('tr', differs ? { class: 'differs' } : {});
    row.append(element('th', { scope: 'row' }, label));
    for (const fact of facts) {
      const cell = element('td', fact?.absent ? { class: 'soft' } : {}, fact?.text ?? '未公布');
      if (fact?.note) cell.append(element('small', {}, fact.note));
      row.append(cell);
    }
    if (differs) row.firstElementChild?.append(element('small', { class: 'mark' }, '有不同'));
    part.append(row);
  }
  return part;
}

function actions(kindergartens: readonly KindergartenJson[], base: string): HTMLElement {
  const line = element('p', { class: 'no-print' });
  const codes = kindergartens.map(({ code }) => code).join(',');
  const cost = element('a', { class: 'button', href: `${base}cost/?codes=${codes}` }, '按孩子的年龄逐项算');
  const print = element('button', { type: 'button' }, '打印对比表');
  print.addEventListener('click', () => window.print());
  const more = element('a', { class: 'button', href: `${base}kindergartens/` }, '再选幼儿园');
  line.append(cost, ' ', print, ' ', more);
  const [first] = kindergartens;
  const source = element(
    'p',
    { class: 'src' },
    `金额按${first ? formatDate(first.asOf) : ''}执行的标准测算，不含自愿项目；“至少”表示有的项目没有公布。来源见各园网页。`,
  );
  const all = element('div');
  all.append(line, source);
  return all;
}

function without(code: string): string {
  const rest = codesInAddress().filter((one) => one !== code);
  return rest.length === 0 ? '?' : `?codes=${rest.join(',')}`;
}

function element(tag: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== '') made.textContent = text;
  return made;
}
