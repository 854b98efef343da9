import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { BASE, type BureauMachine } from './bureau-machine.ts';

const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) =>
  existsSync(path),
);

/** Tests that need it are skipped with this where it is not installed: `apt-get install nginx`. */
export const hasNginx = PROGRAM !== undefined;
if (!hasNginx) console.warn('nginx is not installed: the tests that need it are skipped');

export interface Nginx {
  /** With the base path. */
  readonly address: string;
  readonly origin: string;
  /** Has it read its configuration again. */
  readonly reload: () => Promise<void>;
}

/** Serves the site of a machine by the configuration that `publish:init` wrote, but on a port of the test's own. */
export async function startNginx(
  bureau: BureauMachine,
): Promise<{ readonly nginx: Nginx; readonly stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = join(bureau.folder, 'nginx');
  mkdirSync(folder);
  // Its workers may run as another user, who must be able to look into the test's folder.
  chmodSync(bureau.folder, 0o755);
  const own = readFileSync(bureau.machine('setup/nginx.conf'), 'utf8');
  const site = own.replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder));
  const command = [PROGRAM ?? 'nginx', '-p', folder, '-c', join(folder, 'nginx.conf')] as const;
  execFileSync(command[0], [...command.slice(1), '-t', '-q'], { stdio: 'pipe' });
  const nginx = spawn(command[0], [...command.slice(1), '-g', 'daemon off;'], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  const reload = async (): Promise<void> => {
    const before = workersOf(nginx);
    nginx.kill('SIGHUP');
    while (workersOf(nginx).some((pid) => before.includes(pid))) await pause();
    await answering(origin);
  };
  return { nginx: { origin, address: `${origin}${BASE}`, reload }, stop: () => stopped(nginx) };
}

function mainConfig(folder: string): string {
  const mime = '/etc/nginx/mime.types';
  return `worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { }
http {
  ${existsSync(mime) ? `include ${mime};` : ''}
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

export async function answering(origin: string): Promise<void> {
  while ((await fetch(origin, { redirect: 'manual' }).catch(() => null)) === null) await pause();
}

function workersOf({ pid }: ChildProcess): readonly string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
}

async function stopped(nginx: ChildProcess): Promise<void> {
  const ended = once(nginx, 'exit');
  nginx.kill('SIGTERM');
  await ended;
}
