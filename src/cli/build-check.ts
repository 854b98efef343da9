import { join } from 'node:path';
import { examinedBefore, withFindings } from '../dataset/validate.ts';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { CheckImpossible } from '../publication/check-impossible.ts';
import { CleanFiles } from '../publication/clean-files.ts';
import { type ExaminedFolders, presumeSound, readSource, type Source } from '../publication/load.ts';
import { type CheckBeside, checkBeside, isWorthAProcess } from '../release/check-beside.ts';
import { GATE_SOURCES, sourceKey } from '../release/program-key.ts';
import type { Examiner } from '../release/render-process.ts';
import { type CheckRun, type CheckRunOptions, reportCheck, runCheck } from './check-run.ts';
import type { Output } from './progress.ts';

/** Whether the data of a folder are worth a process that checks them. */
export type IsLarge = (dataDir: string) => boolean;

/** The check of a build. */
export interface BuildCheck {
  /** What the build may begin with: what was examined, or what it comes to if nothing is wrong. Null where there is nothing to begin with. */
  readonly begun: ExaminedFolders | null;
  /** What was found; its report is printed, after `beforeReport`. */
  readonly run: (beforeReport?: () => void) => Promise<CheckRun>;
  /** Whether what was begun is what was found. */
  readonly isAsBegun: (run: CheckRun) => boolean;
  /** A process that has examined the same, or is at it, and can go on to make pages of it. */
  readonly examiner: Examiner | undefined;
  /** Ends what is still examined. */
  readonly stop: () => Promise<void>;
}

export interface BuildCheckOptions {
  readonly isLarge?: IsLarge | undefined;
  /** Told of what was read, before it is examined here. */
  readonly onRead?: (source: Source) => Promise<void>;
}

/**
 * Checks data and texts for a build. A small bureau is examined first; a large one in a process beside the build, which begins as if nothing
 * were wrong, and puts nothing in its place before that is known.
 */
export async function checkForBuild(
  environment: BuildEnvironment,
  output: Output,
  { isLarge = isWorthAProcess, onRead }: BuildCheckOptions = {},
): Promise<BuildCheck> {
  const { projectDir, cacheDir, dataDir, contentDir, asOf } = environment;
  const { stdout, stderr } = output;
  const options = { dataDir, contentDir, format: 'text', env: process.env, stdout, stderr } as const;
  const list = join(cacheDir, 'clean-files');
  const code = await sourceKey(projectDir, GATE_SOURCES);
  const folders = { dataDir, contentDir };
  const source = isLarge(dataDir) ? await readSource(folders, asOf).catch(noSource) : null;
  if (source !== null) {
    const beside = checkBeside({ folders, source, cleanFiles: { list, code } });
    await Promise.all([onRead?.(source), beside.sent]);
    return besideBuild(options, source, beside);
  }
  const cleanFiles = new CleanFiles(list, code);
  return examinedFirst(await runCheck({ ...options, cleanFiles, ...(onRead && { onRead }) }));
}

function examinedFirst(run: CheckRun): BuildCheck {
  return {
    begun: run.publishable,
    run: () => Promise.resolve(run),
    isAsBegun: ({ publishable }) => publishable !== null,
    examiner: undefined,
    stop: () => Promise.resolve(),
  };
}

/** What stands in the way of reading is told by the check. */
function noSource(error: unknown): null {
  if (error instanceof CheckImpossible) return null;
  throw error;
}

function besideBuild(options: CheckRunOptions, source: Source, beside: CheckBeside): BuildCheck {
  const presumed = presumeSound(options, source);
  const examined = async (): Promise<ExaminedFolders> => {
    const findings = await beside.findings;
    const isSound = findings.issues.every(({ severity }) => severity !== 'error');
    const examination = isSound
      ? withFindings(presumed.examination, findings)
      : examinedBefore(source.data.files, findings);
    return { source, examination };
  };
  let run: Promise<CheckRun> | undefined;
  return {
    begun: presumed.examination.publishable ? presumed : null,
    run: (beforeReport) =>
      (run ??= reportCheck(options, async () => {
        const found = await examined();
        beforeReport?.();
        return found;
      })),
    isAsBegun: ({ exitCode }) => exitCode === 0,
    examiner: beside,
    stop: beside.stop,
  };
}
