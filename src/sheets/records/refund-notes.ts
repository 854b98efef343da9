import type { Line } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { isReferral } from '../values/pointer.ts';
import {
  CONTACT,
  ENUMERATOR,
  GENERAL_RULE,
  INSURED,
  LEADS,
  OF_ALL_FEES,
  OTHER_THING,
  REFUND,
  REFUND_HEAD,
  SETTLED,
  SETTLES,
} from '../words/notes.ts';
import { itemKey, itemList, itemsNamed } from './item-list.ts';
import { isWhole, type RefundRule, ruleBehind } from './refund-text.ts';
import { ofSomeIn, type RefundOfSome } from './refunds-of-some.ts';

/** What notes say of paying back. */
export interface Refunds {
  /** By item or category; '' for a rule that names none, `ALL` for one of whatever is charged. */
  readonly rules: ReadonlyMap<string, RefundRule>;
  /** By item or category that has no rule for sure: all sentences that speak of it, whole, for whoever is asked. */
  readonly doubtful: ReadonlyMap<string, string>;
  /** Rules for some kindergartens alone. */
  readonly ofSome?: readonly RefundOfSome[];
}

/** 上述费用均据实结算，多退少补: what has no rule of its own. */
const ALL = '全部';

/** The rule of an item: its own, that of its category, that of all, or, for what every kindergarten charges, the one that names no item. */
export function refundOf(
  { rules, doubtful }: Refunds,
  item: string,
  category: string | null,
): RefundRule | undefined {
  for (const key of keysFor(item, category)) {
    if (doubtful.has(key)) return undefined;
    const rule = rules.get(key);
    if (rule !== undefined) return rule;
  }
  return (item === '保育教育费' ? rules.get('') : undefined) ?? rules.get(ALL);
}

/** The whole sentences that speak of an item and are not clear; empty where there are none. */
export function doubtfulRefund({ doubtful }: Refunds, item: string, category: string | null): string {
  const key = keysFor(item, category).find((one) => doubtful.has(one));
  return key === undefined ? '' : (doubtful.get(key) ?? '');
}

/** An item, and its category. */
export function keysFor(item: string, category: string | null): readonly string[] {
  return [itemKey(item), ...(category === null ? [] : [itemKey(category)])];
}

/** The sentences about paying back, each item of the list that they begin with its rule. */
export function refundsIn(lines: readonly Line[], heads: readonly string[]): Refunds {
  const reader = new RefundReader(heads);
  for (const { text, place } of lines) reader.line(text, place);
  return reader.told();
}

/** What is said of the rest is no more of those before it; 其他情况 is another time, and of the same. */
const OF_REST = /^(?:其余|其他|其它|余下)(?!情况|情形|时间|原因)/;

/** Not every kindergarten. */
const OF_SOME_KINDERGARTENS = /公办|民办|普惠|营利|(?<![退离入在来转])园[的所]?$/;

/** What one rule of several items does not say of each: 分别退30%、50%; 其余不退. */
const EACH_OTHERWISE = /分别|各自|依次|[,，；;](?:其余|其他|其它|余下)/;

class RefundReader {
  readonly #heads: readonly string[];
  readonly #rules = new Map<string, RefundRule>();
  readonly #doubted = new Set<string>();
  readonly #ofSome: RefundOfSome[] = [];
  /** Every sentence that speaks of items, as written. */
  readonly #said: { readonly keys: readonly string[]; readonly text: string }[] = [];
  /** Whether what is read stands under a head of refunds: 退费：（1）… */
  #isUnder = false;
  /** The items of the clause before, in the same sentence. */
  #last: readonly string[] = [];
  /** The items of the rule that begins with when it is so, in whichever line, and of those behind it. */
  #timed: readonly string[] = [];

  constructor(heads: readonly string[]) {
    this.#heads = heads;
  }

