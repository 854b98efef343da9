import type { Line } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { DAY, daysIn, readStretch } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { LEADS } from '../words/notes.ts';
import { DOC_NO, docNosIn, plainDocNo } from '../values/doc-no.ts';
import { categoriesIn } from './noted-categories.ts';
import { formerIn, type NotedFormer } from './former-notes.ts';
import { itemKey, itemList } from './item-list.ts';
import { itemWordsIn } from './item-words.ts';

/** A text that a note states, and where. */
interface Said {
  readonly text: string;
  readonly place: SheetPlace;
}

/** What notes of a sheet of fees say of some of its prices. */
export interface FeeNotes {
  /** From when all prices hold; null where no sentence speaks of all of them. */
  readonly effectiveFrom: Said | null;
  /** From when those of one 办园性质 hold: 公办园自2025年9月1日起执行，民办园见表. */
  readonly naturesFrom: ReadonlyMap<string, Said>;
  /** From when those of an item or a category hold, by `itemKey`. */
  readonly itemsFrom: ReadonlyMap<string, Said>;
  /** What parents choose, by `itemKey`. */
  readonly voluntary: ReadonlyMap<string, Said>;
  /** Which category an item is of, by `itemKey`: 园服、体检费为代收费. */
  readonly categories: ReadonlyMap<string, Said>;
  /** Since when, until when and by which document some former prices held. */
  readonly formerly: readonly NotedFormer[];
  /** Since when the former prices held. */
  readonly oldFrom: Said | null;
  /** Whether a line about former prices names a document of which it is not sure that they rest on it: then they do not rest on that of their row either. */
  readonly isOldBasisOpen: boolean;
  /** What the former prices rest on, by 办园性质; '' for all. */
  readonly oldBasis: ReadonlyMap<string, Said>;
  /** What the prices of an item or a category rest on, by 办园性质 ('' for all) and `itemKey`: 公办|保育教育. */
  readonly itemsBasis: ReadonlyMap<string, Said>;
  /** What all prices of one 办园性质 rest on that have no document of their own; null where notes name several. */
  readonly naturesBasis: ReadonlyMap<string, Said | null>;
  /** What a short word for an item stands for: 保险是指幼儿意外保险. */
  readonly itemWords: ReadonlyMap<string, Said>;
  /** What a text in a column of days stands for: 2026年秋. */
  readonly dayWords: ReadonlyMap<string, Said>;
  readonly noticedOn: Said | null;
}

