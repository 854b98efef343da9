import { JOINED_FILES } from '../components/joined/joined-files.ts';
import { digest } from './digest.ts';

/** The addresses of the files of the example that have this ending, each made again when its text changes. */
export function joinedPaths(ending: string) {
  return [...JOINED_FILES]
    .filter(([name]) => name.endsWith(ending))
    .map(([name, text]) => ({
      params: { file: name.slice(0, -ending.length) },
      cacheKey: digest(text),
    }));
}

/** A file of the example, as the answer of a route. */
export function joinedResponse(name: string, type: string): Response {
  return new Response(JOINED_FILES.get(name) ?? null, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
