import { toGithub, toGitlab, toText } from '../dataset/index.ts';
import { jsonPieces } from '../dataset/report.ts';
import { CheckImpossible } from '../publication/check-impossible.ts';
import { dayWords } from '../publication/day-words.ts';
import type { CleanFiles } from '../publication/clean-files.ts';
import { type ExaminedFolders, examineFolders, type ReadingOptions } from '../publication/load.ts';
import { npmBannerHint } from './npm-banner.ts';
import { placesOf } from './places-of.ts';
import { startSteps } from './progress.ts';

export interface CheckRunOptions {
  readonly dataDir: string;
  readonly contentDir: string;
  /** What is known of the files from before. */
  readonly cleanFiles?: CleanFiles;
  readonly onRead?: ReadingOptions['onRead'];
  readonly format: 'text' | 'json' | 'github' | 'gitlab';
  /** Whether the text has a line for every issue; else many of one rule are told once. */
  readonly all?: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface CheckRun {
  /**
   * 0: no error (there may be warnings). 1: errors, also where the policy `hold` can hold them all and the build publishes the
   * rest. 2: the check could not run.
   */
  readonly exitCode: 0 | 1 | 2;
  /** What was examined, where the build may go on with it; else null. */
  readonly publishable: ExaminedFolders | null;
}

/** Examines a data directory and prints the report. */
export function runCheck(options: CheckRunOptions): Promise<CheckRun> {
  const { dataDir, contentDir, cleanFiles, onRead, env, stdout, stderr } = options;
  const steps = startSteps({ stdout, stderr });
  return reportCheck(options, async () => {
    try {
      const examined = await examineFolders({ dataDir, contentDir }, env, {
        onProgress: steps.show,
        ...(onRead && { onRead }),
        ...(cleanFiles && { lookInto: cleanFiles.lookInto }),
      });
      cleanFiles?.keep();
      return examined;
    } finally {
      steps.stop();
    }
  });
}

/** Prints the report of an examination, or why it could not be made. */
export async function reportCheck(
  options: CheckRunOptions,
  examine: () => Promise<ExaminedFolders>,
): Promise<CheckRun> {
  try {
    const examined = await examine();
    const { examination } = examined;
    await print(examined, options);
    return {
      exitCode: examination.counts.error > 0 ? 1 : 0,
      publishable: examination.publishable ? examined : null,
    };
  } catch (error) {
    if (!(error instanceof CheckImpossible)) throw error;
    options.stderr.write(`检查没有做成：${error.message}\n`);
    return { exitCode: 2, publishable: null };
  }
}

async function print({ examination, source }: ExaminedFolders, options: CheckRunOptions): Promise<void> {
  const { format, stdout, env, all = false } = options;
  const places = placesOf(options);
  const day = dayWords(examination.asOf, source);
  if (format === 'text') {
    const colour = stdout.isTTY === true && !env['NO_COLOR'];
    await write(stdout, [toText(examination, textWidth(stdout.columns), { colour, places, all, day })]);
  } else if (format === 'github') await write(stdout, [toGithub(examination, { places, day })]);
  else {
    options.stderr.write(npmBannerHint('check', env, stdout) ?? '');
    const isGitlab = format === 'gitlab';
    await write(
      stdout,
      isGitlab ? [toGitlab(examination, { places })] : jsonPieces({ ...examination, asOfReason: day }),
    );
  }
}

const NARROWEST = 40;
const WIDEST = 120;

function textWidth(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns ?? 100));
}

const BLOCK_LENGTH = 65_536;

/** Writes pieces in blocks, and waits for a slow reader: a report may be larger than memory holds twice. */
async function write(stdout: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  let block = '';
  const flush = (): Promise<void> | undefined => {
    const text = block;
    block = '';
    return stdout.write(text) ? undefined : new Promise((done) => void stdout.once('drain', done));
  };
  for (const piece of pieces) {
    block += piece;
    if (block.length >= BLOCK_LENGTH) await flush();
  }
  await flush();
}
