import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { runCheck } from './check-run.ts';
import { describeBuildError } from './build-error.ts';
import { startProgress, type Output } from './progress.ts';

export type ExitCode = 0 | 1 | 2;

/**
 * Checks the data and, if the bureau's policy lets it be published, builds the site into `outDir`. Returns 0 when the new site stands, 1 when
 * the data or the texts have errors, 2 when the build could not run. Unless it is 0, `outDir` is as it was:
 * the site is built beside it and takes its place only when complete.
 */
export async function buildSite(environment: BuildEnvironment, output: Output): Promise<ExitCode> {
  const refusal = await refuseOutDir(environment);
  if (refusal !== undefined) {
    output.stderr.write(`${refusal}\n`);
    return 2;
  }
  const { exitCode, publishable } = await runCheck({
    dataDir: environment.dataDir,
    contentDir: environment.contentDir,
    format: 'text',
    env: process.env,
    stdout: output.stdout,
    stderr: output.stderr,
  });
  if (!publishable) {
    output.stderr.write(keptMessage('没有生成网站。', environment.outDir));
    return exitCode === 2 ? 2 : 1;
  }
  return buildChecked(environment, output);
}

async function buildChecked(environment: BuildEnvironment, output: Output): Promise<ExitCode> {
  const started = performance.now();
  const staging = `${environment.outDir}.building-${process.pid}`;
  const progress = startProgress(output, '正在生成网站');
  const abandon = (): void => {
    void rm(staging, { recursive: true, force: true }).finally(() => process.exit(130));
  };
  process.once('SIGINT', abandon).once('SIGTERM', abandon);
  try {
    await runAstro(environment, staging);
    const pages = await countPages(staging);
    await takePlace(staging, environment.outDir);
    progress.stop();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    output.stdout.write(`已生成 ${pages} 个网页，用时 ${seconds} 秒：${shown(environment.outDir)}\n`);
    return 0;
  } catch (error) {
    progress.stop();
    const { message, exitCode } = describeBuildError(error, environment.projectDir);
    output.stderr.write(`${message}\n${keptMessage('没有生成网站。', environment.outDir)}`);
    return exitCode;
  } finally {
    process.off('SIGINT', abandon).off('SIGTERM', abandon);
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The pages read the environment themselves; hand them the resolved paths, whichever folder they run in. */
async function runAstro(environment: BuildEnvironment, staging: string): Promise<void> {
  process.env['DATA_DIR'] = environment.dataDir;
  process.env['CONTENT_DIR'] = environment.contentDir;
  process.env['ASTRO_CACHE_DIR'] = environment.cacheDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['NODE_ENV'] ??= 'production';
  const { build } = await import('astro');
  await mkdir(dirname(staging), { recursive: true });
  await build({
    root: environment.projectDir,
    outDir: staging,
    logLevel: process.env['DEBUG'] ? 'info' : 'silent',
  });
}

/** Why `outDir` must not be replaced, or undefined when it may: a typing slip must not delete somebody's files. */
async function refuseOutDir(environment: BuildEnvironment): Promise<string | undefined> {
  const { outDir } = environment;
  const holds = [environment.projectDir, environment.dataDir, environment.contentDir].find((folder) =>
    isInside(folder, outDir),
  );
  if (holds !== undefined) return `输出目录 ${outDir} 里有 ${holds}，不能用作输出目录。请改 OUT_DIR。`;
  const entries = await readdir(outDir).catch(() => []);
  if (entries.length > 0 && !existsSync(join(outDir, 'index.html'))) {
    return `输出目录 ${outDir} 里有别的文件，不像以前生成的网站。为免误删，没有写入。请改 OUT_DIR，或先清空它。`;
  }
  return undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way));
}

/** Two renames: readers find the old site or the new one, save for the instant between. */
async function takePlace(staging: string, outDir: string): Promise<void> {
  const previous = `${outDir}.previous-${process.pid}`;
  const hadSite = existsSync(outDir);
  if (hadSite) await rename(outDir, previous);
  try {
    await rename(staging, outDir);
  } catch (error) {
    if (hadSite) await rename(previous, outDir);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

async function countPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => basename(entry).endsWith('.html')).length;
}

function keptMessage(reason: string, outDir: string): string {
  return existsSync(outDir) ? `${reason}${shown(outDir)} 里原来的网站没有改动。\n` : `${reason}\n`;
}

function shown(folder: string): string {
  const way = relative(process.cwd(), folder);
  return (way === '' || way.startsWith('..') ? folder : way) + sep;
}
