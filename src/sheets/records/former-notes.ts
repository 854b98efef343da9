import { addDays, type IsoDate } from '../../domain/school-date.ts';
import type { SheetPlace } from '../place.ts';
import { DAY, daysIn } from '../values/day.ts';
import { DOC_NO, plainDocNo } from '../values/doc-no.ts';
import { beforeDay } from '../values/before-day.ts';
import { bare } from '../values/plain.ts';
import { itemKey, itemList } from './item-list.ts';

/** Since when, until when and by which document a former price held. */
export interface Former {
  readonly since: IsoDate;
  readonly until: IsoDate | null;
  readonly basis: string | null;
  readonly place: SheetPlace;
}

/** Whose former prices a note tells of: 办园性质 ('' for all) and items by `itemKey`, none for all. */
export interface NotedFormer extends Former {
  readonly nature: string;
  readonly keys: readonly string[];
}

const OF_NATURE = /^(公办|民办)(?:幼儿园|园所?)?的?/;
const OLD =
  /^的?(?:调整前|调价前|调前|原来?)的?(?:收费)?(?:标准|价格?)(?:均|都|一律)?(?:[,，]|(?=[按依根执自从于]|20\d{2}))/;
/** “2025年8月31日前保教费”, 原保教费标准: the head over former prices, or what it says. */
const LEAD_OF_FORMER = /^[“"‘'「『]?(?:(?:调整前|调价前|调前|原来?|旧)的?)?/;
const BEHIND_FORMER =
  /^(?:的?(?:收费)?(?:标准|价格?)?)(?:[(（][^()（）]{1,10}[)）])?[”"’'」』]?(?:(?:一|这一|该)?[栏列项])?(?:[,，:：]|(?=[系为是按依根执自从于均都]|20\d{2}))/;
const LEAD =
  /^(?:均|都|系|为|是|按照?|依据|根据|执行|(?:收费依据|批准文号|文号|文件)[为是:：]?|自|从|于|时间[:：]?)+/;
const DOCUMENT = new RegExp(`^(${DOC_NO})(?:文件?|规定|通知)*的?(?:标准)?(?:执行|收取)?$`, 'u');
const FROM = new RegExp(`^(${DAY})起?(?:开始)?(?:执行|实施|施行|收取)?$`);
const STRETCH = new RegExp(`^(${DAY})起?(?:执行)?(?:至|到|[-—–~～])+(${DAY})止?(?:执行|收取)?$`);
/** 至2025年8月31日, 2025年8月31日止: until when, in a clause of its own. */
const UNTIL = new RegExp(
  `^(?:有效期|执行)?(?:至|到|截至|截止到?)(${DAY})(?:止|为止)?$|^(${DAY})(?:止|为止|终止|停止执行)$`,
);

/** 公办园保教费、伙食费调整前标准按某发改〔2023〕15号执行，自2023年9月1日起至2026年8月31日止; null where any of it says something else. */
export function formerIn(written: string, heads: readonly string[], place: SheetPlace): NotedFormer | null {
  const of = ofFormer(written, heads);
  const said = of && readClauses(of.said);
  return of && said && { ...said, nature: of.nature, keys: of.keys, place };
}

/** 原标准560元/月, and what it says of that. */
const PRICED = new RegExp(
  String.raw`^(\p{Script=Han}{2,8}?)?原(?:来的?|有)?(?:执行)?(?:收费)?(?:标准|价格?)?(?:为|是|按|:)?(\d+(?:\.\d+)?)元?(?:[/每·]?[生人])?(?:[/每·]?(月|学期|年|天|日|次))?[,，(](.+?)\)?$`,
  'u',
);

/** A former price that held until the present one did. */
export interface FormerSince {
  readonly item: string;
  readonly old: string;
  /** 月, or nothing where it does not say how often. */
  readonly period: string;
  readonly since: IsoDate;
  readonly basis: string | null;
}

/** 保教费原标准560元/月，2024年9月1日起执行，某发改备〔2024〕11号; null where any of it says something else, or until when. */
export function formerSince(part: string): FormerSince | null {
  const [, item = '', old = '', period = '', rest = ''] = PRICED.exec(bare(part)) ?? [];
  const said = rest === '' ? null : readClauses(rest.replaceAll(/[()]/g, ','));
  return said === null || said.until !== null
    ? null
    : { item, old, period, since: said.since, basis: said.basis };
}

/** Whether a text speaks of former prices, whatever it says of them. */
export function isOfFormer(written: string): boolean {
  return ofFormer(written, []) !== null;
}

/** Whose former prices a text speaks of, and what it says of them. */
function ofFormer(
  written: string,
  heads: readonly string[],
): (Pick<NotedFormer, 'nature' | 'keys'> & { readonly said: string }) | null {
  const text = bare(written);
  const ofHead = ofFormerHead(text, heads);
  if (ofHead !== null) return ofHead;
  const [prefix = '', nature = ''] = OF_NATURE.exec(text) ?? [];
  const whose = text.slice(prefix.length);
  const list = itemList(whose, heads);
  const rest = list?.rest ?? whose;
  const old = OLD.exec(rest);
  return old && { nature, keys: list?.keys ?? [], said: rest.slice(old[0].length) };
}

/** “2025年8月31日前保教费”系某发改价〔2019〕8号规定: what stands before the item says that it is of the former price. */
function ofFormerHead(text: string, heads: readonly string[]): ReturnType<typeof ofFormer> {
  const [lead = ''] = LEAD_OF_FORMER.exec(text) ?? [];
  const ended = beforeDay(text.slice(lead.length));
  const said = text.slice(lead.length);
  const isMarked = ended !== null || /[原旧]|[前]/.test(lead);
  const list = isMarked ? itemList(ended?.rest ?? said, heads) : null;
  const behind = list === null ? null : BEHIND_FORMER.exec(list.rest);
  return list === null || behind === null
    ? null
    : {
        nature: '',
        keys: list.keys,
        said: list.rest
          .slice(behind[0].length)
          .replace(/[)）]$/, '')
          .replaceAll(/[()（）]/g, ','),
      };
}

/** Since when, until when and by what, of clauses that say nothing else; null where any of them does, or none tells since when. */
export function readClauses(text: string): Pick<Former, 'since' | 'until' | 'basis'> | null {
  let [since, until, basis]: [IsoDate | null, IsoDate | null, string | null] = [null, null, null];
  for (const clause of text.split(/[,，]/)) {
    const own = clause.replace(LEAD, '');
    const document = DOCUMENT.exec(own)?.[1];
    const [, first, last = ''] = STRETCH.exec(own) ?? FROM.exec(own) ?? [];
    const [day] = daysIn(first ?? '');
    const [, end, orEnd] = UNTIL.exec(own) ?? [];
    const [ended] = daysIn(end ?? orEnd ?? '');
    if (document !== undefined && basis === null) basis = plainDocNo(document);
    else if (day !== undefined && since === null) [since, until] = [day, daysIn(last)[0] ?? null];
    else if (ended !== undefined && since !== null && until === null && since < ended) until = ended;
    else return null;
  }
  return since === null ? null : { since, until, basis };
}

/**
 * What notes tell of the former price of an item: of that item before of all, of that 办园性质 before of any. Undefined where two notes say
 * different things of the same.
 */
export function formerOf(noted: readonly NotedFormer[], nature: string, item: string): Former | undefined {
  const tiers = [
    (one: NotedFormer) => one.nature === nature && one.keys.includes(itemKey(item)),
    (one: NotedFormer) => one.nature === '' && one.keys.includes(itemKey(item)),
    (one: NotedFormer) => one.nature === nature && one.keys.length === 0,
    (one: NotedFormer) => one.nature === '' && one.keys.length === 0,
  ];
  const [first, ...others] = tiers.map((isOf) => noted.filter(isOf)).find(({ length }) => length > 0) ?? [];
  const isSame = ({ since, until, basis }: Former): boolean =>
    since === first?.since && until === first.until && basis === first.basis;
  return others.every(isSame) ? first : undefined;
}

/** Whether a former price may have held until the day from which the present one does. */
export function fitsBefore({ since, until }: Former, now: string): boolean {
  return since < now && (until === null || addDays(until, 1) === now);
}
