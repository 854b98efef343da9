import { builtinModules } from 'node:module';
import { MAY_IMPORT, PURE_ROOMS } from './rooms.ts';
import { roomOf, type SourceFile } from './source-file.ts';

const forbiddenNames = new Set(['utils', 'helpers', 'lib', 'common']);
const nodeModules = new Set(builtinModules);

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
        .filter((target) => /^(?:astro|node):/.test(target) || nodeModules.has(target))
        .map((target) => `${file.path} imports ${target}: ${file.room} is a pure room`),
      ...file.ambient.map((use) => `${file.path} uses ${use}: pass it in; ${file.room} is a pure room`),
    ]);
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
