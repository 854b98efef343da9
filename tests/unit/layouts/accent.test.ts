import { describe, expect, it } from 'vitest';
import { accentStyle, contrastRatio } from '../../../src/layouts/accent.ts';

const LIGHT_PAPER = '#fcfbf8';
const DARK_PAPER = '#151714';

describe('the bureau’s own accent', () => {
  it('keeps a colour that already reads on paper', () => {
    expect(accentStyle('#8b1a1a')).toContain(':root{--accent:#8b1a1a;');
  });

  it('darkens a bright colour until it reads at 7:1', () => {
    const style = accentStyle('#ff6a00') ?? '';
    const light = /:root\{--accent:(#\w{6})/.exec(style)?.[1] ?? '';
    expect(light).not.toBe('#ff6a00');
    expect(contrastRatio(light, LIGHT_PAPER)).toBeGreaterThanOrEqual(7);
  });

  it('lightens a dark colour for dark mode', () => {
    const style = accentStyle('#1a1a8b') ?? '';
    const dark = /data-theme=dark\]\{--accent:(#\w{6})/.exec(style)?.[1] ?? '';
    expect(contrastRatio(dark, DARK_PAPER)).toBeGreaterThanOrEqual(7);
  });

  it('is left out where it is not a colour', () => {
    expect(accentStyle('red;}body{display:none')).toBeNull();
    expect(accentStyle('#fff')).toBeNull();
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#777777')).toBe(1);
  });
});
