import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Machine } from './places.ts';
import { readHead, type ReleaseHead } from './manifest.ts';

/** A finished site in `releases/`; it is never changed. */
export interface Release {
  /** `<commit>-<day>`; a second one of the same commit and day ends in `-2`. */
  readonly name: string;
  readonly commit: string;
  readonly folder: string;
}

const NAME = /^([0-9a-f]{40}|[0-9a-f]{64})-\d{4}-\d{2}-\d{2}(-\d+)?$/;

export function releaseNamed({ releases }: Machine, name: string): Release | undefined {
  const [, commit] = NAME.exec(name) ?? [];
  return commit === undefined ? undefined : { name, commit, folder: join(releases, name) };
}

/** The name of a new release that no other has. */
export function newReleaseName(machine: Machine, commit: string, day: string): string {
  const first = `${commit}-${day}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? first : `${first}-${number}`;
    if (!existsSync(join(machine.releases, name))) return name;
  }
}

/** The release that a link leads to; undefined where there is no link. */
export function releaseBehind(machine: Machine, link: string): Release | undefined {
  try {
    return releaseNamed(machine, basename(readlinkSync(link)));
  } catch {
    return undefined;
  }
}

export interface KeptRelease extends Release, ReleaseHead {}

/** All releases, the newest first. */
export function releasesOf(machine: Machine): readonly KeptRelease[] {
  return readdirSync(machine.releases)
    .flatMap((name) => {
      const release = releaseNamed(machine, name);
      const head = release && readHead(release.folder);
      return release === undefined || head === undefined ? [] : [{ ...release, ...head }];
    })
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** Lets a link lead to a release, in one step: readers find the old one or the new one. The release need not stand there yet. */
export function pointTo(link: string, name: string): void {
  const near = `${link}.${process.pid}`;
  rmSync(near, { force: true });
  symlinkSync(join('releases', name), near);
  renameSync(near, link);
}

/** Takes a release away; one that is interrupted leaves nothing that could be taken for a release. */
export function removeRelease({ making }: Machine, { name, folder }: Release): void {
  if (!existsSync(folder)) return;
  mkdirSync(making, { recursive: true });
  const gone = join(making, `gone-${name}`);
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true });
}
