import { readFileSync, writeFileSync } from 'node:fs';
import type { Machine } from './places.ts';

/** What `publish:init` found out about the machine. */
export interface Settings {
  /** Counts up when the folder is laid out in another way. */
  readonly format: 1;
  /** How npm is called; null where it was not found. */
  readonly npm: string | null;
  /** Below which path the web server has been told to serve the site. */
  readonly basePath: string;
  /** Of which address it has been told; undefined where the bureau had none yet. */
  readonly siteUrl?: string | undefined;
}

export function readSettings({ settings }: Machine): Settings {
  return JSON.parse(readFileSync(settings, 'utf8')) as Settings;
}

export function writeSettings({ settings }: Machine, values: Settings): void {
  writeFileSync(settings, `${JSON.stringify(values, null, 2)}\n`);
}

export function npmOf(machine: Machine): string {
  return readSettings(machine).npm ?? 'npm';
}
