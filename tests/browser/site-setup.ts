import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/cli/serve.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sub-path every test site is built for: a county portal seldom gives a site its own host. */
export const testBasePath = '/kg/';

/**
 * Runs once before the `site` and `browser` projects: builds the demo under a sub-path into a temporary folder
 * (or takes the one `SITE_DIST` names, built with `BASE_PATH=/kg/`), serves it, and tells the tests where it is.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['SITE_DIST'];
  const temporary = given ? undefined : await mkdtemp(join(tmpdir(), 'kindergarten-site-'));
  const directory = given ?? join(temporary ?? root, 'dist');
  if (temporary !== undefined) {
    await buildDemo(directory);
    // The other project of the same run takes this build.
    process.env['SITE_DIST'] = directory;
  }
  await readFile(join(directory, 'index.html'));
  const server = await serveSite({ directory, basePath: testBasePath, port: 0 });
  project.provide('siteDist', directory);
  project.provide('siteUrl', server.address);
  return async () => {
    await server.close();
    if (temporary !== undefined) {
      delete process.env['SITE_DIST'];
      await rm(temporary, { recursive: true, force: true });
    }
  };
}

/** Builds `data/`, or the data that `variables` name, as the tests want it: under the sub-path, with a made-up public address. */
export function buildDemo(
  directory: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { DATA_DIR: _data, CONTENT_DIR: _content, AS_OF: _asOf, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'src/cli/build.ts')], {
    cwd: root,
    env: {
      ...inherited,
      OUT_DIR: directory,
      BASE_PATH: testBasePath,
      SITE_URL: 'https://www.example.gov.cn',
      ASTRO_CACHE_DIR: join(root, 'node_modules/.astro/tests'),
      NODE_ENV: 'production',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  child.stdout.on('data', (chunk) => printed.push(String(chunk)));
  child.stderr.on('data', (chunk) => printed.push(String(chunk)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`the demo site does not build:\n${printed.join('')}`)),
    );
  });
}
