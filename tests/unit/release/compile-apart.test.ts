import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../src/integrations/environment.ts';
import { Compiler } from '../../../src/release/compile-apart.ts';
import { packError } from '../../../src/release/sent-error.ts';

/** A process that notes what it is sent, and ends when it is killed. */
class Process extends EventEmitter {
  readonly sent: unknown[] = [];
  exitCode: number | null = null;
  signalCode: string | null = null;

  send(task: unknown): boolean {
    this.sent.push(task);
    return true;
  }

  kill(): boolean {
    this.end(null, 'SIGTERM');
    return true;
  }

  end(code: number | null, signal: string | null): void {
    this.exitCode = code;
    this.signalCode = signal;
    this.emit('exit', code, signal);
  }
}

const environment = readBuildEnvironment({});
const taskOf = (folder: string) => ({ environment, folder });

function compilerWith(): { readonly compiler: Compiler; readonly begun: Process[] } {
  const begun: Process[] = [];
  const compiler = new Compiler(() => {
    const process = new Process();
    begun.push(process);
    return process as unknown as ChildProcess;
  });
  return { compiler, begun };
}

it('waits for a program that was ordered before, and orders it once', async () => {
  const { compiler, begun } = compilerWith();
  compiler.begin();
  await compiler.order(taskOf('programs/a'));
  const compiled = compiler.compile(taskOf('programs/a'));
  begun[0]?.emit('message', { kind: 'compiled' });
  await compiled;
  expect(begun.map(({ sent }) => sent)).toEqual([[taskOf('programs/a')]]);
});

it('gives a program up for another one that is wanted: texts were saved in between', async () => {
  const { compiler, begun } = compilerWith();
  await compiler.order(taskOf('programs/a'));
  const compiled = compiler.compile(taskOf('programs/b'));
  await new Promise(setImmediate);
  begun[1]?.emit('message', { kind: 'compiled' });
  await compiled;
  expect(begun.map(({ sent, signalCode }) => [sent, signalCode])).toEqual([
    [[taskOf('programs/a')], 'SIGTERM'],
    [[taskOf('programs/b')], null],
  ]);
});

it('tells what stood in the way where the program is wanted, not where it is ordered', async () => {
  const { compiler, begun } = compilerWith();
  await compiler.order(taskOf('programs/a'));
  begun[0]?.emit('message', { kind: 'failed', error: packError(new Error('no style.css')) });
  begun[0]?.end(0, null);
  await expect(compiler.compile(taskOf('programs/a'))).rejects.toThrow('no style.css');
});

it('says so where the process ends without an answer', async () => {
  const { compiler, begun } = compilerWith();
  const compiled = compiler.compile(taskOf('programs/a'));
  await new Promise(setImmediate);
  begun[0]?.end(null, 'SIGKILL');
  await expect(compiled).rejects.toThrow('The compiler ended with SIGKILL.');
});

it('ends one that nobody needs', async () => {
  const { compiler, begun } = compilerWith();
  compiler.begin();
  await compiler.stop();
  expect(begun.map(({ signalCode }) => signalCode)).toEqual(['SIGTERM']);
});
