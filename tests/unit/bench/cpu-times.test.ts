import { describe, expect, it } from 'vitest';
import { childSeconds } from '../../bench/cpu-times.ts';

describe('the time that a shell says its children used', () => {
  it('is user and system time of its second line', () =>
    expect(childSeconds('0m0.002s 0m0.004s\n0m1.250s 0m0.500s\n')).toBe(1.75));
  it('counts minutes', () => expect(childSeconds('0m0.00s 0m0.00s\n2m3.00s 1m0.50s\n')).toBe(183.5));
  it('is read as dash prints it', () =>
    expect(childSeconds('0m0.000000s 0m0.010000s\n0m2.500000s 0m0.250000s\n')).toBe(2.75));
  it('is read with the comma of other languages', () =>
    expect(childSeconds('0m0,002s 0m0,004s\n0m1,250s 0m0,500s\n')).toBe(1.75));
  it('is not guessed where the shell said nothing', () =>
    expect(() => childSeconds('0m0.002s 0m0.004s\n')).toThrow('no times of child processes'));
});
