import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LookedFile, type LookInto, personalIssues } from '../../../src/dataset/personal-issues.ts';
import { examine } from '../../../src/dataset/validate.ts';
import { CleanFiles } from '../../../src/publication/clean-files.ts';
import { FIXTURE_AS_OF, MINIMAL_BUREAU } from '../../fixtures/bureau.ts';

let folder = '';
let list = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-'));
  list = join(folder, 'cache', 'clean-files');
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FEES: LookedFile = {
  name: 'fees.csv',
  bytes: bytes('标识码,备注\n9900112345,按月收取\n'),
  allowed: { bureauEmail: 'jyj@example.gov.cn' },
};
const CALLED = bytes('标识码,备注\n9900112345,请拨13800138000\n');

function opened(): { readonly lookInto: LookInto; readonly keep: () => void } {
  const clean = new CleanFiles(list, 'a');
  return { lookInto: clean.lookInto, keep: () => clean.keep() };
}

/** What is found in one file when the code is `code`, and whether it was looked into. */
function build(file: LookedFile, code = 'a') {
  const clean = new CleanFiles(list, code);
  let isLookedInto = false;
  const files = new Map([[file.name, file.bytes]]);
  const nothing = new Map<string, Uint8Array>();
  const lookedAt = { files, content: nothing, hidden: nothing, irregular: [] };
  const issues = personalIssues(lookedAt, file.allowed, (one, look) =>
    clean.lookInto(one, (same) => {
      isLookedInto = true;
      return look(same);
    }),
  );
  clean.keep();
  return { isLookedInto, kinds: issues.map(({ file: name, row, rule }) => `${name} ${row} ${rule}`) };
}

describe('a file in which nothing personal was found', () => {
  it('is looked into at the first build', () => {
    expect(build(FEES)).toEqual({ isLookedInto: true, kinds: [] });
  });

  it('is not looked into again', () => {
    build(FEES);
    expect(build(FEES)).toEqual({ isLookedInto: false, kinds: [] });
  });

  it('is looked into when its bytes have changed, and its personal data found', () => {
    build(FEES);
    expect(build({ ...FEES, bytes: CALLED })).toEqual({
      isLookedInto: true,
      kinds: ['fees.csv 2 privacy'],
    });
  });

  it('is looked into under another name, by which it may be another table', () => {
    build(FEES);
    expect(build({ ...FEES, name: 'filings.csv' }).isLookedInto).toBe(true);
  });

  it('is looked into when the address changes that the bureau may publish', () => {
    build(FEES);
    expect(build({ ...FEES, allowed: { bureauEmail: 'office@example.gov.cn' } }).isLookedInto).toBe(true);
  });

  it('is looked into when the gate has changed', () => {
    build(FEES, 'a');
    expect(build(FEES, 'b').isLookedInto).toBe(true);
  });

  it('is looked into where the list was cut short', () => {
    build(FEES);
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -1));
    expect(build(FEES).isLookedInto).toBe(true);
  });

  it('is looked into where something else stands in the place of the list', () => {
    mkdirSync(list, { recursive: true });
    expect(build(FEES).isLookedInto).toBe(true);
    expect(build(FEES).isLookedInto).toBe(false);
  });
});

describe('an examination after a build', () => {
  it('finds what a first examination finds', () => {
    const files = new Map([...MINIMAL_BUREAU].map(([name, text]) => [name, bytes(text)]));
    const { lookInto, keep } = opened();
    examine(files, { asOf: FIXTURE_AS_OF, lookInto });
    keep();
    files.set('说明.txt', bytes('请拨13800138000'));
    const again = examine(files, { asOf: FIXTURE_AS_OF, lookInto: opened().lookInto });
    expect(again.issues.map(({ file, rule }) => `${file} ${rule}`)).toContain('说明.txt privacy');
    expect(again.issues).toEqual(examine(files, { asOf: FIXTURE_AS_OF }).issues);
  });
});

describe('a file with personal data', () => {
  it('is looked into at every build, and found each time', () => {
    const first = build({ ...FEES, bytes: CALLED });
    expect(build({ ...FEES, bytes: CALLED })).toEqual(first);
  });

  it('leaves nothing in the list', () => {
    build({ ...FEES, bytes: CALLED });
    expect(readFileSync(list, 'utf8')).toBe('');
  });
});
