/** Where a whole number is meant, thousands are set apart: `12,345`. Decimals only when `digits` asks for them. */
export function formatNumber(value: number, digits = 0): string {
  // Most of what a site says.
  if (value >= 0 && value < 1000 && digits === 0 && Number.isInteger(value)) return String(value);
  const rounded = roundHalfUp(value, digits);
  const size = Math.abs(rounded);
  const [whole = '0', fraction] = digits === 0 ? [String(size)] : size.toFixed(digits).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const sign = rounded < 0 ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** As {@link formatNumber}, without trailing zeros: `6.4`, `7`. At most `digits` decimals. */
export function formatShort(value: number, digits = 1): string {
  const text = formatNumber(value, digits);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A percentage already out of 100: `92.5%`. One decimal for sentences and charts, two for registers and downloads. */
export function formatPercent(value: number, digits: 1 | 2 = 1): string {
  return `${formatShort(value, digits)}%`;
}

/** A share between 0 and 1 (or above) as a percentage: `0.925` → `92.5%`; never clamped at 100 %. */
export function formatShare(share: number, digits: 1 | 2 = 1): string {
  return formatPercent(share * 100, digits);
}

/** A difference in percentage points, with its sign: `+0.6 个百分点`. */
export function formatPoints(points: number, digits: 1 | 2 = 1): string {
  const text = formatShort(points, digits);
  return `${points > 0 && text !== '0' ? '+' : ''}${text} 个百分点`;
}

/** Children to one adult: `1:6.4`, set with the ratio sign the standards use (1∶6.4). */
export function formatRatio(childrenPerAdult: number, digits = 1): string {
  return `1∶${formatShort(childrenPerAdult, digits)}`;
}

/**
 * A ratio beside its standard: one decimal, two where one would hide on which side of the standard it is
 * (1∶9.04 is not 1∶9).
 */
export function formatRatioAgainst(
  value: number,
  band: { readonly from: number; readonly to: number } | null | undefined,
): string {
  const rounded = roundHalfUp(value, 1);
  const hides = band && (value > band.to ? rounded <= band.to : value < band.from && rounded >= band.from);
  return formatRatio(value, hides ? 2 : 1);
}

/** Metres as a walk or a drive reads: `350 米`, `1.2 公里`, `18 公里`. */
export function formatDistance(metres: number): string {
  if (metres < 1000) return `${formatNumber(Math.round(metres / 10) * 10)} 米`;
  return `${formatShort(metres / 1000, metres < 10_000 ? 1 : 0)} 公里`;
}

/**
 * How many decimals, at least `digits`, keep a value on its own side of every threshold it does not equal: 99.96 beside 100 needs two.
 */
export function digitsApart(value: number, thresholds: readonly number[], digits = 1): number {
  const hides = (at: number) =>
    thresholds.some((limit) => sideOf(roundHalfUp(value, at), limit) !== sideOf(value, limit));
  let enough = digits;
  while (enough < MOST_DIGITS && hides(enough)) enough += 1;
  return enough;
}

const MOST_DIGITS = 6;

/** Below (-1), at (0) or above (1) a limit; 58 ÷ 100 × 100 is 58, though binary fractions make it a hair less. */
function sideOf(value: number, limit: number): number {
  return Math.abs(value - limit) < 1e-9 ? 0 : Math.sign(value - limit);
}

// Binary fractions make 1.005 × 100 fall short of 100.5; a hair's breadth brings it back before rounding.
function roundHalfUp(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  const rounded = Math.round(scaled + scaled * Number.EPSILON * 4) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
