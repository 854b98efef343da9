/** Money in integer 分, so that sums are exact. */
export type Fen = number & { readonly unit: 'fen' };

/** Brands a whole number of 分. Throws on a fraction: a fraction of a 分 is a programming error, never data. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of fen: ${amount}`);
  return amount as Fen;
}

export const ZERO_FEN = fen(0);

const YUAN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/;

/** Yuan as written with at most two decimals (`1200`, `1200.5`) → 分; `null` where the text is anything else. */
export function parseYuan(text: string): Fen | null {
  const match = YUAN.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const amount = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return fen(sign === '-' && amount !== 0 ? -amount : amount);
}

/** 分 → yuan as the data files write it: no thousands separator, decimals only where there are 分. */
export function serialiseYuan(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const absolute = Math.abs(amount);
  const whole = Math.trunc(absolute / 100);
  const rest = absolute % 100;
  return rest === 0
    ? `${sign}${whole}`
    : `${sign}${whole}.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}

export function sumFen(amounts: readonly Fen[]): Fen {
  return fen(amounts.reduce((sum: number, amount) => sum + amount, 0));
}

export function subtractFen(from: Fen, amount: Fen): Fen {
  return fen(from - amount);
}

/** Multiplies and rounds half up to whole 分 (a count of days, months or a percentage). */
export function timesFen(amount: Fen, factor: number): Fen {
  return fen(Math.round(amount * factor));
}
