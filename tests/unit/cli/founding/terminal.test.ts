import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { atTerminal } from '../../../../src/cli/founding/terminal.ts';

test('lines that are pasted together are answers one after the other', async () => {
  const input = new PassThrough();
  const person = atTerminal(input, new PassThrough());
  input.write('城关镇 990207100\n东关镇 990207101\n\n');
  const lines = [await person.line('> '), await person.line('> '), await person.line('> ')];
  person.leave();
  expect(lines).toEqual(['城关镇 990207100', '东关镇 990207101', '']);
});

test('what was typed before somebody left still counts', async () => {
  const input = new PassThrough();
  const person = atTerminal(input, new PassThrough());
  input.end('临岚县\n');
  expect(await person.line('> ')).toBe('临岚县');
});

test('nothing more comes from somebody who left', async () => {
  const input = new PassThrough();
  const person = atTerminal(input, new PassThrough());
  input.end();
  expect([await person.line('> '), await person.line('> ')]).toEqual([null, null]);
});
