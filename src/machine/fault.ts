/** Nothing was published; the message says why and what to do, in Chinese. */
export class MachineFault extends Error {
  override readonly name = 'MachineFault';
}

/** What the machine says while it works: to whoever pushes, line by line. */
export type Say = (line: string) => void;

const FULL =
  '磁盘满了，没有发布；公众看到的还是原来的网站。请腾出空间（npm run publish:prune 可以清理旧版本）后再推送一次。';

/** Any failure in the words of whoever can mend it. */
export function faultMessage(error: unknown): string {
  if (error instanceof MachineFault) return error.message;
  if (!(error instanceof Error)) return `没有做成：${String(error)}`;
  const code = 'code' in error ? String(error.code) : '';
  if (isFull(error)) return FULL;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    const path = 'path' in error ? ` ${String(error.path)}` : '';
    return `没有权限写${path}；公众看到的还是原来的网站。请让推送的用户拥有整个发布文件夹，再推送一次。`;
  }
  const stack = process.env['DEBUG'] ? `\n${error.stack ?? ''}` : '';
  return `没有做成；公众看到的还是原来的网站。原因：${error.message}${stack}`;
}

function isFull(error: Error): boolean {
  const isCode = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
  return isCode || /No space left on device|Disk quota exceeded/i.test(error.message);
}

/** The same where nothing is published anyway: a comparison. */
export function comparisonFault(error: unknown): string {
  if (error instanceof MachineFault) return error.message;
  if (!(error instanceof Error)) return `没有做成：${String(error)}`;
  return isFull(error) ? '磁盘满了，没有核对。请腾出空间后再试。' : `没有做成。原因：${error.message}`;
}
