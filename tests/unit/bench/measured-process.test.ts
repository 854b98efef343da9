import { describe, expect, it, vi } from 'vitest';
import { measureCommand, succeeded } from '../../bench/measured-process.ts';

/**
 * Works until this thread has used 0.35 s of processor time: measured in what is measured, so that a busy machine changes nothing. What is
 * asserted below is 0.3 s for each: the system counts in ticks, and loses a part of one.
 */
const BURN = `
const burn = (used) => { while (used() < 350_000); };
const own = () => { const { user, system } = process.threadCpuUsage(); return user + system; };
`;

const measureNode = (source: string) => measureCommand([process.execPath, '-e', `${BURN}${source}`]);

describe('the processor time of a program', () => {
  it('has that of its threads', async () => {
    const threads = 'new (require("node:worker_threads").Worker)(program, { eval: true });';
    const program = JSON.stringify(`${BURN}burn(own)`);
    const run = succeeded(await measureNode(`const program = ${program}; ${threads} burn(own);`));
    expect(run.cpuSeconds).toBeGreaterThan(0.6);
  });

  it('has that of programs it starts, and of theirs', async () => {
    const start = 'require("node:child_process").spawnSync(process.execPath, ["-e", program]); burn(own);';
    const grandchild = JSON.stringify(`${BURN}burn(own)`);
    const child = JSON.stringify(`${BURN}const program = ${grandchild}; ${start}`);
    const run = succeeded(await measureNode(`const program = ${child}; ${start}`));
    expect(run.cpuSeconds).toBeGreaterThan(0.9);
  });

  it('has that of a program that outlives the one that started it', async () => {
    const options = '{ stdio: "inherit" }';
    const child = JSON.stringify(`${BURN}setTimeout(() => { burn(own); setTimeout(() => {}, 500); }, 1000);`);
    const start = `require("node:child_process").spawn(process.execPath, ["-e", ${child}], ${options}).unref();`;
    const run = succeeded(await measureNode(`${start} setTimeout(() => {}, 600);`));
    expect(run.cpuSeconds).toBeGreaterThan(0.3);
  });
});

describe('a measured program', () => {
  it('is told its exit code and what it printed', async () => {
    const run = await measureNode('console.log("out"); console.error("err"); process.exitCode = 3;');
    expect({ exitCode: run.exitCode, printed: run.printed.split('\n').sort() }).toEqual({
      exitCode: 3,
      printed: ['', 'err', 'out'],
    });
  });

  it('that failed is an error with its last words', async () => {
    const run = await measureNode('console.error("no such table"); process.exitCode = 1;');
    expect(() => succeeded(run)).toThrow('no such table');
  });

  it('is not told of the bureau that the shell is set to', async () => {
    vi.stubEnv('DATA_DIR', '/elsewhere');
    const run = await measureNode('console.log(process.env.DATA_DIR)');
    vi.unstubAllEnvs();
    expect(run.printed).toBe('undefined\n');
  });

  it('counts the memory of all its processes together', async () => {
    const fill = 'const filled = Buffer.alloc(60e6, 1); setTimeout(() => filled, 700);';
    const start = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(fill)}]);`;
    const run = succeeded(await measureNode(`${start} ${fill}`));
    // Two times 60 MB; one alone takes less than this with all that Node itself needs.
    expect(run.peakMegabytes).toBeGreaterThan(130);
  });
});
