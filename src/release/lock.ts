import { createHash } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run must have for itself, e.g. a folder, and how to say so. */
export interface Claim {
  readonly path: string;
  /** 输出目录, 缓存文件夹 … */
  readonly what: string;
}

export interface LockOptions {
  /** Told to whoever waits: which command, in which process. */
  readonly holder: string;
  /** Called once for each holder that is waited for. */
  readonly onWait: (claim: Claim, holder: string) => void;
}

const RETRY_MS = 50;

/** What whoever waits is told. */
export function waitMessage({ what, path }: Claim, holder: string): string {
  return `${holder} 正在使用${what} ${path}。等它结束后自动继续；不等了请按 Ctrl+C。\n`;
}

/**
 * Waits until nobody else on this machine holds one of the claims, then holds them all until the returned function is called. A claim is
 * a local socket: the operating system takes it back when the process ends, however it ends, so that no stale lock is left and no process
 * number is mistaken for another's. All runs take their claims in one order, or two could wait for each other. Containers with networks
 * of their own do not see each other's locks.
 */
export async function holdLocks(claims: readonly Claim[], options: LockOptions): Promise<() => void> {
  const byPath = new Map(claims.map((claim) => [claim.path, claim]));
  const held: (() => void)[] = [];
  for (const [, claim] of [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)))
    held.push(await hold(claim, options));
  return () => held.forEach((release) => release());
}

async function hold(claim: Claim, options: LockOptions): Promise<() => void> {
  const address = addressOf(claim.path);
  for (;;) {
    const release = await listen(address, options.holder);
    if (release !== null) return release;
    await waitFor(address, (holder) => options.onWait(claim, holder));
  }
}

/** On Linux a name without a file, on Windows a pipe: both end with their process. Elsewhere a file, which a killed process leaves. */
function addressOf(path: string): string {
  const name = `kindergarten-disclosure-${createHash('sha256').update(path).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Null where another process listens there. */
function listen(address: string, holder: string): Promise<(() => void) | null> {
  const waiting = new Set<Socket>();
  const server: Server = createServer((socket) => {
    waiting.add(socket);
    socket.on('close', () => waiting.delete(socket)).on('error', () => undefined);
    socket.unref();
    socket.write(holder);
  });
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(null) : fail(error),
    );
    server.listen(address, () => {
      server.unref();
      done(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** Ends when the holder lets go: its end of the connection is closed then, by it or by the operating system. */
function waitFor(address: string, onHolder: (holder: string) => void): Promise<void> {
  return new Promise((done) => {
    const socket = connect(address);
    socket.once('data', (data) => onHolder(data.toString('utf8')));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && !address.startsWith('\0')) removeLeft(address);
    });
    socket.on('close', () => setTimeout(done, RETRY_MS));
  });
}

function removeLeft(address: string): void {
  try {
    unlinkSync(address);
  } catch {
    // Another waiting process was faster.
  }
}
