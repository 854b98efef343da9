import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../../src/cli/serve.ts';

let folder = '';
let server: SiteServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'dist/fees'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '<h1>首页</h1>');
  writeFileSync(join(folder, 'dist/404.html'), '<h1>没有这个页面</h1>');
  writeFileSync(join(folder, 'dist/fees/index.html'), `<h1>收费</h1>${' '.repeat(2000)}`);
  writeFileSync(join(folder, 'dist/fees.csv'), '标识码\n');
  mkdirSync(join(folder, 'dist/公告'));
  writeFileSync(join(folder, 'dist/公告/招生 1.txt'), '招生');
  mkdirSync(join(folder, 'dist/_astro'));
  writeFileSync(join(folder, 'dist/_astro/site.a1b2c3.css'), 'a{}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serveSite({ directory: join(folder, 'dist'), basePath: '/kg/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual', ...init });

describe('the server of the built site', () => {
  it('answers with the home page at the address it prints', async () => {
    const response = await fetch(server.address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>首页</h1>');
  });

  it('leads from the host and from the sub-path without slash to the home page', async () => {
    expect((await get('/')).headers.get('location')).toBe('/kg/');
    expect((await get('/kg')).headers.get('location')).toBe('/kg/');
  });

  it('adds the final slash of a folder and keeps the query', async () => {
    expect((await get('/kg/fees?town=1')).headers.get('location')).toBe('/kg/fees/?town=1');
  });

  it('answers an unknown address with the 404 page of the site', async () => {
    const response = await get('/kg/no/');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>没有这个页面</h1>');
  });

  it('does not answer outside the sub-path', async () => {
    expect((await get('/fees/')).status).toBe(404);
  });

  it('never leaves its folder', async () => {
    expect((await get('/kg/..%2Fsecret.txt')).status).toBe(404);
    expect((await get('/kg/%2e%2e%2fsecret.txt')).status).toBe(404);
    expect((await get('/kg/%00')).status).toBe(404);
    expect((await get('/kg/%E0%A4%A')).status).toBe(404);
  });

  it('finds Chinese names as browsers write them', async () => {
    const response = await get('/kg/%E5%85%AC%E5%91%8A/%E6%8B%9B%E7%94%9F%201.txt');
    expect(await response.text()).toBe('招生');
    const folderOf = await get('/kg/%E5%85%AC%E5%91%8A');
    expect(folderOf.headers.get('location')).toBe('/kg/%E5%85%AC%E5%91%8A/');
  });

  it('lets browsers keep for ever what is named by its content, and nothing else unasked', async () => {
    const style = await get('/kg/_astro/site.a1b2c3.css');
    expect(style.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/kg/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/kg/no/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('names types with their encoding', async () => {
    expect((await get('/kg/fees.csv')).headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  it('compresses what is worth it, as the browser asks', async () => {
    const brotli = await get('/kg/fees/', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    const gzipped = await get('/kg/fees/', { headers: { 'accept-encoding': 'gzip' } });
    expect(gzipped.headers.get('content-encoding')).toBe('gzip');
    const small = await get('/kg/', { headers: { 'accept-encoding': 'br' } });
    expect(small.headers.get('content-encoding')).toBeNull();
  });

  it('takes the next free port when its own is taken', async () => {
    const second = await serveSite({ directory: folder, basePath: '/', port: server.port });
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });

  it('gives up after twenty ports and says what to do', async () => {
    const opened: SiteServer[] = [];
    const openMore = async (): Promise<never> => {
      for (;;) opened.push(await serveSite({ directory: folder, basePath: '/', port: server.port }));
    };
    // Another program may hold some of the twenty, and may let one go while they are being taken.
    await expect(openMore()).rejects.toThrow(
      `端口 ${server.port}–${server.port + 19} 都已被占用。请关闭占用的程序，或用环境变量 PORT 指定另一个端口。`,
    );
    await Promise.all(opened.map((one) => one.close()));
  });
});
