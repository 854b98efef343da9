import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A list that is spread into the arguments of a call that takes any number: a county's table has more rows than a call takes. */
const SPREAD_CALL =
  /\b(?:Math\.(?:max|min)|(?:push|unshift|splice|concat|append)|String\.from(?:CharCode|CodePoint))\([^;]*?\.\.\./g;

function spreadCalls(text: string): readonly string[] {
  return [...text.matchAll(SPREAD_CALL)].map(([call]) => call).filter((call) => isArgument(call));
}

/** Whether the dots stand among the arguments themselves, not in a list or a call inside them. */
function isArgument(call: string): boolean {
  let depth = 0;
  for (const char of call.slice(call.indexOf('(') + 1)) {
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

describe('a list of any length', () => {
  it('is recognised where it becomes the arguments of a call', () => {
    expect(spreadCalls('const a = Math.max(0, ...rows.map(f));')).toHaveLength(1);
    expect(spreadCalls('all.push(...found);')).toHaveLength(1);
    expect(spreadCalls('all.push([...found]); Math.max(a, b); f([...c]);')).toEqual([]);
  });

  it('is nowhere spread into a call', () => {
    const known = /\.client\.ts$|src\/demo\//;
    const found = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((path) => `src/${path.replaceAll('\\', '/')}`)
      .filter((path) => /\.(ts|astro)$/.test(path) && !known.test(path))
      .flatMap((path) =>
        spreadCalls(readFileSync(join(root, path), 'utf8')).map((call) => `${path}: ${call}`),
      );
    expect(found).toEqual([]);
  });
});
