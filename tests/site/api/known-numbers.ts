/** All numbers and days that a file of the API holds, as a page may print them. */
export class KnownNumbers {
  readonly days = new Set<string>();
  readonly #numbers = new Set<number>();

  /** `others`: what pages reckon with that is no kindergarten's: months of a year, limits of a class. */
  constructor(file: unknown, others: readonly number[]) {
    this.#gather(file, '');
    for (const number of others) this.#add(number);
  }

  /** The numbers of a text that are not among them; `2026年10月21日` and `2026.10.21` are days. */
  strange(text: string): readonly string[] {
    const days = [...text.matchAll(DAY)].map(([words, year = '', month = '', date = '']) => ({
      words,
      day: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    }));
    const rest = text.replace(DAY, ' ');
    return [
      ...days.filter(({ day }) => !this.days.has(day)).map(({ words }) => words),
      ...numbersIn(rest).filter((token) => !this.#has(Number(token))),
    ];
  }

  /** A loss and what is taken off are printed with a sign of their own. */
  #has(number: number): boolean {
    return this.#numbers.has(number) || this.#numbers.has(-number);
  }

  #gather(value: unknown, name: string, unit?: string | null): void {
    if (typeof value === 'number')
      this.#add(name.endsWith('Fen') || unit?.startsWith('分') ? value / 100 : value);
    else if (typeof value === 'string') this.#text(value);
    else if (Array.isArray(value)) for (const one of value) this.#gather(one, name, unit);
    else if (typeof value === 'object' && value !== null) {
      const own = 'unit' in value && 'source' in value ? (value.unit as string | null) : unit;
      for (const [key, part] of Object.entries(value)) this.#gather(part, key, own);
    }
  }

  #text(text: string): void {
    for (const [day] of text.matchAll(/\d{4}-\d{2}-\d{2}/g)) this.days.add(day);
    for (const token of numbersIn(text)) this.#add(Number(token));
  }

  /** Ratios are printed with one decimal or two. */
  #add(number: number): void {
    for (const places of [1, 10, 100]) this.#numbers.add(Math.round(number * places) / places);
    this.#numbers.add(number);
  }
}

const DAY = /(\d{4})[年.](\d{1,2})[月.](\d{1,2})日?/g;

function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((token) => token.replaceAll(',', ''));
}
