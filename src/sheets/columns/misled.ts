import type { TableName } from '../../dataset/index.ts';
import { tableNamed } from '../../dataset/tabled.ts';
import { codeWord } from '../records/code-word.ts';
import { billingUnit } from '../values/billing.ts';
import { hasClock } from '../values/clock.ts';
import { bare, bracketed, isDitto, isNothing } from '../values/plain.ts';
import { readYear } from '../values/year.ts';
import { AGE_WORDS } from '../words/ages.ts';
import { NO_WORDS } from '../words/codes.ts';
import { areClasses } from '../words/grant-classes.ts';
import { isCatering } from '../words/meals.ts';
import { NATURE_CLAIMS, PROFIT_CLAIMS } from '../words/natures.ts';
import { OUTCOME_HEAD, outcomeIn } from '../words/recognitions.ts';
import { headText } from './head-text.ts';
import { type Meaning, meaningOf, type Shape } from './meaning.ts';
import { isClassName } from './pieces.ts';

/** A number, also with a unit or beside a word; or one written in characters alone: 五人. */
const NUMBER = /\d|^[一二两三四五六七八九十百]+[个人名]?$/;

/** A street and a number, or what stands for it. */
const ADDRESS = /(?:路|街|巷|大道|小区|村).*(?:\d+号|\d+组|[一二三四五六七八九十]+[组社队]|内|旁|楼)|\d+号/;
const OF_YEARS = /^(?:认定|获得|公布)?年[度份]$/;
const OF_CHECK = /年检|年审|年度检查/;
const MOST = 0.8;

/**
 * The meaning of a column whose head says one thing and whose cells another: 班别 over words of ages names no class and counts nobody, 类别 over 公办 and 民办 no kind of fee, 单位 over
 * 元/月 no kindergarten, 所在地 over 文昌路1号 no town, 开园时间 over years no time of a day.
 */
export function bySaidWords(
  meaning: Meaning,
  path: readonly string[],
  texts: readonly string[],
  { topic, today }: Shape,
): Meaning {
  const said = texts.map(bare).filter((text) => !isNothing(text) && !isDitto(text));
  const areMost = (test: (text: string) => boolean): boolean =>
    said.length > 1 && said.filter(test).length >= said.length * MOST;
  if (meaning.is === 'name' && topic === 'fees' && areMost(isUnit))
    return { is: 'slot', table: 'fees', key: 'unit', dims: {}, unit: null };
  if (meaning.is === 'town' && areMost((text) => ADDRESS.test(text)))
    return { is: 'slot', table: 'kindergartens', key: 'address', dims: {}, unit: null };
  // 行政区划 over 370101002 is the code of the town.
  if (meaning.is === 'town' && topic === 'kindergartens' && areMost((text) => /^[1-9]\d{8}$/.test(text)))
    return { is: 'slot', table: 'kindergartens', key: 'district', dims: {}, unit: null };
  // 年度 over 2024年, 2025年: the days of the recognitions say it better.
  const isYear = topic === 'recognitions' && OF_YEARS.test(bare(path.at(-1) ?? ''));
  if (isYear && areMost((text) => /^20\d{2}年?度?$/.test(text))) return { is: 'unused', why: '认定年度' };
  // 评审结果 over 通过 and 未通过 tells who was recognised, and is no assessment.
  if (topic === 'recognitions' && isOutcome(path) && areMost((text) => outcomeIn(text) !== null))
    return { is: 'slot', table: 'recognitions', key: 'outcome', dims: {}, unit: null };
  const counted = byWordsForCounts(meaning, texts);
  if (counted !== meaning) return counted;
  if (meaning.is !== 'slot' || texts.length === 0) return meaning;
  // 目前情况 beside a recognition is what became of that: 有效, 到期.
  if (topic === 'recognitions' && meaning.table === 'kindergartens' && meaning.key === 'status')
    return { ...meaning, table: 'recognitions', key: 'change' };
  const all = (test: (text: string) => boolean): boolean => said.every(test);
  // 供餐方式 over 自营, 配送 tells who cooks, and not how often there is a meal.
  if (meaning.table === 'kindergartens' && meaning.key === 'meals' && said.length > 0 && all(isCatering))
    return { is: 'unused', why: '供餐方式' };
  // 类型 over 复评, 晋级 in a list of levels is no nature.
  if (topic === 'assessments' && isOfCodeWords(meaning) && said.length > 0 && all(isResultType))
    return { ...meaning, table: 'assessments', key: 'resultType' };
  if (meaning.table === 'classes' && meaning.key === 'className' && all(isAge))
    return { ...meaning, table: topic === 'enrolment' ? 'enrolment' : 'classes', key: 'ageGroup' };
  // 评定 over 2026年4月20日 is when, and not what it came to; 年检 beside a level is of another kind.
  if (meaning.table === 'assessments' && meaning.key === 'result' && said.length > 0 && all(isDay))
    return OF_CHECK.test(bare(path.at(-1) ?? '')) ? { is: 'unknown' } : { ...meaning, key: 'decidedOn' };
  if (meaning.table === 'kindergartens' && HOURS.has(meaning.key) && areMost(isOfYear))
    return ofYears(meaning, path, said, today);
  // 类别 over 一类园, 二类园 is no nature and no kind of fee: of what it is a class, its head does not say.
  if (areClasses(said) && isOfCodeWords(meaning)) return { is: 'unknown' };
  if (areClasses(said) && meaning.table === 'fees' && meaning.key === 'category')
    return { is: 'unused', why: '收费适用的等级' };
  if (meaning.table === 'kindergartens' && said.length > 1) return ofWords(meaning, said);
  if (meaning.table === 'fees' && meaning.key === 'category' && areNatures(said))
    return { ...meaning, table: 'kindergartens', key: 'nature' };
  return meaning;
}