const IN_FORCE = '(?:执行|施行|实施|实行|生效|收取)';
/** 执行时间：2026年9月1日; 自2026年9月1日起执行 */
const FROM = new RegExp(
  `(?:执行|实施|生效)(?:日期|时间)?[:：为是]?(?:自|从|于)?(${DAY})|(?:自|从)?(${DAY})起?(?:开始)?${IN_FORCE}`,
);
/** A day behind these is that of the rule: 《…办法》（2020年5月1日起施行）. */
const RULE_BEFORE = /(?:》|办法|细则|条例|规程)(?:\([^()]*\))?\(?(?:已|均)?于?$/;
/** 2020年5月1日起施行的《…办法》 */
const RULE_BEHIND = /^的[^,]*(?:《|办法|规定|细则|条例|规程|文件|通知|[〔[])/;
/** Prices come into force, and so do the rules that a sentence names beside them. */
const NAMES_RULE = /《|办法|细则|条例|规程/;
/** What a sentence ends in before its day where it speaks of some prices only. */
const OF_SOME =
  /(?:[”"’'」』]|[托小中大]班|(?:公办|民办|普惠性?|营利性?|非营利性?)(?:民办)?(?:幼儿园|园所?)?|新生|新招幼儿)(?:的)?(?:收费)?(?:标准|价格)?(?:的|者)?[,，]?(?:均|都|一律|统一)?(?:自|从|于)?$/;
/** Of all public or all private ones: no word narrows them. */
const OF_ONE_NATURE =
  /^(公办|民办)(?:幼儿园|园所?)?(?:的)?(?:收费)?(?:标准|价格)?[,，]?(?:均|都|一律|统一)?(?:自|从|于)?$/;
const OLD = /(?:原|旧)(?:来的|有)?(?:收费)?(?:标准|价格?)|调整前|调前/;
/** 填“2026年秋”的, 写2026年秋的 */
const QUOTED = /[“"‘'「『]([^”"’'」』]+)[”"’'」』]|[填写]([^,，“”"‘’「」『』]{4,10}?)的[,，]?$/;
const FREELY =
  /^(?:项目)?(?:均|都|一律)?(?:由|为|实行|坚持|遵循|属)?(?:家长|监护人|幼儿家长)?(?:自愿|自主选择)/;
const OLD_BASIS = new RegExp(
  `(公办|民办)?(?:幼儿园|园)?(?:的)?(?:原|旧)(?:收费)?(?:标准|价格?)?(?:的)?(?:批准|备案)?(?:文号|依据|文件|备案号)(?:均)?(?:为|是|[:：])(${DOC_NO})`,
  'u',
);
/** 公办、民办幼儿园（班、点）的 */
const OF_NATURE = /^(公办|民办)(?:[、和及]?(公办|民办))?(?:幼儿园|园所?)?(?:\([^()]*\))?的?/;
/** 依据均为某发改〔2025〕12号文件; 标准按某发改〔2024〕31号文件执行 */
const RESTS_ON = new RegExp(
  `^(?:项目|标准|收费标准)?[,，]?(?:的?收费)?(?:依据|批准文号|文号)(?:均|都|一律)?(?:为|是|[:：])(${DOC_NO})|^(?:项目|标准|收费标准)?(?:均|都|一律)?(?:按照?|依据|根据|执行)(${DOC_NO})(?:文件?|规定|通知)*(?:的?标准)?(?:执行|收取|$|(?=[,，](?!.*${DOC_NO})))`,
  'u',
);
/** Of all prices of one nature, and before a day by another document; a word that narrows whom it is of is in neither. */
const NATURE_RESTS_ON = new RegExp(
  `^(公办|民办)(?:幼儿园|园所?)?(?:\\((?:含|包括)[^()]*\\))?的?(?:各项)?(?:收费)?(?:标准)?(?:依据|批准文号|文号|按照?|执行)(?:均|都|一律)?(?:为|是|[:：])?(${DOC_NO})(?:文件?|规定|通知)*(?:的?标准)?(?:执行|收取)?(?:[,，](?:自|在)?${DAY}(?:之前|以前|前)(?:的)?(?:依据)?(?:为|是|按照?|执行|[:：])?(${DOC_NO})(?:文件?|规定|通知)*(?:执行)?)?$`,
  'u',
);
const NOTICED = new RegExp(
  `公示(?:日期|时间|期)?[:：为是]*(?:自|从)?(${DAY}[^,，。;；、)）]*)|(${DAY})(?:起)?公示`,
);

/** What the sentences around a table of fees say. `heads` are its words for items of its own. */
export function feeNotesIn(lines: readonly Line[], heads: readonly string[]): FeeNotes {
  const notes = new Reader(heads);
  for (const { text, place } of lines) {
    for (const sentence of text.split(/[。;；\n]|\s{2,}(?!\d)/))
      notes.sentence(bare(sentence).replace(LEADS, ''), place);
  }
  return notes;
}

class Reader implements FeeNotes {
  readonly #heads: readonly string[];
  effectiveFrom: Said | null = null;
  oldFrom: Said | null = null;
  isOldBasisOpen = false;
  noticedOn: Said | null = null;
  readonly formerly: NotedFormer[] = [];
  readonly naturesFrom = new Map<string, Said>();
  readonly itemsFrom = new Map<string, Said>();
  readonly voluntary = new Map<string, Said>();
  readonly categories = new Map<string, Said>();
  readonly oldBasis = new Map<string, Said>();
  readonly itemsBasis = new Map<string, Said>();
  readonly naturesBasis = new Map<string, Said | null>();
  readonly itemWords = new Map<string, Said>();
  readonly dayWords = new Map<string, Said>();

  constructor(heads: readonly string[]) {
    this.#heads = heads;
  }

  sentence(text: string, place: SheetPlace): void {
    const former = formerIn(text, this.#heads, place);
    if (former !== null && (former.nature !== '' || former.basis !== null)) {
      this.formerly.push(former);
      return;
    }
    const list = itemList(text, this.#heads);
    if (list !== null && FREELY.test(list.rest)) put(this.voluntary, list.keys, { text: '是', place });
    for (const [key, category] of categoriesIn(text, this.#heads))
      put(this.categories, [key], { text: category, place });
    this.#day(text, list, place);
    const [, nature = '', basis] = OLD_BASIS.exec(text) ?? [];
    if (basis !== undefined) put(this.oldBasis, [nature], { text: plainDocNo(basis), place });
    else if (OLD.test(text) && docNosIn(text).length > 0) this.isOldBasisOpen = true;
    this.#basis(text, place);
    this.#ofNature(text, place);
    const short = itemWordsIn(text);
    if (short !== null) put(this.itemWords, short.words, { text: short.meant, place });
    const [, noticed, noticedLater] = NOTICED.exec(text) ?? [];
    const stretch = readStretch(noticed ?? '')?.[0] ?? daysIn(noticed ?? noticedLater ?? '')[0];
    if (stretch !== undefined) this.noticedOn ??= { text: stretch, place };
  }

  #basis(text: string, place: SheetPlace): void {
    const [prefix = '', nature = '', another] = OF_NATURE.exec(text) ?? [];
    const list = itemList(text.slice(prefix.length), this.#heads);
    const document = list === null ? undefined : (RESTS_ON.exec(list.rest) ?? []).slice(1).find(Boolean);
    if (list === null || document === undefined || OLD.test(text)) return;
    const of = another === undefined || another === nature ? nature : '';
    put(
      this.itemsBasis,
      list.keys.map((key) => `${of}|${key}`),
      { text: plainDocNo(document), place },
    );
  }

  /** 公办园收费依据某发改〔2026〕11号，2026年9月1日以前是某发改〔2023〕18号 */
  #ofNature(text: string, place: SheetPlace): void {
    const [, nature = '', document = '', former] = NATURE_RESTS_ON.exec(text) ?? [];
    if (nature === '') return;
    const said = { text: plainDocNo(document), place };
    const before = this.naturesBasis.get(nature);
    this.naturesBasis.set(nature, before === undefined || before?.text === said.text ? said : null);
    if (former !== undefined) put(this.oldBasis, [nature], { text: plainDocNo(former), place });
  }

  #day(text: string, list: ReturnType<typeof itemList>, place: SheetPlace): void {
    const match = FROM.exec(text);
    const [day] = daysIn(match?.[1] ?? match?.[2] ?? '');
    if (match === null || day === undefined) return;
    if (isOfRule(text, match)) return;
    const said = { text: day, place };
    const before = text.slice(0, match.index);
    const [, marked, plain] = QUOTED.exec(before) ?? [];
    const quoted = marked ?? plain;
    if (OLD.test(before)) this.oldFrom ??= said;
    else if (list !== null && isOfList(between(text, list.rest, before)))
      put(this.itemsFrom, list.keys, said);
    else if (quoted !== undefined) put(this.dayWords, [bare(quoted)], said);
    else if (!OF_SOME.test(before)) this.effectiveFrom ??= said;
    else put(this.naturesFrom, OF_ONE_NATURE.exec(before)?.slice(1, 2) ?? [], said);
  }
}

/** Whether the day that a sentence gives is that of a rule which it names. */
function isOfRule(text: string, { 0: said, index }: RegExpExecArray): boolean {
  return (
    RULE_BEFORE.test(text.slice(0, index)) ||
    RULE_BEHIND.test(text.slice(index + said.length)) ||
    (/施行|实施|生效/.test(said) && NAMES_RULE.test(text))
  );
}

/** Whether a day behind a list is of what it lists: nothing else is said between, or only what it rests on and that it is so everywhere. */
function isOfList(said: string): boolean {
  const document = RESTS_ON.exec(said)?.[0] ?? '';
  return !/[,，]/.test(said) || (document !== '' && EVERYWHERE.test(said.slice(document.length)));
}

const EVERYWHERE =
  /^[,，](?:(?:全[县区市旗]|各|所有|全部|各类|公办民办)*(?:幼儿园|园所?|园)?)?(?:均|都|一律|统一)?(?:自|从|于)?$/;

/** What stands between the items that a sentence begins with and its day. */
function between(text: string, rest: string, before: string): string {
  return before.slice(text.length - rest.length);
}

function put(map: Map<string, Said>, keys: readonly string[], said: Said): void {
  for (const key of keys) if (!map.has(key)) map.set(key, said);
}

/** Whether a remark leaves an item to whoever pays: 住宿自愿. */
export function isFreelyChosen(remark: string, item: string): boolean {
  return bare(remark)
    .split(/[。;；,]/)
    .some((part) => {
      const list = itemList(part, []);
      return list !== null && FREELY.test(list.rest) && list.keys.includes(itemKey(item));
    });
}

/** What a note says that an item of a kindergarten rests on. */
export function notedBasis(
  { itemsBasis }: FeeNotes,
  nature: string,
  item: string,
  category: string | null,
): Said | undefined {
  const keys = [item, category ?? ''].filter((word) => word !== '').map(itemKey);
  return keys
    .flatMap((key) => [itemsBasis.get(`${nature}|${key}`), itemsBasis.get(`|${key}`)])
    .find((said) => said !== undefined);
}

/** What a note says of an item, or of its category. */
export function ofItem(
  notes: ReadonlyMap<string, Said>,
  item: string,
  category: string | null,
): Said | undefined {
  return notes.get(itemKey(item)) ?? (category === null ? undefined : notes.get(itemKey(category)));
}
