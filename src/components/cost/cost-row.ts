import { type YearlyCost, type CostLine, isOver } from '../../domain/yearly-cost.ts';
import type { CostJson } from '../../exports/cost-json.ts';
import { formatReported } from '../../format/absence.ts';
import { formatYuan } from '../../format/yuan.ts';
import type { CostBar } from '../../views/cost/cost-bar.ts';
import {
  costFormula,
  lineNote,
  missingNote,
  paidTexts,
  roleWord,
  sumText,
  waivedText,
} from '../../wording/cost.ts';
import { type Child, type Markup, element, fragment } from '../markup.ts';
import { type CostScale, costMark } from './cost-mark.ts';

/** One kindergarten of the calculator: its year, the bar of it, and what the reader did in its row. */
export interface CostRow {
  readonly one: CostJson;
  readonly cost: YearlyCost;
  /** The reader's day. */
  readonly day: string;
  readonly bar: CostBar;
  /** Who runs it, that it is being built, that the class is of mixed ages. */
  readonly traits: readonly string[];
  /** Whether its items are unfolded. */
  readonly open: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly times: ReadonlyMap<string, number>;
}

/** A row that unfolds: name, sum, bar and what the sum is made of; in it the items one by one, the total, and the refund rules. */
export function costRow(row: CostRow, scale: CostScale, base: string): Markup {
  const { one, cost, bar, traits, open } = row;
  const paid = paidTexts(bar.paid).map((part, at) => [at > 0 && ' + ', element('b', {}, part)]);
  const made = [waivedText(bar.waived), missingNote(cost)].filter((part) => part !== '');
  const said: readonly Child[] = [...traits, ...(paid.length === 0 ? [] : [paid]), ...made];
  return element(
    'li',
    { 'data-code': one.code },
    element(
      'details',
      { class: 'cost-one', 'data-code': one.code, open },
      element(
        'summary',
        {},
        element('span', { class: 'cost-name' }, one.name),
        element(
          'strong',
          {},
          formatReported(sumText(cost), (sum) => sum),
        ),
        costMark(bar, scale),
        element(
          'small',
          {},
          said.map((part) => element('span', {}, part)),
        ),
      ),
      breakdown(row, base),
    ),
  );
}

function breakdown(row: CostRow, base: string): Markup {
  const { one, cost } = row;
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, '项目和算法'),
    element('th', { scope: 'col', class: 'num' }, '一年'),
  );
  return element(
    'div',
    { class: 'cost-items' },
    element(
      'table',
      {},
      element('thead', {}, head),
      element(
        'tbody',
        {},
        cost.lines.map((line) => itemRow(row, line)),
      ),
      element('tfoot', {}, totalRow(cost)),
    ),
    refundRules(one),
    element(
      'p',
      {},
      element('a', { class: 'button', href: `${base}kindergartens/${one.code}/` }, '这所园的全部公示'),
    ),
  );
}

function itemRow(row: CostRow, line: CostLine): Markup {
  const { day, cost } = row;
  const { item, net } = line;
  const said = [roleWord(item.role), costFormula(line), lineNote(line, { day, year: cost.year })].filter(
    Boolean,
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, control(row, line), element('small', {}, said.join(' · '))),
    element('td', { class: 'num' }, net === null ? '—' : `${formatYuan(net)} 元`),
  );
}

function totalRow(cost: YearlyCost): Markup {
  const waived = waivedText(cost.waived);
  const said = [waived === '' ? '' : `已${waived} 元`, missingNote(cost)].filter((part) => part !== '');
  const sum = formatReported(sumText(cost), (text) => text);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, '合计', said.length > 0 && element('small', {}, said.join('；'))),
    element('td', { class: 'num' }, sum),
  );
}

function refundRules({ refunds }: CostJson): Child {
  if (refunds.length === 0) return null;
  return element(
    'dl',
    { class: 'cost-refunds' },
    refunds.map(({ of, text }) =>
      element(
        'div',
        {},
        element('dt', {}, of === null ? '退费规则' : `退费规则：${of}`),
        element(
          'dd',
          {},
          formatReported(text, (rule) => rule),
        ),
      ),
    ),
  );
}

/** A voluntary item is ticked, while it can be taken; one per 次 is given a number of times. */
function control({ chosen, times, day, cost }: CostRow, { item, state }: CostLine): Child {
  const checked = chosen.has(item.id);
  if (item.role !== 'voluntary' || state === 'not-charged') return item.item;
  if (!checked && isOver(item, day, cost.year)) return item.item;
  const box = element(
    'label',
    {},
    element('input', { type: 'checkbox', 'data-item': item.id, checked }),
    ` ${item.item}`,
  );
  const perTime = item.standards.some(({ unit }) => unit === '元/生·次');
  if (!perTime || !checked) return box;
  const value = times.get(item.id) ?? '';
  const field = { class: 'times', type: 'number', min: 0, max: 400, 'data-times': item.id, value };
  return fragment(box, element('label', {}, '次数 ', element('input', field)));
}
