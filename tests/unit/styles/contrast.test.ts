import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../../src/layouts/accent.ts';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colour tokens of the rule that `selector` opens. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = tokensOf(':root');
const dark = tokensOf(":root:not([data-theme='light'])");
const chosenDark = tokensOf(":root[data-theme='dark']");
const READING = ['ink', 'soft', 'accent', 'good', 'warn', 'bad', 'series-2', 'series-3', 'series-4'];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s tokens', (_mode, tokens) => {
  const colour = (name: string) => tokens.get(name) ?? '';

  it.each(READING)('%s reads at 4.5:1 on paper and on wash', (name) => {
    expect(contrastRatio(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(colour(name), colour('wash'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['on-accent', 'accent'],
    ['accent', 'accent-wash'],
    ['ink', 'accent-wash'],
    ['soft', 'accent-wash'],
    ['warn', 'warn-wash'],
    ['bad', 'bad-wash'],
  ])('%s reads at 4.5:1 on %s', (text, ground) => {
    expect(contrastRatio(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'paper'],
    ['ink', 'band'],
    ['accent', 'track'],
    ['accent', 'band'],
  ])('%s stands out from %s at 3:1, as controls and marks must', (mark, ground) => {
    expect(contrastRatio(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

describe('dark mode', () => {
  it('is the same whether the system or the reader asks for it', () => {
    expect([...chosenDark]).toEqual([...dark]);
  });
});
