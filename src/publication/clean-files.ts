import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LookedFile, LookInto } from '../dataset/personal-issues.ts';

/**
 * The files in which the privacy gate found nothing, from one build to the next: of these it finds nothing again, and need not look. A file
 * with a finding is looked at each time, so that nothing personal is written down here. Only the digest of what a look depends on is kept:
 * a list that is spoilt or cut short knows fewer files, never a wrong one.
 */
export class CleanFiles {
  readonly #list: string;
  readonly #code: string;
  readonly #before: ReadonlySet<string>;
  readonly #now = new Set<string>();

  /** `list`: where the digests are kept. `code`: of the gate as it is. */
  constructor(list: string, code: string) {
    this.#list = list;
    this.#code = code;
    this.#before = new Set(linesOf(list));
  }

  /** Looks into a file, unless it is known as it is. */
  readonly lookInto: LookInto = (file, look) => {
    const key = this.#keyOf(file);
    const found = this.#before.has(key) ? [] : look(file);
    if (found.length === 0) this.#now.add(key);
    return found;
  };

  /** Writes down the files of this build; those that are gone or have changed are forgotten. */
  keep(): void {
    rmSync(this.#list, { recursive: true, force: true });
    mkdirSync(dirname(this.#list), { recursive: true });
    writeFileSync(this.#list, [...this.#now].join('\n'));
  }

  #keyOf({ name, bytes, allowed }: LookedFile): string {
    const hash = createHash('sha256').update(JSON.stringify([this.#code, name, allowed]));
    return hash.update(bytes).digest('hex');
  }
}

function linesOf(list: string): readonly string[] {
  try {
    return readFileSync(list, 'utf8').split('\n');
  } catch {
    return [];
  }
}
