import type { BillingUnit } from '../../domain/code-lists.ts';
import { schoolYearOf, type IsoDate } from '../../domain/school-date.ts';
import type { Line, Section } from '../layout/section.ts';
import type { SheetPlace } from '../place.ts';
import { billingUnit } from '../values/billing.ts';
import { DAY, daysIn, readStretch } from '../values/day.ts';
import { bare } from '../values/plain.ts';
import { FEE_ITEMS } from '../words/fee-words.ts';
import { signsIn } from '../words/signs.ts';
import { TOLD_TO_DO } from '../words/told.ts';
import { areaCodesIn } from './area-code.ts';
import { dayOf, decidedIn } from './decision-day.ts';
import { assessorIn, assessorsIn, onlyDocNo, validForIn, validityIn } from './decision-notes.ts';
import { type FeeNotes, feeNotesIn } from './fee-notes.ts';
import { headWords, itemsInRows } from './item-list.ts';
import { type Refunds, refundsIn } from './refund-notes.ts';
import { type ItemFacts, itemFactsOf, withItemRules } from './item-facts.ts';
import { notedServices } from './noted-services.ts';
import { signatureIn } from './signature.ts';

/** Something that a sheet says of all its rows, and where. */
export interface Fact {
  readonly text: string;
  readonly place: SheetPlace;
}

/** What titles and notes say of all rows. What they do not say is null. */
export interface Facts {
  readonly schoolYear: Fact | null;
  readonly countedOn: Fact | null;
  readonly effectiveFrom: Fact | null;
  /** A calendar year: 2025年度. */
  readonly year: Fact | null;
  /** The only document number there. */
  readonly docNo: Fact | null;
  /** Of the sheet's amounts: 单位：万元. */
  readonly unit: string | null;
  /** How often an item is paid, where a sentence says so: 保教费按月收取. */
  readonly units: ReadonlyMap<string, BillingUnit>;
  readonly serviceForm: Fact | null;
  /** The sentence that tells it. */
  readonly saidOfForm: string;
  /** Whether a post that is not filled in has nobody. */
  readonly blankIsNone: boolean;
  /** Whether that is said of every blank cell, and not of posts alone. */
  readonly blankPartIsNone: boolean;
  /** What signs stand for: √已落实, ○未落实. */
  readonly legend: ReadonlyMap<string, string>;
  /** Of decisions in batches, by the name of the batch: 第一批2024年7月15日认定（…〔2024〕18号）. */
  readonly batches: ReadonlyMap<string, string>;
  /** Who decides, by what is decided: 等级由市教育局评定. */
  readonly assessors: readonly (readonly [what: string, who: string, place: SheetPlace])[];
  /** From when until when children are registered. */
  readonly opensOn: Fact | null;
  readonly closesOn: Fact | null;
  /** When, and by whom, a decision was made that the sheet makes known. */
  readonly decidedOn: Fact | null;
  readonly assessor: Fact | null;
  /** From when until when what it makes known holds: 有效期三年（自…起至…止）. */
  readonly validFrom: Fact | null;
  readonly validUntil: Fact | null;
  /** How long, from its day on: 有效期三年，自发文之日起. */
  readonly validFor: Fact | null;
  /** The day below the name of the office that signs. */
  readonly signedOn: Fact | null;
  readonly signedBy: Fact | null;
  /** Whether the number of a document stands beside them. */
  readonly isNumbered: boolean;
  /** Of the telephones of all its rows. */
  readonly areaCodes: readonly string[];
  readonly refunds: Refunds;
  readonly items: ItemFacts;
  readonly fees: FeeNotes;
  /** Sentences that say something else. */
  readonly notes: readonly Line[];
  /** The first cell of the sheet: where what is missing is asked. */
  readonly place: SheetPlace;
}

type Finder = (text: string) => string | null;

const SCHOOL_YEAR = /(20\d{2})[年]?[-—–―~～至一/]+(20\d{2})年?(?:学年|年度)?/;
const SEASON = /(20\d{2})年?(?:学年度?)?(秋|春)(?:季|学期)?/;

/** The school year that a sentence names: 2026—2027学年, 2026年秋季, 2026年春季学期. */
export function schoolYearIn(written: string): string | null {
  const text = bare(written);
  const [, first = '', second = ''] = SCHOOL_YEAR.exec(text) ?? [];
  if (first !== '' && Number(second) === Number(first) + 1) return `${first}-${second}`;
  const [, year = '', season = ''] = SEASON.exec(text) ?? [];
  if (year !== '') return season === '秋' ? `${year}-${Number(year) + 1}` : `${Number(year) - 1}-${year}`;
  const [, only = ''] = /(20\d{2})学年度?/.exec(text) ?? [];
  return only === '' ? null : `${only}-${Number(only) + 1}`;
}

