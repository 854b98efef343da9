import { transcode } from 'node:buffer';
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
 * The platform asks for three times as much memory as a text has characters, and encodes them one by one: of a page in Chinese that takes as long
 * as a tenth of all that is done for it. Here the characters are copied as they lie into the same memory each time, and converted all at once, in a
 * quarter of the time.
 */
export function encodeHere(): void {
  const encoder = new TextEncoder();
  const encodeOneByOne = encoder.encode.bind(encoder);
  let room = Buffer.allocUnsafeSlow(1 << 20);
  const encode: TextEncoder['encode'] = (text = '') => {
    const written = String(text);
    if (room.length < 2 * written.length) room = Buffer.allocUnsafeSlow(4 * written.length);
    const units = room.subarray(0, room.write(written, 'utf16le'));
    try {
      const { buffer, byteOffset, length } = transcode(units, 'utf16le', 'utf8');
      return new Uint8Array(buffer as ArrayBuffer, byteOffset, length);
    } catch {
      // Half a character stands in it.
      return encodeOneByOne(written);
    }
  };
  Object.defineProperty(TextEncoder.prototype, 'encode', {
    value: encode,
    configurable: true,
    writable: true,
  });
}
