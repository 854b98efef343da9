/** A mark that tells whether two files are the same bytes: 64 bits as hexadecimal digits. Not proof against anybody who wants two alike. */
export function bookPrint(bytes: Uint8Array): string {
  return mixed(bytes).map(hex).join('');
}

const encoder = new TextEncoder();

/**
 * A mark of a text in so many letters, eight at most. Letters alone, so that no mark looks like a telephone or a card number; of three, one change in
 * 17,576 goes unseen.
 */
export function textMark(text: string, letters: number): string {
  const [high, low] = mixed(encoder.encode(text));
  return (fourLetters(low) + fourLetters(high)).slice(0, letters);
}

function mixed(bytes: Uint8Array): readonly [high: number, low: number] {
  let [high, low] = [0xdeadbeef ^ bytes.length, 0x41c6ce57 ^ bytes.length];
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2_654_435_761);
    low = Math.imul(low ^ byte, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high, low];
}

function hex(part: number): string {
  return (part >>> 0).toString(16).padStart(8, '0');
}

function fourLetters(part: number): string {
  let [rest, letters] = [part >>> 0, ''];
  for (let count = 0; count < 4; count += 1) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 26);
  }
  return letters;
}
