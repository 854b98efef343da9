import { describe, expect, it } from 'vitest';
import { processesWorth } from '../../../src/release/render-processes.ts';

describe('processes beside the first', () => {
  it('are none for a few pages', () => expect(processesWorth(24_999, 8)).toBe(0));
  it('are one for 25,000 pages', () => expect(processesWorth(25_000, 8)).toBe(1));
  it('are one less than the cores for many', () => expect(processesWorth(100_000, 4)).toBe(3));
  it('are none on one core', () => expect(processesWorth(100_000, 1)).toBe(0));
});
