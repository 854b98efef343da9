import { describe, expect, it } from 'vitest';
import { stripPlot } from '../../../src/components/strip-plot.ts';

const yuan = (value: number): string => String(value);

describe('a strip of few peers', () => {
  const { height, svg } = stripPlot({
    peers: { kind: 'values', values: [100, 200] },
    marked: 200,
    median: 100,
    format: yuan,
    unit: '元/月',
  });

  it('has a dot for each, two that would hide each other in rows of their own', () => {
    expect(svg).toContain(
      '<g class="k-dots"><circle cx="5.36%" cy="40" r="4"></circle><circle cx="94.64%" cy="40" r="4"></circle></g>',
    );
    const close = stripPlot({ peers: { kind: 'values', values: [100, 100, 200] }, format: yuan, unit: '' });
    expect(close.svg).toContain(
      '<circle cx="5.36%" cy="40" r="4"></circle><circle cx="5.36%" cy="48" r="4">',
    );
  });

  it('marks the median and the one that is told of, and says where it begins and ends', () => {
    expect(height).toBe(94);
    expect(svg).toContain('<line class="k-axis" x1="0" x2="100%" y1="40" y2="40"></line>');
    expect(svg).toContain('<line class="k-median" x1="5.36%" x2="5.36%" y1="28" y2="52"></line>');
    expect(svg).toContain('<text class="k-note" x="5.36%" y="72" text-anchor="start">中位数 100</text>');
    expect(svg).toContain('<text class="k-label" x="94.64%" y="14" text-anchor="end">本园 200</text>');
    expect(svg).toContain('<text class="k-note" x="5.36%" y="90">100</text>');
    expect(svg).toContain('<text class="k-note" x="94.64%" y="90" text-anchor="end">200 元/月</text>');
  });
});

describe('a strip of many peers', () => {
  const { svg } = stripPlot({
    peers: { kind: 'bins', low: 0, high: 100, levels: [1, 0, 4] },
    marked: 50,
    format: (value) => `<${value}>`,
    unit: '人',
  });

  it('has a bar for each bin in which somebody is', () => {
    expect(svg).toContain(
      '<g class="k-bars"><rect x="5.36%" width="25.59%" y="49" height="3"></rect><rect x="64.88%" width="25.59%" y="40" height="12"></rect></g>',
    );
    expect(svg).not.toContain('k-median');
  });

  it('writes its labels as text', () => {
    expect(svg).toContain('text-anchor="middle">本园 &lt;50&gt;</text>');
  });
});
