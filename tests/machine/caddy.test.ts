import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { NO_SUCH_FILE } from '../../src/format/api-problem.ts';
import type { BureauMachine } from './bureau-machine.ts';
import { answering, freePort } from './nginx.ts';
import { publishedBureau } from './published-bureau.ts';

const PROGRAM = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find((path) => existsSync(path));

/** By the configuration that `publish:init` wrote, but on a port of the test's own and without certificates. */
async function startCaddy(bureau: BureauMachine): Promise<string> {
  const port = await freePort();
  const own = readFileSync(bureau.machine('setup/Caddyfile'), 'utf8');
  const config = join(bureau.folder, 'Caddyfile');
  const site = own.replace(/^\S+ \{$/m, `http://127.0.0.1:${port} {`);
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = { PATH: process.env['PATH'], HOME: bureau.folder, XDG_DATA_HOME: bureau.folder };
  const args = ['run', '--adapter', 'caddyfile', '--config', config];
  const caddy = spawn(PROGRAM ?? 'caddy', args, { env, stdio: 'ignore' });
  onTestFinished(async () => {
    const ended = once(caddy, 'exit');
    caddy.kill('SIGTERM');
    await ended;
  });
  await answering(`http://127.0.0.1:${port}`);
  return `http://127.0.0.1:${port}`;
}

it.skipIf(PROGRAM === undefined)(
  'Caddy with the configuration of the machine does what nginx does, former codes apart',
  async () => {
    const bureau = await publishedBureau();
    const origin = await startCaddy(bureau);
    const ask = (path: string): Promise<Response> => fetch(`${origin}${path}`, { redirect: 'manual' });
    const [root, home, missing] = [await ask('/'), await ask('/kg/'), await ask('/kg/nowhere/')];
    expect([root.status, root.headers.get('location')]).toEqual([302, '/kg/']);
    expect(home.headers.get('content-encoding')).toBe('gzip');
    expect(home.headers.get('cache-control')).toBe('no-cache');
    expect(home.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect([missing.status, await missing.text()]).toEqual([404, bureau.site('404.html')]);
    const [sheet = ''] = /\/kg\/_astro\/[^"]+\.css/.exec(bureau.site('index.html')) ?? [];
    expect((await ask(sheet)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask('/kg/favicon.svg')).headers.get('content-security-policy')).toContain('sandbox');
    const nothing = await ask('/kg/api/v1/nothing.json');
    expect([nothing.status, await nothing.json()]).toEqual([404, NO_SUCH_FILE]);
    expect(nothing.headers.get('content-type')).toContain('application/problem+json');
    expect((await ask('/kg/.kindergarten-site')).status).toBe(404);
  },
);
