import { createInterface } from 'node:readline';
import type { Asked } from './ask.ts';

/** Somebody at a terminal, until `leave` is called. Lines that are pasted together wait until they are asked for: none is lost. */
export function atTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Asked & { readonly leave: () => void } {
  const terminal = createInterface({ input, output });
  const typed: string[] = [];
  let wake = (): void => undefined;
  let isOver = false;
  terminal.once('close', () => {
    isOver = true;
    wake();
  });
  terminal.on('line', (line) => {
    typed.push(line);
    wake();
  });
  const more = (): Promise<void> =>
    new Promise((woken) => {
      wake = woken;
    });
  return {
    say: (text) => void output.write(text),
    line: async (prompt) => {
      terminal.setPrompt(prompt);
      if (!isOver) terminal.prompt();
      if (!isOver && typed.length === 0) await more();
      return typed.shift() ?? null;
    },
    leave: () => terminal.close(),
  };
}
