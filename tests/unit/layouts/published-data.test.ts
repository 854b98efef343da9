import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unpackPublished } from '../../../src/checker/published.ts';
import type { IsoDate } from '../../../src/domain/school-date.ts';
import { packPublished } from '../../../src/layouts/published-data.ts';
import { KEPT_VALUES } from '../../../src/publication/kept-values.ts';
import { loadPublication, type Publication } from '../../../src/publication/load.ts';

let kept = '';
let publication: Publication;
beforeEach(async () => {
  kept = mkdtempSync(join(tmpdir(), 'published-data-'));
  vi.stubEnv(KEPT_VALUES, kept);
  publication = await loadPublication();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(kept, { recursive: true, force: true });
});

it('comes out of its packing as the files of the bureau, for a day', () => {
  const updatedOn = '2026-11-20' as IsoDate;
  const { files, publishedOn } = unpackPublished(packPublished({ ...publication, updatedOn }));
  expect(publishedOn).toBe('2026-11-20');
  expect(files['site.json']).toBe(readFileSync('data/site.json', 'utf8'));
  expect(files['former_codes.csv']).toBe(readFileSync('data/former_codes.csv', 'utf8'));
});

it('is of the day that the site speaks for where git does not say when they were published', () => {
  const bureau = { ...publication.bureau, asOf: '2026-11-21' as IsoDate };
  const packed = packPublished({ ...publication, bureau, updatedOn: null });
  expect(packed.publishedOn).toBe('2026-11-21');
});

it('tells of what is excused, but not why', () => {
  const { files, partial } = unpackPublished(packPublished(publication));
  const [head = '', first = ''] = (files['waivers.csv'] ?? '').split('\n');
  expect(first.split(',')[head.split(',').indexOf('理由')]).toBe('略');
  expect(partial).toContain('waivers.csv');
});

it('is the same from what was kept as made anew', () => {
  const anew = packPublished(publication);
  expect(existsSync(join(kept, 'checker-tables.json'))).toBe(true);
  expect(packPublished(publication)).toEqual(anew);
});

it('takes a table from what was kept', () => {
  packPublished(publication);
  const file = join(kept, 'checker-tables.json');
  const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [string, string, string])[];
  writeFileSync(file, JSON.stringify(entries.map(([name, key]) => [name, key, `${name} as kept`])));
  expect(packPublished(publication).files['fees.csv']).toBe('fees as kept');
});
