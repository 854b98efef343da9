import { execFile } from 'node:child_process';

/** Has the disk hold what was written, so that a power cut right after the switch leaves no empty pages. Without `sync -f` the system does so in its own time. */
export function flushToDisk(folder: string): Promise<void> {
  return new Promise((done) => {
    execFile('sync', ['-f', folder], () => done());
  });
}
