import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { BuildEnvironment } from '../integrations/environment.ts';
import { picturedTexts, TEXT_ROUTE, textPathname } from './pictured-texts.ts';
import { type Picture, type PictureMaker, type ProgramRecord, RECORD_FILE } from './program.ts';
import { onlyRoutes } from './routes.ts';

/**
 * Compiles code and texts into a program that makes any page, and keeps it in `folder`: `server/` (the modules), `client/` (scripts,
 * style sheets, pictures) and `program.json`. Astro compiles as ever; where it would begin to write pages, the program is put aside.
 */
export async function compileProgram(environment: BuildEnvironment, folder: string): Promise<void> {
  // Below the project, wherever the cache is: only there are its packages found, and Astro puts the modules of other folders elsewhere.
  const scratch = join(environment.projectDir, '.astro', 'compiling');
  const site = join(scratch, 'site');
  const made = join(scratch, 'program');
  const before = process.cwd();
  try {
    process.chdir(environment.projectDir);
    await rm(scratch, { recursive: true, force: true });
    await mkdir(site, { recursive: true });
    // Costs next to nothing to make; one that outlives a deleted text breaks the build.
    await rm(join(environment.cacheDir, 'data-store.json'), { force: true });
    const { build } = await import('astro');
    await build({
      root: environment.projectDir,
      outDir: site,
      publicDir: join(scratch, 'no-public-files'),
      logLevel: process.env['DEBUG'] ? 'info' : 'silent',
      integrations: [
        keepProgram(site, made, picturedTexts(environment.examinedTexts ?? environment.contentDir)),
      ],
    });
    await rename(join(site, '_astro'), join(made, 'client'));
    await symlink(join(environment.projectDir, 'node_modules'), join(made, 'node_modules'), 'junction');
    await takePlace(made, folder);
  } finally {
    process.chdir(before);
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The cache folder may lie on another file system. */
async function takePlace(made: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  const near = `${folder}.${process.pid}`;
  await cp(made, near, { recursive: true, verbatimSymlinks: true });
  await rename(near, folder);
}

function keepProgram(site: string, made: string, pictured: readonly string[]): AstroIntegration {
  return {
    name: 'keep-program',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({ pattern: TEXT_ROUTE.pattern, entrypoint: TEXT_ROUTE.component }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => keeping(astro, site, made, pictured)),
    },
  };
}

/** Astro's own prerenderer holds the program it loaded; see astro/dist/core/build/default-prerenderer.js. */
type Loaded = AstroPrerenderer & {
  readonly app?: StaticPathsApp & { readonly getOptions: () => StaticBuild };
};

interface StaticBuild {
  readonly origin: string;
  readonly allPages: Readonly<Record<string, { readonly key: string; readonly styles: readonly unknown[] }>>;
  readonly settings: { readonly scripts: readonly unknown[]; readonly config: { readonly base: string } };
}

/** `pictured`: Astro makes pictures into files of the site where texts that show them are rendered, so these are, and dropped. */
function keeping(astro: Loaded, site: string, made: string, pictured: readonly string[]): AstroPrerenderer {
  const pictures: Picture[] = [];
  return {
    name: 'keep-program',
    setup: async () => {
      await astro.setup?.();
      await cp(join(site, '.prerender'), join(made, 'server'), { recursive: true });
      watchPictures(pictures);
    },
    getStaticPaths: async () => {
      if (!astro.app || pictured.length === 0) return [];
      const texts = await new StaticPaths(onlyRoutes(astro.app, isTextRoute)).getAll();
      const wanted = new Set(pictured.map(textPathname));
      return texts.filter(({ pathname }) => wanted.has(pathname.replace(/\/$/, '')));
    },
    render: (request, options) => astro.render(request, options),
    teardown: async () => {
      await astro.teardown?.();
      const build = astro.app?.getOptions();
      if (!build) throw new Error('Astro gave no program to keep.');
      await writeFile(join(made, RECORD_FILE), JSON.stringify(await recordOf(build, made, pictures)));
    },
  };
}

function isTextRoute(component: string): boolean {
  return component === TEXT_ROUTE.component;
}

async function recordOf(
  build: StaticBuild,
  made: string,
  pictures: readonly Picture[],
): Promise<ProgramRecord> {
  const { origin, allPages, settings } = build;
  if (settings.scripts.length > 0) throw new Error('A script that Astro adds to every page is not kept.');
  const entry = (await readdir(join(made, 'server'))).find((file) => file.startsWith('prerender-entry'));
  if (entry === undefined) throw new Error('Astro left no module to render with.');
  const styles = Object.fromEntries(Object.values(allPages).map((page) => [page.key, page.styles]));
  return { entry, origin, base: settings.config.base, styles, pictures };
}

/** Notes the address that Astro gives to each picture as a page asks for it. */
function watchPictures(pictures: Picture[]): void {
  const { astroAsset } = globalThis as PictureMaker;
  const add = astroAsset?.addStaticImage;
  if (!astroAsset || !add) return;
  astroAsset.addStaticImage = (...asked) => {
    const path = add(...asked);
    pictures.push([JSON.stringify(asked), path]);
    return path;
  };
}
