import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBuildEnvironment } from '../../../src/integrations/environment.ts';
import { writeExaminedTexts } from '../../../src/integrations/examined-texts.ts';

let projectDir = '';
beforeEach(() => {
  projectDir = mkdtempSync(join(tmpdir(), 'texts-'));
  ship('pages/about.mdx', 'about, of the program');
  ship('pages/accessibility.mdx', 'accessibility, of the program');
  ship('notices/2026-05-20-demo.mdx', 'a notice of the demo');
});
afterEach(() => rmSync(projectDir, { recursive: true }));

function ship(path: string, text: string): void {
  mkdirSync(join(projectDir, 'content', path, '..'), { recursive: true });
  writeFileSync(join(projectDir, 'content', path), text);
}

const texts = (own: Readonly<Record<string, string>>) => {
  const environment = { ...readBuildEnvironment({}), projectDir, cacheDir: join(projectDir, 'cache') };
  const bytes = new Map(Object.entries(own).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return writeExaminedTexts(environment, bytes);
};

describe('the texts of a bureau', () => {
  it('are completed by those of the program that it has not written itself', () => {
    const { folder, paths } = texts({ 'pages/about.md': 'about, of the bureau' });
    expect([...paths].sort()).toEqual(['pages/about.md', 'pages/accessibility.mdx']);
    expect(readFileSync(join(folder, 'pages/about.md'), 'utf8')).toBe('about, of the bureau');
  });

  it('are never completed by notices', () => {
    expect(texts({}).paths).not.toContain('notices/2026-05-20-demo.mdx');
  });

  it('leave out what the bureau keeps as a draft, and then the text of the program stands', () => {
    expect([...texts({ 'pages/_about.md': '…' }).paths].sort()).toEqual([
      'pages/about.mdx',
      'pages/accessibility.mdx',
    ]);
  });
});