const COUNTED =
  /(?:统计|数据|信息|采集|核查|检查|排查|督导|截止|截至|更新|汇总)(?:采集|统计|更新)?(?:日期|时间|时点|截至|截止)*[:：为]?(?:到|至)?(20\d{2}[^,，。;；、\s)）]*)/;
const FILLED =
  /(?:填报|填表|制表|上报|报送)(?:日期|时间)[:：为]?(20\d{2}[^,，。;；、\s)）]*)|^(?:日期|时间)[:：](20\d{2}[^,，。;；、\s)）]*)/;
const UNIT = /单位[:：]((?:万|千|亿)?元(?:\/[^,，;；)）]*)?)/;
const YEAR = /(20\d{2})年(?:度|全年)?/;

/** 可以不填，视为0; not 请勿留空，没有的按0填报 */
const BLANK_IS_NONE =
  /(?<!(?:勿|不得|不要|不能|不可|不应|不准|不许|禁|避免|杜绝)[^,。;；]{0,4})(?:不填|未填|没填|空格|空白|空着|留空|为空)[^,。;；]{0,6}?,?(?:视为|视同|表示|即为|按|计)(?:0|零|无|没有)/;
/** 均为全日制，没有寄宿制 */
const NONE_OF_FORM =
  /(?:没有|无|不设|不办|未设|未开设)(?:[^,，。;；]{0,3})(?:寄宿|半日|定时|季节)制?(?:幼儿园|园|班)?/g;
/** 全日制的须每日开放8小时: whom a rule is for. */
const ALL_DAY_ONES = /全日制(?:的|者)/;
const OF_SOME_FORM = /(?:公办|民办|普惠|部分|个别|其中|多数)[^,，。;；]{0,8}全日制/;

/** Of all rows: one that a remark tells otherwise is asked by itself. */
function formIn(written: string): string | null {
  const text = bare(written)
    .split(/(?<=[,。;])/)
    .filter((clause) => !ALL_DAY_ONES.test(clause) && !(clause.includes('全日制') && TOLD_TO_DO.test(clause)))
    .join('')
    .replace(NONE_OF_FORM, '');
  const isAllDay = /(?<!半日制?.{0,4})全日制(?!.{0,4}(?:半日|寄宿))/.test(text);
  const isOfRest = /(?:其余|其他|其它)[^。;；]*全日制/.test(text) && !text.includes('备注');
  return isAllDay && !isOfRest && !OF_SOME_FORM.test(text) ? '全日制' : null;
}

/** What the sentences around a table say. */
export function factsOf(section: Section, today: IsoDate): Facts {
  const { lines, beside = [], itemRows = [], sheet, file, columns } = section;
  const place = lines[0]?.place ?? columns[0]?.place ?? { file, sheet, cell: 'A1' };
  const heads = [...headWords(columns.map(({ path }) => path)), ...itemsInRows(section)];
  const said = sheet === null ? lines : [...lines, { text: sheet, place: { ...place, cell: place.cell } }];
  const explained = [...said, ...beside];
  const first = (find: Finder, among: readonly Line[] = said): Fact | null => {
    for (const line of among) {
      const text = find(line.text);
      if (text !== null) return { text, place: line.place };
    }
    return null;
  };
  const dayAfter = (pattern: RegExp): Fact | null => first((text) => dayOf(pattern.exec(bare(text))));
  const named = { text: file.replace(/\.\w+$/, ''), place };
  const countedOn = dayAfter(COUNTED) ?? first(dayAlone) ?? dayAfter(FILLED) ?? first(dayOfTitle);
  const fees = feeNotesIn(said, heads);
  const signed = signatureIn(lines);
  return {
    schoolYear: first(schoolYearIn, [...said, named]) ?? yearOfDay(countedOn),
    countedOn,
    effectiveFrom: fees.effectiveFrom,
    year: first((text) => YEAR.exec(bare(text))?.[1] ?? null, [...said, named]),
    docNo: onlyDocNo(said, fees),
    unit: first((text) => UNIT.exec(bare(text))?.[1] ?? null)?.text ?? null,
    units: unitsIn(said),
    serviceForm: first(formIn, explained),
    saidOfForm: explained.find(({ text }) => formIn(text) !== null)?.text ?? '',
    blankIsNone: explained.some(({ text }) => BLANK_IS_NONE.test(bare(text))),
    blankPartIsNone: explained.some(({ text }) =>
      bare(text)
        .split(/[。；;]/)
        .some((sentence) => BLANK_IS_NONE.test(sentence) && !sentence.includes('岗位')),
    ),
    legend: legendIn(explained),
    batches: batchesIn(said),
    assessors: assessorsIn(said),
    opensOn: first((text) => registrationIn(text)?.[0] ?? null),
    closesOn: first((text) => registrationIn(text)?.[1] ?? null),
    decidedOn: first((text) => decidedIn(text, today)),
    assessor: first(assessorIn),
    validFrom: first((text) => validityIn(text)?.[0] ?? null),
    validUntil: first((text) => validityIn(text)?.[1] ?? null),
    validFor: validForIn(said),
    signedOn: signed?.day ?? null,
    signedBy: signed?.office ?? null,
    isNumbered: signed?.isNumbered === true,
    areaCodes: areaCodesIn({ lines: explained, columns }),
    refunds: withItemRules(refundsIn(explained, heads), itemRows, heads),
    items: itemFactsOf([...itemRows, ...notedServices(explained, heads)], heads),
    fees,
    notes: lines,
    place,
  };
}

