import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../content/', import.meta.url);

interface Text {
  readonly file: string;
  readonly text: string;
}

const texts: readonly Text[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(new URL(file, folder), 'utf8') }));

function findAll(pattern: RegExp, among: readonly Text[] = texts): readonly string[] {
  return among.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
}

/** Prose that every bureau gets, whatever tables it keeps. */
const shipped = texts.filter(({ file }) => /^(guides|help|pages|indicators)\//.test(file));

describe('the prose in content/', () => {
  it('is there in every collection', () => {
    const collections = new Set(texts.map(({ file }) => file.split('/')[0]));
    expect([...collections].sort()).toEqual(['guides', 'help', 'indicators', 'notices', 'pages', 'plans']);
  });

  it('says 受帮扶园, never 薄弱园', () => {
    expect(findAll(/薄弱园/g)).toEqual([]);
  });

  it('has no emphasis that Markdown leaves open: a full stop before ** and a character after it', () => {
    expect(findAll(/\*\*[^*\n]+[。，！？；：”）]\*\*[\p{Script=Han}A-Za-z0-9`“]/gu, bolds())).toEqual([]);
  });

  it('links, where every bureau gets it, only to sections that every bureau has', () => {
    expect(findAll(/\]\(\/(notices|plans|support|projects|catalogue|districts)\//g, shipped)).toEqual([]);
  });

  it('links with a slash at the end', () => {
    expect(findAll(/\]\(\/(?!files\/)[^)#?]*[^/)#?]\)/g)).toEqual([]);
  });
});

/** Each bold run on a line of its own with what follows it, so that no pattern spans from one run's end to the next's start. */
function bolds(): readonly Text[] {
  return texts.map(({ file, text }) => ({
    file,
    text: [...text.matchAll(/\*\*[^*\n]+\*\*[^*\n]?/g)].map(([run]) => run).join('\n'),
  }));
}
