import { Writable } from 'node:stream';
import { join, relative } from 'node:path';
import { parseDiff } from '../../src/cli/diff/arguments.ts';
import { runDiff } from '../../src/cli/diff/run-diff.ts';

export interface DiffRunResult {
  readonly exit: 0 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command over the repository of a bureau; files are named from there, and hashes left out of the title. */
export async function diff(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<DiffRunResult> {
  const parsed = parseDiff(words);
  if (!('request' in parsed)) throw new Error('fault' in parsed ? parsed.fault : 'help');
  const [stdout, stderr] = [new Collected(), new Collected()];
  const { data = 'data', content = 'content' } = parsed.request;
  const folders = { dataDir: join(folder, data), contentDir: join(folder, content) };
  const exit = await runDiff(parsed.request, { folders, env, stdout, stderr });
  const [printed, said] = [stdout, stderr].map(({ text }) => fromFolder(text, folder));
  return { exit, stdout: printed ?? '', stderr: said ?? '' };
}

/** The sentences that stand in the text of a diff. */
export function linesOf(stdout: string): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith('  '));
}

function fromFolder(text: string, folder: string): string {
  return text
    .replaceAll(`${relative(process.cwd(), folder)}/`, '')
    .replaceAll(folder, '仓库')
    .replace(/，[0-9a-f]{7}）/g, '）');
}

class Collected extends Writable {
  text = '';

  override _write(piece: Buffer, _encoding: string, done: () => void): void {
    this.text += piece.toString();
    done();
  }
}
