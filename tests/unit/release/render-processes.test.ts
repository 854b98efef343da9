import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { HelperOrder, RenderTask } from '../../../src/release/helper-process.ts';
import { processesWorth, Renderers } from '../../../src/release/render-processes.ts';

describe('processes beside the first', () => {
  it('are none for a few pages', () => expect(processesWorth(24_999, 8)).toBe(0));
  it('are one for 25,000 pages', () => expect(processesWorth(25_000, 8)).toBe(1));
  it('are one less than the cores for many', () => expect(processesWorth(100_000, 4)).toBe(3));
  it('are none on one core', () => expect(processesWorth(100_000, 1)).toBe(0));
});

/** A process that says nothing of itself. */
class SilentProcess extends EventEmitter {
  readonly connected = true;
  readonly exitCode = null;
  readonly signalCode = null;
  readonly said: HelperOrder['kind'][] = [];

  send({ kind }: HelperOrder): void {
    this.said.push(kind);
  }

  kill(): void {
    this.emit('exit', null, 'SIGTERM');
  }
}

/** Nothing of it is read here. */
const task = {} as RenderTask;

function withSilent() {
  const process = new SilentProcess();
  const examiner = {
    process: process as unknown as ChildProcess,
    findings: Promise.resolve({ asOf: '2026-09-01', issues: [], waived: [] } as never),
  };
  return { process, renderers: new Renderers(task, { onDone: () => {}, examiner }) };
}

describe('a process that lists what tells of many', () => {
  it('gives its paths with the keys that it has worked out', async () => {
    const { process, renderers } = withSilent();
    const listed = renderers.list();
    expect(process.said).toEqual(['task', 'list']);
    const path = { pathname: '/', file: 'index.html', route: '/', subject: '', listedIn: 1 };
    process.emit('message', { kind: 'listed', paths: [{ ...path, key: 'a key' }] });
    const [home] = (await listed) ?? [];
    expect([home?.file, home?.cacheKey()]).toEqual(['index.html', 'a key']);
  });

  it('is none where no process has read the data', () =>
    expect(new Renderers(task, { onDone: () => {} }).list()).toBeNull());

  it('may be stopped before anybody waits for what it lists', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown) => unheard.push(reason);
    process.on('unhandledRejection', hear);
    const { renderers } = withSilent();
    const listed = renderers.list();
    await renderers.stop();
    await setImmediate();
    process.off('unhandledRejection', hear);
    expect(unheard).toEqual([]);
    await expect(listed).rejects.toThrow('A render process ended with SIGTERM.');
  });
});
