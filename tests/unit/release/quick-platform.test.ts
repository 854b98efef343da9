import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestHere, encodeHere } from '../../../src/release/quick-platform.ts';

const encode = TextEncoder.prototype.encode;
const { digest } = crypto.subtle;
afterEach(() => {
  Object.defineProperty(TextEncoder.prototype, 'encode', {
    value: encode,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(crypto.subtle, 'digest', { value: digest, configurable: true, writable: true });
});

describe('a text encoded here', () => {
  beforeEach(encodeHere);
  const own = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('is what the platform makes of it', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect([...own(text)]).toEqual([...Buffer.from(text)]);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['half of a pair', 'a\ud83d'],
    ['more than there is room for', '园'.repeat(500_000)],
  ])('is right: %s', (_what, text) => {
    expect(Buffer.from(own(text)).equals(Buffer.from(text))).toBe(true);
  });

  it('stays as it is when another is encoded', () => {
    const encoder = new TextEncoder();
    const first = encoder.encode('幼儿园');
    encoder.encode('另一所');
    expect(Buffer.from(first).toString()).toBe('幼儿园');
  });
});

it('a digest made here is the platform’s', async () => {
  digestHere();
  const bytes = Buffer.from('示范幼儿园');
  const made = await crypto.subtle.digest('SHA-256', bytes);
  expect(Buffer.from(made).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
});