function isOutcome(path: readonly string[]): boolean {
  return OUTCOME_HEAD.test(headText(path.at(-1) ?? '').word);
}

const COUNTS: ReadonlySet<string> = new Set(['children', 'classCount', 'finalYearChildren']);

/** 在园幼儿 over 小班, 中班 tells which age a row is of, over 小一班 which class: words count nobody. */
export function byWordsForCounts(meaning: Meaning, texts: readonly string[]): Meaning {
  const said = texts.map(bare).filter((text) => !isNothing(text) && !isDitto(text));
  const isCount =
    (meaning.is === 'slot' || meaning.is === 'sum') && meaning.table === 'classes' && COUNTS.has(meaning.key);
  if (!isCount || said.length < 2) return meaning;
  const ofRow = { is: 'slot', table: 'classes', dims: {}, unit: null } as const;
  if (said.every(isAge)) return { ...ofRow, key: 'ageGroup' };
  return said.every((text) => isAge(text) || isClassName(text)) ? { ...ofRow, key: 'className' } : meaning;
}

const HOURS: ReadonlySet<string> = new Set(['opensAt', 'closesAt']);
const OF_FOUNDING = /^(?:正式|首次)?开园/;

/** 1988.9, 1956年9月: no time of a day. */
function isOfYear(text: string): boolean {
  return !hasClock(text) && readYear(text).kind === 'value';
}

/**
 * 开园时间 over years of many times is when each was founded. One year for all, or two that follow each other, may be those of a term, and one that is
 * not over yet is perhaps planned: these are asked, as are years under 入园时间.
 */
function ofYears(
  meaning: Extract<Meaning, { is: 'slot' }>,
  path: readonly string[],
  said: readonly string[],
  today: string | undefined,
): Meaning {
  const years = said
    .flatMap((text) => {
      const year = readYear(text);
      return year.kind === 'value' ? [Number(year.text)] : [];
    })
    .sort((one, other) => one - other);
  const isOfTerm = (years.at(-1) ?? 0) - (years[0] ?? 0) < 2;
  const isPast = today === undefined || years.every((year) => year < Number(today.slice(0, 4)));
  const isOfFounding = OF_FOUNDING.test(headText(path.at(-1) ?? '').word) && isPast && !isOfTerm;
  return isOfFounding ? { ...meaning, key: 'foundedYear' } : { is: 'unknown' };
}

