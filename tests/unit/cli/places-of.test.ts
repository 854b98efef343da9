import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/cli/places-of.ts';

const here = (folder: string): string => join(process.cwd(), folder);

describe('a file that a command names', () => {
  it('is seen from the folder the command was started in', () => {
    const places = placesOf({ dataDir: here('bureau/data'), contentDir: here('texts') });
    expect(places('fees.csv')).toBe('bureau/data/fees.csv');
    expect(places('content/notices/shoufei.md')).toBe('texts/notices/shoufei.md');
  });

  it('has no folder where the command was started in it, and leads up where it lies outside', () => {
    const places = placesOf({ dataDir: here(''), contentDir: here('../content') });
    expect(places('fees.csv')).toBe('fees.csv');
    expect(places('content/about.md')).toBe('../content/about.md');
  });
});
