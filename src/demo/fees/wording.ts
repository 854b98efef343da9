import type { FeeCategory } from '../../domain/code-lists.ts';
import wording from '../data/fee-wording.json' with { type: 'json' };
import type { AreaKey, ByArea } from '../places/area.ts';

interface FeeWording {
  readonly refund: {
    /** Of 保育教育费 and 保育费: by days present, by whole months of thirty days, by share of the month's days. */
    readonly care: ByArea<string>;
    /** Of an item that has a rule of its own. */
    readonly items: Readonly<Record<string, string>>;
    readonly categories: Readonly<Record<Exclude<FeeCategory, '保育教育费' | '保育费'>, string>>;
  };
  /** 服务内容 of each item. */
  readonly service: Readonly<Record<string, string>>;
}

const { refund, service }: FeeWording = wording;

/** 退费规则 of a fee; never empty, since a fee in force must state it (学前教育法 第六十九条). */
export function refundRule(area: AreaKey, category: FeeCategory, item: string): string {
  if (category === '保育教育费' || category === '保育费') return refund.care[area];
  return refund.items[item] ?? refund.categories[category];
}

export function serviceContent(item: string): string {
  return service[item] ?? '';
}
