import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { asBasePath } from '../integrations/environment.ts';

/** A running static server; `address` is the home page, e.g. `http://localhost:4321/kg/`. */
export interface SiteServer {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** The folder a build wrote. */
  readonly directory: string;
  /** The sub-path the site was built for, e.g. `/kg/`; `/` when it owns its host. */
  readonly basePath: string;
  /** The port to try first; 0 takes any free one. The next nineteen are tried when it is taken. */
  readonly port: number;
  readonly host?: string;
}

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Hosts that a browser on the same machine reaches as `localhost`. */
const local = new Set(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost']);

const compressible = /^text\/|json|xml|javascript|wasm|manifest/;
const worthCompressingBytes = 1024;

/** Serves a built site under its sub-path, compressed, with the site's own 404 page. */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const basePath = asBasePath(options.basePath);
  const site: Site = { directory: resolve(options.directory), basePath, compressed: new Map() };
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('服务器内部错误');
    });
  });
  const host = options.host ?? '127.0.0.1';
  const port = await listenNear(server, options.port, host);
  return {
    address: `http://${local.has(host) ? 'localhost' : host}:${port}${basePath}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Site {
  readonly directory: string;
  readonly basePath: string;
  readonly compressed: Map<string, Buffer>;
}

async function listenNear(server: Server, firstPort: number, host: string): Promise<number> {
  const candidates = firstPort === 0 ? [0] : Array.from({ length: 20 }, (_, step) => firstPort + step);
  for (const candidate of candidates) {
    if (await listens(server, candidate, host)) {
      const bound = server.address();
      return typeof bound === 'object' && bound !== null ? bound.port : candidate;
    }
  }
  throw new PortsTaken(firstPort, firstPort + candidates.length - 1);
}

/** Every port that was tried is in use. */
export class PortsTaken extends Error {
  constructor(first: number, last: number) {
    super(`端口 ${first}–${last} 都已被占用。请关闭占用的程序，或用环境变量 PORT 指定另一个端口。`);
  }
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      done(true);
    });
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (site.basePath !== '/' && (pathname === '/' || `${pathname}/` === site.basePath)) {
    response.writeHead(302, { location: site.basePath + search }).end();
    return;
  }
  const found = await locate(site, pathname);
  if (found.kind === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
  } else if (found.kind === 'file') {
    await send(site, request, response, found.file, 200);
  } else {
    await send(site, request, response, join(site.directory, '404.html'), 404);
  }
}

type Located =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

/** The file behind an address; a folder asked for without its final slash; or nothing. */
async function locate(site: Site, pathname: string): Promise<Located> {
  if (!pathname.startsWith(site.basePath)) return { kind: 'missing' };
  const relative = decoded(pathname.slice(site.basePath.length));
  if (relative === undefined) return { kind: 'missing' };
  const target = resolve(site.directory, relative);
  if (target !== site.directory && !target.startsWith(site.directory + sep)) return { kind: 'missing' };
  const wantsFolder = relative === '' || relative.endsWith('/');
  const file = wantsFolder ? join(target, 'index.html') : target;
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile()) return { kind: 'file', file };
  return stats?.isDirectory() ? { kind: 'folder' } : { kind: 'missing' };
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function send(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个页面');
    return;
  }
  const type = mimeTypes[extname(file)] ?? 'application/octet-stream';
  const coding = compressible.test(type) ? acceptedCoding(request) : undefined;
  const small = body.length < worthCompressingBytes;
  const payload = coding === undefined || small ? body : await compress(site, file, body, coding);
  response.writeHead(status, {
    'content-type': type,
    'content-length': payload.length,
    // Astro names built assets by their content; everything else may change with the next publication.
    'cache-control': file.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(coding === undefined || small ? {} : { 'content-encoding': coding }),
  });
  response.end(request.method === 'HEAD' ? undefined : payload);
}

type Coding = 'br' | 'gzip';

function acceptedCoding(request: IncomingMessage): Coding | undefined {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

async function compress(site: Site, file: string, body: Buffer, coding: Coding): Promise<Buffer> {
  const key = `${coding} ${body.length} ${file}`;
  const known = site.compressed.get(key);
  if (known !== undefined) return known;
  const packed =
    coding === 'gzip'
      ? await promisify(gzip)(body)
      : await promisify(brotliCompress)(body, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
        });
  site.compressed.set(key, packed);
  return packed;
}
