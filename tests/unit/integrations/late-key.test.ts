import { describe, expect, it } from 'vitest';
import { lateKey, settledKey } from '../../../src/integrations/late-key.ts';

describe('a key that is worked out late', () => {
  it('is worked out when it is asked for, and not before', () => {
    let asked = 0;
    const given = lateKey(() => `key ${(asked += 1)}`);
    expect(asked).toBe(0);
    expect(settledKey(given)).toBe('key 1');
  });

  it('comes through what Astro does with keys: they are strings', () => {
    const [one, other] = [lateKey(() => 'one'), lateKey(() => 'other')].map(String);
    expect([settledKey(one ?? ''), settledKey(other ?? '')]).toEqual(['one', 'other']);
  });

  it('stands beside keys that are given as they are', () => {
    expect(settledKey('core.1x2y3z.json')).toBe('core.1x2y3z.json');
  });

  it('throws where nobody promised it', () => {
    expect(() => settledKey('late key 999999')).toThrow('No key was promised as late key 999999.');
  });
});
