import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { holdLocks } from '../../../src/release/lock.ts';

const claim = (name: string) => ({ path: `/tests/lock/${process.pid}/${name}`, what: '缓存文件夹' });
const quiet = { holder: '一个生成过程', onWait: () => undefined };

describe('a lock', () => {
  it('is waited for until its holder lets go, and the holder is named', async () => {
    const release = await holdLocks([claim('a')], { ...quiet, holder: '生成网站（进程 7）' });
    const said: string[] = [];
    const own = await holdLocks([claim('a')], {
      ...quiet,
      onWait: ({ what }, holder) => {
        said.push(`${holder} ${what}`);
        release();
      },
    });
    own();
    expect(said).toEqual(['生成网站（进程 7） 缓存文件夹']);
  });

  it('of another folder is not waited for', async () => {
    const first = await holdLocks([claim('b')], quiet);
    const second = await holdLocks([claim('c')], quiet);
    first();
    second();
  });

  it('names one folder once where two claims are the same', async () => {
    const release = await holdLocks([claim('d'), claim('d')], quiet);
    release();
  });

  it('ends with a holder that is killed', async () => {
    const code = `const { holdLocks } = await import(${JSON.stringify(new URL('../../../src/release/lock.ts', import.meta.url).href)});
      await holdLocks([${JSON.stringify(claim('e'))}], { holder: 'other', onWait() {} });
      process.stdout.write('held'); setInterval(() => undefined, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(holder.stdout, 'data');
    const said: string[] = [];
    const release = await holdLocks([claim('e')], {
      ...quiet,
      onWait: (_claim, name) => {
        said.push(name);
        holder.kill('SIGKILL');
      },
    });
    release();
    expect(said).toEqual(['other']);
  });
});
