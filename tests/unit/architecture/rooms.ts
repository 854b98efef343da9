/**
 * The rooms from the ground up. A room may import every room of the lines before its own, those of the disk apart; rooms of
 * one line do not know each other. Rooms that stand beside these lines have their own entry in `MAY_IMPORT`.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['domain'],
  ['format', 'indicators'],
  ['dataset', 'wording'],
  ['changes'],
  ['publication'],
  ['profile'],
  ['facts'],
  ['views', 'progress'],
  ['search'],
  ['exports', 'charts'],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** Rooms whose code also runs in a browser and twice gives the same: no disk, no Astro, no clock, no chance. */
export const PURE_ROOMS: ReadonlySet<string> = new Set([
  'domain',
  'format',
  'indicators',
  'dataset',
  'wording',
  'sheets',
  'checker',
  'founding',
  'profile',
  'facts',
  'views',
  'progress',
  'changes',
  'search',
  'exports',
  'charts',
]);

/** The rooms that read and write files and run programs. */
export const DISK_ROOMS: readonly string[] = [
  'publication',
  'integrations',
  'release',
  'machine',
  'cli',
  'joined',
];

/** The packages that a pure room may import; one that is not listed here is refused. */
export const PACKAGES_OF_PURE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  dataset: ['papaparse'],
  sheets: ['hucre'],
  checker: ['fflate'],
  profile: ['gcoord'],
  views: ['gcoord'],
  search: ['opencc-js', 'pinyin-pro'],
  exports: ['fflate', 'schema-dts'],
  charts: ['chart.js'],
};

/** What each room may import besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LAYERS.flat().map((room) => [room, below(room)])),
  components: [...below('components'), 'sheets', 'checker', 'styles', 'joined'],
  layouts: [...below('layouts'), 'publication', 'checker', 'styles', 'integrations'],
  pages: [...below('pages'), 'publication', 'sheets', 'checker', 'styles', 'integrations'],
  sheets: ['domain', 'format', 'dataset'],
  checker: ['domain', 'format', 'dataset', 'wording', 'changes', 'sheets'],
  styles: [],
  // A program for others, who take it away: it knows what is published and nothing of this one.
  joined: [],
  demo: ['domain', 'format', 'dataset'],
  founding: ['domain', 'format', 'dataset'],
  integrations: [...below('components'), 'publication'],
  release: [...below('components'), 'publication', 'integrations'],
  // It runs from a copy without packages: what it imports must not want any.
  machine: ['domain', 'format', 'dataset', 'release'],
  cli: [
    ...below('components'),
    'publication',
    'sheets',
    'integrations',
    'release',
    'machine',
    'demo',
    'founding',
  ],
};

/** The rooms of the lines before a room's own, without `publication`: what is read from the disk is handed in, not fetched. */
function below(room: string): readonly string[] {
  const depth = LAYERS.findIndex((rooms) => rooms.includes(room));
  return LAYERS.slice(0, depth)
    .flat()
    .filter((lower) => lower !== 'publication');
}
