import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { NO_SUCH_FILE } from '../../src/format/api-problem.ts';
import { sha256 } from '../../src/machine/manifest.ts';
import { toldAddress } from '../../src/machine/told-site.ts';
import { sharedBureau } from './published-bureau.ts';
import type { BureauMachine } from './bureau-machine.ts';
import { hasNginx, type Nginx, startNginx } from './nginx.ts';

let bureau: BureauMachine;
let nginx: Nginx;
beforeAll(async () => {
  if (!hasNginx) return;
  const shared = await sharedBureau();
  bureau = shared.bureau;
  const started = await startNginx(bureau);
  nginx = started.nginx;
  return async () => {
    await started.stop();
    shared.remove();
  };
});

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${nginx.origin}${path}`, { redirect: 'manual', headers });

/** As it comes over the wire. */
function askPacked(path: string): Promise<{ readonly encoding: string | undefined; readonly bytes: Buffer }> {
  return new Promise((done, fail) => {
    get(`${nginx.origin}${path}`, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece)).on('error', fail);
      response.on('end', () =>
        done({ encoding: response.headers['content-encoding'], bytes: Buffer.concat(pieces) }),
      );
    }).on('error', fail);
  });
}

describe.skipIf(!hasNginx)('nginx with the configuration of the machine', () => {
  it('serves the site below the path of the portal, in Chinese', async () => {
    const response = await ask('/kg/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('云溪县学前教育信息公开');
  });

  it('leads from the root to the site, and from an address without its last slash to the one with it', async () => {
    const [root, register] = [await ask('/'), await ask('/kg/fees')];
    expect([root.status, root.headers.get('location')]).toEqual([302, '/kg/']);
    expect([register.status, register.headers.get('location')]).toEqual([301, '/kg/fees/']);
  });

  it('gives whoever verifies the site each of its files, also those of codes that were given up', async () => {
    const { manifest, read } = await toldAddress(`${nginx.origin}/kg/`);
    const others: string[] = [];
    for (const [path, digest] of Object.entries(manifest.files)) {
      const bytes = await read(path);
      if (bytes === undefined || sha256(bytes) !== digest) others.push(path);
    }
    expect(others).toEqual([]);
  });

  it('sends the copy of a page that was packed beforehand', async () => {
    const { encoding, bytes } = await askPacked('/kg/');
    expect(encoding).toBe('gzip');
    expect(bytes).toEqual(readFileSync(bureau.machine('current/index.html.gz')));
    expect(gunzipSync(bytes).toString('utf8')).toBe(bureau.site('index.html'));
  });

  it('lets files that are named by their content be kept for a year', async () => {
    const [sheet] = /\/kg\/_astro\/[^"]+\.css/.exec(bureau.site('index.html')) ?? [];
    const response = await ask(sheet ?? 'no sheet');
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it('has pages asked about each time, and says that nothing has changed', async () => {
    const first = await ask('/kg/fees/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const second = await ask('/kg/fees/', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect(second.status).toBe(304);
  });

  it('says in a header what a page cannot say of itself: who may show it in a frame', async () => {
    const { headers } = await ask('/kg/');
    expect(headers.get('content-security-policy')).toBe(
      "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'",
    );
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  });

  it('lets no program run in a picture', async () => {
    const { headers } = await ask('/kg/favicon.svg');
    expect(headers.get('content-type')).toContain('image/svg+xml');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('answers with the page of the site where there is none, with the same headers', async () => {
    const response = await ask('/kg/nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(bureau.site('404.html'));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a program in JSON where there is nothing, and lets any site read what there is', async () => {
    const response = await ask('/kg/api/v1/nothing.json');
    expect([response.status, await response.json()]).toEqual([404, NO_SUCH_FILE]);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { headers } = await ask('/kg/api/v1/updated.json');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask('/kg/')).headers.get('access-control-allow-origin')).toBe(null);
  });

  it('leads from a code that was given up to the kindergarten, once it has been reloaded', async () => {
    await nginx.reload();
    const response = await ask('/kg/kindergartens/9900100017/');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/kg/kindergartens/9900112345/',
    ]);
  });

  it('gives no hidden file away', async () => {
    expect((await ask('/kg/.kindergarten-site')).status).toBe(404);
    expect((await ask('/kg/.former-codes.map')).status).toBe(404);
  });

  it('gives away what the site is made of, whose head names the list by its digest', async () => {
    const list = await (await ask('/kg/manifest.json')).text();
    const head = (await (await ask('/kg/release.json')).json()) as Readonly<Record<string, unknown>>;
    expect(head['commit']).toBe(bureau.main());
    expect(head['manifest']).toBe(createHash('sha256').update(list).digest('hex'));
  });
});
