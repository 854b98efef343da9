import { builtinModules } from 'node:module';
import { roomOf, type SourceFile } from './source-file.ts';

/** What each room may import besides itself: `domain ← indicators, format ← dataset ← … ← pages`. */
const mayImport: Readonly<Record<string, readonly string[]>> = layered([
  ['domain'],
  ['indicators', 'format'],
  ['dataset', 'wording'],
  ['profile'],
  ['facts'],
  ['views', 'progress'],
  ['changes', 'search'],
  ['exports', 'charts'],
  ['components'],
  ['layouts'],
  ['pages'],
]);

const rim: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  demo: ['domain', 'format', 'dataset'],
  integrations: belowComponents(),
  cli: [...belowComponents(), 'integrations', 'demo'],
};

const allowed: Readonly<Record<string, readonly string[]>> = {
  ...mayImport,
  components: [...(mayImport['components'] ?? []), 'styles'],
  layouts: [...(mayImport['layouts'] ?? []), 'styles'],
  pages: [...(mayImport['pages'] ?? []), 'styles', 'integrations'],
  ...rim,
};

const pureRooms = new Set([
  'domain',
  'indicators',
  'format',
  'dataset',
  'wording',
  'profile',
  'facts',
  'views',
  'progress',
  'exports',
  'charts',
  'search',
]);
const forbiddenNames = new Set(['utils', 'helpers', 'lib', 'common']);
const nodeModules = new Set(builtinModules);

/** The code of a pure room also runs in the browser and twice gives the same; two kinds of file are exempt. */
const isPure = (file: SourceFile): boolean =>
  pureRooms.has(file.room) && file.path !== 'src/dataset/load.ts' && !file.path.endsWith('.client.ts');

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
        const rooms = allowed[file.room] ?? [];
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
    (room) => room !== '' && !Object.hasOwn(allowed, room),
  );
  return [
    ...nameless.map((folder) => `${folder}: a function without a room is a missing noun`),
    ...unknown.map((room) => `src/${room}: not a room of the architecture`),
  ];
}

/** Each room may import every room of the layers before its own; rooms of one layer do not know each other. */
function layered(layers: readonly (readonly string[])[]): Readonly<Record<string, readonly string[]>> {
  const rules: Record<string, readonly string[]> = {};
  for (const [depth, rooms] of layers.entries()) {
    for (const room of rooms) rules[room] = layers.slice(0, depth).flat();
  }
  return rules;
}

function belowComponents(): readonly string[] {
  return [
    'domain',
    'indicators',
    'format',
    'dataset',
    'wording',
    'profile',
    'facts',
    'views',
    'progress',
    'changes',
    'search',
    'exports',
    'charts',
  ];
}
