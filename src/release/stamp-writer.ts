import { closeSync, ftruncateSync, openSync, readSync, writeSync, writevSync } from 'node:fs';
import { dirname } from 'node:path';
import { restamped } from '../exports/api/stamp.ts';
import { MadeFolders } from './made-folders.ts';

/**
 * Writes files of the API with another stamp. There is one for each kindergarten at each publication: they are read into one piece of memory, and
 * written from there.
 */
export class StampWriter {
  readonly #stamp: Uint8Array;
  readonly #folders = new MadeFolders();
  #memory = new Uint8Array(65_536);

  constructor(stamp: Uint8Array) {
    this.#stamp = stamp;
  }

  /** Writes the file `from`, which has this many bytes, as `to`: over one that stands there (`isThere`), or where none does. */
  write(from: string, size: number, to: string, isThere: boolean): void {
    this.#folders.make(dirname(to));
    const parts = restamped(this.#read(from, size), this.#stamp);
    const file = openSync(to, isThere ? 'r+' : 'wx');
    try {
      const whole = parts.reduce((sum, { length }) => sum + length, 0);
      const written = writevSync(file, parts);
      if (written < whole) writeRest(file, Buffer.concat(parts).subarray(written));
      if (isThere) ftruncateSync(file, whole);
    } finally {
      closeSync(file);
    }
  }

  #read(path: string, size: number): Uint8Array {
    if (this.#memory.length < size) this.#memory = new Uint8Array(2 * size);
    const file = openSync(path, 'r');
    try {
      const read = readSync(file, this.#memory, 0, size, 0);
      if (read !== size) throw new Error(`${path}: ${read} bytes of ${size} could be read.`);
      return this.#memory.subarray(0, size);
    } finally {
      closeSync(file);
    }
  }
}

/** A disk that is nearly full takes a part; that it is full is said when nothing more goes. */
function writeRest(file: number, bytes: Uint8Array): void {
  for (let left = bytes; left.length > 0;) left = left.subarray(writeSync(file, left));
}
