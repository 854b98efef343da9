import { createInterface } from 'node:readline';

/** A terminal at which somebody can be asked. */
export interface Terminal {
  /** The next line that is typed; null once the input has ended (Ctrl+D). */
  readonly ask: (question: string) => Promise<string | null>;
  readonly close: () => void;
}

/** Asks line by line. Lines that were typed or pasted ahead are the answers to the questions that follow. */
export function openTerminal(stdin: NodeJS.ReadableStream, stdout: NodeJS.WritableStream): Terminal {
  const lines: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let isOver = false;
  const reader = createInterface({ input: stdin, output: stdout, terminal: false });
  reader.on('line', (line) => {
    if (waiting === null) lines.push(line);
    else waiting(line);
    waiting = null;
  });
  reader.on('close', () => {
    isOver = true;
    waiting?.(null);
    waiting = null;
  });
  return {
    ask: (question) => {
      stdout.write(question);
      const line = lines.shift();
      if (line !== undefined || isOver) return Promise.resolve(line ?? null);
      return new Promise((done) => {
        waiting = done;
      });
    },
    close: () => reader.close(),
  };
}
