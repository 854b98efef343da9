import { describe, expect, it } from 'vitest';
import { processesWorth } from '../../../src/release/render-processes.ts';

describe('processes beside the first', () => {
  it('are none for a few pages', () => expect(processesWorth(999, 8)).toBe(0));
  it('are one for the pages of a county', () => expect(processesWorth(1_000, 8)).toBe(1));
  it('are two from 25,000 pages on', () => expect(processesWorth(25_000, 8)).toBe(2));
  it('are one less than the cores for many', () => expect(processesWorth(100_000, 4)).toBe(3));
  it('are none on one core', () => expect(processesWorth(100_000, 1)).toBe(0));
});
