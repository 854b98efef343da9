/** Where a day stands to a span of days: not yet begun, within it (its last day included), or over. */
export type Phase = 'before' | 'during' | 'after';

/** A span of days (`2026-09-01`, compared as text); an open end is left out. */
export interface Span {
  readonly from?: string | undefined;
  /** The last day on which it holds, or on which a duty can still be met. */
  readonly until?: string | undefined;
}

/**
 * The phase of `day` in a span. The build calls it with the as-of day, the reader's browser with today, so that
 * 开放报名中, 将于 … 起执行 and 已逾期 are true on the day they are read.
 */
export function phaseOn(day: string, span: Span): Phase {
  if (span.from !== undefined && day < span.from) return 'before';
  if (span.until !== undefined && day > span.until) return 'after';
  return 'during';
}

/** The calendar day in China at an instant (UTC+8 all year), whatever the reader's own clock is set to. */
export function dayInChina(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The wording of each phase; a phase without a wording is not shown. */
export type Wordings = Readonly<Partial<Record<Phase, string>>>;

/** What the script reads from a `data-settle` element (its dataset), and what it makes of it. */
export type SettleData = Readonly<Record<string, string | undefined>>;

/** How an element reads on a day. */
export interface Settled {
  readonly hidden: boolean;
  readonly text?: string | undefined;
  readonly tone?: string | undefined;
}

/** A text that holds from a day on, with its shape where it is a state. */
export interface TextStep {
  readonly from: string;
  readonly value: string;
  readonly tone?: string | undefined;
}

/** Texts that follow one another, as an attribute: a line each with its day, its shape and its text, `2027-02-01||690`. */
export function stepsData(steps: readonly TextStep[]): string {
  return steps
    .map(({ from, value, tone = '' }) => `${from}|${tone}|${value.replace(/\s*[\r\n]\s*/g, ' ')}`)
    .join('\n');
}

/** The last step that has begun; undefined before the first. */
export function stepOn(day: string, written: string): TextStep | undefined {
  const begun = written
    .split('\n')
    .reverse()
    .find((line) => line.slice(0, line.indexOf('|')) <= day);
  const [, from = '', tone = '', value = ''] = /^([^|]*)\|([^|]*)\|(.*)$/su.exec(begun ?? '') ?? [];
  return begun === undefined ? undefined : { from, value, tone: tone === '' ? undefined : tone };
}

/**
 * How an element with these data attributes reads on `day`; null where it reads as it was sent. `steps` are texts that follow one
 * another: before the first it is as it was sent; an empty one hides the element.
 * `in` lists the phases in which a block shows; without it a phase that has no wording hides the element.
 */
export function settle(day: string, data: SettleData): Settled | null {
  const steps = data['steps'];
  if (steps !== undefined) {
    const step = stepOn(day, steps);
    return step ? { hidden: step.value === '', text: step.value, tone: step.tone } : null;
  }
  const phase = phaseOn(day, { from: data['from'], until: data['until'] });
  const phases = data['in'];
  if (phases !== undefined) return { hidden: !phases.split(' ').includes(phase) };
  const text = data[phase];
  return { hidden: text === undefined, text, tone: data[`${phase}Tone`] };
}
