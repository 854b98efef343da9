import { parseArgs } from 'node:util';

export const HELP = `用法：npm run import -- FILE… [--data DIR] [--answers FILE] [--again] [--all] [--dry-run] [--yes] [--format text|json]

把各股室、幼儿园交来的表（xlsx、CSV）导入数据文件夹。几张表一起交，互相对照着读。先列出要写什么，问过再写。
拿不准的不猜：格子留空或保持原样，写进数据文件夹旁边的“待问清单”。问到以后填在“回答”一栏，用 --answers 交回来。

  FILE              要导入的表，可以有几个；写文件夹，就是里面所有的表（文档、图片不读）
  --data DIR        数据文件夹，默认 data（也可用环境变量 DATA_DIR）
  --answers FILE    填了回答的待问清单（csv 或 xlsx）
  --again           以前导入过的表，照着重新写一遍（导入以后从 git 里取回了数据的，要用它）
  --all             没有导入的话、列、行，逐处列出
  --dry-run         只看，不写
  --yes             不问，直接写
  --format FORMAT   text 给人看（默认）；json 给程序用（用 npm run -s import）
  --help            显示本说明

退出码：0 没有要问的；1 还有要问的；2 没有做成，什么也没有写。
`;

export interface ImportRequest {
  readonly files: readonly string[];
  readonly data: string | undefined;
  readonly answers: readonly string[];
  /** Whether what was imported before is to be written as if it were the first time. */
  readonly isAgain: boolean;
  /** Whether everything that was not imported is told by its place. */
  readonly isAll: boolean;
  readonly isDryRun: boolean;
  readonly isAgreed: boolean;
  readonly format: 'text' | 'json';
}

export type ParsedRequest =
  { readonly request: ImportRequest } | { readonly help: true } | { readonly fault: string };

/** What the command is asked for. */
export function parseRequest(args: readonly string[]): ParsedRequest {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        answers: { type: 'string', multiple: true, default: [] },
        again: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const { format } = values;
    if (format !== 'text' && format !== 'json')
      return { fault: `--format 只能是 text、json，填写的是“${format}”。` };
    if (positionals.length === 0) {
      const remedy =
        values.answers.length > 0
          ? '回答要和原来的表一起交：npm run import -- 原来的表 --answers 待问清单.xlsx'
          : '例如：npm run import -- 收费公示表.xlsx';
      return { fault: `没有写要导入哪些表。${remedy}` };
    }
    return {
      request: {
        files: positionals,
        data: values.data,
        answers: values.answers,
        isAgain: values.again,
        isAll: values.all,
        isDryRun: values['dry-run'],
        isAgreed: values.yes,
        format,
      },
    };
  } catch (error) {
    return { fault: `参数看不懂：${error instanceof Error ? error.message : String(error)}` };
  }
}
