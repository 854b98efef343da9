import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FEWEST_KINDERGARTENS, generateFiles, MOST_KINDERGARTENS } from '../demo/generate.ts';
import { TABLE_NAMES } from '../dataset/tables/names.ts';
import { shownPath } from './shown-path.ts';

const HELP = `用法：npm run demo -- --out DIR [--kindergartens N] [--seed S]

生成一套演示数据（虚构的市、县区和幼儿园），同样的参数每次生成的文件完全相同。

  --out DIR             写到哪个文件夹（必填；文件夹里的同名文件会被覆盖）
  --kindergartens N     幼儿园数，${FEWEST_KINDERGARTENS} 到 ${MOST_KINDERGARTENS}，默认 260
  --seed S              种子，任意文字，默认 1
  --help                显示本说明

例：npm run demo -- --kindergartens 24 --seed 7 --out /tmp/demo
`;

interface Request {
  readonly kindergartens: number;
  readonly seed: string;
  readonly out: string;
}

type Parsed = { readonly request: Request } | { readonly help: true } | { readonly fault: string };

function parse(args: readonly string[]): Parsed {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        kindergartens: { type: 'string', default: '260' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: true };
    const kindergartens = /^\d+$/.test(values.kindergartens) ? Number(values.kindergartens) : Number.NaN;
    if (!(kindergartens >= FEWEST_KINDERGARTENS && kindergartens <= MOST_KINDERGARTENS)) {
      return {
        fault: `--kindergartens 要填 ${FEWEST_KINDERGARTENS} 到 ${MOST_KINDERGARTENS} 之间的整数，填写的是“${values.kindergartens}”。`,
      };
    }
    if (!values.out) return { fault: '没有写明输出文件夹，请加上 --out DIR。' };
    return { request: { kindergartens, seed: values.seed, out: resolve(values.out) } };
  } catch (error) {
    return { fault: `参数看不懂：${error instanceof Error ? error.message : String(error)}` };
  }
}

/** One line on the terminal, gone with the last file; nothing where nobody watches. */
function showProgress(kindergartens: number, files: number): void {
  if (process.stderr.isTTY !== true) return;
  const all = TABLE_NAMES.length + 1;
  const line = files < all ? `正在生成 ${kindergartens} 所幼儿园的演示数据：${files} / ${all} 个文件` : '';
  process.stderr.write(`\r\u001B[2K${line}`);
}

function write({ kindergartens, seed, out }: Request): void {
  mkdirSync(out, { recursive: true });
  let [files, rows] = [0, 0];
  showProgress(kindergartens, files);
  for (const file of generateFiles({ kindergartens, seed })) {
    writeFileSync(join(out, file.name), file.text);
    files += 1;
    rows += file.rows;
    showProgress(kindergartens, files);
  }
  const shown = shownPath(out);
  process.stdout.write(
    `已写入 ${shown}：${files} 个文件，${rows} 行，${kindergartens} 所幼儿园，种子 ${seed}。\n检查：npm run check -- --data ${shown}\n`,
  );
}

const parsed = parse(process.argv.slice(2));
if ('help' in parsed) {
  process.stdout.write(HELP);
} else if ('fault' in parsed) {
  process.stderr.write(`${parsed.fault}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    write(parsed.request);
  } catch (error) {
    process.stderr.write(`写文件时出错：${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
