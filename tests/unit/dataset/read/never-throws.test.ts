import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/dataset/read/table-file.ts';
import { readSite } from '../../../../src/dataset/site.ts';
import { examine } from '../../../../src/dataset/validate.ts';
import { TABLE_NAMES } from '../../../../src/dataset/tables/names.ts';
import { tableNamed } from '../../../../src/dataset/tabled.ts';
import { bureauFiles, FIXTURE_AS_OF } from '../../../fixtures/bureau.ts';

const name = fc.constantFrom(...TABLE_NAMES);
const marks = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4]);
const bytes = fc
  .tuple(marks, fc.uint8Array({ maxLength: 400 }))
  .map(([mark, rest]) => new Uint8Array([...mark, ...rest]));
/** Text that looks like CSV: quotes, delimiters and line breaks anywhere. */
const csv = fc
  .array(
    fc.constantFrom(
      ',',
      '"',
      '\n',
      '\r',
      '\t',
      ';',
      '1',
      '2026/9/1',
      '不适用',
      '=',
      '\uFEFF',
      '园',
      ' ',
      '1e9',
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(''));

describe('the reader', () => {
  it('gives a table for any bytes', () => {
    fc.assert(
      fc.property(name, bytes, (table, content) => {
        expect(readTableFile(tableNamed(table), content).file).toBe(`${table}.csv`);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a table for any cells under its own header', () => {
    fc.assert(
      fc.property(name, csv, (table, cells) => {
        const definition = tableNamed(table);
        const header = Object.values(definition.columns).map((column) => column.header);
        const content = new TextEncoder().encode(`${header.join(',')}\n${cells}`);
        expect(readTableFile(definition, content).file).toBe(`${table}.csv`);
      }),
      { numRuns: 500 },
    );
  });

  it('gives settings or issues for any site.json', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes,
          fc.json().map((json) => new TextEncoder().encode(json)),
        ),
        (content) => {
          const { site, issues } = readSite(content);
          expect(site !== null || issues.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the examination', () => {
  it('ends whatever stands in a file of the bureau', () => {
    const file = fc.constantFrom('site.json', ...TABLE_NAMES.map((table) => `${table}.csv`));
    fc.assert(
      fc.property(
        file,
        fc.oneof(
          bytes,
          csv.map((text) => new TextEncoder().encode(text)),
        ),
        (broken, content) => {
          const examination = examine(bureauFiles({ [broken]: content }), { asOf: FIXTURE_AS_OF });
          expect(examination.asOf).toBe(FIXTURE_AS_OF);
        },
      ),
      { numRuns: 100 },
    );
  });
});
