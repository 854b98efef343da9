/**
 * What a surface says of one fact, ready to be compared: a number in the fact's unit, or a word. `step` is the last place to which a
 * number is printed; two numbers agree when they are one number printed to the coarser of the two steps.
 */
export interface Said {
  readonly meaning: number | string;
  readonly step: number;
  /** The surface says itself that something is left out of the number. */
  readonly atLeast: boolean;
  /** As the reader sees it. */
  readonly words: string;
}

/** How the words for a missing value begin; 不适用 is one too: it says that there is no such thing. */
const ABSENCE = /^(未公布|不适用|不公开|待核实|不收取)/;

/** A word, taken as it stands. */
export function word(meaning: string, words = meaning): Said {
  return { meaning, step: 0, atLeast: false, words };
}

export function yesOrNo(isSo: boolean, words: string): Said {
  return word(isSo ? '是' : '否', words);
}

/** A count: `1,030 个`, `至少 19 个`, `未公布`. */
export function count(words: string): Said {
  return absence(words) ?? number(words, /([\d,]+(?:\.\d+)?)/, 0);
}

/** Children to one adult: `1∶6.5` and `6.5 名幼儿` to one decimal, `1∶9.04` and a download's `9.04` to two. */
export function ratio(words: string): Said {
  return absence(words) ?? number(words, /(?:1∶)?([\d,]+(?:\.\d+)?)/, 1);
}

/** An amount of money as it comes to: `6,700 元`, `至少 3,300 元`. Where whole yuan are meant, `step` is 1. */
export function yuan(words: string, step: number): Said {
  return absence(words) ?? { ...number(words, /([\d,]+(?:\.\d+)?)/, 0), step };
}

/** How many days, months and semesters the sums of the site are made with. */
export interface Assumptions {
  readonly months: number;
  readonly semesterMonths: number;
  readonly daysPerMonth: number;
}

/** A price by the month: `340 元/月`, `1,850 元/学期`, `15 元/天`, a download's `15` with `元/生·天`. No unit is a month. */
export function monthly(words: string, assumptions: Assumptions, unit = words): Said {
  const said = yuan(words, 0.01);
  if (typeof said.meaning === 'string') return said;
  return { ...said, meaning: said.meaning * monthsFactor(unit, assumptions) };
}

/** A price in its own unit, for items that are not charged by the month: `42 元/次`. */
export function price(words: string, unit: string): Said {
  const said = yuan(words, 0.01);
  const per = /元\/(?:生·)?(月|学期|年|天|次)/.exec(unit)?.[1] ?? '月';
  return typeof said.meaning === 'string' ? said : word(`${said.meaning} 元/${per}`, words);
}

function monthsFactor(unit: string, { months, semesterMonths, daysPerMonth }: Assumptions): number {
  const per = /元\/(?:生·)?(月|学期|年|天)/.exec(unit)?.[1] ?? '月';
  if (per === '学期') return 1 / semesterMonths;
  if (per === '年') return 1 / months;
  return per === '天' ? daysPerMonth : 1;
}

/** `2024年11月15日`, `2024.11.15` and `2024-11-15` are one day. */
export function date(words: string): Said {
  const [, year, month, day] = /(\d{4})[-.年](\d{1,2})[-.月](\d{1,2})/.exec(words) ?? [];
  if (year === undefined) return absence(words) ?? word(words);
  return word(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, words);
}

/** The word for a missing value, where the words are no more than that. */
export function absence(words: string): Said | undefined {
  const [absent] = ABSENCE.exec(words.trim()) ?? [];
  return absent === undefined ? undefined : word(absent, words);
}

function number(words: string, pattern: RegExp, fewestDecimals: number): Said {
  const digits = pattern.exec(words)?.[1]?.replaceAll(',', '');
  if (digits === undefined) return word(words);
  const decimals = Math.max(fewestDecimals, digits.split('.')[1]?.length ?? 0);
  return { meaning: Number(digits), step: 10 ** -decimals, atLeast: /至少/.test(words), words };
}

/** Whether two surfaces say the same. */
export function agree(one: Said, other: Said): boolean {
  if (one.atLeast !== other.atLeast) return false;
  if (typeof one.meaning === 'string' || typeof other.meaning === 'string')
    return one.meaning === other.meaning;
  const tolerance = Math.max(one.step, other.step) / 2 + 1e-9;
  return Math.abs(one.meaning - other.meaning) <= tolerance;
}
