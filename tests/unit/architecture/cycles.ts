import type { SourceFile } from './source-file.ts';

/**
 * Circles of imports, type-only ones included: for every file that lies on a circle the shortest one it lies on, written
 * `a → b → a` from its alphabetically first file. Empty where every file can be read after what it imports.
 */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]));
  const circles = files.flatMap(({ path }) => {
    const circle = shortestCircle(path, importsOf);
    return circle === null ? [] : [inWords(circle)];
  });
  return [...new Set(circles)].sort();
}

/** The files of the shortest way from a file back to itself, in the order of their imports; null where there is none. */
function shortestCircle(
  start: string,
  importsOf: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  const importerOf = new Map<string, string>();
  const reached = [start];
  // The array grows while it is walked: nearer files come first.
  for (const file of reached) {
    for (const target of importsOf.get(file) ?? []) {
      if (target === start) return wayTo(file, importerOf);
      if (importerOf.has(target) || !importsOf.has(target)) continue;
      importerOf.set(target, file);
      reached.push(target);
    }
  }
  return null;
}

function wayTo(end: string, importerOf: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let file = importerOf.get(end); file !== undefined; file = importerOf.get(file)) way.unshift(file);
  return way;
}

function inWords(circle: readonly string[]): string {
  const [first = ''] = [...circle].sort();
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at), first].join(' → ');
}