  /** An item of which one sentence is not clear has no rule: what the others say of it may be half of one. */
  told(): Refunds {
    return {
      rules: new Map([...this.#rules].filter(([key]) => !this.#doubted.has(key))),
      doubtful: new Map(Array.from(this.#doubted, (key) => [key, this.#saidOf(key)])),
      ofSome: this.#ofSome,
    };
  }

  #saidOf(key: string): string {
    const texts = this.#said.flatMap(({ keys, text }) => (keys.includes(key) ? [text] : []));
    return texts.filter((text, at) => !texts.slice(0, at).some((one) => one.includes(text))).join('。');
  }

  line(text: string, place: SheetPlace): void {
    for (const sentence of text.split(/[。\n]|\s{2,}/)) {
      this.#last = [];
      for (const clause of sentence.split(/[;；]/).flatMap((part) => part.split(ENUMERATOR)))
        this.#clause(clause.trim(), place);
    }
  }

  #clause(written: string, place: SheetPlace): void {
    if (REFUND_HEAD.test(written.replace(LEADS, ''))) {
      this.#isUnder = true;
      return;
    }
    const lead = LEADS.exec(written)?.[0] ?? '';
    if (/退费/.test(lead)) this.#isUnder = true;
    else if (/^\s*\d{1,2}[.、．]/.test(lead)) this.#isUnder = false;
    const rule = written.slice(lead.length).replace(CONTACT, '').trim();
    if (isReferral(rule)) this.#last = [];
    if (rule.length < 4 || isReferral(rule) || this.#isOfSome(rule, place)) return;
    if (this.#isOfAll(rule, place)) return;
    const list = itemList(rule, this.#heads);
    if (list === null && lead === '' && this.#last.length > 0) this.#goOn(rule, place);
    else if (REFUND.test(rule) || (list !== null && (this.#isUnder ? SETTLES : SETTLED).test(rule)))
      this.#rule(rule, list, place);
    else this.#last = [];
  }

  /** 营利性幼儿园按入园合同约定退费: a rule that takes the place of the others for these. */
  #isOfSome(rule: string, place: SheetPlace): boolean {
    const some = ofSomeIn(rule);
    if (some === null || !REFUND.test(some.said)) return false;
    const list = itemList(some.said, this.#heads);
    const text = list === null ? some.said : ruleBehind(list.rest);
    if (!isWhole(text) || itemsNamed(text, this.#heads).length > 0) return false;
    this.#ofSome.push({ whose: some.whose, keys: list?.keys ?? [], rule: { text, place } });
    this.#last = [];
    return true;
  }

  /** 上述费用均据实结算，多退少补: a rule of all, which speaks of no item by itself. */
  #isOfAll(rule: string, place: SheetPlace): boolean {
    const said = OF_ALL_FEES.exec(rule)?.[0] ?? '';
    const text = ruleBehind(rule.slice(said.length));
    const isRule = REFUND.test(text) || SETTLED.test(text);
    if (said === '' || !isRule || !isWhole(text) || itemsNamed(text, this.#heads).length > 0) return false;
    this.#put([ALL], text, place, rule);
    this.#last = [];
    return true;
  }

  #rule(rule: string, list: ReturnType<typeof itemList>, place: SheetPlace): void {
    if (list === null) {
      this.#named(rule, place);
      return;
    }
    const [own, next] = this.#parted(ruleBehind(list.rest));
    if (isReferral(own)) return;
    const others = itemsNamed(own, this.#heads).filter((key) => !list.keys.includes(key));
    if (!isWhole(own) || others.length > 0) this.#doubt(rule, [...list.keys, ...others]);
    else this.#put(list.keys, own, place, rule);
    if (this.#timed.length > 0) this.#timed = [...new Set([...this.#timed, ...list.keys, ...others])];
    if (next !== '') this.#rule(next, itemList(next, this.#heads), place);
  }

  /** A rule that begins with when, or whom: of the one item that it names, or of none. */
  #named(rule: string, place: SheetPlace): void {
    const named = itemsNamed(rule, this.#heads);
    if (named.length === 1 || this.#isOfList(rule, named)) {
      this.#put(named, rule, place, rule);
      this.#timed = named;
    } else if (named.length > 1) {
      this.#doubt(rule, named);
      this.#timed = named;
    }
    // 请假满10天的，保教费按一半退。不足10天的，不退: of the same items, or of all.
    else if (this.#timed.length > 0) this.#doubt(rule, this.#timed);
    else if (GENERAL_RULE.test(rule)) this.#put([''], rule, place, rule);
    else this.#last = [];
  }

  /** 请假满10天的，保教费、托班保育费按一半退: when, and behind that one list of items with one rule. */
  #isOfList(rule: string, named: readonly string[]): boolean {
    return [...rule.matchAll(/[,，]/g)].some(({ index }) => {
      const [when, what] = [rule.slice(0, index), rule.slice(index + 1)];
      const list = itemList(what, this.#heads);
      if (list === null || !GENERAL_RULE.test(when) || OF_SOME_KINDERGARTENS.test(when)) return false;
      const others = itemsNamed(`${when}${list.rest}`, this.#heads);
      return (
        others.length === 0 &&
        named.length === list.keys.length &&
        named.every((key) => list.keys.includes(key)) &&
        isWhole(list.rest) &&
        REFUND.test(list.rest) &&
        !EACH_OTHERWISE.test(list.rest)
      );
    });
  }

  /** 保教费不退，伙食费按天退: the rule, and the next one behind a comma; empty where there is none. */
  #parted(rest: string): readonly [string, string] {
    for (const { index } of rest.matchAll(/[,，]/g)) {
      const [own, next] = [rest.slice(0, index), rest.slice(index + 1)];
      const list = itemList(next, this.#heads);
      if (list !== null && SETTLES.test(own) && SETTLES.test(list.rest)) return [own, next];
    }
    return [rest, ''];
  }

  /** A clause that names no item goes on with the rule before it. */
  #goOn(rule: string, place: SheetPlace): void {
    if (OF_REST.test(rule)) return;
    const [, insurance, insured = ''] = INSURED.exec(rule) ?? [];
    if (insurance !== undefined) return this.#put([itemKey(insurance)], insured, place, rule);
    if (OTHER_THING.test(rule)) {
      this.#doubt(rule, [
        ...itemsNamed(rule, this.#heads),
        itemKey(rule.split(/[,，]|[按据凭不未已]/)[0] ?? ''),
      ]);
      return;
    }
    const named = itemsNamed(rule, this.#heads).filter((key) => !this.#last.includes(key));
    if (named.length > 0) {
      this.#rule(rule, null, place);
      return;
    }
    this.#said.push({ keys: this.#last, text: rule });
    for (const key of this.#last) {
      const before = this.#rules.get(key);
      if (before !== undefined) this.#rules.set(key, { ...before, text: `${before.text}；${rule}` });
    }
  }

  /** `sentence` is what is said with the items before it. */
  #put(keys: readonly string[], text: string, place: SheetPlace, sentence: string): void {
    this.#last = keys;
    this.#said.push({ keys, text: sentence });
    for (const key of keys) {
      const before = this.#rules.get(key);
      if (before === undefined) this.#rules.set(key, { text, place });
      else if (!before.text.includes(text))
        this.#rules.set(key, { ...before, text: `${before.text}；${text}` });
    }
  }

  #doubt(text: string, keys: readonly string[]): void {
    this.#last = [];
    this.#said.push({ keys, text });
    for (const key of keys) this.#doubted.add(key);
  }
}
