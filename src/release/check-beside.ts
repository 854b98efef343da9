import type { ChildProcess } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Findings } from '../dataset/validate.ts';
import { CleanFiles } from '../publication/clean-files.ts';
import { examineSource, shareExamined } from '../publication/load.ts';
import {
  type CheckTask,
  type HelperAnswer,
  type HelperOrder,
  startHelper,
  stopped,
} from './helper-process.ts';
import { unpackError } from './sent-error.ts';

/** An examination in a process of its own. */
export interface CheckBeside {
  /** Comes when the process has been told what to examine. */
  readonly sent: Promise<void>;
  /** Throws what stood in its way. */
  readonly findings: Promise<Findings>;
  /** The process: it can go on to make pages of what it has examined. */
  readonly process: ChildProcess;
  /** Gives it up; comes when the process has ended. */
  readonly stop: () => Promise<void>;
}

/** To run the rules over this much takes longer than to read it a second time: about 5,000 kindergartens. */
const BYTES_WORTH_A_PROCESS = 30_000_000;

/** Whether a check of these data is worth a process beside the one that builds. */
export function isWorthAProcess(dataDir: string, cores = availableParallelism()): boolean {
  return cores > 1 && bytesIn(dataDir) >= BYTES_WORTH_A_PROCESS;
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.reduce(
    (sum, entry) => sum + (entry.isFile() ? statSync(join(folder, entry.name)).size : 0),
    0,
  );
}

/** Examines a source beside this process: the same code, the same findings. */
export function checkBeside(task: CheckTask): CheckBeside {
  const helper = startHelper();
  const findings = new Promise<Findings>((found, fail) => {
    helper.once('message', (answer: HelperAnswer) => {
      if (answer.kind === 'found') found(answer.findings);
      else fail(answer.kind === 'failed' ? unpackError(answer.error) : new Error('No findings were told.'));
    });
    helper.once('error', fail);
    helper.once('exit', (code, signal) => fail(new Error(`The check ended with ${code ?? signal}.`)));
  });
  // It is a hundred megabytes and goes out piece by piece: whoever is busy before it is gone lets the other process wait.
  const sent = new Promise<void>((done) => {
    helper.send({ kind: 'check', task } satisfies HelperOrder, () => done());
  });
  // Who waits for them is told; until then nobody listens.
  findings.catch(() => {});
  return { sent, findings, process: helper, stop: () => stopped(helper) };
}

/** In the process that was told, which has what was examined from now on. */
export function examineHere({ folders, source, cleanFiles }: CheckTask): Findings {
  const known = new CleanFiles(cleanFiles.list, cleanFiles.code);
  const examination = examineSource(source, { lookInto: known.lookInto });
  known.keep();
  shareExamined(folders, { examination, source });
  const { asOf, issues, waived } = examination;
  return { asOf, issues, waived };
}
