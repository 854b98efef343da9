import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, readManifest } from '../../src/machine/manifest.ts';
import { BASE, type BureauMachine } from './bureau-machine.ts';
import type { Nginx } from './nginx.ts';

/** Pages that change with a fee, with code, and with neither. */
const PAGES = ['', 'kindergartens/', 'kindergartens/9900112345/', 'fees/', 'about/', 'search/'];

/** What a page itself asks for. */
const ASSET = /(?:href|src)="([^"]+\.(?:css|js))"/g;

/** Somebody who reads the site without pause: what they get must be whole, and all of one release. */
export class Reader {
  readonly faults: string[] = [];
  pagesRead = 0;
  readonly #bureau: BureauMachine;
  readonly #nginx: Nginx;
  /** By path: all that any release says of it. */
  readonly #known = new Map<string, Set<string>>();
  readonly #seen = new Set<string>();
  #isReading = true;
  #reading: Promise<void> | undefined;

  constructor(bureau: BureauMachine, nginx: Nginx) {
    this.#bureau = bureau;
    this.#nginx = nginx;
  }

  start(): void {
    this.#reading = this.#readOn();
  }

  async stop(): Promise<void> {
    this.#isReading = false;
    await this.#reading;
  }

  async #readOn(): Promise<void> {
    while (this.#isReading) for (const page of PAGES) await this.#read(page);
  }

  async #read(page: string): Promise<void> {
    const html = await this.#fetch(page);
    this.pagesRead += 1;
    if (html === undefined) return;
    if (!html.endsWith('</html>') && !html.endsWith('</html>\n')) this.faults.push(`/${page} is cut off`);
    for (const [, address = ''] of html.matchAll(ASSET)) {
      if (address.startsWith(BASE)) await this.#fetch(address.slice(BASE.length));
    }
  }

  async #fetch(path: string): Promise<string | undefined> {
    const response = await fetch(`${this.#nginx.address}${path}`).catch(String);
    if (typeof response === 'string' || response.status !== 200) {
      const what = typeof response === 'string' ? response : String(response.status);
      this.faults.push(`/${path}: ${what}`);
      return undefined;
    }
    const bytes = Buffer.from(await response.arrayBuffer());
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!this.#isKnown(file, createHash('sha256').update(bytes).digest('hex')))
      this.faults.push(`/${path}: no release has these ${bytes.length} bytes`);
    return bytes.toString('utf8');
  }

  #isKnown(file: string, digest: string): boolean {
    if (!this.#known.get(file)?.has(digest)) this.#learn();
    return this.#known.get(file)?.has(digest) ?? false;
  }

  #learn(): void {
    for (const name of readdirSync(this.#bureau.machine('releases')).filter(
      (name) => !this.#seen.has(name),
    )) {
      const manifest = readManifest(join(this.#bureau.machine('releases'), name));
      if (manifest === undefined) continue;
      this.#seen.add(name);
      for (const [file, digest] of digestsIn(manifest))
        this.#known.set(file, (this.#known.get(file) ?? new Set()).add(digest));
    }
  }
}

function digestsIn({ files, kept }: Manifest): readonly (readonly [string, string])[] {
  return [
    ...Object.entries(files),
    ...Object.entries(kept).map(([path, { sha256 }]) => [path, sha256] as const),
  ];
}
