import { parseArgs } from 'node:util';
import type { Range } from '../../publication/revision.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
export type DiffFormat = (typeof FORMATS)[number];

export interface DiffArguments {
  readonly range: Range;
  readonly format: DiffFormat;
  /** Whether every line is printed. */
  readonly all: boolean;
  readonly data: string | undefined;
  readonly content: string | undefined;
}

export type ParsedDiff =
  { readonly request: DiffArguments } | { readonly help: true } | { readonly fault: string };

export const DIFF_HELP = `用法：npm run diff -- [A..B] [--format text|markdown|json] [--all] [--data DIR] [--content DIR]

从版本 A 到版本 B 改了什么，公众会看到什么：收费涨跌、普惠认定、等级、师资、开办停办、指标，按轻重排列，变化大的标出来。
每一句都和发布以后变更记录里的一样。只读，不改动任何文件。

  （不写）          最近一次提交 → 现在的文件：还没有提交的改动
  A                 A → 现在的文件
  A..B              A → B，例如 main..秋季收费
  A...B             A 和 B 分开的地方 → B：一个合并请求带来的改动
  --format FORMAT   text 给人看（默认）；markdown 贴进合并请求；json 给程序用（用 npm run -s，否则 npm 会在前面多写两行）
  --all             全部列出；不加时，长的部分只列最要紧的，其余计数
  --data DIR        数据文件夹，默认 data（也可用环境变量 DATA_DIR）
  --content DIR     网页文字的文件夹，默认 content；数据在别处的，默认它旁边的 content
  --help            显示本说明

环境变量 AS_OF=2026-09-01 指定以哪一天为准；不写的，各按提交数据的那一天。
退出码：0 做好了（B 有错误也是 0，最前面会说）；2 没有做成。
`;

/** Reads the words after `npm run diff --`. */
export function parseDiff(args: readonly string[]): ParsedDiff {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        all: { type: 'boolean', default: false },
        data: { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const format = FORMATS.find((name) => name === values.format);
    if (format === undefined)
      return { fault: `--format 只能是 ${FORMATS.join('、')}，填写的是“${values.format}”。` };
    const [words = 'HEAD', ...more] = positionals;
    if (more.length > 0)
      return {
        fault: `只能写一个范围，多出来“${more.join(' ')}”。两个版本之间写两个点：${words}..${more[0]}。`,
      };
    const range = parseRange(words);
    if (range === null) return { fault: `“${words}”看不懂。请写成 A..B 的样子，例如 HEAD~1..HEAD。` };
    const { all, data, content } = values;
    return { request: { range, format, all, data, content } };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

/** `A..B`, `A...B`, or `A` against the files as they stand; as git does, a side that is left out is HEAD. */
export function parseRange(words: string): Range | null {
  const [, from = '', dots = '', to = ''] = /^(|.*?[^.])(\.{2,3})(?!\.)(.*)$/s.exec(words) ?? [];
  if (dots === '') return isName(words) ? { from: words, to: null, isFromMergeBase: false } : null;
  const range = { from: from || 'HEAD', to: to || 'HEAD', isFromMergeBase: dots.length === 3 };
  return (from !== '' || to !== '') && isName(range.from) && isName(range.to) ? range : null;
}

/** Whether git may be asked for it: no option, nothing with two dots, no line break. */
function isName(words: string): boolean {
  return words !== '' && !words.startsWith('-') && !words.includes('..') && !/[\s\0]/.test(words);
}

function faultOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /Unknown option '(--?[^']+)'/.exec(message) ?? [];
  if (option !== undefined) return `没有 ${option} 这个选项。`;
  const [, valueless] = /Option '(--[\w-]+)/.exec(message) ?? [];
  return valueless === undefined ? `参数看不懂：${message}` : `${valueless} 后面要写内容。`;
}
