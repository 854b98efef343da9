import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../../src/cli/terminal.ts';

describe('a terminal', () => {
  it('gives each line to one question, also those that were typed ahead', async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough()];
    const { ask, close } = openTerminal(stdin, stdout);
    stdin.write('甲\n乙\n');
    expect([await ask('一？'), await ask('二？')]).toEqual(['甲', '乙']);
    const third = ask('三？');
    stdin.write('丙\n');
    expect(await third).toBe('丙');
    expect(String(stdout.read())).toBe('一？二？三？');
    close();
  });

  it('has no answer once its input has ended', async () => {
    const stdin = new PassThrough();
    const { ask } = openTerminal(stdin, new PassThrough());
    const first = ask('一？');
    stdin.end();
    expect([await first, await ask('二？')]).toEqual([null, null]);
  });

  it('gives lines that are pasted together one after the other, an empty one too', async () => {
    const stdin = new PassThrough();
    const { ask, close } = openTerminal(stdin, new PassThrough());
    stdin.write('城关镇 990207100\n东关镇 990207101\n\n');
    const lines = [await ask('> '), await ask('> '), await ask('> ')];
    close();
    expect(lines).toEqual(['城关镇 990207100', '东关镇 990207101', '']);
  });

  it('still has what was typed before somebody left', async () => {
    const stdin = new PassThrough();
    const { ask } = openTerminal(stdin, new PassThrough());
    stdin.end('临岚县\n');
    expect(await ask('> ')).toBe('临岚县');
  });
});
