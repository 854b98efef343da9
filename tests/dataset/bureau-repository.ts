import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forgetExaminations, loadPublication } from '../../src/publication/load.ts';
import type { ChangeRecord } from '../../src/changes/index.ts';
import { bureauFiles, type Changes, FIXTURE_AS_OF } from '../fixtures/bureau.ts';

/** A bureau's data in a real repository of its own. */
export class BureauRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'bureau-'));
  /** Of the data below the repository. */
  data: string;

  constructor(data = 'data') {
    this.data = data;
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** The minimal bureau with some files replaced; a file that is `null` is taken away. */
  write(changes: Changes = {}): void {
    const folder = join(this.folder, this.data);
    const files = bureauFiles(changes);
    for (const [name, content] of Object.entries(changes))
      if (content === null) rmSync(join(folder, name), { force: true });
    for (const [name, bytes] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }

  /** A file anywhere in the repository: a text of `content/`. */
  writeText(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Commits all that was written at a moment; returns the hash. */
  commit(moment: string): string {
    this.git('add', '--all');
    this.git({ moment }, 'commit', '--quiet', '--allow-empty', '--message', 'data');
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Writes and commits at noon of a day in China. */
  publish(day: string, changes: Changes = {}): string {
    this.write(changes);
    return this.commit(`${day}T12:00:00+08:00`);
  }

  git(...given: readonly (string | { readonly moment: string })[]): string {
    const moment =
      given.flatMap((one) => (typeof one === 'string' ? [] : [one.moment])).at(0) ??
      '2026-10-01T12:00:00+08:00';
    const args = given.filter((one) => typeof one === 'string');
    const identity = [
      '-c',
      'user.name=bureau',
      '-c',
      'user.email=bureau@example.invalid',
      '-c',
      'protocol.file.allow=always',
    ];
    const env = { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment };
    return execFileSync('git', [...identity, ...args], {
      cwd: this.folder,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  record(variables: Readonly<Record<string, string>> = {}): Promise<ChangeRecord> {
    return recordOf(join(this.folder, this.data), variables);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What the publication of a data folder says has changed, read anew. */
export async function recordOf(
  dataDir: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<ChangeRecord> {
  forgetExaminations();
  const publication = await loadPublication({ DATA_DIR: dataDir, AS_OF: FIXTURE_AS_OF, ...variables });
  return publication.changes();
}

/** Day and sentence of each change. */
export function told({ changes }: ChangeRecord): readonly string[] {
  return changes.map(({ date, sentence }) => `${date} ${sentence}`);
}
