import { join } from 'node:path';
import { type BuildEnvironment, publishedAddress, settleEnvironment } from '../integrations/environment.ts';
import { writeExaminedTexts } from '../integrations/examined-texts.ts';
import type { ExaminedFolders, Source } from '../publication/load.ts';
import { describeBuildError } from './build-error.ts';
import { BuildImpossible } from './build-impossible.ts';
import { type BuildCheck, checkForBuild, type IsLarge } from './build-check.ts';
import { setBuildVariables } from './build-variables.ts';
import { compilerFor } from './compiler.ts';
import { describeDeadLinks } from './output/links-message.ts';
import { keepSign, keptSign } from './output/kept-sign.ts';
import { holdForBuild } from './output/locks.ts';
import { takeMark, writeMark } from './output/mark.ts';
import { outputTarget } from './output/target.ts';
import { keptMessage, leftMessage, shown } from './output/words.ts';
import {
  closeOnSignal,
  closeWorkspace,
  openWorkspace,
  recoverSite,
  refusalToReplace,
  takePlace,
} from './output/workspace.ts';
import { startProgress, type Output, type Progress } from './progress.ts';
import { attachments, attachmentsNote } from './public-folder.ts';
import type { Compiler } from '../release/compile-apart.ts';
import { orderProgram } from '../release/kept-program.ts';
import type { Examiner } from '../release/render-process.ts';
import { writeSite, type WrittenSite } from '../release/write-site.ts';

export type ExitCode = 0 | 1 | 2;

export interface BuildResult {
  /** 0: the new site stands. 1: the data or the texts have errors. 2: the build could not run. */
  readonly exitCode: ExitCode;
  /** What the site that stands was built with; none where it is not 0. */
  readonly built?: BuildEnvironment;
}

/**
 * Checks the data and, if the bureau's policy lets it be published, builds the site into `outDir`. Unless the result is 0, `outDir` is as it was:
 * the site is built apart, examined, and takes its place only when complete. One build at a time uses the program's folder, the cache and the place.
 */
export async function buildSite(
  environment: BuildEnvironment,
  output: Output,
  { isLarge, compiler = compilerFor(environment) }: BuildOptions = {},
): Promise<BuildResult> {
  try {
    const target = outputTarget(environment);
    const release = await holdForBuild(environment, target, output);
    try {
      return await buildInto(target, { environment, output, compiler }, isLarge);
    } finally {
      // It writes into the program's folder.
      await compiler.stop();
      release();
    }
  } catch (error) {
    await compiler.stop();
    return failed(error, environment, output);
  }
}

export interface BuildOptions {
  readonly isLarge?: IsLarge;
  /** One that was asked for before, and loads. */
  readonly compiler?: Compiler;
}

/** What a build works with from its first step on. */
interface BuildTools {
  readonly environment: BuildEnvironment;
  readonly output: Output;
  readonly compiler: Compiler;
}

async function buildInto(target: string, tools: BuildTools, isLarge?: IsLarge): Promise<BuildResult> {
  const { environment, output } = tools;
  const shownTarget = shown(environment.outDir);
  tellRecovery(target, shownTarget, output);
  const refusal = refusalToReplace(target, shownTarget, keptSign(environment.cacheDir));
  if (refusal !== undefined) throw new BuildImpossible(refusal);
  const note = attachmentsNote(attachments(environment.projectDir));
  await setBuildVariables(environment);
  return checkAndBuild({ ...tools, target, note }, isLarge);
}

async function checkAndBuild(site: SiteToBuild, isLarge?: IsLarge): Promise<BuildResult> {
  const { environment, output, compiler } = site;
  // What the code and the texts are compiled to does not hang on what is found in them.
  const onRead = ({ content }: Source): Promise<void> =>
    orderProgram(withTexts(environment, content.files).environment, compiler);
  const check = await checkForBuild(environment, output, { isLarge, onRead });
  try {
    const result = check.begun && (await buildBegun(site, check.begun, check));
    if (result !== null) return result;
    const { exitCode, publishable } = await check.run();
    if (publishable !== null) return await buildFrom(site, publishable);
    output.stderr.write(keptMessage(environment.outDir));
    return { exitCode: exitCode === 2 ? 2 : 1 };
  } finally {
    await check.stop();
  }
}

interface SiteToBuild extends BuildTools {
  readonly target: string;
  /** What is to be said of the bureau's own files. */
  readonly note: string | null;
}

/** What a build waits for before the site takes its place. */
interface Leave {
  readonly signal: AbortSignal;
  readonly examiner: Examiner | undefined;
  /** Throws where the site must not take its place. */
  readonly wait: (progress: Progress) => Promise<void>;
}

