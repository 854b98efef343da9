import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * A hook's own repository must not stand in for the one that holds the data, nor a reader's settings change what git says: the same commit gives
 * the same words everywhere.
 */
export function gitEnvironment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_DIR: undefined,
    GIT_WORK_TREE: undefined,
    GIT_INDEX_FILE: undefined,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // What a partial clone left out is not fetched over the network while a site is built.
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}

const PLAIN = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'log.showSignature=false',
  'log.follow=false',
].flatMap((setting) => ['-c', setting]);
/** Of a history of a hundred thousand commits. */
const LONGEST_ANSWER = 256 * 1024 * 1024;

/** The output of git in a folder; null where git is not there, or the folder is in no repository, or in one of another owner. */
export async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('git', ['-C', folder, ...PLAIN, ...args], {
      env: gitEnvironment(),
      maxBuffer: LONGEST_ANSWER,
    });
    return stdout;
  } catch {
    return null;
  }
}

/** Why git says nothing of a folder. */
export type GitSilence = 'no-git' | 'no-repository' | 'another-owner' | 'unknown';

/** Why `git` gives nothing in a folder; null where it answers. */
export async function gitSilence(folder: string): Promise<GitSilence | null> {
  try {
    await promisify(execFile)('git', ['-C', folder, 'rev-parse', '--git-dir'], { env: gitEnvironment() });
    return null;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: unknown };
    if (code === 'ENOENT') return 'no-git';
    const said = String(stderr);
    if (said.includes('dubious ownership')) return 'another-owner';
    return said.includes('not a git repository') ? 'no-repository' : 'unknown';
  }
}

/** An object as the repository holds it. */
export interface GitObject {
  readonly hash: string;
  readonly type: string;
  readonly bytes: Buffer;
}

interface Waiting {
  readonly done: (object: GitObject | null) => void;
  readonly fail: (error: Error) => void;
}

/** Reads objects of a repository, all through one process, answered in the order in which they are asked for. */
export class GitObjects {
  readonly #process;
  readonly #waiting: Waiting[] = [];
  #asked = '';
  #pieces: Buffer[] = [];
  #length = 0;
  /** What must have come before it is worth looking again. */
  #needed = 1;

  constructor(folder: string) {
    this.#process = spawn('git', ['-C', folder, ...PLAIN, 'cat-file', '--batch'], {
      env: gitEnvironment(),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#process.stdout.on('data', (piece: Buffer) => this.#take(piece));
    const ended = (): void => this.#abandon(new Error('git ended before it had answered.'));
    this.#process.on('error', ended).on('close', ended);
    this.#process.stdin.on('error', ended);
  }

  /** An object by whatever git calls it: a hash, `<commit>:<path>`. Null where the repository has none of that name. */
  read(name: string): Promise<GitObject | null> {
    return new Promise((done, fail) => {
      this.#waiting.push({ done, fail });
      // Names that are asked for at once leave in one piece.
      if (this.#asked === '') process.nextTick(() => this.#ask());
      this.#asked += `${name}\n`;
    });
  }

  close(): void {
    if (this.#asked !== '') this.#ask();
    this.#process.stdin.end();
  }

  #ask(): void {
    this.#process.stdin.write(this.#asked);
    this.#asked = '';
  }

  #abandon(error: Error): void {
    for (const { fail } of this.#waiting.splice(0)) fail(error);
  }

  #take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    while (this.#length >= this.#needed && this.#answer());
  }

  /** Hands out the next answer if all of it has come. */
  #answer(): boolean {
    const bytes = this.#pieces.length === 1 ? (this.#pieces[0] as Buffer) : Buffer.concat(this.#pieces);
    this.#pieces = [bytes];
    const end = bytes.indexOf(LINE_END);
    if (end === -1) return this.#wait(bytes.length + 1);
    const line = bytes.toString('utf8', 0, end);
    const [, hash = '', type = '', size = ''] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
    const length = size === '' ? 0 : Number(size) + 1;
    const next = end + 1 + length;
    if (bytes.length < next) return this.#wait(next);
    const object = size === '' ? null : { hash, type, bytes: bytes.subarray(end + 1, next - 1) };
    const rest = bytes.subarray(next);
    this.#pieces = [rest];
    this.#length = rest.length;
    this.#needed = 1;
    this.#waiting.shift()?.done(object);
    return true;
  }

  #wait(bytes: number): false {
    this.#needed = bytes;
    return false;
  }
}

const LINE_END = 0x0a;
