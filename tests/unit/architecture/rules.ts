import { builtinModules } from 'node:module';
import { DISK_ROOMS, MAY_IMPORT, PACKAGES_OF_PURE_ROOMS, PURE_ROOMS } from './rooms.ts';
import { roomOf, type SourceFile } from './source-file.ts';

const forbiddenNames = new Set(['utils', 'helpers', 'lib', 'common']);
const nodeModules = new Set(builtinModules);
const diskModules = new Set(['fs', 'fs/promises', 'child_process']);

/** A client script runs in the reader's browser alone: it may ask the clock there. */
const isPure = (file: SourceFile): boolean => PURE_ROOMS.has(file.room) && !file.path.endsWith('.client.ts');

/** Imports that climb against the dependency rule, one sentence each. */
export function findForbiddenImports(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((target) => target.startsWith('src/') || target.startsWith('tests/'))
      .flatMap((target) => {
        if (target.startsWith('tests/'))
          return [`${file.path} imports ${target}: src never imports from tests`];
        const room = roomOf(target);
        if (file.room === '' || room === '' || room === file.room) return [];
        const rooms = MAY_IMPORT[file.room] ?? [];
        return rooms.includes(room)
          ? []
          : [`${file.path} imports ${target}: ${file.room} may import only ${rooms.join(', ') || 'itself'}`];
      }),
  );
}

/** Files of pure rooms that touch the machine: Astro, Node, the clock, chance, the process. */
export function findImpurities(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(isPure)
    .flatMap((file) => [
      ...file.imports
        .filter((target) => isAstro(target) || isNode(target))
        .map((target) => `${file.path} imports ${target}: ${file.room} is a pure room`),
      ...file.ambient.map((use) => `${file.path} uses ${use}: pass it in; ${file.room} is a pure room`),
    ]);
}

/** Files of pure rooms, client scripts too, that import a package their room is not listed with. */
export function findUnlistedPackages(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => PURE_ROOMS.has(file.room))
    .flatMap((file) => {
      const listed = PACKAGES_OF_PURE_ROOMS[file.room] ?? [];
      return file.imports
        .filter((target) => isPackage(target) && !listed.includes(packageOf(target)))
        .map((target) => `${file.path} imports ${target}: ${file.room} may import ${packages(listed)}`);
    });
}

/** Files outside the rooms of disk and git that read or write files or run programs. */
export function findDiskAccess(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter((file) => !DISK_ROOMS.includes(file.room))
    .flatMap((file) =>
      file.imports
        .filter((target) => diskModules.has(target.replace(/^node:/, '')))
        .map((target) => `${file.path} imports ${target}: only ${DISK_ROOMS.join(', ')} touch the disk`),
    );
}

/** Folders that are no room of the architecture, or have no noun for a name, at any depth. */
export function findMisnamedRooms(files: readonly SourceFile[]): readonly string[] {
  const folders = new Set(files.map((file) => file.path.slice(0, file.path.lastIndexOf('/'))));
  const nameless = [...folders].filter((folder) =>
    folder.split('/').some((part) => forbiddenNames.has(part)),
  );
  const unknown = [...new Set(files.map((file) => file.room))].filter(
    (room) => room !== '' && !Object.hasOwn(MAY_IMPORT, room),
  );
  return [
    ...nameless.map((folder) => `${folder}: a function without a room is a missing noun`),
    ...unknown.map((room) => `src/${room}: not a room of the architecture`),
  ];
}

function packages(listed: readonly string[]): string {
  return listed.length === 0 ? 'no package' : `only the packages ${listed.join(', ')}`;
}

const isAstro = (target: string): boolean => target.startsWith('astro:');

const isNode = (target: string): boolean => target.startsWith('node:') || nodeModules.has(target);

const isPackage = (target: string): boolean =>
  !/^(?:src|tests)\//.test(target) && !isAstro(target) && !isNode(target);

/** `chart.js/auto` → `chart.js`; `@astrojs/rss/schema` → `@astrojs/rss`. */
function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}
