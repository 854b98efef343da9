import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
}

/** Runs a program and hands on what it says, as it says it. */
export function runChild(
  command: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
  onText: (text: string) => void,
): Promise<Ended> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onText);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code }));
  });
}
