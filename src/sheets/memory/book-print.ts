/** A mark that tells whether two files are the same bytes: 64 bits as hexadecimal digits. Not proof against anybody who wants two alike. */
export function bookPrint(bytes: Uint8Array): string {
  let [high, low] = [0xdeadbeef ^ bytes.length, 0x41c6ce57 ^ bytes.length];
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2_654_435_761);
    low = Math.imul(low ^ byte, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return hex(high) + hex(low);
}

function hex(part: number): string {
  return (part >>> 0).toString(16).padStart(8, '0');
}
