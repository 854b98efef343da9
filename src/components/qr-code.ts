import { encode } from 'uqr';

/** Side of a module and the white border, in units of the drawing and in modules. */
const [SIDE, BORDER] = [4, 2];

/**
 * One of the eight masks of a QR code: which, stands in the code, so a reader takes any. To find the one with the fewest confusing patterns
 * takes four times as long as the code itself, and on addresses that differ in ten digits they hardly differ.
 */
const MASK = 4;

/** An address as a QR code (ISO/IEC 18004, error correction M), drawn row by row. */
export function qrCode(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: BORDER, maskPattern: MASK });
  const length = size * SIDE;
  const path = data.map((row, at) => runsOf(row, at * SIDE)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${length} ${length}"><rect fill="#fff" width="${length}" height="${length}"/><path d="${path}"/></svg>`;
}

/** The black modules of a row, those beside each other as one rectangle. */
function runsOf(row: readonly boolean[], top: number): string {
  let path = '';
  for (let from = 0; from < row.length; from += 1) {
    if (!row[from]) continue;
    let until = from;
    while (row[until]) until += 1;
    const width = (until - from) * SIDE;
    path += `M${from * SIDE} ${top}h${width}v${SIDE}h-${width}z`;
    from = until;
  }
  return path;
}
