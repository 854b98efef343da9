import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FIXTURE_AS_OF } from '../fixtures/bureau.ts';
import type { BureauMachine } from './bureau-machine.ts';
import { publishedBureau } from './published-bureau.ts';

const PAGE = 'kindergartens/9900112345/index.html';

/** A hook that ends the git that calls it, as a power cut would. */
const KILLS_GIT = '#!/bin/sh\nkill -9 $PPID\n';

function writeHook(bureau: BureauMachine, name: string, text: string): void {
  const path = bureau.machine(`repo.git/hooks/${name}`);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

async function pushedAndKilled(bureau: BureauMachine, hook: string): Promise<string> {
  writeHook(bureau, hook, KILLS_GIT);
  bureau.edit('data/fees.csv', ',380,', ',375,');
  const commit = bureau.commit('保教费 375 元');
  await bureau.push();
  return commit;
}

/** Git is gone, but its last hook may still be about to end. */
async function settled(bureau: BureauMachine): Promise<void> {
  for (let looks = 0; existsSync(bureau.machine('next')) && looks < 200; looks += 1) await sleep(50);
}

describe('a git that is killed', () => {
  it('before it has taken the commit in leaves the old site, and nothing of the new one', async () => {
    const bureau = await publishedBureau();
    const [online, main] = [bureau.online(), bureau.main()];
    await pushedAndKilled(bureau, 'update');
    await settled(bureau);
    expect([bureau.main(), bureau.online()]).toEqual([main, online]);
    expect(bureau.releases()).toEqual([online]);
    writeHook(bureau, 'update', '#!/bin/sh\n');
    expect((await bureau.push()).code).toBe(0);
    expect(bureau.site(PAGE)).toContain('375');
  });

  it('when main holds the commit already does not keep it from the site', async () => {
    const bureau = await publishedBureau();
    const commit = await pushedAndKilled(bureau, 'post-receive');
    await settled(bureau);
    expect(bureau.main()).toBe(commit);
    expect(bureau.online()).toBe(`${commit}-${FIXTURE_AS_OF}`);
  });
});

describe('what a power cut has left', () => {
  it('is told by status, and finished by the next turn of the day', async () => {
    const bureau = await publishedBureau();
    // Main has moved on, and nobody is left who knows.
    bureau.edit('data/fees.csv', ',380,', ',375,');
    const commit = bureau.commit('保教费 375 元');
    bureau.git('push', '--quiet', 'publish', 'main:draft');
    const repository = bureau.machine('repo.git');
    bureau.git('--git-dir', repository, 'update-ref', 'refs/heads/main', commit);
    const status = await bureau.command('status');
    expect(status.code).toBe(1);
    expect(status.said).toContain('网站不是 main 的内容：上一次发布没有做完。');
    expect((await bureau.command('rebuild')).code).toBe(0);
    expect(bureau.online()).toBe(`${commit}-${FIXTURE_AS_OF}`);
    expect((await bureau.command('status')).said).toContain('网站就是 main 的内容。');
  });

  it('as half a commit in the work folder does no harm', async () => {
    const bureau = await publishedBureau();
    writeFileSync(bureau.machine('work/.git/index.lock'), '');
    writeFileSync(bureau.machine('work/.git/index'), 'cut off');
    writeFileSync(bureau.machine('work/data/fees.csv'), 'cut off');
    writeFileSync(bureau.machine('work/data/stray.csv'), 'cut off');
    bureau.edit('data/fees.csv', ',380,', ',375,');
    bureau.commit('保教费 375 元');
    expect((await bureau.push()).code).toBe(0);
    expect(bureau.site(PAGE)).toContain('375');
    expect(readdirSync(bureau.machine('work/data'))).not.toContain('stray.csv');
  });
});
