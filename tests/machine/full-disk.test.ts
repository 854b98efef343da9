import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { publishedBureau } from './published-bureau.ts';

/** A disk of the test's own; null where this user may not mount one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

it('a full disk is said, leaves the old site and nothing half, and the push succeeds once there is room', async (test) => {
  const disk = smallDisk();
  if (disk === null) return test.skip('only root may mount a small disk');
  onTestFinished(() => {
    // The watcher of the last push may still be about to end.
    execFileSync('umount', ['--lazy', disk]);
    rmSync(disk, { recursive: true });
  });
  const bureau = await publishedBureau(disk);
  const online = bureau.online();
  bureau.edit('data/fees.csv', ',380,', ',375,');
  bureau.commit('保教费 375 元');
  // Git finds room for the commit, the site finds none.
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - 300_000));
  const { code, said } = await bureau.push();
  expect(code).toBe(1);
  expect(said).toMatch(/磁盘(满了|空间不足)/);
  expect(said).toContain('公众看到的还是原来的网站');
  expect([bureau.online(), ...bureau.releases()]).toEqual([online, online]);
  rmSync(join(disk, 'ballast'));
  expect((await bureau.push()).code).toBe(0);
  expect(bureau.site('kindergartens/9900112345/index.html')).toContain('375');
});
