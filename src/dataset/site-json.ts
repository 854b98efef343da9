import { type IsoDate, calendarDay } from '../domain/school-date.ts';
import { webAddressFault } from '../domain/web-address.ts';
import { type Problem, quoted } from './issue.ts';
import { refusedCharacter, withoutInvisible } from './read/characters.ts';
import { nearestWord } from './read/nearest.ts';
import type { SettingRead } from './site-address.ts';

/** In characters: names, addresses, record numbers. */
const LONGEST_TEXT = 200;
/** Longer lists of choices are not told in full. */
const LISTED_CHOICES = 12;

type Report = (path: string, written: string | null, problem: Problem) => void;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/**
 * A JSON object that is read key by key. Each reader gives the value or its default; a wrong value is reported and the
 * default stands in. Keys that nobody read are unknown.
 */
export class JsonObject {
  readonly #path: string;
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #report: Report;
  readonly #children: JsonObject[] = [];
  readonly #read = new Set<string>();

  private constructor(path: string, fields: Readonly<Record<string, unknown>>, report: Report) {
    this.#path = path;
    this.#fields = fields;
    this.#report = report;
  }

  static root(value: unknown, report: Report): JsonObject {
    if (isObject(value)) return new JsonObject('', value, report);
    report('', shownJson(value), siteValue('最外层要是一个对象，用 { } 括起来。'));
    return new JsonObject('', {}, () => undefined);
  }

  /** The object under a key; an empty one where it is missing. */
  object(key: string): JsonObject {
    const value = this.#take(key);
    if (value !== undefined && !isObject(value)) this.#wrong(key, '这里要填一个对象，用 { } 括起来。');
    const child = new JsonObject(this.#at(key), isObject(value) ? value : {}, this.#report);
    this.#children.push(child);
    return child;
  }

  list(key: string): readonly JsonObject[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    if (!Array.isArray(value) || !value.every(isObject)) {
      this.#wrong(key, '这里要填一个列表，用 [ ] 括起来，每一项用 { } 括起来。');
      return [];
    }
    const children = value.map(
      (entry, index) => new JsonObject(`${this.#at(key)}[${index}]`, entry, this.#report),
    );
    for (const child of children) this.#children.push(child);
    return children;
  }

  text(key: string, fallback = '', pattern?: RegExp, shape?: string): string {
    const value = this.#take(key);
    if (value === undefined) return fallback;
    if (typeof value !== 'string') return this.#wrong(key, '这里要填文字，用双引号括起来。', fallback);
    const text = withoutInvisible(value).trim();
    const refused = refusedCharacter(text);
    if (refused) return this.#wrong(key, refused.message, fallback);
    if (Array.from(text).length > LONGEST_TEXT)
      return this.#wrong(key, `太长了，最多 ${LONGEST_TEXT} 个字。`, fallback);
    if (pattern && !pattern.test(text))
      return this.#wrong(key, `这里要填${shape ?? '合适的文字'}。`, fallback);
    return text;
  }

  requiredText(key: string, pattern?: RegExp, shape?: string): string {
    const value = this.#fields[key];
    if (value === undefined || value === '') {
      this.#read.add(key);
      this.#report(this.#at(key), null, {
        rule: 'site-value',
        severity: 'error',
        message: `没有填“${this.#at(key)}”，这一项必须填。`,
        remedy: '请补上。',
      });
      return '';
    }
    return this.text(key, '', pattern, shape);
  }

  url(key: string): string {
    const text = this.text(key);
    const fault = text === '' ? null : webAddressFault(text);
    return fault === null ? text : this.#wrong(key, fault, '');
  }

  /** A text with a reader of its own; an empty one is as good as none. */
  setting(key: string, fallback: string, read: (text: string) => SettingRead): string {
    const text = this.text(key);
    if (text === '') return fallback;
    const setting = read(text);
    return 'value' in setting ? setting.value : this.#wrong(key, setting.fault, fallback);
  }

