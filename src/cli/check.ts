import { parseArgs } from 'node:util';
import { keepCompiledCode } from '../integrations/compiled-code.ts';

keepCompiledCode();
const { runCheck } = await import('./check-run.ts');
const { environmentOrExit } = await import('./environment.ts');

const HELP = `用法：npm run check -- [--all] [--format text|json|github|gitlab] [--data DIR] [--content DIR]

检查数据文件夹和网页文字，一次列出全部问题。

  --all             每个问题一行；不加时，同一个文件里同样的问题超过 20 处的合成一条
  --format FORMAT   text 给人看（默认）；json 给程序用（用 npm run -s，否则 npm 会在前面多写两行）；github 在 GitHub Actions 里标到行；gitlab 是 GitLab 的 Code Quality 报告，在合并请求里标到行
  --data DIR        数据文件夹，默认 data（也可用环境变量 DATA_DIR）
  --content DIR     网页文字的文件夹，默认 content；数据在别处的，默认它旁边的 content
  --help            显示本说明

环境变量 AS_OF=2026-09-01 指定以哪一天为准。
退出码：0 没有错误（可以有提醒）；1 有错误；2 检查没有做成。
site.json 的 publishPolicy 为 hold 时，有错误仍退出 1；能扣下的行扣下后，npm run build 照常公布其余内容。
`;

const FORMATS = ['text', 'json', 'github', 'gitlab'] as const;

interface Request {
  readonly all: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly data: string | undefined;
  readonly content: string | undefined;
}

type Parsed = { readonly request: Request } | { readonly help: true } | { readonly fault: string };

function parse(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        all: { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        data: { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const format = FORMATS.find((name) => name === values.format);
    if (format === undefined) {
      return { fault: `--format 只能是 ${FORMATS.join('、')}，填写的是“${values.format}”。` };
    }
    return { request: { all: values.all, format, data: values.data, content: values.content } };
  } catch (error) {
    return { fault: `参数看不懂：${error instanceof Error ? error.message : String(error)}` };
  }
}

async function check({ all, format, data, content }: Request): Promise<0 | 1 | 2> {
  const environment = environmentOrExit({
    ...process.env,
    ...(data === undefined ? {} : { DATA_DIR: data }),
    ...(content === undefined ? {} : { CONTENT_DIR: content }),
  });
  if (environment === undefined) return 2;
  const { dataDir, contentDir } = environment;
  const { stdout, stderr, env } = process;
  return (await runCheck({ dataDir, contentDir, all, format, env, stdout, stderr })).exitCode;
}

const parsed = parse(process.argv.slice(2));
if ('help' in parsed) process.stdout.write(HELP);
else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${HELP}`);
  process.exitCode = 2;
} else process.exitCode = await check(parsed.request);
