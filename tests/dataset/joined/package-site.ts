import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examine } from '../../../src/dataset/index.ts';
import type { Bureau } from '../../../src/domain/bureau.ts';
import { isoDate } from '../../../src/domain/school-date.ts';
import { descriptions, dictionary, openDataAt, tableFile } from '../../../src/layouts/open-data.ts';

type Texts = ReadonlyMap<string, string>;

/** What `/data/` of a bureau publishes on a day, made by the functions that a build calls. */
export interface Package {
  readonly bureau: Bureau;
  /** By path below `/data/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Of the tables and the `site.json` of a bureau. */
export function packageOf(texts: Texts, day: string): Package {
  const encoder = new TextEncoder();
  const files = new Map([...texts].map(([name, text]) => [name, encoder.encode(text)] as const));
  const examination = examine(files, { asOf: isoDate(day) });
  const bureau = examination.bureau();
  if (bureau === null) {
    const errors = examination.issues.filter(({ severity }) => severity === 'error');
    throw new Error(`The bureau is not published.\n${errors.map(({ message }) => message).join('\n')}`);
  }
  const publication = { examination, updatedOn: isoDate(day), commit: null };
  const data = openDataAt(
    { bureau, publication, frame: { sections: [] } },
    () => 'https://example.invalid/data/',
  );
  return {
    bureau,
    files: new Map([
      ...descriptions(data).map(({ path, text }) => [path, encoder.encode(text)] as const),
      ...data.tables.map(({ name }) => [`${name}.csv`, tableFile(bureau, name)] as const),
      ['dictionary.csv', encoder.encode(dictionary({ bureau }))],
    ]),
  };
}

/** A site that serves packages, each under a name. */
export class PackageSite {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Serves the files of a package at `/data/`, on a port of its own. */
  static async of(files: Package['files']): Promise<PackageSite> {
    const server = createServer((request, response) => {
      const file = files.get((request.url ?? '').replace(/^\/data\//, ''));
      response.statusCode = file ? 200 : 404;
      response.end(file);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new PackageSite(server);
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/data/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
