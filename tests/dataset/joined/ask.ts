import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../../src/joined/ask.mjs', import.meta.url));

export type Row = Readonly<Record<string, string | number | null>>;

export interface Asked {
  readonly code: number;
  /** What went to stderr. */
  readonly said: string;
  readonly bureaus: readonly {
    readonly region: string;
    readonly name: string;
    readonly day: string;
    readonly without: readonly string[];
    readonly held: number;
  }[];
  readonly answers: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: readonly Row[];
  }[];
}

/** Runs the example as a reader does, in a process of its own. */
export function ask(...args: readonly string[]): Promise<Asked> {
  return new Promise((done) => {
    execFile(process.execPath, [PROGRAM, '--json', ...args], { maxBuffer: 1e9 }, (error, printed, said) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      const { bureaus = [], answers = [] } = printed === '' ? {} : (JSON.parse(printed) as Partial<Asked>);
      done({ code, said, bureaus, answers });
    });
  });
}

/** The rows of the answer to one question. */
export function rowsOf({ answers }: Asked, question: string): readonly Row[] {
  return answers.find(({ name }) => name.startsWith(question))?.rows ?? [];
}
