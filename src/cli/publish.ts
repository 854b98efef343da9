import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { faultMessage, MachineFault } from '../machine/fault.ts';
import { gitThatWaits } from '../machine/session.ts';
import { type Machine, openMachine } from '../machine/places.ts';
import { KEPT_RELEASES, prune } from '../machine/prune.ts';
import { parseUpdates, receive } from '../machine/receive.ts';
import { rollback } from '../machine/rollback.ts';
import { settle } from '../machine/settle.ts';
import { tellStatus } from '../machine/status.ts';
import { turn } from '../machine/turn.ts';

const HELP = `用法：npm run publish:init -- DIR            建一个发布文件夹，或更新它的程序；已发布的不动
      npm run publish:status -- DIR          网站上是哪一版，main 在哪里，有哪些版本可以退回
      npm run publish:rollback -- DIR [版本] 退回上一版，或名字以此开头的那一版；main 不动
      npm run publish:rebuild -- DIR         按今天的日期重新生成；没有要变的就不发布
      npm run publish:prune -- DIR [--keep N] 只留最近 N 版（默认 ${KEPT_RELEASES}）和现在的一版

建好以后也可以直接用 DIR/publish status 等，不用 npm。
环境变量 AS_OF=2026-09-01 指定 rebuild 以哪一天为准，默认今天。
退出码：0 做成了；1 没有发布，或网站不是 main 的内容；2 没有做成。
`;

const projectDir = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const say = (line: string): void => {
  if (line !== '') process.stdout.write(`${line}\n`);
};

// Web servers run as somebody else, and must be able to read what is published.
process.umask(0o022);

// Whoever pushed has gone: nothing is published that nobody hears of.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));

/** Each returns the exit code. */
const COMMANDS: Readonly<
  Record<string, (machine: Machine, rest: readonly string[], keep: string) => Promise<number>>
> = {
  status: async (machine) => {
    await settle(machine, say, { waits: false });
    return (await tellStatus(machine, say)) ? 0 : 1;
  },
  rollback: async (machine, [name]) => {
    await rollback(machine, name, say);
    return 0;
  },
  rebuild: async (machine) => {
    await turn(machine, process.env['AS_OF'] || 'today', say);
    return 0;
  },
  prune: async (machine, _rest, keep) => {
    if (!/^[1-9]\d*$/.test(keep)) throw new MachineFault(`--keep 要填 1 或更大的整数，填写的是“${keep}”。`);
    await prune(machine, Number(keep), say);
    return 0;
  },
  // The hook of git: npm has no script for it.
  receive: async (machine) => {
    const updates = parseUpdates(readFileSync(0, 'utf8'));
    await receive(machine, { updates, taker: gitThatWaits(), env: process.env, say });
    return 0;
  },
  // What finishes a push whose git was killed.
  settle: async (machine) => {
    await settle(machine, () => {}, { waits: true });
    return 0;
  },
};

async function init(folder: string): Promise<number> {
  const { environmentOrExit } = await import('./environment.ts');
  const { initMachine, nextSteps } = await import('../machine/setup/init.ts');
  const environment = environmentOrExit();
  if (environment === undefined) return 2;
  const { siteUrl, basePath } = environment;
  const npm = process.env['npm_execpath'];
  const machine = await initMachine({ folder, projectDir, siteUrl, basePath, npm, say });
  for (const line of nextSteps(machine)) say(line);
  return 0;
}

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...others] = args;
  const { values, positionals } = parseArgs({
    args: [...others],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', default: false },
      keep: { type: 'string', default: String(KEPT_RELEASES) },
    },
  });
  const [dir, ...rest] = positionals;
  if (values.help || name === '--help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (dir === undefined || (name !== 'init' && COMMANDS[name] === undefined)) {
    process.stderr.write(
      `${dir === undefined ? '没有写发布文件夹。' : `没有 ${name} 这个命令。`}\n\n${HELP}`,
    );
    return 2;
  }
  const folder = realFolder(dir);
  if (name === 'init') return init(folder);
  return (await COMMANDS[name]?.(openMachine(folder), rest, values.keep)) ?? 2;
}

/** With every link resolved, also of a folder that is still to be made: two names of one folder must wait for each other. */
function realFolder(dir: string): string {
  const path = resolve(dir);
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realFolder(parent), path.slice(parent.length).replace(/^\//, ''));
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${faultMessage(error)}\n`);
  process.exitCode = 1;
}
