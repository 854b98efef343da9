import { readdirSync, readFileSync } from 'node:fs';

/** One process as `/proc/<pid>/stat` has it. */
export interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  /** When it started: with the number, what tells it from a later process of the same number. */
  readonly started: string;
  /** Its own processor time, user and system; that of children it has waited for is not in it. */
  readonly cpuSeconds: number;
}

/** Linux counts a hundred ticks a second here, on every machine, whatever its own clock does. */
const TICKS = 100;

/** The name of a program may hold blanks and brackets, so that the fields are counted from the last bracket. */
export function parseStat(stat: string): ProcessStat {
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  return {
    pid: Number.parseInt(stat, 10),
    parent: Number(fields[1]),
    started: fields[19] ?? '',
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
  };
}

/** The processes below one, as seen each time a sample is taken. Where there is no /proc nothing is seen. */
export class ProcessTree {
  readonly #root: number;
  /** By number and start; with the time used when last seen. */
  #known: ReadonlyMap<string, ProcessStat> = new Map();
  readonly #unwaited = new Map<string, number>();
  #peak = 0;

  constructor(rootPid: number) {
    this.#root = rootPid;
  }

  /** The most that all of them held together, or one of them by the system's own high-water mark. */
  get peakMegabytes(): number | undefined {
    return this.#peak === 0 ? undefined : this.#peak / 1024;
  }

  /** Time of processes whose parent ended before them: no one below the root has waited for these, so its count lacks them. */
  get unwaitedSeconds(): number {
    return [...this.#unwaited.values()].reduce((sum, seconds) => sum + seconds, 0);
  }

  /** Ends all that were there when last looked at. */
  end(): void {
    for (const { pid } of this.#known.values()) readOr(() => process.kill(pid), false);
  }

  sample(): void {
    const below = this.#below(readAll());
    let together = 0;
    for (const { pid } of below.values()) {
      const { now, most } = memoryOf(pid);
      together += now;
      this.#peak = Math.max(this.#peak, most);
    }
    this.#peak = Math.max(this.#peak, together);
    this.#known = below;
  }

  #below(all: readonly ProcessStat[]): ReadonlyMap<string, ProcessStat> {
    const below = new Map<string, ProcessStat>();
    const numbers = new Set([this.#root]);
    const members = (found: ProcessStat): boolean =>
      numbers.has(found.parent) || this.#known.has(keyOf(found));
    // A child may stand before its parent in the list.
    for (let before = -1; before !== below.size;) {
      before = below.size;
      for (const found of all) {
        if (found.pid === this.#root || !members(found)) continue;
        below.set(keyOf(found), found);
        numbers.add(found.pid);
      }
    }
    for (const [key, { parent, cpuSeconds }] of below)
      if (!numbers.has(parent)) this.#unwaited.set(key, cpuSeconds);
    return below;
  }
}

const keyOf = ({ pid, started }: ProcessStat): string => `${pid} ${started}`;

function readAll(): readonly ProcessStat[] {
  const numbers = readOr(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name));
  return numbers.flatMap((pid) => readOr(() => [parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))], []));
}

/** In kilobytes. */
function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readOr(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { now: field('VmRSS'), most: field('VmHWM') };
}

/** A process may end at any moment. */
function readOr<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
