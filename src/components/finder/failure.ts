import type { FinderFiles } from '../../search/find/index-files.ts';

/** Names of the finder's files, as the page gives their addresses. */
export type FileName = keyof FinderFiles;

/** Why a file did not come: no answer at all, an answer of this HTTP status, or something that is not the file. */
export type UnreadReason = 'network' | 'content' | number;

/** One of the finder's files that could not be had. */
export class FileUnread extends Error {
  override readonly name = 'FileUnread';
  readonly file: FileName;
  readonly reason: UnreadReason;

  constructor(file: FileName, reason: UnreadReason) {
    super(`${file}: ${reason}`);
    this.file = file;
    this.reason = reason;
  }
}

const HOLDS: Readonly<Record<FileName, string>> = {
  core: '幼儿园名录',
  text: '地址、社区和招生范围',
  places: '幼儿园位置',
  homophones: '同音字表',
  phones: '联系电话',
};

/** What a reader is told: what failed, why, and what still works. */
export function failureWords(error: unknown): string {
  const otherwise = '可以从下面的乡镇列表进入。';
  if (!(error instanceof FileUnread))
    return `查找程序出错了（${messageOf(error)}）。请刷新网页再试，也${otherwise}`;
  const { file, reason } = error;
  const what = file === 'core' ? `没有取得${HOLDS.core}` : `没有取得${HOLDS[file]}，结果可能不全`;
  switch (reason) {
    case 'network':
      return `${what}（服务器没有回答）。请刷新网页再试，也${otherwise}`;
    case 'content':
      return `${what}：文件不完整。请刷新网页再试，也${otherwise}`;
    default:
      return `${what}（服务器回答 ${reason}）。请刷新网页再试，也${otherwise}`;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
