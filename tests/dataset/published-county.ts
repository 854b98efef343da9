import { join } from 'node:path';
import type { Change } from '../../src/changes/index.ts';
import { BureauRepository, recordOf } from './bureau-repository.ts';
import { type CountyFiles, county, COUNTY_STEPS } from './diff-county.ts';
import { diff } from './diff-run.ts';

interface ToldChange {
  readonly code: string | null;
  readonly sentence: string;
}

/** The county with each of its steps published, one commit each. */
export class PublishedCounty {
  readonly #repository = new BureauRepository();
  /** By what the office did. */
  readonly #commits = new Map<string, string>();
  /** By commit: what the record told of it when it was the newest, or the next one where it could not be published. */
  readonly #recorded = new Map<string, readonly Change[]>();

  async publishAll(): Promise<void> {
    const files = county();
    this.#publish(files, '2026-10-15');
    for (const { day, does, edit } of COUNTY_STEPS) {
      edit(files);
      this.#commits.set(does, this.#publish(files, day));
      if (does === 'makes an error') continue;
      const record = await recordOf(join(this.#repository.folder, 'data'), { AS_OF: day });
      for (const { commit } of record.publications) {
        const own = record.changes.filter((change) => change.commit === commit);
        if (!this.#recorded.has(commit)) this.#recorded.set(commit, own);
      }
    }
  }

  remove(): void {
    this.#repository.remove();
  }

  /** The whole text of the diff of one publication; its two sides are named A and B. */
  async textOf(does: string): Promise<string> {
    const commit = this.#commits.get(does) ?? '';
    const { stdout, stderr } = await diff(this.#repository.folder, [`${commit}~1..${commit}`]);
    return `${stdout}${stderr}`.replaceAll(`${commit}~1`, 'A').replaceAll(commit.slice(0, 7), 'B');
  }

  /** The sentences of that diff with the codes of their kindergartens, sorted. */
  async sentencesOf(does: string): Promise<readonly string[]> {
    const commit = this.#commits.get(does) ?? '';
    const words = [`${commit}~1..${commit}`, '--all', '--format', 'json'];
    const { stdout } = await diff(this.#repository.folder, words);
    const { sections } = JSON.parse(stdout) as { sections: readonly { changes: readonly ToldChange[] }[] };
    return sections.flatMap(({ changes }) => changes.map(signOf)).sort();
  }

  /** Those of the record of changes. */
  recordedOf(does: string): readonly string[] {
    return (this.#recorded.get(this.#commits.get(does) ?? '') ?? []).map(signOf).sort();
  }

  #publish(files: CountyFiles, day: string): string {
    const own = Object.fromEntries([...files].filter(([name]) => !name.startsWith('content/')));
    this.#repository.write(files.has('enrolment.csv') ? own : { ...own, 'enrolment.csv': null });
    for (const [name, text] of files) if (name.startsWith('content/')) this.#repository.writeText(name, text);
    return this.#repository.commit(`${day}T12:00:00+08:00`);
  }
}

function signOf({ code, sentence }: ToldChange): string {
  return `${code ?? ''} ${sentence}`;
}
