import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A browser on this machine: its program, and the environment it needs to start. */
export interface ChromiumProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The engine without its windows, which takes a third of the time of a whole browser. */
const shellPrograms = ['chromium-headless-shell', 'chrome-headless-shell'];
const wholePrograms = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * How long a page is waited for, in milliseconds. Playwright gives up after half a minute, which a busy machine reaches; this
 * is reached by what never comes, and then its message names what that was.
 */
const PATIENCE = 300_000;

/**
 * The switches every headless start uses: no sandbox (tests run as root in containers) and nothing that
 * talks to the network on its own.
 */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/**
 * The system's Chromium without windows where there is one (`CHROMIUM_PATH` names another program), else the one inside the npm package
 * `@sparticuz/chromium`, unpacked once into the temporary folder; a whole browser of the system only where that does not run.
 */
export async function findChromium(): Promise<ChromiumProgram> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return { executablePath: named, env: {} };
  const shell = findOnPath(shellPrograms).find(answers);
  if (shell !== undefined) return shell;
  const packaged = await unpackPackagedChromium().catch((error: unknown) => error);
  if (isProgram(packaged) && answers(packaged)) return packaged;
  const whole = findOnPath(wholePrograms).find(answers);
  if (whole !== undefined) return whole;
  throw new Error('No browser runs here, not even the one from npm.', { cause: packaged });
}

/** As on any reader's computer: without one, Chromium neither reads nor writes a file whose name is not ASCII. */
const LOCALE = { LC_ALL: 'C.UTF-8' };

/** Starts a headless browser whose pages are waited for with patience; the caller closes it. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const program = await findChromium();
  const browser = await chromium.launch({
    timeout: PATIENCE,
    ...options,
    headless: true,
    executablePath: program.executablePath,
    env: { ...process.env, ...LOCALE, ...program.env, ...options.env },
    args: [...chromiumArgs, ...(options.args ?? [])],
  });
  browser.on('context', (context) => context.setDefaultTimeout(PATIENCE));
  return browser;
}

function findOnPath(names: readonly string[]): readonly ChromiumProgram[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.filter(existsSync).map((executablePath) => ({ executablePath, env: {} }));
}

const isProgram = (found: unknown): found is ChromiumProgram =>
  typeof found === 'object' && found !== null && 'executablePath' in found;

/** Some distributions install a stub that only says how to install the browser; it is no browser. */
function answers({ executablePath, env }: ChromiumProgram): boolean {
  const run = spawnSync(executablePath, ['--version', '--no-sandbox'], {
    ...{ encoding: 'utf8', timeout: PATIENCE },
    env: { ...process.env, ...env },
  });
  return run.status === 0 && /Chrom/.test(run.stdout);
}

async function unpackPackagedChromium(): Promise<ChromiumProgram> {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = packageFile.slice(0, packageFile.lastIndexOf('/build/'));
  const manifest: unknown = createRequire(import.meta.url)(join(packageFolder, 'package.json'));
  const version = (manifest as { readonly version: string }).version;
  const folder = join(tmpdir(), `kindergarten-disclosure-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, join(packageFolder, 'bin'));

  const libraries = join(folder, 'al2023', 'lib');
  const inherited = process.env['LD_LIBRARY_PATH'];
  const env = { LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries };
  const hasSystemFonts = await access('/etc/fonts/fonts.conf').then(
    () => true,
    () => false,
  );
  return {
    executablePath: join(folder, 'chromium'),
    env: hasSystemFonts ? env : { ...env, FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * Unpacks beside the target and renames, so that two test runs starting at once never see half a browser.
 * The package unpacks into the folder `TMPDIR` names, hence the detour through the environment.
 */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const staging = await mkdtemp(`${folder}-`);
  const originalTmp = process.env['TMPDIR'];
  process.env['TMPDIR'] = staging;
  try {
    const parts = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(parts.map((part) => inflate(join(archives, part))));
  } finally {
    if (originalTmp === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = originalTmp;
  }
  await mkdir(join(staging, 'fonts'), { recursive: true });
  await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(staging, folder);
  } catch {
    // Another run finished first; its copy is the same.
    await rm(staging, { recursive: true, force: true });
  }
}

const fontConfiguration = (packagedFonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${packagedFonts}</dir>
  <cachedir>${packagedFonts}-cache</cachedir>
</fontconfig>
`;
