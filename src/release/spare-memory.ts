import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this a heap is not worth to be looked through: it takes half a second for each gigabyte. */
const LARGE_BYTES = 300e6;

/**
 * Gives memory back that nothing uses any more. Between the stages of a large build much is let go at once, and the engine would rather grow
 * than look for it.
 */
export function spareMemory(): void {
  if (process.memoryUsage().heapUsed < LARGE_BYTES) return;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
