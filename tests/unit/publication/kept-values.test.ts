import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptValues } from '../../../src/publication/kept-values.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'values-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** One build: asks for each of `keys` and returns which values were worked out. */
function build(keys: Readonly<Record<string, string>>, kept = folder): readonly string[] {
  const values = new KeptValues<string>('names', kept);
  const made: string[] = [];
  for (const [id, key] of Object.entries(keys)) {
    const value = values.of(
      id,
      () => key,
      () => {
        made.push(id);
        return `${id} of ${key}`;
      },
    );
    expect(value).toBe(`${id} of ${key}`);
  }
  values.keep();
  return made;
}

describe('values kept from build to build', () => {
  it('works out a value again only when what it is made from has changed', () => {
    expect(build({ a: '1', b: '1' })).toEqual(['a', 'b']);
    expect(build({ a: '1', b: '2' })).toEqual(['b']);
    expect(build({ a: '1', b: '2' })).toEqual([]);
  });

  it('forgets what was not asked for', () => {
    build({ a: '1', b: '1' });
    build({ a: '1' });
    expect(build({ a: '1', b: '1' })).toEqual(['b']);
  });

  it('leaves the file as it is where nothing is news', () => {
    build({ a: '1' });
    const file = join(folder, 'names.json');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
    build({ a: '1' });
    expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
  });

  it.each(['', '[["a","1"', '{}', 'null'])('knows nothing of a file that is spoilt: %j', (text) => {
    build({ a: '1' });
    writeFileSync(join(folder, 'names.json'), text);
    expect(build({ a: '1' })).toEqual(['a']);
    expect(build({ a: '1' })).toEqual([]);
  });

  it('works everything out, and asks for no key, where nothing is kept', () => {
    const values = new KeptValues<number>('names', '');
    const never = (): string => {
      throw new Error('The key was asked for.');
    };
    expect(values.of('a', never, () => 1)).toBe(1);
    values.keep();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on where its folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(build({ a: '1' }, join(folder, 'file'))).toEqual(['a']);
  });
});
