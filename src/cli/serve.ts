import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import serveStatic from 'serve-static';
import { NO_SUCH_FILE, PROBLEM_TYPE } from '../format/api-problem.ts';
import { listenNear } from './listen.ts';

/** A running static server; `address` is the home page, e.g. `http://localhost:4321/kg/`. */
export interface SiteServer {
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** The folder a build wrote. */
  readonly directory: string;
  /** The sub-path the site was built for, with both slashes, e.g. `/kg/`; `/` when it owns its host. */
  readonly basePath: string;
  /** The port to try first; 0 takes any free one. The next nineteen are tried when it is taken. */
  readonly port: number;
  readonly host?: string;
}

/** Hosts that a browser on the same machine reaches as `localhost`. */
const local = new Set(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost']);

/** Serves a built site under its sub-path, compressed, with the site's own 404 page, and a problem document below `/api/`. */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const { basePath } = options;
  const server = createServer(await answersOf(options.directory, basePath));
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

async function answersOf(directory: string, basePath: string): Promise<RequestListener> {
  // What web servers commonly take for pages that they pack while they send them.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } });
  const files = serveStatic(directory, { cacheControl: false, setHeaders: sayHowLongToKeep });
  const missing = await readFile(join(directory, '404.html'), 'utf8').catch(() => '没有这个页面');
  const answer: RequestListener = (request, response) => {
    const { url = '/' } = request;
    const [path = ''] = url.split('?', 1);
    if (basePath !== '/' && (path === '/' || `${path}/` === basePath)) {
      response.writeHead(302, { location: basePath + url.slice(path.length) }).end();
    } else if (path.startsWith(basePath)) {
      // As Express hands it over: the address below the sub-path, and the whole for redirects.
      Object.assign(request, { originalUrl: url, url: url.slice(basePath.length - 1) });
      files(request, response, (error) => {
        if (error === undefined && path.startsWith(`${basePath}api/`)) sendProblem(response);
        else if (error === undefined) sendPage(response, 404, missing);
        else if (response.headersSent) response.destroy();
        else sendPage(response, 500, '服务器内部错误');
      });
    } else sendPage(response, 404, missing);
  };
  return (request, response) => compress(request, response, () => answer(request, response));
}

/** Astro names built assets by their content; everything else may change with the next publication. */
function sayHowLongToKeep(response: ServerResponse, file: string): void {
  const isNamedByContent = file.includes(`${sep}_astro${sep}`);
  response.setHeader('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** What is not in the API is told to a program. */
function sendProblem(response: ServerResponse): void {
  response.statusCode = NO_SUCH_FILE.status;
  response.setHeader('content-type', PROBLEM_TYPE);
  response.setHeader('cache-control', 'no-cache');
  response.end(JSON.stringify(NO_SUCH_FILE));
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.end(page);
}