/** 2026年秋季学期在园幼儿统计（9月10日）: a day whose year the sentence names before. */
function dayOfTitle(written: string): string | null {
  const text = bare(written);
  const [, year = '', month = '', day = ''] =
    /(20\d{2})年.*\((?:截至)?(\d{1,2})月(\d{1,2})日\)/.exec(text) ?? [];
  return year === '' ? null : (daysIn(`${year}年${month}月${day}日`)[0] ?? null);
}

/** （2026年9月1日）计量单位：人; 2026年9月8日填报人：…; 情况（2026年9月12日汇总）; 第一学期2026.9.9; 某镇中心校2026.9.16 */
const DAYS_ALONE: readonly RegExp[] = [
  new RegExp(`^\\(?(${DAY})\\)?(?:(?:计量)?单位[:：].*|(?:填报|填表|制表|统计|上报|汇总).*)?$`),
  new RegExp(`(${DAY})(?:汇总|统计|填报|制表|更新|上报)`),
  new RegExp(`(?:学年|学期)\\S*?(${DAY})$`),
  new RegExp(`\\((${DAY})\\)$`),
  new RegExp(`^\\p{Script=Han}{1,12}(?:中心(?:校|学校|小学)|学区|学校|小学)(?:填报?)?(${DAY})$`, 'u'),
  new RegExp(
    `\\((${DAY})[^()\\d]{0,8}(?:检查|督查|排查|核查|普查|在园|在籍|实有|在册|数据|人数)[^()\\d]{0,4}\\)`,
  ),
];

/** A day that stands beside a title or alone above a table is that of its figures. */
function dayAlone(written: string): string | null {
  const text = bare(written);
  const [found] = DAYS_ALONE.flatMap((pattern) => daysIn(pattern.exec(text)?.[1] ?? ''));
  return found ?? null;
}

function legendIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const signs = lines.flatMap(({ text }) => signsIn(text));
  return new Map(signs.length > 1 ? signs : []);
}

function batchesIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const batches = new Map<string, string>();
  for (const { text } of lines) {
    const all = bare(text);
    const [, months = ''] = /(?:认定)?有效期(?:限)?均?(?:为|是)?([^,，。;；]{2,6})/.exec(all) ?? [];
    for (const [said, batch = ''] of all.matchAll(/(第[一二三四五六七八九十\d]+批)[^第]*?20\d{2}[^第]*/g))
      batches.set(batch, /有效期/.test(said) || months === '' ? said : `${said},有效期${months}`);
  }
  return batches;
}

const REGISTRATION = /(?:登记|报名)(?:时间|日期|起止时间)?[:：]?(?:从|自|于)?(20\d{2}[^,，。;；、(（]*)/;
/** 网上登记时间：2026年7月6日至7月12日 */
function registrationIn(written: string): readonly [IsoDate, IsoDate] | null {
  return readStretch(REGISTRATION.exec(bare(written))?.[1] ?? '');
}

function yearOfDay(fact: Fact | null): Fact | null {
  return fact === null ? null : { ...fact, text: schoolYearOf(fact.text as IsoDate) };
}

/** 保教费按月收取 */
function unitsIn(lines: readonly Line[]): ReadonlyMap<string, BillingUnit> {
  const units = new Map<string, BillingUnit>();
  for (const { text } of lines) {
    for (const { words, item } of FEE_ITEMS) {
      for (const word of words) {
        const period = new RegExp(
          `${word}(?:统一|均)?按(月|学期|年|天|日|次)(?:收|计|缴|交|预|结|[(（,，。]|$)`,
        ).exec(bare(text))?.[1];
        const unit = period === undefined ? null : billingUnit(period);
        if (unit !== null && unit !== 'unknown' && !units.has(item)) units.set(item, unit);
      }
    }
  }
  return units;
}
