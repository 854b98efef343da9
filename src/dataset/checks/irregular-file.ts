import { type Issue, issueAt } from '../issue.ts';

/** What stands in a folder under a file's name and is no file. */
export interface IrregularFile {
  /** As the issues name files: relative to the data directory; content files as `content/…`. */
  readonly file: string;
  readonly kind: 'link' | 'special';
}

/** The rule on links, pipes and devices: not a `Check`, for they have no rows. */
export const IRREGULAR_FILE_RULE = {
  id: 'irregular-file',
  severity: 'error',
  description:
    'data/ 和 content/ 里只能放普通的文件和文件夹：符号链接指向别处，换一台电脑就不一样，不读也不公布；管道、设备一类的特殊文件也是。',
} as const;

const WORDS: Readonly<Record<IrregularFile['kind'], { readonly message: string; readonly remedy: string }>> =
  {
    link: {
      message: '这是一个符号链接，指向别处的文件或文件夹，不能读取，也不会公布。',
      remedy: '删去这个链接，把它指向的文件或文件夹复制到这里；用不着的只要删去。',
    },
    special: {
      message: '这是管道、套接字或设备一类的特殊文件，不能读取，也不会公布。',
      remedy: '把它移出这个文件夹。',
    },
  };

/** An error for each. */
export function irregularFileIssues(files: readonly IrregularFile[]): readonly Issue[] {
  const { id: rule, severity } = IRREGULAR_FILE_RULE;
  return files.map(({ file, kind }) => issueAt(file, {}, { rule, severity, ...WORDS[kind] }));
}
