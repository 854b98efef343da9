import { createHash } from 'node:crypto';

/** What Astro has the platform do for each page, and the platform does at a price that only few pages are worth. */

/**
 * Astro digests the sheets of a page each time it makes one, for its content security policy, and the platform digests in another thread:
 * to hand over and to wait costs many times what a sheet does.
 */
export function digestHere(): void {
  const { subtle } = globalThis.crypto;
  const digestElsewhere = subtle.digest.bind(subtle);
  const digest: SubtleCrypto['digest'] = async (algorithm, data) => {
    if (algorithm !== 'SHA-256') return digestElsewhere(algorithm, data);
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer;
  };
  Object.defineProperty(subtle, 'digest', { value: digest, configurable: true });
}

/**
 * The platform encodes into memory that it asks for anew, three times as much as a text has characters: of a page in Chinese that takes as long
 * as a tenth of all that is done for it. Here it is encoded into the same memory each time, and what came of it is copied.
 */
export function encodeHere(): void {
  const encoder = new TextEncoder();
  const encodeInto = encoder.encodeInto.bind(encoder);
  let room = new Uint8Array(1 << 20);
  const encode: TextEncoder['encode'] = (text = '') => {
    const written = String(text);
    if (room.length < 3 * written.length) room = new Uint8Array(6 * written.length);
    return room.slice(0, encodeInto(written, room).written);
  };
  Object.defineProperty(TextEncoder.prototype, 'encode', {
    value: encode,
    configurable: true,
    writable: true,
  });
}