  monthDay(key: string, fallback: string): string {
    const text = this.text(key, fallback);
    // A day that every year has: no year of the data is a leap year for all of them.
    return calendarDay(`2001-${text}`) === null
      ? this.#wrong(key, '这里要填“08-31”样子的月日，每年都要有这一天。', fallback)
      : text;
  }

  /** A day of the calendar; null where none is given. */
  day(key: string): IsoDate | null {
    const text = this.#take(key) === null ? '' : this.text(key);
    if (text === '') return null;
    return (
      calendarDay(text) ?? this.#wrong(key, '这里要填“2026-09-01”样子的日期，要是日历上有的一天。', null)
    );
  }

  timezone(key: string, fallback: string): string {
    const zone = this.text(key, fallback);
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === ''
        ? fallback
        : zone;
    } catch {
      return this.#wrong(key, '没有这个时区。内地填 Asia/Shanghai。', fallback);
    }
  }

  flag(key: string, fallback: boolean): boolean {
    const value = this.#take(key);
    if (value === undefined) return fallback;
    return typeof value === 'boolean'
      ? value
      : this.#wrong(key, '这里只能填 true 或 false，不加引号。', fallback);
  }

  choice<const V extends string>(key: string, values: readonly V[], fallback: V): V {
    const value = this.#take(key);
    if (value === undefined) return fallback;
    const chosen = values.find((word) => word === value);
    if (chosen !== undefined) return chosen;
    const near = typeof value === 'string' ? nearestWord(value, values) : undefined;
    const words = values.length > LISTED_CHOICES ? [near ?? values[0]] : values;
    const listed = words.map((word) => `"${word}"`).join('、');
    return this.#wrong(key, `这里只能填规定的词：${listed}${words === values ? '' : ' 等'}。`, fallback);
  }

  number(key: string, fallback: number, bounds: Bounds): number {
    const value = this.#take(key);
    if (value === undefined) return fallback;
    const isNumber = typeof value === 'number' && value >= bounds.min && value <= bounds.max;
    return isNumber
      ? value
      : this.#wrong(key, `这里要填 ${bounds.min} 到 ${bounds.max} 之间的数，不加引号。`, fallback);
  }

  /** A setting that has one value alone so far: another is refused with the reason, never accepted and left without effect. */
  only<const V extends number>(key: string, value: V, reason: string): V {
    const written = this.#take(key);
    return written === undefined || written === value ? value : this.#wrong(key, reason, value);
  }

  /** A limit, or null where there is none. */
  limit(key: string, fallback: number | null): number | null {
    const value = this.#take(key);
    if (value === null) return null;
    return value === undefined ? fallback : this.number(key, fallback ?? 1, { min: 1, max: 1000 });
  }

  /** Warns of every key that no reader asked for, here and below. */
  warnUnknown(): void {
    for (const key of Object.keys(this.#fields)) {
      if (this.#read.has(key)) continue;
      const near = nearestWord(key, [...this.#read]);
      this.#report(this.#at(key), shownJson(this.#fields[key]), {
        rule: 'site-unknown-key',
        severity: 'warning',
        message: `没有${quoted(this.#at(key))}这个设置，它不起作用。`,
        remedy: near === undefined ? '不需要的请删掉。' : `是不是“${near}”？`,
      });
    }
    for (const child of this.#children) child.warnUnknown();
  }

  #take(key: string): unknown {
    this.#read.add(key);
    return this.#fields[key];
  }

  #at(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  #wrong(key: string, demand: string): void;
  #wrong<T>(key: string, demand: string, fallback: T): T;
  #wrong<T>(key: string, demand: string, fallback?: T): T | undefined {
    const written = shownJson(this.#fields[key]);
    this.#report(this.#at(key), written, siteValue(`填写的是${quoted(written)}，${demand}`));
    return fallback;
  }
}

function siteValue(demand: string): Problem {
  return {
    rule: 'site-value',
    severity: 'error',
    message: demand,
    remedy: '请对照填写规则里 site.json 的样例改。',
  };
}

/** A value as it stands in the file. Brackets ten thousand deep are more than the engine writes. */
function shownJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
