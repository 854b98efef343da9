/** What a reader is told when a file of the page could not be used: which, and why. The network is not blamed for what a program did. */
export class FileFailed extends Error {
  override readonly name = 'FileFailed';

  constructor(what: string, why: string) {
    super(`没有取得${what}（${why}）`);
  }
}

/** Reads a file; null where the server says that there is none (404). Throws `FileFailed` where it cannot be had. */
export async function readJson(address: string, what: string): Promise<unknown> {
  const response = await fetch(address).catch(() => {
    throw new FileFailed(what, '服务器没有回答');
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new FileFailed(what, `服务器回答 ${response.status}`);
  return response.json().catch(() => {
    throw new FileFailed(what, '文件不完整');
  });
}

/** A sentence on what failed: a file, or the program of that name. */
export function failedWords(program: string, error: unknown): string {
  if (error instanceof FileFailed) return `${error.message}。请刷新网页再试。`;
  return `${program}出错了（${error instanceof Error ? error.message : String(error)}）。请刷新网页再试。`;
}