/** Columns of code words that offices call by each other's heads. */
const LIKE_HEADS = ['institutionType', 'serviceForm', 'nature', 'profitStatus', 'settlement'] as const;

function isOfCodeWords({ table, key }: Extract<Meaning, { is: 'slot' }>): boolean {
  return table === 'kindergartens' && LIKE_HEADS.some((one) => one === key);
}

/** 办园形式 over 独立设置 and 小学附设 is of what kind of place it is: no cell has a word of its own list, and all have one of another list alone. */
function ofWords(meaning: Extract<Meaning, { is: 'slot' }>, said: readonly string[]): Meaning {
  const isOf = (text: string, key: string): boolean => isCodeWord(text, 'kindergartens', key);
  const isOwn = LIKE_HEADS.some((key) => key === meaning.key);
  const isOfRunner = meaning.key === 'nature' || meaning.key === 'profitStatus';
  if (!isOwn || said.some((text) => isOf(text, meaning.key) || (isOfRunner && isNature(text))))
    return meaning;
  const others = LIKE_HEADS.filter((key) => key !== meaning.key && said.every((text) => isOf(text, key)));
  const [other] = others;
  // 举办形式 over 办成公办园 and 委托办普惠性民办园 tells who runs it, in words that no list has.
  if (others.length === 0 && said.every((text) => /公办|民办|普惠/.test(text))) return { is: 'unknown' };
  return other === undefined || others.length > 1 ? meaning : { ...meaning, key: other };
}

/** 2026年4月20日, 2026年春: a day or what is left of one, and not what came of it. */
function isDay(text: string): boolean {
  return /^20\d{2}(?!\d)[^级类星等]*$/.test(text) && !/格|通过|优|良|达标|年度/.test(text);
}

function isUnit(text: string): boolean {
  const unit = billingUnit(text);
  return text.includes('元') && unit !== null && unit !== 'unknown';
}

function isAge(text: string): boolean {
  return AGE_WORDS.has(text) || AGE_WORDS.has(bracketed(text).outer);
}

function isResultType(text: string): boolean {
  return isCodeWord(text, 'assessments', 'resultType');
}

function isCodeWord(text: string, table: TableName, key: string): boolean {
  const { header = '', cell } = tableNamed(table).columns[key] ?? {};
  return cell?.kind === 'one-of' && codeWord(text, header, cell.values).parsed.kind === 'value';
}

/** 公办, 民办, and 附设班 among them, which is a kind of place. */
function areNatures(said: readonly string[]): boolean {
  return (
    said.some(isNature) &&
    said.every((text) => isNature(text) || isCodeWord(text, 'kindergartens', 'institutionType'))
  );
}

/** Also 普惠 alone: a kindergarten is that, and no fee. */
function isNature(text: string): boolean {
  return (
    /^普惠(?:性?(?:幼儿)?园)?$/.test(text) ||
    [...NATURE_CLAIMS, ...PROFIT_CLAIMS].some(([pattern]) => pattern.test(text))
  );
}

/**
 * The meaning of a column whose group may mislead: 其他 › 接送车 stands for a post only where how many are counted below it. Where words stand in
 * its cells, its own head alone counts.
 */
export function notMisled(
  meaning: Meaning,
  path: readonly string[],
  texts: readonly string[],
  shape: Shape,
): Meaning {
  if (path.length < 2 || !holdsWords(meaning, texts)) return meaning;
  const own = meaningOf(path.slice(-1), shape);
  return holdsWords(own, texts) ? { is: 'unknown' } : own;
}

/** Whether a column would hold numbers, and none of its cells has one, while some say something else. */
function holdsWords(meaning: Meaning, texts: readonly string[]): boolean {
  if (meaning.is !== 'slot') return false;
  const kind = tableNamed(meaning.table).columns[meaning.key]?.cell.kind;
  if (kind !== 'whole' && kind !== 'number') return false;
  const said = texts
    .map(bare)
    .filter((text) => !isNothing(text) && !isDitto(text) && !NO_WORDS.has(text.toUpperCase()));
  return said.length > 1 && !said.some((text) => NUMBER.test(text));
}
