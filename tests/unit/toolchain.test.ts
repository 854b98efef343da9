import { describe, expect, it } from 'vitest';

describe('the toolchain', () => {
  it('runs on Node 24, whichever Node started npm', () => {
    expect(process.versions.node.split('.')[0]).toBe('24');
  });
});
