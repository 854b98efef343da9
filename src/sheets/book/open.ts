import { openCsv } from './csv.ts';
import type { BookFault, Opened } from './grid.ts';
import { openWorkbook } from './workbook.ts';

/** A file as somebody hands it over. */
export interface Book {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PACKED = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file is a workbook by its first bytes, whatever its name says: packed, or of the old kind. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return begins(bytes, PACKED) || begins(bytes, OLE);
}

/** The grids of a file, told apart by its first bytes and not by its name. Never throws. */
export async function openBook({ name, bytes }: Book): Promise<Opened> {
  if (bytes.length === 0) return fault(name, '这个文件是空的。请重新下载或另存，再交来。');
  if (begins(bytes, PACKED)) return openWorkbook(name, bytes);
  if (begins(bytes, OLE)) return openOle(name, bytes);
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return fault(name, '这是 PDF，不是表格。请向原单位要表格文件（xlsx），或用 WPS 转成表格核对后再交来。');
  }
  return openCsv(name, bytes);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The wrapping of old workbooks (xls, et), of documents (doc), and of workbooks with a password. */
function openOle(name: string, bytes: Uint8Array): Opened {
  const isEncrypted = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  return fault(
    name,
    isEncrypted
      ? '这个文件设了打开密码，读不出来。请在 WPS 里取消密码后另存，再交来。'
      : '这是旧格式的文件（xls、et 或 doc）。请用 WPS 打开，点“另存为”，文件类型选“Excel 文件（*.xlsx）”，再交来。',
  );
}

function fault(file: string, message: string): { readonly fault: BookFault } {
  return { fault: { file, message } };
}
