import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildCommit } from './build-commit.ts';
import { checkOut } from './checkout.ts';
import { type Allowance, examineSite } from './examine-site.ts';
import { MachineFault, type Say } from './fault.ts';
import { type FormerSite, keepFormerFiles } from './kept-files.ts';
import { digestsOf, type Manifest, readHead, readManifest, writeHead, writeManifest } from './manifest.ts';
import { writeFormerCodes } from './former-codes.ts';
import { matchMachine } from './match-machine.ts';
import { packFiles } from './pack.ts';
import { bringPackages } from './packages.ts';
import type { Machine } from './places.ts';
import { releaseBehind, type Release } from './releases.ts';
import { npmOf } from './settings.ts';

export interface ReleaseOrder {
  readonly commit: string;
  /** AS_OF of the build: a day, or `today`. */
  readonly asOf: string;
  readonly objects: Readonly<Record<string, string>>;
  readonly allowed: ReadonlySet<Allowance>;
  readonly say: Say;
}

/** A site that has been checked, built and examined, and has still to be told of (`finishSite`). */
export interface MadeSite {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The site that readers get now. */
  readonly former: (FormerSite & { readonly release: Release }) | undefined;
}

/** Makes the site of a commit in a folder that nobody else sees. Throws `MachineFault` where it must not be published. */
export async function makeSite(machine: Machine, order: ReleaseOrder): Promise<MadeSite> {
  const { commit, say, objects, asOf } = order;
  const owner = machine.folder;
  await checkOut(machine, commit, objects, owner);
  matchMachine(machine, say);
  await bringPackages(machine, { npm: npmOf(machine), owner, say });
  const built = await buildCommit(machine, { asOf, objects, owner, say });
  const folder = join(machine.making, 'site');
  renameSync(built, folder);
  const former = formerSite(machine);
  const files = digestsOf(folder, former && { folder: former.folder, digests: former.manifest.files });
  examineSite(folder, files, former && readHead(former.folder), order.allowed);
  const day = dayOf(folder);
  return {
    folder,
    manifest: { commit, asOf: day, files, kept: keepFormerFiles(folder, files, former, day) },
    former,
  };
}

/** Adds to a site what web servers and readers need beside its files: packed copies, and what it is made of. */
export async function finishSite({ folder, manifest, former }: MadeSite): Promise<void> {
  const kept = Object.entries(manifest.kept).map(([path, { sha256 }]) => [path, sha256] as const);
  await packFiles(folder, { ...manifest.files, ...Object.fromEntries(kept) }, former);
  writeFormerCodes(folder, manifest.files);
  writeManifest(folder, manifest);
  writeHead(folder, manifest, new Date());
}

function formerSite(machine: Machine): MadeSite['former'] {
  const release = releaseBehind(machine, machine.current);
  const manifest = release && readManifest(release.folder);
  return manifest && { folder: release.folder, manifest, release };
}

/** Where a site says the day it speaks for. */
export const DAY_FILE = 'api/v1/updated.json';

export function dayOf(folder: string): string {
  const said: unknown = JSON.parse(readFileSync(join(folder, DAY_FILE), 'utf8'));
  const day = typeof said === 'object' && said !== null && 'asOf' in said ? said.asOf : undefined;
  if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new MachineFault(`生成的网站没有说明以哪一天为准（${DAY_FILE}）。这是程序的错误，请发给维护的人。`);
}
