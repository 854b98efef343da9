import type { Problem } from '../issue.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: Problem };

/**
 * The text of a file: UTF-8 (with or without a byte order mark), UTF-16 by its mark, else GB18030, which holds GBK and
 * GB2312. Bytes that are none of these are a problem, never an exception.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const workbook = workbookProblem(bytes);
  if (workbook) return { problem: workbook };
  const decoded = decodeByMark(bytes) ?? decodeUnmarked(bytes);
  if ('text' in decoded && decoded.text.includes('\0')) {
    return { problem: unreadable('文件里有不可见的空字符，不是文本文件。') };
  }
  return decoded;
}

/**
 * Whatever can be read in a file that holds text, for those who search it: a damaged or wrongly marked one too, its bad bytes as U+FFFD.
 * Null where the bytes hold no text.
 */
export function anyText(bytes: Uint8Array): string | null {
  if (!holdsText(bytes)) return null;
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return new TextDecoder(unmarked).decode(bytes);
  const decoded = decodeByMark(bytes) ?? decodeUnmarked(bytes);
  if ('text' in decoded) return decoded.text;
  const encoding = markOf(bytes) ?? (damagedLine(bytes) === null ? 'gb18030' : 'utf-8');
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether bytes, the first of a file or all, hold text, whatever the file is called: not a picture, an archive, a film. */
export function holdsText(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) return false;
  if (startsWith(bytes.subarray(4), FTYP)) return false;
  if (markOf(bytes) !== null || unmarkedUtf16(bytes) !== null) return true;
  const looked = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of looked) if (byte < 0x20 && !WRITTEN_CONTROLS.has(byte)) controls += 1;
  return controls <= looked.length * MOST_CONTROLS;
}

const ascii = (text: string): readonly number[] => Array.from(text, (char) => char.charCodeAt(0));

/** How files begin that hold no text. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('RIFF'),
  [...ascii('PK'), 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  ascii('%PDF-'),
  [0x1f, 0x8b],
  ascii('SQLite format 3\0'),
  ascii('wOF'),
  [0, 1, 0, 0],
  [0, 0, 1, 0],
  [...ascii('7z'), 0xbc, 0xaf],
  [...ascii('Rar!'), 0x1a],
  ascii('ID3'),
  ascii('OggS'),
];
/** At the fifth byte of AVIF, HEIC and MP4. */
const FTYP = ascii('ftyp');
const LOOKED_AT = 65_536;
/** Tab, line ends, form feed, escape. */
const WRITTEN_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
const MOST_CONTROLS = 0.1;

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return bytes.length >= beginning.length && beginning.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without its mark: digits, spaces and line ends have a zero byte, nearly all on the same side. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const looked = bytes.subarray(0, LOOKED_AT);
  let [even, odd] = [0, 0];
  for (let index = looked.indexOf(0); index !== -1; index = looked.indexOf(0, index + 1)) {
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd < Math.max(4, looked.length * 0.02)) return null;
  if (odd > even * 10) return 'utf-16le';
  return even > odd * 10 ? 'utf-16be' : null;
}

/** The encoding that a byte order mark tells. */
function markOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8' : null;
}

function decodeByMark(bytes: Uint8Array): Decoded | undefined {
  const encoding = markOf(bytes);
  if (encoding === null) return undefined;
  return decodeMarked(bytes, encoding, encoding === 'utf-8' ? 'UTF-8' : 'UTF-16');
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding, name: string): Decoded {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  return { problem: unreadable(`文件开头标明是 ${name} 编码，里面却有不合这种编码的字节，文件可能损坏了。`) };
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const damaged = damagedLine(bytes);
  if (damaged !== null)
    return { problem: unreadable(`第 ${damaged} 行附近有损坏的字符（UTF-8 编码不完整）。`) };
  const gb = tryDecode(bytes, 'gb18030');
  if (gb !== null) return { text: gb, encoding: 'gb18030' };
  return { problem: unreadable('读不出文字：不是 UTF-8、GBK（GB18030）或 UTF-16 编码。') };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The line of the first bad character where nearly all of the text is good UTF-8: a damaged file, which GB18030 would turn
 * into nonsense without complaint. Null where the bytes are not mostly UTF-8.
 */
function damagedLine(bytes: Uint8Array): number | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  if (good < bad * 20) return null;
  return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\r|\n/).length;
}

/** A workbook whose name was changed to .csv: xlsx is a zip (PK), xls an OLE file. */
function workbookProblem(bytes: Uint8Array): Problem | undefined {
  const [a, b, c, d] = bytes;
  const isZip = a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04;
  const isOle = a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;
  if (!isZip && !isOle) return undefined;
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message: '这是表格软件的工作簿（xlsx 或 xls），只是文件名写成了 .csv。',
    remedy: '用 WPS 打开它，点“另存为”，文件类型选“CSV（逗号分隔）”或“CSV UTF-8”，再提交。',
  };
}

function unreadable(message: string): Problem {
  return {
    rule: 'unreadable-file',
    severity: 'error',
    message,
    remedy: '用 WPS 打开原来的表，点“另存为”，文件类型选“CSV UTF-8（逗号分隔）”，再提交。',
  };
}

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': ' UTF-8 ',
  'utf-16le': ' UTF-16 ',
  'utf-16be': ' UTF-16 ',
  gb18030: ' GBK（GB18030）',
};

/** The notice for a file that is not UTF-8: what it was read as. */
export function encodingNotice(encoding: Encoding): Problem | undefined {
  if (encoding === 'utf-8') return undefined;
  return {
    rule: 'encoding',
    severity: 'notice',
    message: `文件不是 UTF-8 编码，按${ENCODING_NAMES[encoding]}读取。`,
    remedy: '不必修改。若页面上有字不对，请另存为“CSV UTF-8（逗号分隔）”再提交。',
  };
}