/** Builds what a check lets a build begin with; null where that is not what it found. */
async function buildBegun(
  site: SiteToBuild,
  begun: ExaminedFolders,
  check: BuildCheck,
): Promise<BuildResult | null> {
  const giveUp = new AbortController();
  const isRight = async (progress?: Progress): Promise<boolean> =>
    check.isAsBegun(await check.run(progress?.clear));
  const leave: Leave = {
    signal: giveUp.signal,
    examiner: check.examiner,
    wait: async (progress) => {
      if (!(await isRight(progress))) giveUp.abort();
      giveUp.signal.throwIfAborted();
    },
  };
  try {
    return await buildFrom(site, begun, leave);
  } catch (error) {
    // What is wrong in the data may be what it failed of.
    if (await isRight()) throw error;
    return null;
  }
}

function buildFrom(
  { environment, ...site }: SiteToBuild,
  examined: ExaminedFolders,
  leave: Leave | null = null,
): Promise<BuildResult> {
  const { environment: withContent, paths } = withTexts(environment, examined.source.content.files);
  const settled = { ...withContent, ...examinedAddress(examined) };
  return buildExamined({ ...site, environment: settled }, examined, paths, leave);
}

/** The environment with the texts as they were read, and their paths. */
function withTexts(
  environment: BuildEnvironment,
  content: ReadonlyMap<string, Uint8Array>,
): { readonly environment: BuildEnvironment; readonly paths: readonly string[] } {
  const { folder, paths } = writeExaminedTexts(environment, content);
  return { environment: { ...environment, examinedTexts: folder }, paths };
}

function tellRecovery(target: string, shownTarget: string, { stderr }: Output): void {
  const { restored, left } = recoverSite(target);
  if (restored) stderr.write(`上一次生成在替换网站时中断，已把 ${shownTarget} 里原来的网站放回去。\n`);
  for (const folder of left) stderr.write(leftMessage(folder));
}

/** The address of the site as it was examined: `site.json` may have been saved again since the environment was read. */
function examinedAddress({ examination }: ExaminedFolders): Pick<BuildEnvironment, 'siteUrl' | 'basePath'> {
  const { siteUrl = '', basePath = '/' } = examination.bureau()?.site ?? {};
  return publishedAddress({ ...(siteUrl !== '' && { siteUrl }), basePath });
}

async function buildExamined(
  site: SiteToBuild,
  examined: ExaminedFolders,
  texts: readonly string[],
  leave: Leave | null,
): Promise<BuildResult> {
  const { target, environment, output, note } = site;
  const started = performance.now();
  const workspace = openWorkspace(target);
  const progress = startProgress(output, '正在生成网站');
  const release = closeOnSignal(workspace);
  try {
    const built = join(environment.cacheDir, 'site');
    const allowed = leave?.wait(progress);
    // It is waited for below; until then nobody listens.
    allowed?.catch(() => {});
    const { files, dead } = await writeIntoCache(built, site, examined, progress, leave);
    await allowed;
    if (note !== null) output.stdout.write(`${note}\n`);
    const { fault, warning } = describeDeadLinks(dead, texts);
    if (fault !== null) throw new BuildImpossible(`${fault}\n${keptMessage(environment.outDir)}`);
    writeMark(built, files);
    const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
    const own = keptSign(environment.cacheDir);
    keepSign(environment.cacheDir, built);
    const left = takePlace(workspace, built, target, shown(environment.outDir), own);
    progress.stop();
    if (warning !== null) output.stdout.write(`${warning}\n`);
    if (left !== undefined) output.stderr.write(leftMessage(left));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    output.stdout.write(`已生成 ${pages} 个网页，用时 ${seconds} 秒：${shown(environment.outDir)}\n`);
    return { exitCode: 0, built: environment };
  } finally {
    progress.stop();
    release();
    closeWorkspace(workspace);
  }
}

/** Writes the site into a folder of the program's own, where the one before the last may stand. */
async function writeIntoCache(
  built: string,
  { environment, compiler }: SiteToBuild,
  examined: ExaminedFolders,
  progress: Progress,
  leave: Leave | null,
): Promise<WrittenSite> {
  settleEnvironment(environment);
  try {
    return await writeSite({
      environment,
      examined,
      compiler,
      outDir: built,
      takeStanding: () => takeMark(built),
      signal: leave?.signal,
      examiner: leave?.examiner,
      onStep: progress.show,
    });
  } finally {
    settleEnvironment(undefined);
  }
}

function failed(error: unknown, environment: BuildEnvironment, { stderr }: Output): BuildResult {
  if (error instanceof BuildImpossible) {
    stderr.write(`${error.message.trimEnd()}\n`);
    return { exitCode: 2 };
  }
  const { message, exitCode } = describeBuildError(error, environment);
  stderr.write(`${message}\n${keptMessage(environment.outDir)}`);
  return { exitCode };
}
